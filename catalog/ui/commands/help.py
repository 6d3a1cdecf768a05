"""The Help menu: pages, keys, about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from catalog import __version__
from catalog.ui import messages
from catalog.ui.actions import Handlers
from catalog.ui.help_pages import OF_DIALOG, OF_SCREEN, PROPERTY

if TYPE_CHECKING:
    from catalog.ui.dialogs.help import HelpWindow

_HELP = "help.help"


class HelpCommands(QObject):
    """`where` says the name of the screen in front, so that F1 opens the page about it; `action` is what F1 does."""

    def __init__(self, window: QWidget, where: Callable[[], str], action: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._where = where
        self._action = action
        self._help: HelpWindow | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def handlers(self) -> Handlers:
        """What the Help menu calls."""
        return {_HELP: self.show_help, "help.keys": self.show_keys, "help.about": self.show_about}

    def show_help(self) -> None:
        """Open the help at the page about what is in front."""
        from catalog.ui.dialogs.help import HelpWindow

        over = QApplication.activeModalWidget()
        window = HelpWindow(over) if over else self._beside()
        window.show_page(self._page(over))
        window.show()
        window.raise_()
        window.activateWindow()

    def _beside(self) -> HelpWindow:
        """The one that stays open beside the main window; behind a modal dialog it could not be used."""
        from catalog.ui.dialogs.help import HelpWindow

        self._help = self._help or HelpWindow(self._window)
        return self._help

    def _page(self, over: QWidget | None) -> str:
        of_dialog = OF_DIALOG.get(type(over).__name__, "") or str(over.property(PROPERTY) or "") if over else ""
        return of_dialog or OF_SCREEN.get(self._where(), "start")

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A modal dialog hears no keys of the window behind it: F1 is given to the dialog as well."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and self._action not in dialog.actions():
            dialog.addAction(self._action)

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
