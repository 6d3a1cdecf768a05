"""Forms from data: values in and out, dirty or not, what is wrong under its field, names for screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from catalog.domain.errors import Invalid
from catalog.domain.values import Contributor
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.form import Form

FIELDS = [
    Field("title", "Title"),
    Field("type", "Type", "choice", choices=[("", "—"), ("article", "Article"), ("letter", "Letter")]),
    Field("date", "Date", "date", help="As in 1961-12"),
    Field("language", "Language", "language"),
    Field("speaker", "Speaker", "name", complete=lambda typed: [n for n in ("Enver Hoxha", "Hodo") if typed in n]),
    Field("subjects", "Subjects", "names", section="More"),
    Field("note", "Note", "multiline", section="More"),
]
ROLES = [("author", "Author"), ("editor", "Editor")]
FULL = {
    "title": "On the split",
    "type": "letter",
    "date": "1961-12",
    "language": "sq",
    "speaker": "Enver Hoxha",
    "subjects": ("Albania", "USSR"),
    "note": "two\nlines",
}


@pytest.fixture
def form(qtbot, preferences):
    made = Form(FIELDS)
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.show()
    return made


def test_what_is_set_is_read_again(form):
    form.set_values(FULL)
    assert form.values() == FULL
    assert not form.dirty


def test_empty_fields_are_none(form):
    form.set_values(FULL)
    form.set_values({})
    assert form.values() == dict.fromkeys(FULL) | {"subjects": ()}


def test_typing_makes_it_dirty_and_typing_back_does_not(qtbot, form):
    form.set_values({"title": "A"})
    with qtbot.waitSignal(form.changed):
        qtbot.keyClicks(form.field("title"), "b")
    assert form.dirty
    qtbot.keyClick(form.field("title"), Qt.Key.Key_Backspace)
    assert form.values()["title"] in ("A", "b")
    form.accept()
    assert not form.dirty


@pytest.mark.parametrize(
    ("edtf", "shown"), [("1961-21", "spring 1961"), ("1944~", "about 1944"), ("19XX", "19XX"), ("sometime", "sometime")]
)
def test_a_date_stands_there_in_words_that_can_be_typed_and_is_kept_as_it_was(form, edtf, shown):
    form.set_values({"date": edtf})
    assert form.field("date").text() == shown
    assert form.values()["date"] == edtf
    assert not form.dirty
    form.field("date").setText("1962")
    assert form.values()["date"] == "1962"


def test_setting_values_is_not_a_change_by_the_user(qtbot, form):
    with qtbot.assertNotEmitted(form.changed):
        form.set_values({"title": "x", "date": "1944", "note": "n"})


def test_a_word_of_a_newer_program_is_kept(form):
    form.set_values({"type": "hologram"})
    assert form.values()["type"] == "hologram"


def test_what_is_wrong_stands_under_its_field(qtbot, form):
    assert form.show_problem(Invalid("That is no date.", "Write 1961-12.", field="date"))
    assert form._problems["date"].text() == "That is no date. Write 1961-12."
    assert form._problems["date"].isVisible()
    assert not form.show_problem(Invalid("Else.", field="unknown"))
    form.clear_problems()
    assert form._problems["date"].isHidden()


def test_every_field_has_an_accessible_name_and_its_turn_by_tab(qtbot, form):
    for field in FIELDS:
        assert form.field(field.key).accessibleName() == field.label
    with qtbot.waitActive(form):
        form.activateWindow()
    form.field("title").setFocus()
    seen = []
    for _ in range(7):
        seen.append(_owner(form))
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [field.key for field in FIELDS]


def test_people_have_their_turn_by_tab_however_many_there_are(qtbot, preferences):
    form = Form(
        [Field("title", "Title"), Field("people", "By", "people", choices=ROLES), Field("date", "Date", "date")]
    )
    qtbot.addWidget(form)
    form.show()
    with qtbot.waitActive(form):
        form.activateWindow()
    for count in (0, 2, 1):
        form.set_values({"people": [Contributor("author", f"Name {number}") for number in range(count)]})
        form.field("title").setFocus()
        qtbot.waitUntil(lambda: all(row.name.isVisible() for row in form.field("people")._rows))
        seen = []
        while not form.field("date").hasFocus() and len(seen) < 20:
            qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
            seen.append(form.focusWidget().accessibleName())
        names = seen.count("Name")
        assert (names, seen[0], seen[-2:]) == (max(count, 1), "Name", ["", "Date"])


def test_tags_are_made_by_enter_and_comma_and_removed_by_backspace(qtbot, form):
    edit = form.field("subjects").edit
    qtbot.keyClicks(edit, "Tirana")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "Moscow,")
    qtbot.keyClicks(edit, "tirana")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert form.values()["subjects"] == ("Tirana", "Moscow")
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert form.values()["subjects"] == ("Tirana",)
    qtbot.keyClicks(edit, "not entered yet")
    assert form.values()["subjects"] == ("Tirana", "not entered yet")


def test_names_are_completed(qtbot, form):
    edit = form.field("speaker")
    qtbot.keyClicks(edit, "Ho")
    qtbot.waitUntil(lambda: edit.offers() == ["Enver Hoxha", "Hodo"])


def _owner(form):
    focus: QWidget = form.focusWidget()
    return next(
        field.key for field in FIELDS if form.field(field.key).isAncestorOf(focus) or form.field(field.key) is focus
    )


def test_tab_never_rests_on_the_button_that_takes_a_person_away(qtbot, preferences):
    form = Form([Field("title", "Title"), Field("people", "By whom", "people", choices=ROLES), Field("date", "Date")])
    form.set_values({})
    qtbot.addWidget(form)
    form.show()
    with qtbot.waitActive(form):
        form.activateWindow()
    form.field("title").setFocus()
    passed = []
    while (here := form.focusWidget()) is not form.field("date"):
        passed.append(here.accessibleName())
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert passed[:3] == ["Title", "Name", "Role"]
    assert "Remove this person" not in passed
