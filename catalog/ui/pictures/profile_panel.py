"""The tab with framing profiles: sources to choose from, one alone or several side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from catalog.domain.errors import CatalogError
from catalog.services import lists
from catalog.services.pictures import profile
from catalog.store.catalogue import Catalogue
from catalog.ui import icons
from catalog.ui.jobs import Jobs
from catalog.ui.pictures.panel import PicturePanel
from catalog.ui.pictures.profile import ProfileDrawing
from catalog.ui.widgets.parts import column, label
from catalog.ui.widgets.two_lines import LINES_ROLE, Lines, TwoLines

if TYPE_CHECKING:
    from catalog.services.list_kinds import SourceRow
    from catalog.services.pictures.profile import Profile

_PAUSE = 200
_MOST_LISTED = 200
_MOST_SHOWN = 12
_LIST_WIDTH = 250


class ProfilePanel(PicturePanel):
    """Enter or a double click on a bar opens the text at the first flag it stands for."""

    icon = "analyse"

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, parent)
        self._wanted: int | None = None
        self.filter = QLineEdit(placeholderText=self.tr("Filter sources"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter sources"))
        self.filter.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.sources = QListWidget()
        self.which = QComboBox()
        self.quoted = QCheckBox(self.tr("Words inside quotations too"))
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._fill_bar()
        self._arrange_list()
        self._connect()

    def name(self) -> str:
        return self.tr("Framing profile")

    def refresh(self) -> None:
        catalogue, query = self.catalogue, self.filter.text().strip()
        self.jobs.read(
            lambda: lists.page(catalogue, "source", query, limit=_MOST_LISTED).rows,
            key=("profiled", id(self)),
            then=self._list,
            failed=lambda _problem: None,
        )

    def show_record(self, record_id: int) -> None:
        """Show the profile of this source alone."""
        self._wanted = record_id
        with QSignalBlocker(self.filter):
            self.filter.clear()
        self.refresh()

    def open_(self, key: object) -> None:
        assert isinstance(key, tuple)  # noqa: S101 - the keys of the bars
        self.place_asked.emit(*key[:3])

    def _list(self, rows: Sequence[SourceRow]) -> None:
        chosen = {self._wanted} if self._wanted is not None else set(self._chosen())
        if self._wanted is None and not chosen & {row.id for row in rows}:
            chosen = {row.id for row in rows[:1]}
        self._wanted = None
        with QSignalBlocker(self.sources):
            self.sources.clear()
            for row in rows:
                self._add(row, chosen=row.id in chosen)
        self._read(sorted(chosen & {row.id for row in rows}) or sorted(chosen))

    def _add(self, row: SourceRow, *, chosen: bool) -> None:
        item = QListWidgetItem(row.title, self.sources)
        item.setData(Qt.ItemDataRole.UserRole, row.id)
        below = self.tr("%Ln open flags", None, row.flags)
        item.setData(LINES_ROLE, Lines(row.title, below))
        item.setToolTip(row.title)
        if chosen:
            self.sources.setCurrentItem(item, QItemSelectionModel.SelectionFlag.Select)

    def _chosen(self) -> list[int]:
        return [int(item.data(Qt.ItemDataRole.UserRole)) for item in self.sources.selectedItems()]

    def _read(self, ids: Sequence[int]) -> None:
        if not ids:
            self._show([])
            return
        catalogue, which, quoted = self.catalogue, str(self.which.currentData()), self.quoted.isChecked()
        self.jobs.read(
            lambda progress: profile.of_sources(catalogue, ids[:_MOST_SHOWN], which, quoted=quoted, progress=progress),
            key=("profile", id(self)),
            then=self._show,
            failed=self._gone,
        )

    def _show(self, found: list[Profile]) -> None:
        if found:
            self.show_drawing(ProfileDrawing(found))
        else:
            text = self.tr("Select one source to see where in its text which words are flagged, or several to compare.")
            self.show_nothing(self.tr("No source selected"), text)

    def _gone(self, _error: CatalogError) -> None:
        self.refresh()

    def _fill_bar(self) -> None:
        for key, text in (
            ("standing", self.tr("Flags not dismissed")),
            ("upheld", self.tr("Flags upheld")),
            ("all", self.tr("All flags")),
        ):
            self.which.addItem(text, key)
        self.which.setAccessibleName(self.tr("Which flags count"))
        self.bar.addWidget(self.which)
        self.bar.addWidget(self.quoted)
        self.bar.addStretch(1)
        self.add_save()

    def _arrange_list(self) -> None:
        self.sources.setAccessibleName(self.tr("Sources to compare"))
        self.sources.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.sources.setItemDelegate(TwoLines(self.sources))
        self.sources.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QWidget()
        side.setFixedWidth(_LIST_WIDTH)
        box = column(side, margins=(12, 0, 0, 0), gap=6)
        box.addWidget(self.filter)
        box.addWidget(self.sources, 1)
        box.addWidget(label(self.tr("Ctrl+click to compare several"), "help"))
        self.add_beside(side, left=True)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.refresh)
        self.filter.textChanged.connect(lambda _text: self._pause.start())
        self.sources.itemSelectionChanged.connect(self._reread)
        self.which.currentIndexChanged.connect(lambda _index: self._reread())
        self.quoted.toggled.connect(lambda _on: self._reread())

    def _reread(self) -> None:
        self._read(self._chosen())
