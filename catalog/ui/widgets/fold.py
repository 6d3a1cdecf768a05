"""A part of a form that can be folded away under its heading."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from catalog.ui import icons
from catalog.ui.widgets.parts import column


class Fold(QWidget):
    """`body` is the layout for what is folded away."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QToolButton()
        self.heading.setCheckable(True)
        self.heading.setChecked(True)
        self.heading.setText(title)
        self.heading.setProperty("fold", True)
        self.heading.setIconSize(QSize(14, 14))
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.setAccessibleDescription(self.tr("Shows or hides this part of the form"))
        self._inside = QWidget()
        self.body = column(self._inside, gap=14)
        box = column(self, gap=8)
        box.addWidget(self.heading)
        box.addWidget(self._inside)
        self.heading.toggled.connect(self._show)
        self._show(True)

    def open_(self, opened: bool) -> None:
        """Fold it away, or show it."""
        self.heading.setChecked(opened)

    def _show(self, opened: bool) -> None:
        self._inside.setVisible(opened)
        self.heading.setIcon(icons.icon("down" if opened else "next"))
