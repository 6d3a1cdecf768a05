"""What holds for every screen: it opens, keeps to the window, and its parts can be reached and named."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QScrollBar

from catalog.ui.screens.registry import PLACES


def test_no_part_of_a_screen_flashes_up_as_a_window(strays, window, settle):
    for place in PLACES:
        window.desk.go(place.id)
        settle()


def fills(widget):
    """Whether it says by itself what it is: the text on it, or what it is called."""
    said = widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip()
    return bool(said) or bool(getattr(widget, "placeholderText", str)())


@pytest.mark.parametrize("place", [place.id for place in PLACES if place.id != "sources"])
def test_everything_that_takes_the_keyboard_has_a_name(window, settle, place, ids):
    screen = window.desk.go(place)
    settle()
    if place in ("quotes", "claims", "names"):
        screen.list.table.select_rows([0])
        settle()
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
    nameless = [
        widget
        for kind in kinds
        for widget in screen.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not fills(widget)
        if not isinstance(widget.parent(), (QScrollBar, QComboBox))
    ]
    assert nameless == []


@pytest.mark.parametrize("place", [place.id for place in PLACES])
def test_no_screen_needs_a_wider_window_than_1024(window, settle, place):
    screen = window.desk.go(place)
    settle()
    assert screen.minimumSizeHint().width() + window.desk.rail.width() <= 1024
