"""What holds for every screen: it opens, keeps to the window, and its parts can be reached and named."""

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


def nameless(screen):
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
    return [
        widget
        for kind in kinds
        for widget in screen.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not fills(widget)
        if not isinstance(widget.parent(), (QScrollBar, QComboBox))
    ]


def test_every_screen_fits_a_small_window_and_names_what_takes_the_keyboard(window, settle):
    for place in PLACES:
        screen = window.desk.go(place.id)
        settle()
        if place.kind:
            screen.list.table.select_rows([0])
            settle()
        assert nameless(screen) == [], place.id
        assert screen.minimumSizeHint().width() + window.desk.rail.width() <= 1024, place.id
