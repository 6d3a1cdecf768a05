"""Merge two names into one, choosing which to keep; or remember that they are not the same."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from catalog.services import lists, name_merging
from catalog.store.catalogue import Catalogue
from catalog.ui.dialogs.choose import Choose
from catalog.ui.dialogs.name_pair import NamePair, Side, read_side
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.parts import button, column, label, line
from catalog.ui.words import tr

_WIDTH, _HEIGHT = 780, 500
_MOST = 2_000


class MergeNames(QDialog):
    """Forms, mentions, tags, links and notes of both end up on the one that is kept."""

    def __init__(
        self, catalogue: Catalogue, jobs: Jobs, sides: tuple[Side, Side], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge names"))
        self._catalogue = catalogue
        self._jobs = jobs
        self.pair = NamePair()
        self.pair.tell(*sides)
        self.do = button(self.tr("Merge"), self._merge, look="primary")
        self._arrange()

    def _arrange(self) -> None:
        box = column(self, margins=(24, 20, 24, 18), gap=12)
        box.addWidget(label(self.tr("Are these one and the same?"), "title"))
        text = self.tr("Choose which preferred form to keep. All forms, mentions, tags, links and notes stay.")
        box.addWidget(label(text, "muted", wrap=True))
        box.addWidget(self.pair, 1)
        row = line(gap=8)
        row.addWidget(button(self.tr("Not the same"), self._keep_apart))
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), self.reject, look="flat"))
        row.addWidget(self.do)
        box.addLayout(row)
        self.resize(_WIDTH, _HEIGHT)
        self.do.setFocus()

    def _merge(self) -> None:
        catalogue, (keep, other) = self._catalogue, self.pair.ids()
        theirs = self.pair.fields.theirs()
        self._jobs.write(lambda: name_merging.merge(catalogue, keep, other, theirs), title=self.tr("Merge names"))
        self.accept()

    def _keep_apart(self) -> None:
        catalogue, pair = self._catalogue, self.pair.ids()
        self._jobs.write(lambda: name_merging.keep_apart(catalogue, *pair), title=self.tr("Keep apart"))
        self.accept()


def merge_names(catalogue: Catalogue, jobs: Jobs, ids: Sequence[int], parent: QWidget) -> None:
    """Open the dialog for two selected names; for one, ask first with which other."""
    if len(ids) == 1:
        jobs.read(lambda: _others(catalogue, ids[0]), then=partial(_choose, catalogue, jobs, ids[0], parent))
    elif len(ids) == 2:
        _open(catalogue, jobs, ids[0], ids[1], parent)


def _open(catalogue: Catalogue, jobs: Jobs, one: int, two: int, parent: QWidget) -> None:
    def show(sides: tuple[Side, Side]) -> None:
        MergeNames(catalogue, jobs, sides, parent).open()

    jobs.read(lambda: (read_side(catalogue, one), read_side(catalogue, two)), then=show)


def _others(catalogue: Catalogue, name_id: int) -> list[tuple[object, str, str]]:
    rows = lists.page(catalogue, "name", limit=_MOST).rows
    return [(row.id, row.preferred, row.dates or "") for row in rows if row.id != name_id]


def _choose(
    catalogue: Catalogue, jobs: Jobs, one: int, parent: QWidget, options: list[tuple[object, str, str]]
) -> None:
    title = tr("Merge with which name?")
    dialog = Choose(title, tr("Both are shown side by side next."), tr("Compare"), options, parent)
    dialog.chosen.connect(lambda two: _open(catalogue, jobs, one, int(two), parent))
    dialog.open()
