"""One line of a list to choose from: icon, text, and something at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QWidget

from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import label, line

ROW_HEIGHT = 34
_ICON = 18


class PaletteRow(QWidget):
    """Never takes the mouse: clicks go to the list it stands in."""

    def __init__(self, icon: QIcon | None, text: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture = QLabel()
        picture.setFixedWidth(_ICON)
        if icon:
            picture.setPixmap(icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        box = line(self, margins=(10, 0, 10, 0), gap=10)
        box.addWidget(picture)
        box.addWidget(Elided(text), 1)
        box.addWidget(label(hint, "muted"))

    def sizeHint(self) -> QSize:
        return QSize(0, ROW_HEIGHT)
