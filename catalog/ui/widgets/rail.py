"""The rail at the left of the window: one entry per screen."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from catalog.ui import icons

WIDTH = 168
_ENTRY = 36


class Rail(QListWidget):
    """`chosen(id)` when an entry is picked by mouse or keyboard."""

    chosen = Signal(str)

    def __init__(self, entries: Iterable[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """`entries` are (id, title, icon)."""
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Screens"))
        self.setFixedWidth(WIDTH)
        self.setIconSize(QSize(20, 20))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for id_, title, icon in entries:
            item = QListWidgetItem(icons.icon(icon), title, self)
            item.setData(Qt.ItemDataRole.UserRole, id_)
            item.setSizeHint(QSize(0, _ENTRY))
        self.currentItemChanged.connect(self._tell)

    def choose(self, id_: str) -> None:
        """Make an entry the current one."""
        for position in range(self.count()):
            if self.item(position).data(Qt.ItemDataRole.UserRole) == id_:
                self.setCurrentRow(position)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
