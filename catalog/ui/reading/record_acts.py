"""While reading: tag, join or note the words selected, the quote or claim in hand, or else the source itself."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from catalog.domain.values import RecordInfo
from catalog.services import records, tagging, tags, texts
from catalog.ui import messages
from catalog.ui.actions import Handlers
from catalog.ui.inspector.editing import Editing
from catalog.ui.inspector.tag_part import labels_like
from catalog.ui.reading.correcting import CorrectDialog, said
from catalog.ui.reading.popover import Popover
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.keeper import Keeper

if TYPE_CHECKING:
    from catalog.ui.reading.page import ReadingPage


class RecordActs(QObject):
    """The forms open beside the mark in hand, or in the corner when it is the source."""

    def __init__(self, page: "ReadingPage") -> None:
        super().__init__(page)
        self._page = page
        self._editing = Editing(page.catalogue, page.jobs, page)
        self._notes = Keeper(page.catalogue, "note", self)

    def handlers(self) -> Handlers:
        """What the Edit menu calls."""
        return {
            "record.tag": lambda: self._page.acts.on_words(self.tag),
            "record.link": lambda: self._page.acts.on_words(self.link),
            "record.note": lambda: self._page.acts.on_words(self.note),
            "text.correct": self.correct,
        }

    def tag(self) -> None:
        """Type the tags of the record in hand."""
        page = self._page
        catalogue, record_id = page.catalogue, page.selection()[0]
        before = tuple(tag.values.label for tag in tags.of_record(catalogue, record_id))
        offers = lambda typed: labels_like(catalogue, typed)  # noqa: E731
        fields = [Field("tags", self.tr("Tags"), "tags", complete=offers, placeholder=self.tr("Type and press Enter"))]
        popover = Popover(self._title(), fields, {"tags": before}, self.tr("Done"), page)

        def work(entered: dict[str, Any]) -> None:
            new = [label for label in entered["tags"] if label not in before]
            gone = [label for label in before if label not in entered["tags"]]
            if new or gone:
                tagging.put_many(catalogue, [record_id], new, gone)

        self._open(popover, work, self.tr("Tag"))

    def note(self) -> None:
        """Write a note on the record in hand."""
        catalogue, record_id = self._page.catalogue, self._page.selection()[0]
        fields = [Field("text", self.tr("Note"), "multiline")]
        popover = Popover(self._title(), fields, {}, self.tr("Keep the note"), self._page)
        popover.hold(self._notes, record_id)

        def work(entered: dict[str, Any]) -> None:
            records.add_note(catalogue, record_id, entered["text"] or "")

        self._open(popover, work, self.tr("Add note"))

    def link(self) -> None:
        """Join the record in hand to another one."""
        self._editing.record = self._record()
        self._editing.link()

    def correct(self) -> None:
        """Open the text for correction, where one is reading."""
        page = self._page
        if page.content.text is None:
            return
        catalogue, source_id = page.catalogue, page.source_id
        dialog = CorrectDialog(page.content.text.content, page.reader.text.selection()[0], page)
        keeper = Keeper(catalogue, "text", self)
        if (left := keeper.returned(source_id)) is not None:
            dialog.edit.setPlainText(str(left.get("text") or ""))
            messages.toast(dialog, self.tr("The corrections you had not saved are back."))
        dialog.edit.textChanged.connect(lambda: keeper.typed(source_id, lambda: {"text": dialog.content()}))
        dialog.rejected.connect(lambda: keeper.done(source_id))

        def stored(states: Counter[str]) -> None:
            keeper.done(source_id)
            self._tell(states)

        def store(text: str) -> None:
            keeper.typed(source_id, lambda: {"text": text})  # the dialog may be gone before it is stored
            page.jobs.write(
                lambda: texts.correct(catalogue, source_id, text), title=self.tr("Correct the text"), then=stored
            )

        dialog.corrected.connect(store)
        dialog.open()

    def _tell(self, states: Counter[str]) -> None:
        words = {
            "exact": self.tr("%n passages stand where they stood", None, states["exact"]),
            "moved": self.tr("%n moved along", None, states["moved"]),
            "unsure": self.tr("%n need a look", None, states["unsure"]),
            "orphan": self.tr("%n were not found again", None, states["orphan"]),
        }
        messages.toast(self._page, said(states, words) or self.tr("Saved as a new version"))

    def _record(self) -> RecordInfo:
        return records.info(self._page.catalogue, self._page.selection()[0])

    def _title(self) -> str:
        text = self._record().label
        return text if len(text) <= 60 else text[:59].rstrip() + "…"

    def _open(self, popover: Popover, work: Any, title: str) -> None:
        page = self._page
        popover.done.connect(
            lambda entered: page.jobs.write(
                lambda: work(entered), title=title, then=lambda _done: page.acts.finished(), failed=popover.refuse
            )
        )
        page.acts.open_(popover, page.span_in_hand())
