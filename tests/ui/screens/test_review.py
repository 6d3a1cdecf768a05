"""The review worked by keyboard: one key per decision, the next flag by itself, undo comes back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from catalog.domain.values import SourceValues
from catalog.services import framing, imports, ranking, review, rivals, sources
from catalog.services.review import Context
from catalog.ui.inspector.claim_card import ClaimCard
from catalog.ui.reviewing.queue import lines
from catalog.ui.reviewing.reasons import Reasons, reason
from catalog.ui.reviewing.sentence import cut
from catalog.ui.widgets.toast import Toast

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(window, settle):
    shown = window.desk.go("review")
    settle()
    shown.queue.setFocus()
    return shown


@pytest.fixture
def press(qtbot, screen, settle):
    def key(code, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(screen.queue, code, modifier)
        settle()

    return key


def shown(screen):
    return screen._found.flag.row.id


def status(catalogue, flag_id):
    return review.get(catalogue, flag_id).row.status


def test_each_decision_takes_one_key_and_the_next_flag_comes_by_itself(screen, press, catalogue):
    first = shown(screen)
    press(Qt.Key.Key_U)
    second = shown(screen)
    press(Qt.Key.Key_F)
    third = shown(screen)
    press(Qt.Key.Key_2)
    assert len({first, second, third, shown(screen)}) == 4
    assert [status(catalogue, each) for each in (first, second, third)] == ["upheld", "deferred", "dismissed"]
    assert review.get(catalogue, third).decisions[-1].reason == reason(2)


def test_the_note_of_a_decision_covers_nothing_of_the_next_flag(qtbot, window, screen, press):
    window.resize(1280, 800)
    press(Qt.Key.Key_U)
    note = window.findChild(Toast)
    assert note.isVisible()
    assert note.geometry().right() < screen.page.mapTo(window, QPoint(0, 0)).x()
    assert window.rect().contains(note.geometry())


def test_a_key_pressed_twice_at_once_decides_one_flag(qtbot, screen, settle, catalogue):
    first = shown(screen)
    qtbot.keyClick(screen.queue, Qt.Key.Key_U)
    qtbot.keyClick(screen.queue, Qt.Key.Key_U)
    settle()
    assert len(review.get(catalogue, first).decisions) == 1


def test_the_queue_says_how_strong_a_sign_is_in_words(screen):
    hints = {screen.queue.pages.row(i).strength: lines(screen.queue.pages.row(i)).hint for i in range(5)}
    assert set(hints.values()) <= {"strong", "medium", "weak"}
    assert lines(screen._found.flag.row).hint in screen.page.card._where.text()


def test_what_is_left_and_how_fast_one_is_stands_over_the_queue(screen, press):
    press(Qt.Key.Key_U)
    told = screen.filters._done.text()
    assert "left" in told.replace("%n", "")
    assert str(screen.queue.pages.total) in told


def test_undo_comes_back_to_the_flag(screen, press, catalogue):
    first = shown(screen)
    press(Qt.Key.Key_U)
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_Z, CTRL)
    assert shown(screen) == first
    assert status(catalogue, first) == "open"


def test_n_and_p_go_on_and_back(screen, press):
    first = shown(screen)
    press(Qt.Key.Key_N)
    assert shown(screen) != first
    press(Qt.Key.Key_P)
    assert shown(screen) == first


def test_a_dismissal_asks_why_and_takes_a_number_or_words(qtbot, screen, press, settle, catalogue):
    for typed, expected in (("1", reason(1)), ("It is a quotation", "It is a quotation")):
        flag = shown(screen)
        press(Qt.Key.Key_D)
        (popup,) = [each for each in screen.findChildren(Reasons) if each.isVisible()]
        qtbot.keyClicks(popup.edit, typed)
        if popup.isVisible():
            qtbot.keyClick(popup.edit, Qt.Key.Key_Return)
        settle()
        assert review.get(catalogue, flag).decisions[-1].reason == expected


def test_the_same_everywhere_is_decided_in_one_step(screen, press, settle, catalogue, ids):
    alike = [row for row in review.queue(catalogue) if row.cue.lower() == "treacherous"]
    assert len(alike) >= 2
    screen.queue.go(screen.queue.pages.position(alike[0].id))
    settle()
    press(Qt.Key.Key_S)
    assert screen.page.everywhere.isChecked()
    press(Qt.Key.Key_U)
    assert {status(catalogue, row.id) for row in alike} == {"upheld"}
    press(Qt.Key.Key_Z, CTRL)
    assert {status(catalogue, row.id) for row in alike} == {"open"}


def test_progress_and_filters_say_how_far_one_has_come(screen, press, catalogue):
    total = len(review.queue(catalogue))
    press(Qt.Key.Key_U)
    assert screen.filters._done.text() == f"1 of {total} decided · {total - 1} left"
    screen.filters.status.setCurrentIndex(screen.filters.status.findData("upheld"))
    press(Qt.Key.Key_P)
    assert screen.queue.pages.total == 1
    assert screen.page.card.isVisible()


def test_enter_shows_the_flag_in_its_text(window, screen, press):
    press(Qt.Key.Key_Return)
    assert window.desk.current() is not screen
    assert window.desk.current().reading_now


def test_when_nothing_is_left_it_says_so(screen, press, settle, catalogue):
    review.decide(catalogue, [row.id for row in review.queue(catalogue)], "upheld")
    settle()
    assert screen._done.isVisible()
    assert screen._done._title.text() == "All done"


def test_contested_claims_stand_side_by_side_with_their_evidence(screen, settle, catalogue, ids):
    from catalog.domain.values import ClaimValues
    from catalog.services import claims

    claims.add(catalogue, ClaimValues("The boats left Vlora on 4 June 1961.", "1961-06-04", subjects=("Enver Hoxha",)))
    rivals.find(catalogue)
    settle()
    screen.filters.category.setCurrentIndex(screen.filters.category.findData("contested"))
    settle()
    assert screen.queue.pages.total
    assert screen.page.pair.isVisible()
    assert len([card for card in screen.page.pair.findChildren(ClaimCard) if card.isVisible()]) == 2
    QApplication.sendPostedEvents()


def test_a_sentence_is_cut_out_of_its_context():
    text = "One thing. “Was it so?” It was a heroic 🙂 act, they said. And then"
    start = text.index("heroic")
    before, sentence, first, last, after = cut(Context(text, start, start + 6), 100)
    assert (before, after) == ("One thing. “Was it so?” ", " And then …")
    assert sentence == "It was a heroic 🙂 act, they said."
    assert sentence[first:last] == "heroic"


def test_the_context_says_where_it_is_broken_off():
    text = "of the fleet. It was a heroic act. They left with comrade"
    before, _sentence, _first, _last, after = cut(Context(text, 23, 29), 100)
    assert (before, after) == ("… of the fleet. ", " They left with comrade …")


def test_the_usual_reasons_stand_on_the_page_and_a_click_dismisses(qtbot, screen, settle, catalogue):
    flag = shown(screen)
    line = next(each for each in screen.page.findChildren(QPushButton) if each.text().endswith(reason(3)))
    assert line.text().startswith("3 ")
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    settle()
    assert status(catalogue, flag) == "dismissed"
    assert review.get(catalogue, flag).decisions[-1].reason == reason(3)


def test_in_an_order_learned_anew_the_next_flag_is_its_first(qtbot, screen, press, settle, catalogue):
    source = sources.add(catalogue, SourceValues("Another"))
    imports.add_text(catalogue, source, "The infamous traitors left. Their puppets and lackeys answered calmly.", "en")
    framing.analyse_source(catalogue, source)
    settle()
    for _ in range(9):
        press(Qt.Key.Key_U)
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_3)
    settle()
    qtbot.waitUntil(lambda: ranking.state(catalogue).orders and screen._from_top and screen._found is not None)
    in_hand = shown(screen)
    press(Qt.Key.Key_F)
    qtbot.waitUntil(lambda: screen._found is not None)
    assert shown(screen) == next(row.id for row in review.queue(catalogue, order="learned") if row.id != in_hand)
