"""The small window around a form: never larger than the screen, and ready for the next record when asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.toast import Toast

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
FIELDS = [Field("title", "Title"), Field("place", "Place"), Field("note", "Note", "multiline", lines=2)]


@pytest.fixture
def opened(qtbot, preferences):
    def open_(fields=FIELDS, **more):
        dialog = FormDialog("New thing", fields, "Add", required="title", **more)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_


def test_a_form_higher_than_the_screen_is_scrolled_and_its_button_can_be_reached(opened):
    dialog = opened([Field("title", "Title"), *(Field(f"f{n}", f"Field {n}", "multiline") for n in range(20))])
    room = dialog.screen().availableGeometry()
    assert dialog.height() <= room.height()
    assert room.contains(dialog.do.mapToGlobal(dialog.do.rect().bottomRight()))


def test_a_part_that_unfolds_does_not_push_the_button_off_the_screen(qtbot, opened):
    folded = [Field(f"f{n}", f"Field {n}", "multiline", section="More", folds=n == 0, lines=3) for n in range(8)]
    dialog = opened([Field("title", "Title"), *folded])
    room = dialog.screen().availableGeometry()
    dialog.move(room.left(), room.bottom() - dialog.height())
    before = dialog.height()
    (fold,) = dialog.form._folds
    fold.open_(True)
    qtbot.waitUntil(lambda: dialog.height() > before)
    qtbot.waitUntil(lambda: room.contains(dialog.do.mapToGlobal(dialog.do.rect().bottomRight())))


def test_the_next_record_keeps_what_it_has_in_common_with_this_one(qtbot, opened):
    dialog = opened(stays=True, again=("place",))
    for key, typed in (("title", "One"), ("place", "Tirana"), ("note", "Of this one only")):
        qtbot.keyClicks(dialog.form.field(key), typed)
    with qtbot.waitActive(dialog), qtbot.waitSignal(dialog.accepted_values):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL_SHIFT)
    assert not dialog.stored()
    assert dialog.form.values() == {"title": None, "place": "Tirana", "note": None}
    assert dialog.isVisible()
    assert QApplication.focusWidget() is dialog.form.field("title")
    assert not dialog.next.isEnabled()


def test_one_goes_on_after_the_words_that_stand_there(qtbot, opened):
    dialog = FormDialog("Note", [Field("text", "Text", "multiline")], "Keep", {"text": "“renegades”: "})
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.form.field("text"), "see p. 4")
    assert dialog.form.values()["text"].endswith("see p. 4")


def test_without_a_next_one_it_closes_when_stored(opened):
    dialog = opened(stays=True, again=("place",))
    assert dialog.stored()
    assert not dialog.isVisible()


@pytest.fixture
def key(qtbot):
    """Presses a key in the widget that has the keyboard."""

    def press(which, times=1):
        for _ in range(times):
            qtbot.keyClick(QApplication.focusWidget(), which)

    return press


@pytest.fixture
def begun(qtbot, opened):
    """A dialog in front, the keyboard in the field of this key."""

    def begin(fields, key):
        dialog = opened(fields)
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        dialog.form.field(key).setFocus()
        return dialog

    return begin


PEOPLE = Field("people", "By whom", "people", choices=(("author", "Author"),))


def test_enter_goes_from_field_to_field_and_after_the_last_one_adds(qtbot, begun, key):
    dialog = begun([Field("title", "Title", "sentence", lines=2), PEOPLE, Field("year", "Year")], "title")
    qtbot.keyClicks(dialog.form.field("title"), "On the split")
    key(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Hoxha, Enver")
    key(Qt.Key.Key_Return, 2)
    assert QApplication.focusWidget() is dialog.form.field("year"), "not the button that adds a person"
    with qtbot.waitSignal(dialog.accepted_values) as given:
        key(Qt.Key.Key_Return)
    assert given.args[0]["title"] == "On the split"
    assert [person.name for person in given.args[0]["people"]] == ["Hoxha, Enver"]


def test_enter_after_the_last_field_goes_back_to_what_is_missing(begun, key):
    dialog = begun([Field("title", "Title"), Field("place", "Place")], "place")
    key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is dialog.form.field("title")
    assert dialog.isVisible()


def test_a_sentence_pasted_in_lines_is_one_paragraph(opened):
    dialog = opened([Field("title", "Title", "sentence")])
    QApplication.clipboard().setText("On the split\nof 1961")
    dialog.form.field("title").paste()
    assert dialog.form.values()["title"] == "On the split of 1961"


def test_tab_after_the_last_field_comes_to_what_adds_and_only_then_to_cancel(qtbot, begun, key):
    dialog = begun([Field("title", "Title"), Field("place", "Place")], "title")
    qtbot.keyClicks(dialog.form.field("title"), "Report")
    key(Qt.Key.Key_Tab, 2)
    assert QApplication.focusWidget() is dialog.do


def test_enter_passes_what_is_chosen_from_a_list_and_tab_does_not(begun, key):
    fields = [Field("title", "Title"), Field("type", "Type", "choice", choices=(("a", "A"),)), Field("date", "Date")]
    dialog = begun(fields, "title")
    key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.form.field("type")
    dialog.form.field("title").setFocus()
    key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is dialog.form.field("date")


def test_what_was_typed_in_a_form_that_was_given_up_can_be_gone_on_with(qtbot, opened):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = opened(parent=window)
    again = opened(parent=window)
    dialog.offer_back(lambda: again)
    qtbot.keyClicks(dialog.form.field("title"), "Report")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    note = window.findChild(Toast)
    note.button.click()
    assert again.form.values()["title"] == "Report"
    assert again.do.isEnabled()


def test_a_form_nothing_was_typed_in_goes_without_a_word(qtbot, opened):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = opened(parent=window)
    dialog.offer_back(lambda: dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.findChild(Toast) is None
