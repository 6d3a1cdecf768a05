"""The rail at the left of the window: one entry per screen, and under some of them searches that were saved."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from catalog.ui import icons

WIDTH = 168
_ENTRY, _BELOW = 36, 28
_ICON = 20
_ID, _BELOW_ID = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Below:
    """An entry under that of a screen; `tip` says more."""

    id: int
    title: str
    tip: str


class Rail(QListWidget):
    """`chosen(id)` when an entry is picked by mouse or keyboard, `below_chosen(number)` when it is one below."""

    chosen = Signal(str)
    below_chosen = Signal(int)
    menu_wanted = Signal(int, QPoint)
    rename_wanted = Signal(int)
    delete_wanted = Signal(int)

    def __init__(self, entries: Iterable[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """`entries` are (id, title, icon)."""
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Screens"))
        self.setFixedWidth(WIDTH)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._keys = {Qt.Key.Key_F2: self.rename_wanted, Qt.Key.Key_Delete: self.delete_wanted}
        for id_, title, icon in entries:
            self.addItem(_item(icons.icon(icon), title, _ENTRY, _ID, id_))
        self.currentItemChanged.connect(self._tell)
        self.itemClicked.connect(self._clicked)
        self.customContextMenuRequested.connect(self._ask_menu)

    def choose(self, id_: str) -> None:
        """Make an entry the current one."""
        for position in range(self.count()):
            if self.item(position).data(_ID) == id_:
                self.setCurrentRow(position)

    def set_below(self, entries: Mapping[str, Sequence[Below]]) -> None:
        """Show these under the entries of the screens, in place of those there; the current one stays current."""
        current = self._below(self.currentItem())
        self.blockSignals(True)
        for position in reversed(range(self.count())):
            if self._below(self.item(position)) is not None:
                if self.item(position) is self.currentItem():
                    self.setCurrentRow(self._owner(position))
                self.takeItem(position)
        for position in reversed(range(self.count())):
            for each in reversed(entries.get(self.item(position).data(_ID), ())):
                self._insert(position + 1, each)
                if each.id == current:
                    self.setCurrentRow(position + 1)
        self.blockSignals(False)

    def _insert(self, position: int, below: Below) -> None:
        # an empty picture, so that the words stand in one line with those of the screens
        empty = QPixmap(_ICON, _ICON)
        empty.fill(Qt.GlobalColor.transparent)
        made = _item(QIcon(empty), below.title, _BELOW, _BELOW_ID, below.id)
        made.setToolTip(f"{below.title}\n{below.tip}" if below.tip != below.title else below.tip)
        made.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Saved search: {title}").format(title=below.title))
        self.insertItem(position, made)

    def _owner(self, position: int) -> int:
        return next(above for above in range(position, -1, -1) if self._below(self.item(above)) is None)

    @staticmethod
    def _below(item: QListWidgetItem | None) -> int | None:
        return item.data(_BELOW_ID) if item is not None else None

    def _tell(self, item: QListWidgetItem | None) -> None:
        if (below := self._below(item)) is not None:
            self.below_chosen.emit(below)
        elif item is not None:
            self.chosen.emit(item.data(_ID))

    def _clicked(self, item: QListWidgetItem) -> None:
        """A saved search that is current already is asked for again: its filter may have been changed meanwhile."""
        if self._below(item) is not None:
            self._tell(item)

    def _ask_menu(self, where: QPoint) -> None:
        if (below := self._below(self.itemAt(where))) is not None:
            self.menu_wanted.emit(below, self.viewport().mapToGlobal(where))

    def event(self, event: QEvent) -> bool:
        """The keys for a saved search are not those of the list beside it while the keyboard is here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in self._keys:
            event.setAccepted(self._below(self.currentItem()) is not None)
        return super().event(event)

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802 - Qt calls it so
        """Letters are commands of the screen in front; they do not lead to another one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        below = self._below(self.currentItem())
        wanted = next((signal for key, signal in self._keys.items() if key == event.key()), None)
        if below is not None and wanted is not None:
            wanted.emit(below)
        else:
            super().keyPressEvent(event)


def _item(icon: QIcon, title: str, height: int, role: int, key: object) -> QListWidgetItem:
    made = QListWidgetItem(icon, title)
    made.setData(role, key)
    made.setSizeHint(QSize(0, height))
    return made
