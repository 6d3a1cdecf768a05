"""Theme and size of letters: how the program looks."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from catalog.ui.actions import Actions, Handlers
from catalog.ui.preferences import Preferences
from catalog.ui.theme import MODES

_STEP = 1.0


class LookCommands(QObject):
    """What stands under View for the eyes."""

    def __init__(self, window: QWidget, actions: Actions, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        group = QActionGroup(self)
        for mode in MODES:
            group.addAction(actions[f"theme.{mode}"])
        actions[f"theme.{preferences.mode}"].setChecked(True)

    def handlers(self) -> Handlers:
        """What the View menu calls."""
        preferences = self._preferences
        return {
            "theme.system": lambda: preferences.set_mode("system"),
            "theme.light": lambda: preferences.set_mode("light"),
            "theme.dark": lambda: preferences.set_mode("dark"),
            "view.larger": lambda: preferences.set_points(preferences.points + _STEP),
            "view.smaller": lambda: preferences.set_points(preferences.points - _STEP),
            "view.usual": lambda: preferences.set_points(None),
        }
