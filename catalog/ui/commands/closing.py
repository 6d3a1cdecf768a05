"""Before a catalogue is closed: what was typed and can neither be saved nor kept is not lost without a word."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from catalog.ui import messages, sentences

translate = QCoreApplication.translate


def typing_is_kept(window: QWidget, then: Callable[[], object]) -> bool:
    """Whether what was typed and not saved outlives closing; if not, the person is asked, and a yes does `then`."""
    from catalog.ui.widgets.keeper import Keeper  # comes with the first form

    troubles = [trouble for keeper in window.findChildren(Keeper) if (trouble := keeper.keep_now()) is not None]
    if troubles:
        question = translate("closing", "What you typed last would be lost")
        yes, no = translate("closing", "Close without it"), translate("closing", "Stay")
        messages.ask(window, question, sentences.problem(troubles[0]), yes, then, no=no)
    return not troubles
