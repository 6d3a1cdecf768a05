"""The tab with the timeline: which claims, and the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from catalog.services.pictures import timeline
from catalog.store.catalogue import Catalogue
from catalog.ui import icons
from catalog.ui.jobs import Jobs
from catalog.ui.pictures.panel import PicturePanel
from catalog.ui.pictures.timeline import TimelineDrawing
from catalog.ui.widgets.parts import label
from catalog.ui.widgets.query_completer import QueryCompleter

if TYPE_CHECKING:
    from catalog.services.pictures.timeline import Timeline

_PAUSE = 200


class TimelinePanel(PicturePanel):
    """Enter or a double click opens the claim; the filter takes the words and fields of every filter box."""

    icon = "time"

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, parent)
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.filter.setPlaceholderText(self.tr("Filter the claims: words, status:disputed, date:1961, about:…"))
        self.filter.setAccessibleName(self.tr("Filter the claims"))
        self.filter.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.completer = QueryCompleter(self.filter, catalogue)
        self._count = label("", "muted")
        self._around: int | None = None
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._filtered)
        self.filter.textChanged.connect(lambda _text: self._pause.start())
        self.bar.addWidget(self.filter, 1)
        self.bar.addWidget(self._count)
        self.add_zoom()
        self.add_save()

    def name(self) -> str:
        return self.tr("Timeline of claims")

    def refresh(self) -> None:
        catalogue, query, around = self.catalogue, self.filter.text().strip(), self._around
        self.jobs.read(
            lambda progress: timeline.of_claims(catalogue, query, around, progress),
            key=("timeline", id(self)),
            then=self._show,
        )

    def show_record(self, claim_id: int) -> None:
        """Show the claims around this one, with the keyboard on it."""
        self._around = claim_id
        self.filter.clear()
        self._pause.stop()
        self.refresh()

    def open_(self, key: object) -> None:
        self.record_asked.emit(key)

    def _filtered(self) -> None:
        self._around = None
        self.canvas.fit()
        self.refresh()

    def _show(self, found: Timeline) -> None:
        count = self.locale().toString(len(found.claims))
        more = self.tr("{count} claims and more: filter to see others")
        self._count.setText((more if found.more else self.tr("Claims: {count}")).format(count=count))
        if not found.claims:
            self._show_none()
            return
        old = self.canvas.drawing
        kept = (old.first, old.last) if isinstance(old, TimelineDrawing) and old.same_claims(found) else None
        self.show_drawing(TimelineDrawing(found, kept), self._around)

    def _show_none(self) -> None:
        if self.filter.text().strip():
            self.show_nothing(self.tr("Nothing matches"), self.tr("No claim with a date matches this filter."))
        else:
            self.show_nothing(
                self.tr("No dated claims yet"),
                self.tr("Claims that have a date stand here in time: uncertain dates as spans, rivals joined."),
            )
