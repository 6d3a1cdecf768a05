"""What is done while reading: quotes and claims made, suggestions taken up, flags decided, all with one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from catalog.domain.errors import CatalogError
from catalog.domain.values import ClaimValues
from catalog.services import claims, quotes, records, review, suggestions, texts
from catalog.ui import messages, sentences
from catalog.ui.actions import Handlers
from catalog.ui.reading import guess
from catalog.ui.reading.analysing import analyse
from catalog.ui.reading.forms import claim_popover, quote_popover, save_quote
from catalog.ui.reading.guess import Cue
from catalog.ui.reading.marks import Ref, ref
from catalog.ui.reading.popover import Popover
from catalog.ui.widgets.keeper import Keeper
from catalog.ui.widgets.reader import Highlight

if TYPE_CHECKING:
    from catalog.services.quotes import QuoteView
    from catalog.ui.reading.page import ReadingPage

_TYPING_PAUSE = 400


class Acts(QObject):
    """Acts on the selection of its page, or on the mark in hand."""

    def __init__(self, page: ReadingPage) -> None:
        super().__init__(page)
        self._page = page
        self._popover: Popover | None = None
        self._records = Keeper(page.catalogue, "record", self)
        self._passages = Keeper(page.catalogue, "passage", self)
        self._pause = QTimer(self, interval=_TYPING_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._look_for_cues)

    def handlers(self) -> Handlers:
        """What the Text and Review menus call."""
        return {
            "text.quote": self.quote,
            "text.claim": self.claim,
            "text.analyse": lambda: analyse(self._page),
            "text.accept": lambda: self._on("suggestion", "accept"),
            "text.dismiss": lambda: self._on("suggestion", "dismiss"),
            "review.uphold": lambda: self._on("flag", "upheld"),
            "review.dismiss": lambda: self._on("flag", "dismissed"),
            "review.defer": lambda: self._on("flag", "deferred"),
            "record.delete": lambda: self._on("", "remove"),
        }

    def close(self) -> None:
        """Take away the form over the text, if there is one."""
        if self._popover:
            self._popover.close_()
        self._popover = None

    def quote(self) -> None:
        """Make a quote of the selected words; the speaker and kind that can be known are filled in."""
        if (span := self._span()) is not None:
            self._quote(span)

    def on_words(self, then: Callable[[], object]) -> None:
        """What is done to words selected is done to the quote of them, made now if there is none; else to the mark."""
        start, end = self._page.reader.selection()
        if start < end:
            self._quote((start, end), then)
        else:
            then()

    def _quote(self, span: tuple[int, int], then: Callable[[], object] | None = None) -> None:
        page, content = self._page, self._page.content
        catalogue, source_id = page.catalogue, page.source_id
        standing, proposed = guess.quoted(content, *span), guess.meant(content, "quote", *span)
        values = guess.quote(content, *span)

        def work() -> int:
            if standing is not None:
                return standing
            return (
                suggestions.accept(catalogue, proposed.id)
                if proposed
                else quotes.add(catalogue, source_id, values, *span)
            )

        page.jobs.write(work, title=self.tr("Make a quote"), then=lambda made: self._made(Ref("quote", made), then))

    def claim(self) -> None:
        """Open the form of a claim that rests on the selected passage."""
        if (span := self._span()) is not None:
            self._ask_claim(span)

    def offer_kept(self) -> None:
        """Open the form of a claim again that was being typed on this text when the program ended."""
        left = self._passages.left(self._page.source_id)
        if left is not None and self._popover is None:
            start, end = left.get("start"), left.get("end")
            if isinstance(start, int) and isinstance(end, int):
                self._page.reader.show_place(start, end)
                self._ask_claim((start, end))

    def _ask_claim(self, span: tuple[int, int]) -> None:
        page = self._page
        values = guess.claim(page.content, *span)
        self.open_(claim_popover(page.catalogue, values, page), span)
        popover = self._popover
        assert popover is not None  # noqa: S101 - just opened
        popover.hold(self._passages, page.source_id, {"start": span[0], "end": span[1]})
        popover.form.changed.connect(self._pause.start)
        popover.done.connect(lambda entered: self._add_claim(span, entered))
        self._look_for_cues()

    def act(self, mark_id: str, name: str) -> None:
        """Do what the button of a card says."""
        self._do(ref(mark_id), name)

    def edit_new(self, mark: Highlight) -> None:
        """A quote that was just made: ask who said it, in place."""
        target = ref(mark.id)
        view = next((q for q in self._page.content.quotes if q.record.id == target.id), None)
        start, end = self._page.reader.selection()
        gone_on = start < end and (end <= mark.start or start >= mark.end)  # the next letters are not for a form
        if target.kind != "quote" or view is None or gone_on:
            return
        self.open_(quote_popover(self._page.catalogue, view, self._page), (mark.start, mark.end))
        assert self._popover is not None  # noqa: S101 - just opened
        self._popover.hold(self._records, target.id)
        self._popover.done.connect(lambda entered: self._save_quote(view, entered))

    def _span(self) -> tuple[int, int] | None:
        start, end = self._page.reader.selection()
        if start == end and self._page.active is not None:
            start, end = self._page.span_in_hand()
        if start < end:
            return start, end
        messages.toast(self._page, self.tr("Select the words first, with the mouse or with Shift and the arrow keys."))
        return None

    def _made(self, made: Ref, then: Callable[[], object] | None = None) -> None:
        self._page.light_when_shown(made, then)
        self._page.refresh()

    def open_(self, popover: Popover, span: tuple[int, int]) -> None:
        """Show a form over the text in place of the one there."""
        self.close()
        self._popover = popover
        popover.given_up.connect(self._closed)
        popover.open_beside(self._page.passage_rect(*span))

    def _closed(self) -> None:
        self._popover = None
        self._page.reader.text.setFocus()

    def finished(self, _result: object = None) -> None:
        """Take the form away and give the keyboard back to the text."""
        if self._popover:
            self._popover.let_go()
        self.close()
        self._page.reader.text.setFocus()

    def _save_quote(self, view: QuoteView, entered: dict[str, Any]) -> None:
        catalogue, popover = self._page.catalogue, self._popover
        if popover is None or not popover.form.dirty:
            self.finished()
            return
        work = lambda: save_quote(catalogue, view, entered)  # noqa: E731
        self._page.jobs.write(work, title=self.tr("Save"), then=self.finished, failed=popover.refuse)

    def _add_claim(self, span: tuple[int, int], entered: dict[str, Any]) -> None:
        page, popover = self._page, self._popover
        catalogue, source_id = page.catalogue, page.source_id
        values = ClaimValues(entered["statement"] or "", entered["date"], subjects=entered["subjects"])

        def work() -> int:
            return claims.add_from_passage(catalogue, source_id, *span, values)

        def then(made: int) -> None:
            self.finished()
            self._made(Ref("claim", made))

        page.jobs.write(work, title=self.tr("Make a claim"), then=then, failed=popover.refuse if popover else None)

    def _on(self, kind: str, name: str) -> None:
        page = self._page
        target = page.under_cursor(kind) if kind else page.active
        if target is not None:
            page.active = target
            self._do(target, name)
        elif kind:
            asked = {
                "flag": self.tr("Choose a flag first: click on it, or F8 goes to the next mark."),
                "suggestion": self.tr("Choose what is proposed first: click on it, or F8 goes to the next mark."),
            }
            messages.toast(page, asked[kind])

    def _do(self, target: Ref, name: str) -> None:
        page, catalogue = self._page, self._page.catalogue
        if name == "open":
            page.record_asked.emit(target.id)
        elif name == "confirm":
            self._confirm(target.id)
        elif target.kind == "suggestion":
            self._answer(target, accepted=name == "accept")
        elif target.kind == "flag" and name != "remove":
            self._write(lambda: review.decide(catalogue, [target.id], name), self.tr("Decide"))
        elif target.kind in ("quote", "claim") and name == "remove":
            self._write(lambda: records.delete_records(catalogue, [target.id]), self.tr("Remove"))

    def _answer(self, target: Ref, *, accepted: bool) -> None:
        catalogue = self._page.catalogue
        if target == self._page.active:
            self._page.answer()
        answer = suggestions.accept if accepted else suggestions.dismiss
        self._write(lambda: answer(catalogue, target.id), self.tr("Accept") if accepted else self.tr("Dismiss"))

    def _confirm(self, quote_id: int) -> None:
        place = next(view.place for view in self._page.content.quotes if view.record.id == quote_id)
        catalogue = self._page.catalogue
        if place is not None:
            work = lambda: texts.confirm_passage(catalogue, place.passage_id, place.start, place.end)  # noqa: E731
            self._write(work, self.tr("Confirm the place"))

    def _write(self, work: Any, title: str) -> None:
        self._page.jobs.write(work, title=title, failed=self._refused)

    def _refused(self, error: CatalogError) -> None:
        messages.toast(self._page, sentences.problem(error))

    def _look_for_cues(self) -> None:
        popover, content = self._popover, self._page.content
        if popover is None or "statement" not in popover.form.values():
            return
        catalogue, statement = self._page.catalogue, popover.form.values()["statement"] or ""
        language = content.text.language if content.text else None

        def show(found: list[Cue]) -> None:
            if popover is self._popover:
                popover.tell(guess.told(found))

        self._page.jobs.read(lambda: guess.cues(catalogue, statement, language), key="cues", then=show)
