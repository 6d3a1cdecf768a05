"""Actions as data: no shortcut twice, handlers by scope, states, menus, palette."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMenuBar, QToolBar

from catalog import paths
from catalog.ui import fuzzy
from catalog.ui.action_list import ACTIONS
from catalog.ui.actions import Actions, plain, shortcut_text, tooltip
from catalog.ui.dialogs.palette import Entry, Palette
from catalog.ui.dialogs.shortcuts import ShortcutSheet

NEVER_TOGETHER = {"N"}
"""Keys of two actions that no screen handles both: a note on a record, and the next flag of the review."""


@pytest.fixture
def window(qtbot, preferences):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(900, 600)
    return made


@pytest.fixture
def actions(window):
    return Actions(window)


def test_ids_and_shortcuts_are_given_once():
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)
    keys = Counter(key for spec in ACTIONS for key in spec.shortcut.split("|") if key)
    assert {key for key, count in keys.items() if count > 1} <= NEVER_TOGETHER


def test_every_icon_named_exists():
    there = {path.stem for path in (paths.shipped("resources") / "icons").glob("*.svg")}
    assert {spec.icon for spec in ACTIONS if spec.icon} <= there


def test_mnemonics_differ_within_a_menu():
    for menu in {spec.menu for spec in ACTIONS}:
        letters = Counter(
            text[text.index("&") + 1].lower() for spec in ACTIONS if spec.menu == menu and "&" in (text := spec.text)
        )
        assert [letter for letter, count in letters.items() if count > 1] == [], menu


def test_an_action_is_enabled_while_it_is_handled_and_its_states_hold(actions):
    undo = actions["edit.undo"]
    assert not undo.isEnabled()
    actions.handle("window", {"edit.undo": lambda: None})
    assert not undo.isEnabled()
    actions.set_state("undo", True)
    assert undo.isEnabled()
    actions.handle("window", {})
    assert not undo.isEnabled()


def test_the_newest_scope_wins(actions):
    done = []
    actions.handle("window", {"edit.find": lambda: done.append("window")})
    actions.handle("screen", {"edit.find": lambda: done.append("screen")})
    actions.trigger("edit.find")
    actions.handle("screen", {})
    actions.trigger("edit.find")
    assert done == ["screen", "window"]


def test_shortcuts_work_by_key(qtbot, window, actions):
    done = []
    actions.handle("window", {"view.palette": lambda: done.append("palette")})
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert done == ["palette"]


def test_menus_and_toolbar_come_from_the_declarations(actions, window):
    bar, tools = QMenuBar(), QToolBar()
    menus = actions.fill_menus(bar)
    actions.fill_toolbar(tools)
    shown = {action.objectName() for menu in menus.values() for action in menu.actions() if action.objectName()}
    assert {spec.id for spec in ACTIONS} <= shown
    assert [a.objectName() for a in tools.actions() if a.objectName()] == [s.id for s in ACTIONS if s.toolbar]


def test_tooltips_name_the_shortcut():
    spec = next(spec for spec in ACTIONS if spec.id == "text.quote")
    assert tooltip(spec) == "Keep the selected words as a quote (Q)"
    assert plain("Save a &copy…") == "Save a copy"
    assert plain("Q&&A") == "Q&A"
    assert shortcut_text(next(spec for spec in ACTIONS if spec.id == "edit.redo")) == "Ctrl+Shift+Z"


@pytest.mark.parametrize(
    ("typed", "first"),
    [("und", "Undo"), ("exp", "Export"), ("kys", "Keyboard shortcuts"), ("cat new", "New catalogue"), ("", "Undo")],
)
def test_a_few_letters_are_enough(typed, first):
    texts = ["Undo", "Import files", "Export", "New catalogue", "Keyboard shortcuts", "Found under"]
    assert fuzzy.ranked(typed, texts, str)[0] == first


def test_what_does_not_fit_is_left_out():
    assert fuzzy.ranked("xyz", ["Undo", "Export"], str) == []


def test_palette_runs_actions_and_finds_records(qtbot, window, actions):
    done = []
    actions.handle("window", {"help.keys": lambda: done.append("keys"), "file.new": lambda: done.append("new")})

    def look_up(typed, tell):
        tell([Entry(f"Record {typed}", lambda: done.append("record"), "source")])

    palette = Palette(actions, look_up, window)
    assert [entry.text for entry in palette.shown()] == ["New catalogue", "Keyboard shortcuts"]
    qtbot.keyClicks(palette.edit, "keyb")
    assert [entry.text for entry in palette.shown()] == ["Keyboard shortcuts", "Record keyb"]
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert done == ["record"]


def test_enter_typed_before_the_palette_has_found_a_record_opens_it_when_it_comes(qtbot, window, actions):
    done, asked = [], []
    palette = Palette(actions, lambda _typed, tell: asked.append(tell), window)
    qtbot.keyClicks(palette.edit, "kapo")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    asked[-1]([Entry("Hysni Kapo", lambda: done.append("record"), "name")])
    assert done == ["record"]


def test_the_sheet_lists_every_shortcut(qtbot, window):
    sheet = ShortcutSheet(window)
    qtbot.addWidget(sheet)
    from PySide6.QtWidgets import QLabel

    keys = {label.text() for label in sheet.findChildren(QLabel) if label.property("role") == "key"}
    assert {"Ctrl+Z", "Ctrl+K", "F1"} <= keys
