"""The tab with the figures of the review: whose agreement, and the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from catalog.domain.progress import Progress
from catalog.services.pictures import agreement, review_figures
from catalog.store.catalogue import Catalogue
from catalog.ui.jobs import Jobs
from catalog.ui.pictures.panel import PicturePanel
from catalog.ui.pictures.statistics import StatisticsDrawing
from catalog.ui.widgets.parts import label

if TYPE_CHECKING:
    from catalog.services.pictures.agreement import Agreement
    from catalog.services.pictures.review_figures import Figures


@dataclass(frozen=True, slots=True)
class _Found:
    figures: Figures
    agreement: Agreement | None


class StatisticsPanel(PicturePanel):
    """Enter or a double click on a flag on which two reviewers differ shows it in the review."""

    icon = "review"

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, parent)
        self.one, self.other = QComboBox(), QComboBox()
        self._with = label(self.tr("Compare"), "muted"), label(self.tr("with"), "muted")
        for box, name in ((self.one, self.tr("One reviewer")), (self.other, self.tr("The other reviewer"))):
            box.setAccessibleName(name)
            box.setMinimumContentsLength(14)
            box.currentIndexChanged.connect(lambda _index: self.refresh())
        for widget in (self._with[0], self.one, self._with[1], self.other):
            self.bar.addWidget(widget)
        self.bar.addStretch(1)
        self.add_save()

    def name(self) -> str:
        return self.tr("Review in figures")

    def refresh(self) -> None:
        catalogue, pair = self.catalogue, (self.one.currentText(), self.other.currentText())
        self.jobs.read(lambda progress: _read(catalogue, pair, progress), key=("statistics", id(self)), then=self._show)

    def open_(self, key: object) -> None:
        if isinstance(key, tuple) and key[0] == "flag":
            self.difference_asked.emit(key[1], key[2])

    def _show(self, found: _Found) -> None:
        self._offer(found)
        if found.figures.flags:
            self.show_drawing(StatisticsDrawing(found.figures, found.agreement))
            return
        text = self.tr("Flags come from the analysis of a text. Once they are decided, the figures stand here.")
        self.show_nothing(self.tr("No flags yet"), text)

    def _offer(self, found: _Found) -> None:
        """Fill the two boxes with everybody who decided a flag."""
        names = [each.name for each in found.figures.reviewers]
        shown = (found.agreement.one, found.agreement.other) if found.agreement else ("", "")
        for box, name in zip((self.one, self.other), shown, strict=True):
            with QSignalBlocker(box):
                box.clear()
                box.addItems(names)
                box.setCurrentText(name)
        for widget in (*self._with, self.one, self.other):
            widget.setVisible(found.agreement is not None)


def _read(catalogue: Catalogue, pair: tuple[str, str], progress: Progress) -> _Found:
    figures = review_figures.of_catalogue(catalogue, progress)
    names = [each.name for each in figures.reviewers]
    if len(names) < 2:
        return _Found(figures, None)
    one = pair[0] if pair[0] in names else names[0]
    other = pair[1] if pair[1] in names else next(name for name in names if name != one)
    return _Found(figures, agreement.between(catalogue, one, other, progress))
