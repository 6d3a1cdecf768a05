"""The toolbar of the main window: the actions used most, undo and redo by picture, and the way to the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolBar, QToolButton

from catalog.ui.widgets.palette_button import PaletteButton
from catalog.ui.widgets.parts import space

if TYPE_CHECKING:
    from catalog.ui.actions import Actions

_ICON_SIZE = QSize(20, 20)


class MainToolBar(QToolBar):
    """Stays where it is: what stands in it is chosen in the list of actions."""

    def __init__(self, commands: Actions) -> None:
        super().__init__(movable=False, floatable=False)
        self.setWindowTitle(self.tr("Toolbar"))
        self.setObjectName("toolbar")
        self.setIconSize(_ICON_SIZE)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        commands.fill_toolbar(self)
        self.addWidget(space())
        self.addWidget(PaletteButton(commands["view.palette"]))
        for action_id in ("edit.undo", "edit.redo"):
            button = self.widgetForAction(commands[action_id])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
