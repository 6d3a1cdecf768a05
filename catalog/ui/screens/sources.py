"""The screen of sources: the list with its inspector, and over it the page on which a source is read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from catalog.services import framing, imports
from catalog.ui import folders, icons, messages
from catalog.ui.actions import Handlers
from catalog.ui.exporting.scope import Scope
from catalog.ui.models.page_model import Column
from catalog.ui.screens.everywhere import everywhere, open_export
from catalog.ui.screens.record_screen import RecordScreen
from catalog.ui.sources.columns import source_columns
from catalog.ui.sources.source_inspector import SourceInspector
from catalog.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from catalog.services.framing import Outcome
    from catalog.ui.reading.page import ReadingPage

_READ = frozenset({"text", "suggestion", "analysis", "original"})


class SourcesScreen(RecordScreen):
    """Enter or a double click on a source opens its text; Alt+Left leads back to the list."""

    kind = "source"
    tables = RecordScreen.tables | _READ | {"source", "decision"}
    _reading: ReadingPage | None = None
    _visiting = False

    def make_inspector(self) -> SourceInspector:
        return SourceInspector(self.catalogue, self.jobs, self._split)

    def columns(self) -> Sequence[Column]:
        return source_columns()

    def placeholder(self) -> str:
        return self.tr("Filter: words, by:hoxha, date:1960..1961, is:archival, has:flags…")

    def empty_state(self) -> EmptyState:
        text = self.tr(
            "A source is what you take apart: an article, a speech, a letter, a file from an archive. "
            "Import a text, drop it here, or enter a source by hand."
        )
        made = EmptyState(
            "source", self.tr("No sources yet"), text, self.tr("Import files…"), other=self.tr("New source…")
        )
        made.other_asked.connect(self.add)
        return made

    def handlers(self) -> Handlers:
        own = {"add.source": self.add, "text.analyse": self.analyse}
        if self.reading_now:
            return {**everywhere(self), **own, "file.export": self.export, **self.reading.handlers()}
        return {**super().handlers(), **own}

    def take_focus(self) -> None:
        (self.reading.reader if self.reading_now else self.list.table).setFocus()

    def hint(self) -> str:
        if not self.reading_now:
            return self.tr("Enter: read · F2: edit · T: tag · L: cross-reference · N: note · Ctrl+L: filter")
        return self.tr(
            "Select words, then Q: quote, C: claim · F8: next mark · A/X: take or drop what is proposed · "
            "U/D: uphold or dismiss a flag"
        )

    def help_page(self) -> str:
        return "reading" if self.reading_now else super().help_page()

    def selection(self) -> tuple[int, ...]:
        return self.reading.selection() if self.reading_now else self.list.selection()

    def passage_selected(self) -> tuple[int, int, int] | None:
        start, end = self.reading.reader.selection() if self.reading_now else (0, 0)
        return (self.reading.source_id, start, end) if start < end else None

    @property
    def reading_now(self) -> bool:
        """Whether a text is open, in place of the list."""
        return self._reading is not None and not self._reading.isHidden()

    @property
    def reading(self) -> ReadingPage:
        """The page on which texts are read, made when the first one is opened."""
        if self._reading is None:
            self._reading = self._make_reading()
        return self._reading

    def refresh(self) -> None:
        super().refresh()
        if self.reading_now:
            self.reading.refresh()

    def open_(self) -> None:
        for source_id in self.list.selection()[:1]:
            self.read(source_id)

    def read(self, source_id: int, place: tuple[int, int] | None = None) -> None:
        """Open a source's text, at a passage if one is given."""
        self.inspector.commit()
        self._visiting = False
        self.reading.show_source(source_id, place)
        self._swap(reading=True)

    def open_text(self, source_id: int) -> None:
        self.read(source_id)

    def show_record(self, record_id: int) -> None:
        self._swap(reading=False)
        super().show_record(record_id)

    def show_query(self, query: str) -> None:
        self._swap(reading=False)
        super().show_query(query)

    def show_passage(self, source_id: int, start: int, end: int) -> None:
        """Open the text of a source with this passage in view; back then leads to where one came from."""
        self.read(source_id, (start, end))
        self._visiting = True

    def back(self) -> None:
        """From the text to the list, or to the screen that asked for the passage."""
        visiting, self._visiting = self._visiting, False
        self._select_read()
        self._swap(reading=False)
        if visiting:
            self.back_asked.emit()

    def _select_read(self) -> None:
        """What was read is selected in the list, also if it was opened from elsewhere."""
        source_id = self.reading.source_id
        if source_id not in self.list.selection() and self.list.model.position(source_id) is not None:
            self.list.select([source_id])

    def add(self) -> None:
        from catalog.ui.sources.new_source import new_source

        new_source(self.catalogue, self.jobs, self, self.show_record)

    def analyse(self) -> None:
        """Analyse the texts of the sources selected, of all that were not analysed if none is."""
        catalogue, ids = self.catalogue, self.list.selection() or None
        self.jobs.write(
            lambda progress: framing.analyse_all(catalogue, ids, progress),
            title=self.tr("Analyse"),
            then=self._tell_outcomes,
        )

    def export(self) -> None:
        """From the text everything or this source; from the list also what is selected there, or what it shows."""
        if self.reading_now:
            open_export(self, Scope((self.reading.source_id,)))
        else:
            super().export()

    def attach(self, source_id: int) -> None:
        """Ask for the file of a source that has none."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("Attach a file"), str(folders.last("files")))
        if chosen:
            catalogue, path = self.catalogue, Path(chosen)
            folders.remember("files", path)
            work = lambda: imports.attach_file(catalogue, source_id, path)  # noqa: E731
            self.jobs.write(work, title=self.tr("Attach a file"))

    def fill_menu(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        if len(ids) == 1:
            menu.addAction(icons.icon("work"), self.tr("Read"), self.open_)
        if ids:
            menu.addAction(icons.icon("analyse"), self.tr("Analyse"), self.analyse)
        super().fill_menu(menu, ids)

    def _tell_outcomes(self, outcomes: list[Outcome]) -> None:
        flags = sum(outcome.new_flags for outcome in outcomes)
        text = ", ".join([self.tr("%n analysed", None, len(outcomes)), self.tr("%n new flags", None, flags)])
        messages.toast(self, text if outcomes else self.tr("Every text has been analysed already."))

    def _swap(self, *, reading: bool) -> None:
        if reading != self.reading_now:
            self.reading.setVisible(reading)
            self._split.setVisible(not reading)
            self.state_changed.emit("text", reading)
            self.handlers_changed.emit()
            self.selection_changed.emit(self.selection())
            self.take_focus()

    def _make_reading(self) -> ReadingPage:
        from catalog.ui.reading.page import ReadingPage  # loaded with the first text that is opened

        made = ReadingPage(self.catalogue, self.jobs, self)
        made.hide()
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made by the class above
        layout.addWidget(made)
        made.back_asked.connect(self.back)
        made.record_asked.connect(self.record_asked)
        made.attach_asked.connect(self.attach)
        made.selection_changed.connect(self.selection_changed)
        return made

    def _connect(self) -> None:
        super()._connect()
        self.list.first_action.disconnect()
        self.list.first_action.connect(self.import_asked)
        assert isinstance(self.inspector, SourceInspector)  # noqa: S101 - made above
        inspector = self.inspector
        inspector.read_asked.connect(self.open_)
        inspector.attach_asked.connect(self._attach_selected)
        inspector.paste_asked.connect(self._paste)
        inspector.flags_asked.connect(self._review_selected)

    def _attach_selected(self) -> None:
        for source_id in self.list.selection()[:1]:
            self.attach(source_id)

    def _paste(self) -> None:
        from catalog.ui.sources.new_source import paste_text

        for source_id in self.list.selection()[:1]:
            paste_text(self.catalogue, self.jobs, self, source_id)

    def _review_selected(self) -> None:
        for source_id in self.list.selection()[:1]:
            self.review_asked.emit(source_id)
