"""Copies citations: a source as the style cites it, a quote with its citation, ready to be pasted into a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from catalog.domain.errors import CatalogError
from catalog.ui import messages, sentences
from catalog.ui.actions import Handlers
from catalog.ui.citing import cited, cited_passage
from catalog.ui.jobs import Jobs

if TYPE_CHECKING:
    from catalog.services.citations import Copied
    from catalog.store.catalogue import Catalogue
    from catalog.ui.screens.screen import Screen

_MOST = 50


class CopyCommands(QObject):
    """Asks `current` for the open catalogue and `screen` for what is selected on the screen in front."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        current: Callable[[], Catalogue | None],
        screen: Callable[[], Screen | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._current = current
        self._screen = screen

    def handlers(self) -> Handlers:
        """What the Edit menu calls."""
        return {"record.cite": self.copy, "edit.citation_style": self.choose_style}

    def copy(self) -> None:
        """Put what is selected on the clipboard as it is cited, as plain text and with its italics."""
        catalogue, screen = self._current(), self._screen()
        if catalogue is None or screen is None:
            return
        place, ids = screen.passage_selected(), tuple(screen.selection())[:_MOST]
        if place or ids:
            work = lambda: [cited_passage(catalogue, *place)] if place else cited(catalogue, ids)  # noqa: E731
            self._jobs.read(work, key="citations", then=self._put, failed=self._refuse)

    def choose_style(self) -> None:
        """Ask in which style citations are copied."""
        from catalog.ui.dialogs.citation_style import CitationStyle

        screen = self._screen()
        CitationStyle(self._jobs, self._current(), screen.selection() if screen else (), self._window).open()

    def _put(self, found: Sequence[Copied]) -> None:
        data = QMimeData()
        data.setText("\n".join(text for text, _html in found))
        data.setHtml("".join(f"<p>{html}</p>" for _text, html in found))
        QGuiApplication.clipboard().setMimeData(data)
        first = found[0][0]
        one = self.tr("Copied: {text}").format(text=first[:80] + "…" * (len(first) > 80))
        messages.toast(self._window, one if len(found) == 1 else self.tr("%n citations copied", None, len(found)))

    def _refuse(self, problem: CatalogError) -> None:
        messages.toast(self._window, sentences.problem(problem))
