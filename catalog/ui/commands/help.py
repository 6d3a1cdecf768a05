"""The Help menu: pages, keys, about."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from catalog import __version__
from catalog.ui import messages
from catalog.ui.actions import Handlers
from catalog.ui.help_pages import OF_SCREEN


class HelpCommands(QObject):
    """`where` says the name of the screen in front, so that F1 opens the page about it."""

    def __init__(self, window: QWidget, where: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._where = where
        self._help: QWidget | None = None

    def handlers(self) -> Handlers:
        """What the Help menu calls."""
        return {"help.help": self.show_help, "help.keys": self.show_keys, "help.about": self.show_about}

    def show_help(self) -> None:
        """Open the help at the page about what is in front."""
        from catalog.ui.dialogs.help import HelpWindow

        window = self._help if isinstance(self._help, HelpWindow) else HelpWindow(self._window)
        self._help = window
        window.show_page(OF_SCREEN.get(self._where(), "start"))
        window.show()
        window.raise_()
        window.activateWindow()

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
