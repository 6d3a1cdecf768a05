"""The field in the toolbar that opens the command palette."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from catalog.ui import icons
from catalog.ui.widgets.parts import label

_WIDTH = 280


class PaletteButton(QPushButton):
    """Looks like a search field, and is a button."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setIcon(icons.icon("search"))
        self.setText(self.tr("Find or do anything"))
        self.setToolTip(action.toolTip())
        self.setAccessibleName(self.tr("Open the command palette"))
        self.setFixedWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        keys = label(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), "key")
        keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 8, 0)
        box.addStretch()
        box.addWidget(keys, 0, Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(action.trigger)
