"""Theme and letter size: kept in the settings, applied to the whole program."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from catalog.services import settings
from catalog.ui import theme
from catalog.ui.style_sheet import style_sheet

_LEAST, _MOST = 7.0, 24.0
_USUAL = 10.0


class Preferences(QObject):
    """One per program; follows the system when the theme is `system`."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._font = QFont(app.font())
        self._usual = max(self._font.pointSizeF(), _USUAL)
        stored = settings.load()
        self.mode = _mode(stored.get("theme"))
        self.points = _points(stored.get("font_size"), self._usual)
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: self.apply())

    def set_mode(self, mode: str) -> None:
        """Use `system`, `light` or `dark` from now on."""
        self.mode = _mode(mode)
        self.apply()
        settings.save({"theme": self.mode})

    def set_points(self, points: float | None) -> None:
        """Use letters of this size in points; None goes back to the usual size."""
        self.points = _points(points, self._usual)
        self.apply()
        settings.save({"font_size": None if points is None else self.points})

    def apply(self) -> None:
        """Give the program its colours and letters."""
        chosen = theme.chosen(self.mode)
        font = QFont(self._font)
        font.setPointSizeF(self.points)
        self._app.setStyleSheet("")
        self._app.setFont(font)
        self._app.setPalette(theme.palette(chosen))
        self._app.setStyleSheet(style_sheet(chosen, self.points))
        self.changed.emit()


def _mode(value: object) -> str:
    return value if isinstance(value, str) and value in theme.MODES else "system"


def _points(value: object, usual: float) -> float:
    return min(max(float(value), _LEAST), _MOST) if isinstance(value, (int, float)) else usual
