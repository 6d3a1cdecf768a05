"""The page on which a source is read: heading, text with marks and cards, and what is made of a selection."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from catalog.domain.errors import CatalogError
from catalog.services import records
from catalog.store.catalogue import Catalogue
from catalog.ui import messages, sentences
from catalog.ui.actions import Handlers
from catalog.ui.jobs import Jobs
from catalog.ui.reading import content as contents
from catalog.ui.reading.acts import Acts
from catalog.ui.reading.analysing import analyse
from catalog.ui.reading.beside import Beside
from catalog.ui.reading.content import Content
from catalog.ui.reading.heading import Heading
from catalog.ui.reading.marks import Marked, Ref, marks, ref
from catalog.ui.reading.record_acts import RecordActs
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import column, surface
from catalog.ui.widgets.reader import Highlight, Reader


class ReadingPage(QWidget):
    """Shows one source's text at a time."""

    back_asked = Signal()
    record_asked = Signal(int)
    attach_asked = Signal(int)
    selection_changed = Signal(object)  # ids of the quote or claim in hand

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.jobs = jobs
        self.source_id = 0
        self.content = Content(0, None)
        self.active: Ref | None = None
        self.heading = Heading()
        self.reader = Reader()
        self.beside = Beside(self)
        self.acts = Acts(self)
        self._record_acts = RecordActs(self)
        self._title = ""
        self._marked: list[Marked] = []
        self._go_to: tuple[int, int] | None = None
        self._light_next: Ref | None = None
        self._then: Callable[[], object] | None = None
        self._answered: Highlight | None = None
        self._empty = EmptyState(
            "source",
            self.tr("No text yet"),
            self.tr("Attach the file of this source to read it here and to make quotes and claims from it."),
            self.tr("Attach a file…"),
        )
        self._arrange()
        self._connect()

    def show_source(self, source_id: int, place: tuple[int, int] | None = None) -> None:
        """Open a source's text, at a passage if one is given."""
        self._go_to = place
        if source_id != self.source_id:
            self.acts.close()
            self.source_id = source_id
            self.content = Content(source_id, None)
            self._light_next = self._answered = None
            self._stack.setCurrentWidget(self._coming)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again; the place in the text stays."""
        catalogue, source_id = self.catalogue, self.source_id
        if not source_id:
            return

        def work() -> tuple[str, Content, list[Marked]]:
            content = contents.read(catalogue, source_id)
            return records.info(catalogue, source_id).label, content, marks(content)

        self.jobs.read(work, key=("reading", id(self)), then=self._show, failed=self._gone)

    def handlers(self) -> Handlers:
        """What this page does for which actions while it is in front."""
        return {
            "edit.find": self.reader.open_find,
            "text.next": lambda: self.reader.step(1),
            "text.previous": lambda: self.reader.step(-1),
            "go.back": self.back_asked.emit,
            "text.page": self.heading.page.click,
            **self.acts.handlers(),
            **self._record_acts.handlers(),
        }

    def selection(self) -> tuple[int, ...]:
        """The quote or claim in hand, else the source."""
        if self.active and self.active.kind in ("quote", "claim"):
            return (self.active.id,)
        return (self.source_id,) if self.source_id else ()

    def span_in_hand(self) -> tuple[int, int]:
        """Where the mark in hand stands; the beginning of what is in view when there is none."""
        if mark := self._in_hand():
            return mark.start, mark.end
        first = self.reader.text.visible_span()[0]
        return first, first

    def under_cursor(self, kind: str) -> Ref | None:
        """The mark in hand if it is of this kind, else the shortest of this kind that the cursor stands in."""
        if self.active and self.active.kind == kind:
            return self.active
        at = self.reader.text.selection()[0]
        here = [mark for mark in self.reader.text.highlights.between(at, at + 1) if ref(mark.id).kind == kind]
        return ref(min(here, key=lambda mark: mark.end - mark.start).id) if here else None

    def light_when_shown(self, made: Ref, then: Callable[[], object] | None = None) -> None:
        """As soon as this mark is there, take it in hand and do `then`, by default ask what is not known of it."""
        self._light_next, self._then = made, then

    def answer(self) -> None:
        """The suggestion in hand is answered: it is let go of, and the next one is taken in hand when marks change."""
        self._answered, self.active = self._in_hand(), None

    def _in_hand(self) -> Highlight | None:
        return next((h for h in self.reader.text.highlights.all if self.active and ref(h.id) == self.active), None)

    def passage_rect(self, start: int, end: int) -> QRect:
        """Where a passage stands, in this page's coordinates; its first line if it is long."""
        text = self.reader.text
        top = round(text.top_of(start))
        corner = text.viewport().mapTo(self, QPoint(24, top))
        lines = max(1, round((text.top_of(max(start, end - 1)) - top) / text.fontMetrics().lineSpacing()) + 1)
        return QRect(corner.x(), corner.y(), 200, min(lines, 6) * round(text.fontMetrics().lineSpacing() * 1.25))

    def _show(self, found: tuple[str, Content, list[Marked]]) -> None:
        self._title, content, self._marked = found
        same = self.content.text is not None and content.text is not None and self.content.text.id == content.text.id
        self.content = content
        if content.text is None:
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentWidget(self.beside)
            if not same:
                self.reader.set_text(content.text.content, content.text.pages)
        self._show_marks()
        self.beside.tell(content)
        if self._go_to and content.text is not None:
            self.reader.show_place(*self._go_to)
            self._go_to = None
        if content.text is not None and not same:
            self.acts.offer_kept()

    def _show_marks(self) -> None:
        self.heading.tell(self._title, self.content)
        shown = self.heading.shown()
        becomes = {Ref("suggestion", each.id): each.kind for each in self.content.suggestions}
        marked = [(ref(mark.id), mark, card) for mark, card in self._marked]
        found = [(mark, card) for is_, mark, card in marked if {is_.kind, becomes.get(is_, is_.kind)} <= shown]
        self.reader.set_marks([mark for mark, _card in found], [card for _mark, card in found])
        self._light_made([mark for mark, _card in found])
        if self._answered is not None:
            self._go_on(self._answered)

    def _light_made(self, marks: list[Highlight]) -> None:
        wanted = next((mark for mark in marks if ref(mark.id) == self._light_next), None)
        if wanted is not None:
            self._light_next = self._answered = None
            self.reader.light([wanted.id])
            self._take((wanted.id,))
            if self._then:
                self._then()
            else:
                self.acts.edit_new(wanted)

    def _go_on(self, answered: Highlight) -> None:
        """Take the suggestion after this one in hand, so that one key answers each of many."""
        self._answered = None
        behind = (mark for mark in self.reader.text.highlights.all if mark.kind == answered.kind)
        place = (answered.start, -answered.end)
        following = next((m for m in behind if m.id != answered.id and (m.start, -m.end) >= place), None)
        if following is not None:
            self.reader.go_to(following)

    def _take(self, ids: tuple[str, ...]) -> None:
        own = [mark_id for mark_id in ids if not mark_id.startswith("found")]
        self.active = ref(own[0]) if own else None
        self.selection_changed.emit(self.selection())

    def _gone(self, error: CatalogError) -> None:
        messages.toast(self, sentences.problem(error))
        self.back_asked.emit()

    def _arrange(self) -> None:
        surface(self)
        self._stack = QStackedWidget()
        self._coming = QWidget()  # until it is known whether there is a text, nothing is said of it
        surface(self._coming)
        for page in (self._coming, self._empty):
            self._stack.addWidget(page)
        self._stack.addWidget(self.beside)
        box = column(self)
        box.addWidget(self.heading)
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.heading.back_asked.connect(self.back_asked)
        self.heading.find_asked.connect(self.reader.open_find)
        self.heading.analyse_asked.connect(lambda: analyse(self))
        self.heading.shown_changed.connect(self._show_marks)
        self.reader.highlight_clicked.connect(self._take)
        self.reader.card_acted.connect(self.acts.act)
        self._empty.asked.connect(lambda: self.attach_asked.emit(self.source_id))
