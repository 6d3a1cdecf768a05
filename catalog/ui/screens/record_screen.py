"""A screen for records of one kind: the list at the left, the inspector at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from catalog.services import records
from catalog.store.catalogue import Catalogue
from catalog.ui import icons, messages
from catalog.ui.actions import Handlers
from catalog.ui.exporting.scope import Scope
from catalog.ui.hub import Hub
from catalog.ui.jobs import Jobs
from catalog.ui.models.page_model import Column
from catalog.ui.models.record_source import RecordSource
from catalog.ui.pictures.entries import pictures_of
from catalog.ui.saved_searches import save_search
from catalog.ui.screens.everywhere import everywhere, open_export
from catalog.ui.screens.screen import Screen
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import column, tool
from catalog.ui.widgets.query_completer import QueryCompleter
from catalog.ui.widgets.record_list import RecordList

if TYPE_CHECKING:
    from catalog.ui.inspector.inspector import Inspector
    from catalog.ui.sources.source_inspector import SourceInspector

_SHARES = (62, 38)


class RecordScreen(Screen):
    """Subclasses say which kind, columns and empty state, and may add handlers."""

    kind = ""
    tables = frozenset(
        {"record", "quote", "claim", "name", "name_form", "mention", "evidence", "tag", "record_tag", "link", "note"}
        | {"flag", "passage"}
    )

    def __init__(self, catalogue: Catalogue, jobs: Jobs, hub: Hub, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, hub, parent)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self.list = RecordList(
            f"{self.kind}s",
            self.columns(),
            lambda query: RecordSource(catalogue, self.kind, query),
            self.empty_state(),
            placeholder=self.placeholder(),
            jobs=jobs,
            parent=self._split,
        )
        self.completer = QueryCompleter(self.list.bar.edit, catalogue)
        self.inspector = self.make_inspector()
        self._arrange()
        self._connect()

    def make_inspector(self) -> Inspector | SourceInspector:
        """What stands beside the list."""
        from catalog.ui.inspector.inspector import Inspector  # the sources, shown first, have one of their own

        return Inspector(self.catalogue, self.jobs, self.kind, self._split)

    def columns(self) -> Sequence[Column]:
        """The columns of the list."""
        raise NotImplementedError

    def empty_state(self) -> EmptyState:
        """What the screen says while there is no record."""
        raise NotImplementedError

    def placeholder(self) -> str:
        """What stands in the empty filter box."""
        return ""

    def add(self) -> None:
        """Enter a new record."""

    def handlers(self) -> Handlers:
        return {
            **everywhere(self),
            **pictures_of(self, self.kind),
            "file.export": self.export,
            "record.open": self.open_,
            "record.edit": self.edit,
            "record.tag": self.tag,
            "record.link": self.link,
            "record.note": self.note,
            "record.delete": self.delete,
            "edit.find": self.filter_,
            "edit.filter": self.filter_,
            "edit.save_filter": self.save_filter,
            f"add.{self.kind}": self.add,
        }

    def hint(self) -> str:
        return self.tr("Enter: edit · T: tag · L: cross-reference · N: note · Ctrl+L: filter")

    def take_focus(self) -> None:
        self.list.table.setFocus()

    def refresh(self) -> None:
        self.list.refresh()
        self.inspector.refresh()

    def selection(self) -> tuple[int, ...]:
        return self.list.selection()

    def show_record(self, record_id: int) -> None:
        self.list.reveal(record_id)
        self.inspector.tabs.setCurrentIndex(0)

    def open_(self) -> None:
        """Put the keyboard into the inspector."""
        self.edit()

    def edit(self) -> None:
        """Put the keyboard into the form."""
        self.inspector.tabs.setCurrentIndex(0)
        self.inspector.page.form.focus_first()

    def tag(self) -> None:
        """Put the keyboard where tags are typed, for one record or for several."""
        if len(self.selection()) > 1:
            self.inspector.batch.tag.setFocus()
        else:
            self.inspector.tabs.setCurrentIndex(0)
            self.inspector.page.tag_part.edit.setFocus()

    def link(self) -> None:
        """Join the record to another, or the first of several to the others."""
        if len(self.selection()) > 1:
            self.inspector.editing.link_all(self.selection())
        else:
            self.inspector.editing.link()

    def note(self) -> None:
        """Open the editor for a new note."""
        self.inspector.tabs.setCurrentIndex(0)
        self.inspector.page.note_part.write_new()

    def delete(self) -> None:
        """Delete what is selected; a toast offers to take it back."""
        catalogue, ids = self.catalogue, self.selection()
        if ids:
            self.jobs.write(lambda: records.delete_records(catalogue, ids), title=self.tr("Delete"))

    def export(self) -> None:
        """Export everything, what is selected, or what the list shows."""
        text = self.list.query().text
        open_export(self, Scope(self.selection(), self.kind, text, self.list.model.total))

    def filter_(self) -> None:
        """Put the keyboard into the filter box."""
        self.list.bar.edit.setFocus()
        self.list.bar.edit.selectAll()

    def save_filter(self) -> None:
        """Keep what stands in the filter box under a title."""
        if query := self.list.query().text:
            save_search(self.catalogue, self.jobs, self.kind, query, self)
        else:
            messages.toast(self, self.tr("Type a filter first, then keep it"))

    def show_query(self, query: str) -> None:
        self.list.set_filter(query)

    def fill_menu(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        """The context menu of the list."""
        if not ids:
            return
        menu.addAction(icons.icon("edit"), self.tr("Edit"), self.edit)
        menu.addAction(icons.icon("tag"), self.tr("Tag…"), self.tag)
        if len(ids) == 1:
            menu.addAction(icons.icon("link"), self.tr("Cross-reference…"), self.inspector.editing.link)
            menu.addAction(icons.icon("note"), self.tr("Add a note…"), self.note)
            menu.addAction(icons.icon("map"), self.tr("Map"), pictures_of(self, self.kind)["record.map"])
        menu.addSeparator()
        menu.addAction(icons.icon("delete"), self.tr("Delete"), self.delete)

    def _connect(self) -> None:
        self.list.selected.connect(self._selected)
        self.list.activated.connect(lambda _id: self.open_())
        self.list.menu_wanted.connect(self.fill_menu)
        self.list.first_action.connect(self.add)
        self.list.emptied.connect(lambda empty: self.inspector.setVisible(not empty))
        self.inspector.record_asked.connect(self.record_asked)
        self.inspector.place_asked.connect(self.place_asked)
        self.inspector.export_asked.connect(self.export)
        self._split.splitterMoved.connect(
            lambda *_: QSettings().setValue(f"split/{self.kind}", self._split.saveState())
        )

    def _selected(self, ids: tuple[int, ...]) -> None:
        self.inspector.show_records(ids)
        self.selection_changed.emit(self.selection())  # which need not be the list's, where a text stands over it

    def _arrange(self) -> None:
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        for part, share in zip((self.list, self.inspector), _SHARES, strict=True):
            self._split.addWidget(part)
            self._split.setStretchFactor(self._split.count() - 1, share)
        self.list.setMinimumWidth(320)
        self.inspector.setMinimumWidth(360)
        saved = QSettings().value(f"split/{self.kind}")
        if saved is None or not self._split.restoreState(saved):
            self._split.setSizes([share * 20 for share in _SHARES])
        column(self).addWidget(self._split)
        self.list.bar.extra.addWidget(tool("save", self.tr("Save this filter (Ctrl+D)"), self.save_filter))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the filter and the inspector back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.list.isVisible():
            self.list.table.setFocus()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.inspector.commit()
        super().hideEvent(event)
