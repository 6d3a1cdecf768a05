"""The list of formats at the left of the export dialog: each with a line on who reads it."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from catalog.ui.exporting.kinds import KINDS, Kind
from catalog.ui.widgets.two_lines import LINES_ROLE, Lines, TwoLines

_WIDTH = 268


class FormatList(QListWidget):
    """`chosen(Kind)` when another format is chosen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TwoLines(self))
        self.setMouseTracking(True)
        self.setFixedWidth(_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Format"))
        for group, kinds in groupby(KINDS, key=lambda kind: kind.group):
            QListWidgetItem(shown(group), self).setFlags(Qt.ItemFlag.NoItemFlags)
            for kind in kinds:
                self._add(kind)
        self.currentItemChanged.connect(self._moved)

    def kind(self) -> Kind:
        """The format chosen."""
        found = self.currentItem().data(Qt.ItemDataRole.UserRole)
        assert isinstance(found, Kind)  # noqa: S101 - headings cannot be chosen
        return found

    def choose(self, name: str) -> None:
        """Choose a format by its name; the first when there is none of that name."""
        rows = [row for row in range(self.count()) if (kind := self._kind(row)) and kind.name == name]
        self.setCurrentRow(rows[0] if rows else 1)

    def _kind(self, row: int) -> Kind | None:
        found = self.item(row).data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Kind) else None

    def _add(self, kind: Kind) -> None:
        title, reader = shown(kind.title), shown(kind.reader)
        item = QListWidgetItem(title, self)
        item.setData(Qt.ItemDataRole.UserRole, kind)
        item.setData(LINES_ROLE, Lines(title, reader))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {reader}")

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(self.kind())


def shown(text: str) -> str:
    """A text of `kinds` in the language of the screen."""
    return QCoreApplication.translate("export", text)
