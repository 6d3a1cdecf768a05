"""The widget a picture is shown on: pointing, walking by keys, zooming, and what is read out of it."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from catalog.ui import crash
from catalog.ui.pictures.drawing import Drawing, Item, Look

_STEP = 1.25
_KEYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_ZOOMS = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Canvas(QWidget):
    """Arrow keys walk from item to item, Enter opens one, Space or a click picks it; plus, minus and 0 zoom."""

    went = Signal(str)  # how the item under keyboard or pointer reads; empty for none
    opened = Signal(object)  # the key of an item, on Enter or double click
    picked = Signal(object)  # the key of an item, on Space or click
    panned = Signal(float)  # the picture was dragged up or down by so many pixels

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._drawing: Drawing | None = None
        self._items: Sequence[Item] | None = None
        self.current: Hashable = None
        self._pressed: QPointF | None = None
        self._grabbed: Hashable = None
        self._moved = False

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self._drawing

    def show_drawing(self, drawing: Drawing, current: Hashable = None) -> None:
        """Show a picture, with the keyboard on one of its items if that is in it."""
        self._drawing = drawing
        self.changed()
        kept = current if current is not None else self.current
        self._go(next((item for item in self.items() if item.key == kept), None))

    def changed(self) -> None:
        """Paint and measure again."""
        self._items = None
        if self._drawing is not None:
            self.setMinimumHeight(round(self._drawing.height(self.width(), Look.of(self))))
        self.update()

    def items(self) -> Sequence[Item]:
        """What can be pointed at now."""
        if self._items is None:
            self._items = self._drawing.items(self._size(), Look.of(self)) if self._drawing else ()
        return self._items

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Show less or more of the picture around a point, by default its middle."""
        if self._drawing is not None and self._drawing.zooms:
            self._drawing.zoom(factor, at or QPointF(self.width() / 2, self.height() / 2), self._size())
            self.changed()

    def fit(self) -> None:
        """Show all of the picture."""
        if self._drawing is not None:
            self._drawing.fit()
            self.changed()

    def where(self) -> QRectF | None:
        """The room of the item the keyboard is on."""
        return next((item.rect for item in self.items() if item.key == self.current), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = Look.of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), QColor(look.theme.base))
        try:
            if self._drawing is not None:
                self._drawing.paint(painter, self._size(), look, self.current if self.hasFocus() else None)
        except Exception as error:  # noqa: BLE001 - Qt paints again and again, and is not to be left with an error
            self._drawing, self._items = None, ()
            crash.report_later(error)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS and self.items():
            self._go(self._towards(_KEYS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.items():
            self._go(self.items()[0 if key == Qt.Key.Key_Home else -1])
        elif key in _OPENS and self.current is not None:
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_Space and self.current is not None:
            self.picked.emit(self.current)
        elif key in _ZOOMS:
            self.zoom(_ZOOMS[key])
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self.current is None and self.items():
            self._go(self.items()[0])

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if self._drawing is None or not self._drawing.zooms or not turned:
            super().wheelEvent(event)
            return
        self.zoom(_STEP if turned > 0 else 1 / _STEP, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._moved = event.position(), False
            item = self._at(event.position())
            self._grabbed = item.key if item else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._point(event)
            return
        by = event.position() - self._pressed
        if self._moved or by.manhattanLength() >= QApplication.startDragDistance():
            self._moved = True
            self._pressed = event.position()
            self._drag(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked, self._pressed = self._pressed is not None and not self._moved, None
        item = self._at(event.position()) if clicked else None
        if item is not None:
            self._go(item)
            self.picked.emit(item.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (item := self._at(event.position())) is not None:
            self.opened.emit(item.key)

    def _drag(self, by: QPointF) -> None:
        if self._drawing is None:
            return
        if self._grabbed is None or not self._drawing.drag(self._grabbed, by, self._size()):
            self._drawing.pan(by, self._size())
            self.panned.emit(by.y())
        self.changed()

    def _point(self, event: QMouseEvent) -> None:
        item = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if item else Qt.CursorShape.ArrowCursor)
        if item is not None:
            QToolTip.showText(event.globalPosition().toPoint(), item.text, self, item.rect.toRect())

    def _go(self, item: Item | None) -> None:
        self.current = item.key if item else None
        text = item.text if item else ""
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.went.emit(text)
        self.update()

    def _towards(self, way: QPointF) -> Item:
        """The nearest item in a direction, one straight ahead before one aside; where there is none, the same again."""
        here = self.where()
        if here is None:
            return self.items()[0]
        ahead = [(_distance(item.rect.center() - here.center(), way), item) for item in self.items()]
        known = [(far, item) for far, item in ahead if far is not None and item.key != self.current]
        same = next(item for item in self.items() if item.key == self.current)
        return min(known, key=lambda pair: pair[0])[1] if known else same

    def _at(self, where: QPointF) -> Item | None:
        return next((item for item in reversed(self.items()) if item.rect.contains(where)), None)

    def _size(self) -> QSizeF:
        return QSizeF(self.size())


def _distance(by: QPointF, way: QPointF) -> float | None:
    """How far a point is in a direction; None if it lies behind, or more aside than ahead."""
    ahead = by.x() * way.x() + by.y() * way.y()
    aside = abs(by.x() * way.y()) + abs(by.y() * way.x())
    return ahead + 3 * aside if ahead > 0.5 else None
