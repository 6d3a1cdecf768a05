"""The QActions made from the declarations: menus, toolbar, and who handles what at the moment."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from catalog.ui import icons
from catalog.ui.action_list import ACTIONS, Spec

translate = QCoreApplication.translate
Handlers = Mapping[str, Callable[[], object]]


class Actions(QObject):
    """All actions of one window. Handlers come in scopes (`window`, `screen`, …); the newest scope wins."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._specs = {spec.id: spec for spec in ACTIONS}
        self._actions = {spec.id: self._make(spec, window) for spec in ACTIONS}
        self._scopes: dict[str, Handlers] = {}
        self._states: set[str] = set()
        self._refresh()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def handle(self, scope: str, handlers: Handlers) -> None:
        """Say what a scope does for each action; replaces what the scope handled before, {} ends it."""
        self._scopes.pop(scope, None)
        if handlers:
            self._scopes[scope] = dict(handlers)
        self._refresh()

    def set_state(self, state: str, holds: bool) -> None:
        """Tell that a state named in `Spec.needs` holds or no longer holds."""
        if holds != (state in self._states):
            self._states ^= {state}
            self._refresh()

    def trigger(self, action_id: str) -> None:
        """Do it, if it can be done now."""
        self._actions[action_id].trigger()

    def enabled(self) -> Iterator[tuple[Spec, QAction]]:
        """What can be done now, in the order of the menus."""
        return ((self._specs[i], action) for i, action in self._actions.items() if action.isEnabled())

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus; returns them by title, for what is added at run time (recent files)."""
        menus: dict[str, QMenu] = {}
        for spec in ACTIONS:
            if spec.menu:
                menu = _menu(bar, menus, spec.menu)
                if spec.section:
                    menu.addSeparator()
                menu.addAction(self._actions[spec.id])
        return menus

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the actions meant for the toolbar there, one group per menu."""
        menu: tuple[str, ...] = ()
        for spec in ACTIONS:
            if spec.toolbar:
                if menu and menu != spec.menu:
                    bar.addSeparator()
                menu = spec.menu
                bar.addAction(self._actions[spec.id])

    def _make(self, spec: Spec, window: QWidget) -> QAction:
        action = QAction(translate("actions", spec.text), window)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcut.split("|") if keys])
        action.setCheckable(spec.checkable)
        if spec.short:
            action.setIconText(translate("actions", spec.short))
        if spec.icon:
            action.setIcon(icons.icon(spec.icon))
        action.setToolTip(tooltip(spec))
        action.setStatusTip(translate("actions", spec.tip))
        action.triggered.connect(lambda: self._run(spec.id))
        window.addAction(action)
        return action

    def _run(self, action_id: str) -> None:
        for handlers in reversed(self._scopes.values()):
            if action_id in handlers:
                handlers[action_id]()
                return

    def _refresh(self) -> None:
        handled = {action_id for handlers in self._scopes.values() for action_id in handlers}
        for action_id, action in self._actions.items():
            needs = self._specs[action_id].needs.split()
            action.setEnabled(action_id in handled and self._states.issuperset(needs))


def plain(text: str) -> str:
    """The text of an action without the mark of its mnemonic and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def tooltip(spec: Spec) -> str:
    """What it does, and its shortcut."""
    text = translate("actions", spec.tip) if spec.tip else plain(translate("actions", spec.text))
    keys = shortcut_text(spec)
    return f"{text} ({keys})" if keys else text


def shortcut_text(spec: Spec) -> str:
    """The first shortcut as people read it; empty without one."""
    first = spec.shortcut.split("|")[0]
    return QKeySequence(first).toString(QKeySequence.SequenceFormat.NativeText) if first else ""


def _menu(bar: QMenuBar, menus: dict[str, QMenu], path: tuple[str, ...]) -> QMenu:
    parent: QMenuBar | QMenu = bar
    for title in path:
        if title not in menus:
            menus[title] = parent.addMenu(translate("actions", title))
        parent = menus[title]
    return menus[path[-1]]
