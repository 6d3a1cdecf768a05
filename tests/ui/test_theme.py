"""Contrast of every pair of colours that is used together, and the look of icons in both themes."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette

from catalog import paths
from catalog.ui import icons, theme
from catalog.ui.action_list import ACTIONS
from catalog.ui.style_sheet import style_sheet
from catalog.ui.widgets.empty_state import EmptyState

THEMES = [theme.LIGHT, theme.DARK]
ENOUGH = 4.5


@pytest.fixture(params=THEMES, ids=lambda t: t.name)
def colours(request):
    return request.param


@pytest.mark.parametrize("text", ["text", "muted", "accent", "good", "bad", "warn"])
@pytest.mark.parametrize("ground", ["window", "base", "raised", "hover"])
def test_every_text_colour_is_readable_on_every_ground(colours, text, ground):
    assert theme.contrast(getattr(colours, text), getattr(colours, ground)) >= ENOUGH


def test_selected_and_primary_text_is_readable(colours):
    assert theme.contrast(colours.on_selection, colours.selection) >= ENOUGH
    assert theme.contrast(colours.on_accent, colours.accent) >= ENOUGH


@pytest.mark.parametrize("kind", sorted(theme.LIGHT.marks))
def test_marked_text_is_readable_and_its_line_visible(colours, kind):
    mark = colours.marks[kind]
    assert theme.contrast(colours.text, mark.fill) >= ENOUGH
    assert theme.contrast(mark.line, mark.fill) >= ENOUGH, "a badge writes in the colour of the line"
    assert theme.contrast(mark.line, colours.base) >= ENOUGH


def test_kinds_of_marks_differ_in_more_than_colour(colours):
    looks = {(m.pen, m.width, m.doubled) for kind, m in colours.marks.items() if not kind.startswith("flag")}
    assert len(looks) >= 4
    assert set(theme.LIGHT.marks) == set(theme.DARK.marks)


def test_severity_has_three_steps():
    assert [theme.severity(s) for s in (0.0, 0.5, 0.9)] == ["flag-low", "flag-medium", "flag-high"]


def test_palette_says_which_theme_it_is(qapp, colours):
    palette = theme.palette(colours)
    assert theme.of(palette) is colours
    assert palette.color(QPalette.ColorRole.Highlight).name() == colours.selection


def test_style_sheet_is_filled_in_completely(colours):
    sheet = style_sheet(colours, 10)
    assert "$" not in sheet
    assert colours.accent in sheet


def test_every_icon_draws_in_the_colour_asked_for(qapp):
    names = sorted(path.stem for path in (paths.shipped("resources") / "icons").glob("*.svg"))
    assert len(names) > 40
    for name in names:
        picture = icons.pixmap(name, 24, "#ff0000", 2.0).toImage()
        assert picture.width() == 48
        drawn = [
            picture.pixelColor(x, y) for x in range(48) for y in range(48) if picture.pixelColor(x, y).alpha() > 200
        ]
        assert drawn, name
        if not name.startswith(("arrow-", "catalog", "tick-")):
            assert all(c.red() > 200 and c.green() < 60 for c in drawn), name


def test_every_action_has_its_drawing_and_what_has_none_is_left_blank(qapp):
    drawn = {path.stem for path in paths.shipped("resources/icons").glob("*.svg")}
    assert {spec.icon for spec in ACTIONS if spec.icon} <= drawn
    assert not icons.pixmap("banana", 20, "#000000", 1.0).isNull()


def test_icons_follow_a_switched_theme(preferences):
    icon = icons.icon("source")
    seen = []
    for mode in ("light", "dark"):
        preferences.set_mode(mode)
        picture = icon.pixmap(QSize(48, 48)).toImage()
        seen.append(max((picture.pixelColor(x, 24) for x in range(48)), key=QColor.alpha).lightness())
    assert seen[0] < 100 < seen[1]


def test_theme_and_size_are_remembered(qapp, preferences):
    preferences.set_mode("dark")
    preferences.set_points(13)
    again = type(preferences)(qapp)
    assert (again.mode, again.points) == ("dark", 13)
    again.set_points(None)
    assert type(preferences)(qapp).points == again.points


def test_an_unusable_setting_counts_as_none(qapp, own_settings):
    from catalog.services import settings

    settings.save({"theme": "purple", "font_size": "big"})
    made = __import__("catalog.ui.preferences", fromlist=["Preferences"]).Preferences(qapp)
    assert made.mode == "system"
    assert 7 <= made.points <= 24


def test_the_drawing_of_an_empty_screen_follows_the_theme(qtbot, preferences):
    preferences.set_mode("light")
    empty = EmptyState("quote", "Nothing", "")
    qtbot.addWidget(empty)
    empty.show()
    before = empty._picture.pixmap().toImage()
    preferences.set_mode("dark")
    assert empty._picture.pixmap().toImage() != before
