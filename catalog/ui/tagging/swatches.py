"""The colours a tag can have, to click on; each has a name, so that colour never speaks alone."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from catalog.ui.widgets.flow import Flow
from catalog.ui.words import translate as mark

COLOURS: tuple[tuple[str, str], ...] = (
    ("", mark("colours", "No colour")),
    ("#a8383b", mark("colours", "Red")),
    ("#b5622b", mark("colours", "Orange")),
    ("#a08216", mark("colours", "Ochre")),
    ("#4f8a3d", mark("colours", "Green")),
    ("#2a8580", mark("colours", "Teal")),
    ("#2f6dad", mark("colours", "Blue")),
    ("#6457a8", mark("colours", "Violet")),
    ("#9a4b86", mark("colours", "Purple")),
    ("#6b7280", mark("colours", "Grey")),
)
_SIZE = 20


class Swatches(QWidget):
    """`chosen` with #rrggbb, or with nothing for no colour."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, gap=2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        for colour, name in COLOURS:
            self._add(colour, QCoreApplication.translate("colours", name))

    def show_colour(self, colour: str | None) -> None:
        """Mark this colour; one that is not among the usual ones gets a place of its own."""
        value = colour or ""
        if value not in self._buttons:
            self._add(value, value)
        self._buttons[value].setChecked(True)

    def _add(self, colour: str, name: str) -> None:
        made = QToolButton()
        made.setCheckable(True)
        made.setIcon(_patch(colour))
        made.setIconSize(QSize(_SIZE, _SIZE))
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.clicked.connect(partial(self.chosen.emit, colour))
        self._group.addButton(made)
        self._buttons[colour] = made
        self._flow.addWidget(made)


def _patch(colour: str) -> QIcon:
    picture = QPixmap(_SIZE * 2, _SIZE * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if colour else QColor("#8a93a1"))
    painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(6, 6, _SIZE * 2 - 12, _SIZE * 2 - 12)
    if not colour:
        painter.drawLine(12, _SIZE * 2 - 12, _SIZE * 2 - 12, 12)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
