"""A form that saves itself keeps what is typed, whatever is read of the record while a save is under way."""

from threading import Event

import pytest
from PySide6.QtWidgets import QMessageBox

from catalog.domain.errors import Conflict
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.keeper import Keeper
from catalog.ui.widgets.live_form import LiveForm


@pytest.fixture
def answer():
    return Event()


@pytest.fixture
def refused(qtbot, preferences, catalogue, jobs, answer):
    """A form on record 1 whose saving waits for `answer` and is refused then."""

    def save(_record_id, _changed, _base):
        answer.wait(10)
        raise Conflict("Somebody else changed it.", "Look at it.")

    made = LiveForm([Field("statement", "Statement")], jobs, save, Keeper(catalogue, "record"))
    qtbot.addWidget(made)
    made.show()
    made.show_values(1, {"statement": "The base was closed."})
    return made


def test_what_is_read_while_a_save_is_under_way_does_not_take_the_typing_away(qtbot, jobs, refused, answer):
    field = refused.form.field("statement")
    field.setFocus()
    qtbot.keyClicks(field, "Mine: ")
    typed = refused.form.values()["statement"]
    refused.commit()
    refused.show_values(1, {"statement": "Theirs."})
    answer.set()
    jobs.wait_idle()
    for box in refused.findChildren(QMessageBox):
        box.close()
    assert "Mine" in typed
    assert refused.form.values()["statement"] == typed
