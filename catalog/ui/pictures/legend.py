"""The legend of the map, in which relations are shown and hidden."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from catalog.ui.pictures import joins
from catalog.ui.pictures.drawing import Look

_SAMPLE = QSize(36, 16)
_LEAST, _MOST = 170, 250


class Legend(QListWidget):
    """`changed` when a relation was ticked or unticked; `hidden()` are those without a tick."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Relations shown"))
        self.setIconSize(_SAMPLE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("pages", True)
        self.setFixedWidth(_LEAST)
        self.itemChanged.connect(lambda _item: self.changed.emit())

    def tell(self, relations: Sequence[str]) -> None:
        """Show these relations; those that were hidden stay so."""
        hidden = self.hidden()
        with QSignalBlocker(self):
            self.clear()
            for relation in relations:
                item = QListWidgetItem(self._sample(relation), joins.text(relation), self)
                item.setData(Qt.ItemDataRole.UserRole, relation)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked if relation in hidden else Qt.CheckState.Checked)
        self.setFixedWidth(min(max(_LEAST, self.sizeHintForColumn(0) + 2 * self.frameWidth()), _MOST))

    def hidden(self) -> frozenset[str]:
        """The relations that are not to be shown."""
        items = (self.item(row) for row in range(self.count()))
        return frozenset(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Unchecked
        )

    def _sample(self, relation: str) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(_SAMPLE * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(2, 0, _SAMPLE.width() - 4, _SAMPLE.height())
        joins.paint_sample(painter, room, relation, Look.of(self.window()))
        painter.end()
        return QIcon(picture)
