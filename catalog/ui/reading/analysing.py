"""Looks for framing, quotations, names and claims in the text that is open, and says what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.services import framing
from catalog.ui import messages
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.framing import Outcome
    from catalog.ui.reading.page import ReadingPage


def analyse(page: ReadingPage) -> None:
    """Analyse the source of the page; what is found comes into the margin by itself."""
    catalogue, source_id = page.catalogue, page.source_id
    page.jobs.write(
        lambda progress: framing.analyse_source(catalogue, source_id, progress),
        title=tr("Analyse the text"),
        then=lambda outcome: messages.toast(page, _said(outcome)),
    )


def _said(outcome: Outcome) -> str:
    if not outcome.analysed:
        return tr("There are no rules for this language, so nothing was judged.")
    flags, waiting = sum(outcome.flags.values()), sum(outcome.suggestions.values())
    return ", ".join([tr("%n flags", None, flags), tr("%n suggestions", None, waiting)])
