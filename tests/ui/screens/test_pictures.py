"""The pictures in the window: walked by keys, clicked, dragged, zoomed, filtered, saved."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from catalog.domain.values import ClaimValues
from catalog.services import claims, links, review
from catalog.ui import terms
from catalog.ui.pictures.choose_record import ChooseRecord

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(window, settle):
    shown = window.desk.go("pictures")
    settle()
    return shown


@pytest.fixture
def show(screen, settle):
    def bring(panel):
        screen.tabs.setCurrentWidget(panel)
        settle()
        panel.canvas.setFocus()
        return panel

    return bring


@pytest.fixture
def press(qtbot, settle):
    def keys(canvas, *codes):
        for code in codes:
            qtbot.keyClick(canvas, code)
        settle()

    return keys


def middle(canvas, key):
    return next(item.rect for item in canvas.items() if item.key == key).center().toPoint()


def test_the_timeline_is_walked_by_arrows_and_enter_opens_the_claim(window, screen, show, press, ids, settle):
    panel = show(screen.timeline)
    press(panel.canvas, KEY.Key_Home)
    assert panel.canvas.current == ids.claim
    assert "26 May 1961" in panel._detail.text()
    press(panel.canvas, KEY.Key_Down)
    assert panel.canvas.current == ids.rival
    assert "rivals here: 1" in panel.canvas.accessibleDescription()
    press(panel.canvas, KEY.Key_Return)
    assert window.desk.current().kind == "claim"
    assert window.desk.current().selection() == (ids.rival,)


def test_plus_minus_wheel_and_drag_move_in_time(qtbot, screen, show, press):
    canvas = show(screen.timeline).canvas
    first, last = canvas.drawing.first, canvas.drawing.last
    press(canvas, KEY.Key_Plus, KEY.Key_Plus)
    assert canvas.drawing.last - canvas.drawing.first < last - first or last - first <= 20
    press(canvas, KEY.Key_0)
    assert (canvas.drawing.first, canvas.drawing.last) == (first, last)
    at = QPointF(canvas.width() - 200, 60)
    wheel = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, wheel)
    begun = canvas.drawing.first
    assert begun > first
    drag(qtbot, canvas, QPoint(canvas.width() - 200, canvas.height() - 5), QPoint(60, 0))
    assert canvas.drawing.first < begun


def drag(qtbot, canvas, start, by):
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for part in (1, 2, 3):
        qtbot.mouseMove(canvas, start + by * part / 3)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + by)


def test_the_timeline_is_filtered_as_one_types(qtbot, screen, show, settle, ids):
    panel = show(screen.timeline)
    qtbot.keyClicks(panel.filter, "status:disputed")
    qtbot.waitUntil(lambda: panel._count.text() == "Claims: 1", timeout=3_000)
    assert [item.key for item in panel.canvas.items()] == [ids.rival]
    panel.filter.setText("nothinglikethis")
    qtbot.waitUntil(panel.empty.isVisible, timeout=3_000)


def test_m_on_a_claim_shows_its_map_and_back_leads_back(qtbot, window, settle, ids):
    claims_screen = window.desk.go("claims")
    claims_screen.show_record(ids.claim)
    settle()
    qtbot.keyClick(claims_screen.list.table, KEY.Key_M)
    settle()
    screen = window.desk.current()
    assert screen.panel() is screen.map
    assert screen.map.canvas.drawing.around.nodes[0].id == ids.claim
    assert {ids.rival, ids.quote, ids.hoxha} <= set(screen.map.canvas.drawing.places)
    window.commands.trigger("go.back")
    assert window.desk.current() is claims_screen
    window.commands.trigger("record.timeline")
    settle()
    assert screen.panel() is screen.timeline
    assert screen.timeline.canvas.current == ids.claim


@pytest.fixture
def chain(catalogue, ids):
    """A claim two steps away from the first one."""
    far = claims.add(catalogue, ClaimValues("The embassy was closed."))
    links.add(catalogue, ids.rival, far, "restates")
    return far


def test_a_click_opens_neighbours_a_double_click_the_record(qtbot, window, chain, ids, settle):
    window.desk.show_picture("map", ids.claim)
    settle()
    panel = window.desk.current().map
    assert chain not in panel.canvas.drawing.places
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=middle(panel.canvas, ids.rival))
    settle()
    assert chain in panel.canvas.drawing.places
    qtbot.mouseDClick(panel.canvas, Qt.MouseButton.LeftButton, pos=middle(panel.canvas, ids.hoxha))
    settle()
    assert window.desk.current().kind == "name"


def test_cards_are_dragged_and_relations_hidden(qtbot, window, ids, settle):
    window.desk.show_picture("map", ids.claim)
    settle()
    panel = window.desk.current().map
    canvas, before = panel.canvas, dict(panel.canvas.drawing.places)
    drag(qtbot, canvas, middle(canvas, ids.quote), QPoint(60, 30))
    after = canvas.drawing.places
    assert [key for key in before if before[key] != after[key]] == [ids.quote]
    row = next(r for r in range(panel.legend.count()) if panel.legend.item(r).text() == "name")
    panel.legend.setFocus()
    panel.legend.setCurrentRow(row)
    qtbot.keyClick(panel.legend, KEY.Key_Space)
    assert ids.hoxha not in [item.key for item in canvas.items()]
    panel.refresh()
    settle()
    assert ids.hoxha not in [item.key for item in canvas.items()]


def test_another_record_is_chosen_by_typing(qtbot, screen, show, settle, dialog, ids):
    panel = show(screen.map)
    panel.begin()
    chosen = dialog(ChooseRecord)
    qtbot.keyClicks(chosen.picker.edit, "Khoja")
    qtbot.waitUntil(lambda: chosen.picker.current() in (ids.hoxha, ids.khoja), timeout=3_000)
    wanted = chosen.picker.current()
    qtbot.keyClick(chosen.picker.edit, KEY.Key_Return)
    settle()
    assert panel.canvas.drawing.around.nodes[0].id == wanted


def test_a_bar_of_the_profile_leads_to_the_words(window, screen, show, press, settle):
    panel = show(screen.profile)
    press(panel.canvas, KEY.Key_Home)
    _source, start, end, category = panel.canvas.current
    assert terms.word(category) in panel._detail.text()
    press(panel.canvas, KEY.Key_Return)
    reading = window.desk.current()
    assert reading.reading_now
    assert reading.reading.reader.content[start:end]


def test_the_profile_counts_what_is_chosen(screen, show, settle, catalogue):
    panel = show(screen.profile)
    before = panel.canvas.drawing.profiles[0].counts.total()
    review.decide(catalogue, [row.id for row in review.queue(catalogue)][:2], "upheld")
    settle()
    panel.which.setCurrentIndex(panel.which.findData("upheld"))
    settle()
    assert panel.canvas.drawing.profiles[0].counts.total() <= 2 < before


def test_the_review_in_figures_follows_decisions(window, screen, show, settle, catalogue):
    panel = show(screen.statistics)
    assert panel.canvas.drawing.figures.left == panel.canvas.drawing.figures.flags
    assert not panel.one.isVisible()
    flags = [row.id for row in review.queue(catalogue)]
    review.decide(catalogue, flags[:3], "upheld")
    catalogue.actor = "Second"
    review.decide(catalogue, flags[:2], "upheld")
    review.decide(catalogue, flags[2:3], "dismissed", "a name")
    settle()
    found = panel.canvas.drawing.agreement.agreement
    assert {found.one, found.other} == {"Tester", "Second"}
    assert found.both == 3
    assert panel.one.isVisible()
    difference = next(item for item in panel.canvas.items() if item.key[0] == "flag")
    panel.open_(difference.key)
    settle()
    assert window.desk.current() is window.desk.go("review")
    assert window.desk.current()._found.flag.row.id == difference.key[2] == flags[2]


def test_what_is_in_front_is_saved_by_one_key(qtbot, window, screen, show, tmp_path, monkeypatch):
    panel = show(screen.timeline)
    for name, kind, made in (("a.svg", "", "a.svg"), ("b", "Document (*.pdf)", "b.pdf")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, n=name, k=kind: (str(tmp_path / n), k))
        qtbot.keyClick(panel.canvas, KEY.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert (tmp_path / made).stat().st_size > 1_000


def test_an_empty_catalogue_says_what_will_stand_here(qtbot, preferences, empty_catalogue, tmp_path):
    import shutil

    from catalog.store.catalogue import open_catalogue
    from catalog.ui.main_window import MainWindow

    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show_catalogue(open_catalogue(shutil.copytree(empty_catalogue, tmp_path / "E.catalog")))
    screen = window.desk.go("pictures")
    for panel in (screen.timeline, screen.map, screen.profile, screen.statistics):
        screen.tabs.setCurrentWidget(panel)
        panel.refresh()
        window.jobs.wait_idle()
        assert panel._pages.currentWidget() is panel.empty
        assert panel.empty._title.text()
        panel.save()
    window.close()
