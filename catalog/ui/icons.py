"""The icons: line drawings in `resources/icons`, coloured by the palette they are shown in."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from catalog import paths

_GROUPS = {
    QIcon.Mode.Disabled: (QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Selected: (QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
}
_NORMAL = (QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
_BLANK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"/>'


def icon(name: str, colour: str = "") -> QIcon:
    """The icon of that name; without a `colour` it follows the palette, also when the theme is switched later."""
    return QIcon(_Engine(name, colour))


def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """The drawing in one colour (#rrggbb), `size` logical pixels wide and high, sharp at the given pixel ratio."""
    key = f"catalog/{name}/{size}/{colour}/{ratio:g}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = _drawn(name, size, colour, ratio)
        QPixmapCache.insert(key, found)
    return found


def paint(painter: QPainter, room: QRectF, name: str, colour: str) -> None:
    """Paint the drawing in one colour (#rrggbb) as lines, which stay sharp in any file."""
    _renderer(name, colour).render(painter, room)


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


@cache
def _drawing(name: str) -> str:
    try:
        return (paths.shipped("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except OSError:  # a kind of record another program made up; an error in the middle of painting ends the program
        return _BLANK


def _drawn(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, pixels, pixels), name, colour)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


class _Engine(QIconEngine):
    """Draws at the moment of painting, so a new palette needs no new icons."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        ratio = max(painter.deviceTransform().m11(), 1.0)  # asking the device makes PySide look for its type, 1.5 ms
        painter.drawPixmap(rect, self._picture(min(rect.width(), rect.height()), mode, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        return self._picture(min(size.width(), size.height()), mode, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802
        pixels = min(size.width(), size.height())
        return self._picture(round(pixels / scale), mode, scale)

    def _picture(self, size: int, mode: QIcon.Mode, ratio: float) -> QPixmap:
        group, role = _GROUPS.get(mode, _NORMAL)
        colour = self._colour or QGuiApplication.palette().color(group, role).name()
        return pixmap(self._name, max(size, 1), colour, ratio)
