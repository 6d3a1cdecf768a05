"""The notes on a record: written, corrected and taken away in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from catalog.services import records
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.entry import Entry
from catalog.ui.widgets.keeper import Keeper
from catalog.ui.widgets.note_edit import NoteEdit
from catalog.ui.widgets.parts import column
from catalog.ui.widgets.section import Section

if TYPE_CHECKING:
    from catalog.services.records import NoteInfo


class NotePart(Part):
    """`+` opens an editor; clicking a note opens it for correction."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, parent)
        self._editing: int | None = None
        self.section = Section(self.tr("Notes"), self.tr("Add a note (N)"), self.write_new)
        self.editor = NoteEdit()
        self.editor.hide()
        self.editor.done.connect(self._save)
        self.editor.given_up.connect(self._give_up)
        self.editor.edit.textChanged.connect(self._typed)
        self._keeper = Keeper(catalogue, "note", self)
        box = column(self, gap=6)
        box.addWidget(self.section)
        box.addWidget(self.editor)

    def tell(self, detail: Detail) -> None:
        if detail.record.id != self.record_id:
            self.editor.finish()
        super().tell(detail)
        if (left := self._keeper.returned(self.record_id)) is not None:
            self._editing = left.get("note_id")
            self.editor.open_(str(left.get("text") or ""), private=bool(left.get("private")))

    def fill(self, detail: Detail) -> None:
        self.section.empty()
        self.section.tell(len(detail.notes))
        for note in detail.notes:
            self.section.body.addWidget(self._entry(note))

    def write_new(self) -> None:
        """Open the editor for a new note."""
        self._editing = None
        self.editor.open_("", private=False)

    def _entry(self, note: NoteInfo) -> QWidget:
        stamp = terms.moment(note.created_at)
        hint = self.tr("Private · {when}").format(when=stamp) if note.private else stamp
        entry = Entry(note.text, icon="note", hint=hint, wrap=True)
        entry.opened.connect(lambda: self._edit(note))
        entry.add_button("close", self.tr("Remove this note"), lambda: self._remove(note.id))
        return entry

    def _edit(self, note: NoteInfo) -> None:
        self._editing = note.id
        self.editor.open_(note.text, private=note.private)

    def _typed(self) -> None:
        text, private = self.editor.edit.toPlainText(), self.editor.private.isChecked()
        if text and not self.editor.isHidden():
            left = {"text": text, "private": private, "note_id": self._editing}
            self._keeper.typed(self.record_id, lambda: left)

    def _give_up(self) -> None:
        self.editor.hide()
        self._keeper.done(self.record_id)

    def _save(self, text: str, private: bool) -> None:
        catalogue, record_id, note_id = self.catalogue, self.record_id, self._editing
        if note_id is None:
            self.jobs.write(
                lambda: records.add_note(catalogue, record_id, text, private=private),
                title=self.tr("Add note"),
                then=lambda _note_id: self._keeper.done(record_id),
            )
        else:
            self.jobs.write(
                lambda: records.edit_note(catalogue, note_id, text, private=private),
                title=self.tr("Edit note"),
                then=lambda _result: self._keeper.done(record_id),
            )

    def _remove(self, note_id: int) -> None:
        catalogue = self.catalogue
        self.jobs.write(lambda: records.remove_note(catalogue, note_id), title=self.tr("Remove note"))
