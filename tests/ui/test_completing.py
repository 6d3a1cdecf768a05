"""A line that offers: the keys go to the list of offers while it is open, as a window system delivers them."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from catalog.ui.reading.popover import Popover
from catalog.ui.widgets.completing import CompletingEdit
from catalog.ui.widgets.editors import Field

NAMES = ("Khrushchev", "Khrunov")


def _fitting(typed):
    return [name for name in NAMES if name.startswith(typed)]


@pytest.fixture
def edit(qtbot, preferences):
    made = CompletingEdit(_fitting)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def type_(qtbot, hurry):
    def typed(edit, text):
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)
        qtbot.keyClicks(edit, text)
        hurry(edit)
        return edit.completer().popup()

    return typed


def test_enter_takes_what_is_typed_and_closes_the_offers(qtbot, edit, type_):
    popup = type_(edit, "Khru")
    assert popup.isVisible()
    with qtbot.waitSignal(edit.accepted) as accepted:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert accepted.args == ["Khru"]
    assert not popup.isVisible()


def test_enter_on_an_offer_takes_the_offer(qtbot, edit, type_):
    popup = type_(edit, "Khru")
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(edit.accepted) as accepted:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert accepted.args == ["Khrushchev"]
    assert not popup.isVisible()


def test_nothing_stays_open_that_offers_nothing_new(qtbot, edit, type_):
    popup = type_(edit, "Khrushchev")
    assert not popup.isVisible()
    edit.clear()
    assert type_(edit, "Khru").isVisible()
    qtbot.keyClicks(popup, "x")
    qtbot.waitUntil(lambda: not popup.isVisible())


def test_enter_finishes_the_popover_though_offers_are_open(qtbot, preferences, type_):
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(600, 600)
    over.show()
    popover = Popover("Quote", [Field("speaker", "Who says it", "name", complete=_fitting)], {}, "Done", over)
    popover.open_beside(QRect(10, 10, 100, 20))
    popup = type_(popover.form.field("speaker"), "Khru")
    with qtbot.waitSignal(popover.done) as done:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert done.args == [{"speaker": "Khru"}]


def test_typing_replaces_the_wording_a_popover_proposes(qtbot, preferences):
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    popover = Popover("Claim", [Field("statement", "Asserted", "multiline")], {"statement": "Proposed."}, "Make", over)
    popover.open_beside(QRect(10, 10, 100, 20))
    qtbot.keyClicks(popover.form.field("statement"), "Mine")
    assert popover.form.values() == {"statement": "Mine"}
