"""Choose a citation style among thousands by typing a part of its name, or bring one along as a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from catalog.domain.errors import CatalogError
from catalog.services import added, bundles
from catalog.services.bundles import Style
from catalog.ui import icons, messages
from catalog.ui.exporting.dropping import FileDrop
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.parts import button, column, line
from catalog.ui.widgets.steering import steers
from catalog.ui.widgets.two_lines import LINES_ROLE, Lines, TwoLines

_PAUSE = 120
_MOST = 200
USUAL = (
    "chicago-notes-bibliography",
    "chicago-author-date",
    "archival-chicago",
    "archival-harvard",
    "archival-gost",
    "apa",
    "modern-language-association",
    "modern-humanities-research-association",
    "harvard-cite-them-right",
    "gost-r-7-0-5-2008",
    "iso690-author-date-en",
    "turabian-fullnote-bibliography",
)
"""Offered while nothing is typed."""


class StylePicker(QWidget):
    """`style_name()` is the name of the style chosen; a `.csl` file dropped here becomes one of the user's own."""

    changed = Signal()

    def __init__(self, jobs: Jobs, style: str = bundles.STYLE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._style = style
        self.edit = QLineEdit(placeholderText=self.tr("Search citation styles"), clearButtonEnabled=True)
        self.edit.setAccessibleName(self.tr("Search citation styles"))
        self.edit.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setProperty("field", True)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Citation style"))
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self.edit.textChanged.connect(lambda _text: self._pause.start())
        self.edit.installEventFilter(self)
        self.list.currentItemChanged.connect(self._moved)
        self._drop = FileDrop(self, ".csl", self.add)
        row = line(gap=6)
        row.addWidget(self.edit, 1)
        row.addWidget(button(self.tr("Add a style…"), self._choose_file))
        box = column(self, gap=6)
        box.addLayout(row)
        box.addWidget(self.list, 1)
        self._ask()

    def style_name(self) -> str:
        """The name of the style chosen."""
        return self._style

    def add(self, path: Path) -> None:
        """Take a `.csl` file into the user's styles, and choose it."""
        self._jobs.read(partial(added.add_style, path), then=self._added, failed=self._refuse)

    def _added(self, made: Style) -> None:
        self._style = made.name
        self.edit.clear()
        self._ask()
        self.changed.emit()

    def _refuse(self, problem: CatalogError) -> None:
        messages.show_error(self, problem)

    def _choose_file(self) -> None:
        kinds = self.tr("Citation styles (*.csl)")
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("Add a citation style"), "", kinds)
        if chosen:
            self.add(Path(chosen))

    def _ask(self) -> None:
        typed, style = self.edit.text().strip(), self._style
        self._jobs.read(lambda: _found(typed, style), key=("styles", id(self)), then=self._show)

    def _show(self, found: list[Style]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for style in found:
            item = QListWidgetItem(style.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, style.name)
            item.setData(LINES_ROLE, Lines(style.title, hint=self.tr("yours") if bundles.is_own(style) else ""))
            item.setToolTip(f"{style.title}\n{style.name}")
            if style.name == self._style:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._style = str(item.data(Qt.ItemDataRole.UserRole))
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return steers(event, self.list) or super().eventFilter(watched, event)


def _found(typed: str, chosen: str) -> list[Style]:
    """The styles with these words; while nothing is typed the usual ones, after the user's own and the one chosen."""
    found = bundles.styles(typed)
    if typed:
        return found[:_MOST]
    own = [style for style in found if bundles.is_own(style)]
    by_name = {style.name: style for style in found}
    names = dict.fromkeys((*(style.name for style in own), *(() if chosen in USUAL else (chosen,)), *USUAL))
    return [by_name[name] for name in names if name in by_name]
