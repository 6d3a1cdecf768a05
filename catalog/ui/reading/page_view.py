"""One page of the original: as wide as there is room, with buttons to turn pages."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from catalog.ui import theme
from catalog.ui.widgets.parts import column, label, line, scrolled, tool

_LEAST = 280
_AROUND = 10
"""Pixels left and right of the page, so that its edge is seen on a ground as white as paper."""


class PageView(QFrame):
    """`turned(1 or -1)` when the next or the previous page is asked for."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_LEAST)
        self.picture = _Picture()
        self.said = label("", "help")
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        self._area: QScrollArea = scrolled(self.picture)
        head = line(margins=(10, 4, 6, 4), gap=4)
        head.addWidget(self.said, 1)
        head.addWidget(tool("up", self.tr("Previous page"), lambda: self.turned.emit(-1), size=16))
        head.addWidget(tool("down", self.tr("Next page"), lambda: self.turned.emit(1), size=16))
        box = column(self)
        box.addLayout(head)
        box.addWidget(self._problem)
        box.addWidget(self._area, 1)

    def name(self, index: int, count: int, text: str) -> None:
        """Say which page it is: its place in the file, and its label if that is another."""
        said = self.tr("Page {number} of {count}").format(number=index + 1, count=count)
        other = text and text != str(index + 1)
        self.said.setText(self.tr("p. {label} · {said}").format(label=text, said=said) if other else said)
        self.picture.setAccessibleDescription(self.said.text())

    def show_page(self, picture: QPixmap) -> None:
        """Show this page from its top."""
        self._problem.hide()
        self.picture.show_page(picture)
        self._area.verticalScrollBar().setValue(0)

    def complain(self, problem: str) -> None:
        """Say why there is no picture."""
        self._problem.setText(problem)
        self._problem.show()


class _Picture(QWidget):
    """The picture, scaled to the width there is."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setAccessibleName(self.tr("Page of the original"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, picture: QPixmap) -> None:
        """Show this picture."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        page = width - 2 * _AROUND
        return round(page * self._picture.height() / self._picture.width()) + 1 if self._picture.width() else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(_AROUND, 0, self.width() - 2 * _AROUND, self.heightForWidth(self.width()) - 1)
        painter.drawPixmap(room, self._picture, QRectF(self._picture.rect()))
        painter.setPen(QColor(theme.of(self.palette()).line))
        painter.drawRect(room)
        painter.end()
