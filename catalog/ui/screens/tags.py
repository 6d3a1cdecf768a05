"""The tags screen: the tree at the left, one tag with its records at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from catalog.domain.errors import CatalogError
from catalog.services import tags
from catalog.store.catalogue import Catalogue
from catalog.ui import icons, messages
from catalog.ui.actions import Handlers
from catalog.ui.exporting.scope import Scope
from catalog.ui.hub import Hub
from catalog.ui.jobs import Jobs
from catalog.ui.screens.everywhere import everywhere, open_export
from catalog.ui.screens.screen import Screen
from catalog.ui.tagging.tag_page import Tagged, TagPage, move, read
from catalog.ui.tagging.tree import TagTree
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.filter_bar import FilterBar
from catalog.ui.widgets.parts import column, scrolled, tool

if TYPE_CHECKING:
    from catalog.services.tags import TagView

_TREE_WIDTH = 420


class TagsScreen(Screen):
    """Drag a tag onto another to put it under it; F2 renames it in place."""

    tables = frozenset({"tag", "tag_label", "record_tag", "record"})

    def __init__(self, catalogue: Catalogue, jobs: Jobs, hub: Hub, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, hub, parent)
        self.bar = FilterBar(self.tr("Filter tags"))
        self.tree = TagTree()
        self.page = TagPage(catalogue, jobs)
        self._tags: list[TagView] = []
        self._go_to = 0
        self._empty = EmptyState(
            "tag",
            self.tr("No tags yet"),
            self.tr("Tags put records in order: topics, places, what is still to do. A tag can stand under another."),
            self.tr("New tag…"),
        )
        self._arrange()
        self._connect()

    def handlers(self) -> Handlers:
        return {
            **everywhere(self),
            "file.export": self.export,
            "record.cite": self.refuse_citing,
            "record.edit": self.tree.rename,
            "record.delete": self.delete,
            "record.merge": self.merge,
            "edit.find": self.bar.edit.setFocus,
            "edit.filter": self.bar.edit.setFocus,
            "add.tag": self.add,
        }

    def hint(self) -> str:
        return self.tr("Drag a tag onto another to put it under it · F2: rename · Del: delete")

    def take_focus(self) -> None:
        self.tree.setFocus()

    def refresh(self) -> None:
        catalogue = self.catalogue
        self.jobs.read(lambda: tags.listed(catalogue), key=("tags", id(self)), then=self._show)

    def selection(self) -> tuple[int, ...]:
        current = self.tree.current()
        return (current,) if current else ()

    def add(self) -> None:
        """Ask for a tag, under the current one."""
        from catalog.ui.dialogs.new_records import new_tag

        current = next((tag.values.label for tag in self._tags if tag.id == self.tree.current()), "")
        new_tag(self.catalogue, self.jobs, self, current, self._added)

    def merge(self) -> None:
        """Ask with which tag to merge the current one, which goes."""
        from catalog.ui.dialogs.choose import Choose

        own = next((tag for tag in self._tags if tag.id == self.tree.current()), None)
        if own is None:
            return
        title = self.tr("Merge “{tag}” with…").format(tag=own.values.label)
        text = self.tr("The tag you choose stays. It gets all records, and “{tag}” as another label.")
        options = [(tag.id, tag.values.label, str(tag.count)) for tag in self._tags if tag.id != own.id]
        dialog = Choose(title, text.format(tag=own.values.label), self.tr("Merge"), options, self)
        dialog.chosen.connect(lambda keep: self._merge(int(keep), own.id))
        dialog.open()

    def delete(self) -> None:
        """Delete the current tag; narrower ones move up."""
        catalogue, tag_id = self.catalogue, self.tree.current()
        if tag_id:
            self.jobs.write(lambda: tags.delete_tag(catalogue, tag_id), title=self.tr("Delete tag"))

    def refuse_citing(self) -> None:
        """Say that a tag cannot be cited; its number is no record's."""
        messages.toast(self, self.tr("A tag cannot be cited. Choose a source or a quote."))

    def export(self) -> None:
        """Export everything, or what carries the current tag."""
        own = next((tag for tag in self._tags if tag.id == self.tree.current()), None)
        open_export(self, Scope(query=f"tag:{own.id}", shown=own.count, tag=own.values.label) if own else Scope())

    def _merge(self, keep_id: int, other_id: int) -> None:
        catalogue = self.catalogue
        self._go_to = keep_id
        self.jobs.write(lambda: tags.merge(catalogue, keep_id, other_id), title=self.tr("Merge tags"))

    def show_record(self, record_id: int) -> None:
        """Go to a tag."""
        self._added(record_id)

    def _added(self, tag_id: int) -> None:
        self._go_to = tag_id
        self.refresh()

    def _show(self, found: list[TagView]) -> None:
        self._tags = found
        self.tree.show_tags(found)
        self.bar.tell(len(found))
        begun = self._left.currentIndex() == 1
        self._left.setCurrentIndex(1 if found else 0)
        if found and not begun and self.isVisible():
            self.tree.setFocus()  # it could not have it before there was a tag
        if self._go_to:
            self.tree.select(self._go_to)
            self._go_to = 0

    def _went(self, tag_id: int) -> None:
        self.selection_changed.emit((tag_id,) if tag_id else ())
        if not tag_id:
            self.page.form.commit()
            self._right.setCurrentIndex(0)
            return
        catalogue = self.catalogue
        self.jobs.read(
            lambda: read(catalogue, tag_id), key=("tag", id(self)), then=self._tell, failed=lambda _gone: None
        )

    def _tell(self, found: Tagged) -> None:
        self.page.tell(found)
        self._right.setCurrentIndex(1)

    def _move(self, tag_id: int, broader_id: int) -> None:
        catalogue = self.catalogue
        self.jobs.write(lambda: move(catalogue, tag_id, broader_id), title=self.tr("Move tag"), failed=self._refused)

    def _rename(self, tag_id: int, label: str) -> None:
        catalogue = self.catalogue
        self.jobs.write(lambda: tags.rename(catalogue, tag_id, label), title=self.tr("Rename"), failed=self._refused)

    def _refused(self, problem: CatalogError) -> None:
        messages.show_error(self, problem)
        self.refresh()

    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icons.icon("add"), self.tr("New tag under this…"), self.add)
        menu.addAction(icons.icon("edit"), self.tr("Rename"), self.tree.rename)
        menu.addAction(icons.icon("merge"), self.tr("Merge with…"), self.merge)
        menu.addSeparator()
        menu.addAction(icons.icon("delete"), self.tr("Delete"), self.delete)
        menu.popup(self.tree.viewport().mapToGlobal(where))

    def _connect(self) -> None:
        self.tree.went.connect(self._went)
        self.tree.moved.connect(self._move)
        self.tree.renamed.connect(self._rename)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.bar.edit.textChanged.connect(self.tree.filter)
        self._empty.asked.connect(self.add)
        self.page.record_asked.connect(self.record_asked)
        self.page.merge_asked.connect(self.merge)
        self.page.delete_asked.connect(self.delete)

    def _arrange(self) -> None:
        self.bar.columns.hide()
        self.bar.extra.addWidget(tool("add", self.tr("New tag (Ctrl+Shift+T)"), self.add))
        self._left, self._right = QStackedWidget(), QStackedWidget()
        self._left.addWidget(self._empty)
        self._left.addWidget(self.tree)
        nothing = EmptyState("tag", self.tr("No tag selected"), self.tr("Select a tag to see and edit it here."))
        self._right.addWidget(nothing)
        self._right.addWidget(scrolled(self.page))
        left = QWidget()
        left.setProperty("surface", "base")
        box = column(left)
        box.addWidget(self.bar)
        box.addWidget(self._left, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        left.setMinimumWidth(280)
        self._right.setMinimumWidth(340)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([_TREE_WIDTH, 2 * _TREE_WIDTH])
        column(self).addWidget(split)
