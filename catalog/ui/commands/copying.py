"""Copies citations: a source as the style cites it, a quote with its citation, ready to be pasted into a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from catalog.domain.errors import CatalogError
from catalog.ui import messages
from catalog.ui.actions import Handlers
from catalog.ui.jobs import Jobs

if TYPE_CHECKING:
    from catalog.services.citations import Copied
    from catalog.store.catalogue import Catalogue

STYLE = "citation_style"
"""The setting: in which style citations are copied."""
_MOST = 50


class CopyCommands(QObject):
    """Asks `current` for the open catalogue and `selection` for the records selected."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        current: Callable[[], Catalogue | None],
        selection: Callable[[], Sequence[int]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._current = current
        self._selection = selection

    def handlers(self) -> Handlers:
        """What the Edit menu calls."""
        return {"record.cite": self.copy}

    def copy(self) -> None:
        """Put the citations of what is selected on the clipboard, as plain text and with its italics."""
        catalogue, ids = self._current(), tuple(self._selection())[:_MOST]
        if catalogue is not None and ids:
            self._jobs.read(lambda: cited(catalogue, ids), key="citations", then=self._put, failed=self._refuse)

    def _put(self, found: Sequence[Copied]) -> None:
        data = QMimeData()
        data.setText("\n".join(text for text, _html in found))
        data.setHtml("".join(f"<p>{html}</p>" for _text, html in found))
        QGuiApplication.clipboard().setMimeData(data)
        first = found[0][0]
        one = self.tr("Copied: {text}").format(text=first[:80] + "…" * (len(first) > 80))
        messages.toast(self._window, one if len(found) == 1 else self.tr("%n citations copied", None, len(found)))

    def _refuse(self, problem: CatalogError) -> None:
        messages.toast(self._window, str(problem))


def cited(catalogue: Catalogue, ids: Sequence[int]) -> list[Copied]:
    """The citations of sources and quotes in the style of the settings. Raises NotFound for records of other kinds."""
    from catalog.services import bundles, citations, settings  # not before something is copied

    style = settings.load().get(STYLE)
    return [citations.of_record(catalogue, each, style if isinstance(style, str) else bundles.STYLE) for each in ids]
