"""The tree of tags: counts, colours, renaming in place, dragging under another tag."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QIcon, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

if TYPE_CHECKING:
    from catalog.services.tags import TagView


_DOT, _ROW = 12, 32
_ID = int(Qt.ItemDataRole.UserRole)


class TagTree(QTreeView):
    """`went(id)` when another tag becomes current (0 for none), `moved(id, new broader id or 0)` when one is dropped,
    `renamed(id, label)` when its label was typed anew.
    """

    went = Signal(int)
    moved = Signal(int, int)
    renamed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self._tags: dict[int, TagView] = {}
        self._filter = ""
        self.setModel(self._items)
        self.setAccessibleName(self.tr("Tags"))
        self.setUniformRowHeights(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setIndentation(18)
        self._items.itemChanged.connect(self._edited)
        self.selectionModel().currentChanged.connect(lambda index, _old: self.went.emit(_id_of(index)))

    def show_tags(self, tags: Iterable[TagView]) -> None:
        """Show these tags; what was current stays so, and what was folded stays folded."""
        current, folded = self.current(), self._folded()
        self._tags = {tag.id: tag for tag in tags}
        self._fill()
        self.expandAll()
        for tag_id in folded:
            self.setExpanded(self._index(tag_id), False)
        self.select(current if current in self._tags else next(iter(self._tags), 0))

    def filter(self, typed: str) -> None:
        """Show only tags with these letters in a label, and what stands above them."""
        self._filter = typed.strip().casefold()
        self.show_tags(tuple(self._tags.values()))

    def current(self) -> int:
        """The id of the tag the keyboard is on; 0 for none."""
        return _id_of(self.currentIndex())

    def select(self, tag_id: int) -> None:
        """Make a tag current and bring it into view."""
        index = self._index(tag_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.went.emit(0)

    def rename(self) -> None:
        """Type another label in place."""
        index = self.currentIndex().siblingAtColumn(0)
        if index.isValid():
            self.edit(index)

    def _fill(self) -> None:
        self._items.blockSignals(True)
        self._items.clear()
        self._items.setHorizontalHeaderLabels([self.tr("Tag"), self.tr("Records")])
        shown = self._shown()
        below: dict[int | None, list[TagView]] = {}
        for tag in shown.values():
            below.setdefault(tag.broader_id if tag.broader_id in shown else None, []).append(tag)
        self._add(self._items.invisibleRootItem(), None, below)
        self._items.blockSignals(False)
        self._items.layoutChanged.emit()
        self._lay_out()

    def _add(self, parent: QStandardItem, tag_id: int | None, below: dict[int | None, list[TagView]]) -> None:
        for tag in sorted(below.get(tag_id, ()), key=lambda each: each.values.label.casefold()):
            row = _row(tag)
            parent.appendRow(row)
            self._add(row[0], tag.id, below)

    def _shown(self) -> dict[int, TagView]:
        wanted = {tag.id for tag in self._tags.values() if self._fits(tag)}
        for tag_id in tuple(wanted):
            above = self._tags[tag_id].broader_id
            while above is not None and above in self._tags and above not in wanted:
                wanted.add(above)
                above = self._tags[above].broader_id
        return {tag_id: tag for tag_id, tag in self._tags.items() if tag_id in wanted}

    def _fits(self, tag: TagView) -> bool:
        labels = (tag.values.label, *tag.values.alternatives)
        return any(self._filter in label.casefold() for label in labels)

    def _folded(self) -> list[int]:
        return [tag_id for tag_id in self._tags if (index := self._index(tag_id)).isValid() and self._is_folded(index)]

    def _is_folded(self, index: QModelIndex) -> bool:
        return self._items.hasChildren(index) and not self.isExpanded(index)

    def _index(self, tag_id: int) -> QModelIndex:
        flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        if not self._items.rowCount():
            return QModelIndex()
        found = self._items.match(self._items.index(0, 0), _ID, tag_id, 1, flags)
        return found[0] if found else QModelIndex()

    def _lay_out(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _edited(self, item: QStandardItem) -> None:
        tag = self._tags.get(int(item.data(_ID) or 0))
        if tag is not None and item.text().strip() and item.text() != tag.values.label:
            self.renamed.emit(tag.id, item.text().strip())

    def dropEvent(self, event: QDropEvent) -> None:
        place = self.indexAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        onto = where == QAbstractItemView.DropIndicatorPosition.OnItem
        target = _id_of(place) if onto else _id_of(place.parent())
        tag_id = self.current()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if tag_id and target != tag_id and (self._tags[tag_id].broader_id or 0) != target:
            self.moved.emit(tag_id, target)


def _row(tag: TagView) -> list[QStandardItem]:
    name = QStandardItem(_dot(tag.values.colour), tag.values.label)
    name.setData(tag.id, _ID)
    name.setSizeHint(QSize(0, _ROW))
    name.setToolTip(tag.values.scope_note or tag.values.label)
    count = QStandardItem(f"{tag.count}  " if tag.count else "")
    count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    count.setEditable(False)
    return [name, count]


def _id_of(index: QModelIndex) -> int:
    return int(index.siblingAtColumn(0).data(_ID) or 0) if index.isValid() else 0


def _dot(colour: str | None) -> QIcon:
    """A round patch of the tag's colour; a ring when it has none."""
    picture = QPixmap(_DOT * 2, _DOT * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    known = QColor(colour) if colour else QColor()
    painter.setPen(QColor("#8a93a1") if not known.isValid() else Qt.GlobalColor.transparent)
    painter.setBrush(known if known.isValid() else Qt.GlobalColor.transparent)
    painter.drawEllipse(3, 3, _DOT * 2 - 6, _DOT * 2 - 6)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
