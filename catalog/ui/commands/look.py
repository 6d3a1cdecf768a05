"""Theme, letter size, palette, help: how the program looks and explains itself."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from catalog import __version__
from catalog.ui import messages
from catalog.ui.actions import Actions, Handlers
from catalog.ui.preferences import Preferences
from catalog.ui.theme import MODES

_STEP = 1.0


class LookCommands(QObject):
    """The View → Theme, letter size and Help entries."""

    def __init__(self, window: QWidget, actions: Actions, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        group = QActionGroup(self)
        for mode in MODES:
            group.addAction(actions[f"theme.{mode}"])
        actions[f"theme.{preferences.mode}"].setChecked(True)

    def handlers(self) -> Handlers:
        """What the View and Help menus call."""
        preferences = self._preferences
        return {
            "theme.system": lambda: preferences.set_mode("system"),
            "theme.light": lambda: preferences.set_mode("light"),
            "theme.dark": lambda: preferences.set_mode("dark"),
            "view.larger": lambda: preferences.set_points(preferences.points + _STEP),
            "view.smaller": lambda: preferences.set_points(preferences.points - _STEP),
            "view.usual": lambda: preferences.set_points(None),
            "help.keys": self.show_keys,
            "help.about": self.show_about,
        }

    def show_keys(self) -> None:
        """Open the sheet of keyboard shortcuts."""
        from catalog.ui.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(self._window).open()

    def show_about(self) -> None:
        """Say what this is, which version, and under which licence."""
        text = self.tr(
            "A desk for contested sources: quotes and claims anchored in their texts, framing flagged and reviewed, "
            "and citation bundles that verify themselves. Works without a network. Apache License 2.0."
        )
        messages.show_text(self._window, self.tr("Catalog {version}").format(version=__version__), text)
