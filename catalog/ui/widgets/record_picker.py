"""Choose a record: type a few words, walk the list with the arrow keys, press Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from catalog.domain.progress import Progress
from catalog.services import lists
from catalog.services.search import Hit
from catalog.store.catalogue import Catalogue
from catalog.ui import icons
from catalog.ui.about import about
from catalog.ui.as_typed import search_as_typed
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.parts import column
from catalog.ui.widgets.steering import steers
from catalog.ui.widgets.two_lines import LINES_ROLE, Lines, TwoLines

_PAUSE = 120
_EACH = 25
_LABELS = {"source": "title", "quote": "text", "claim": "statement", "name": "preferred"}


class RecordPicker(QWidget):
    """`chosen(id)` on Enter or double click, `moved` when another record is current. Without words: the latest ones."""

    chosen = Signal(int)
    moved = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        jobs: Jobs,
        kinds: Sequence[str],
        leave_out: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._jobs = jobs
        self._shown, self._choosing = "", False
        self._kinds = tuple(kinds)
        self._leave_out = frozenset(leave_out)
        self.edit = QLineEdit(placeholderText=self.tr("Type words of the record"), clearButtonEnabled=True)
        self.edit.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.edit.setAccessibleName(self.tr("Search for a record"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Records found"))
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setProperty("field", True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._connect()
        box = column(self, gap=8)
        box.addWidget(self.edit)
        box.addWidget(self.list, 1)
        self.setFocusProxy(self.edit)
        self.ask()

    def set_kinds(self, kinds: Sequence[str]) -> None:
        """Look only among these kinds of record."""
        if tuple(kinds) != self._kinds:
            self._kinds = tuple(kinds)
            self.ask()

    def current(self) -> int | None:
        """The id of the record the keyboard is on."""
        item = self.list.currentItem()
        return int(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def ask(self) -> None:
        """Look again."""
        self._pause.stop()
        catalogue, kinds, typed = self._catalogue, self._kinds, self.edit.text().strip()
        self._jobs.read(
            lambda progress: _find(catalogue, kinds, typed, progress),
            key=("picker", id(self)),
            then=lambda found: self._take(typed, found),
        )

    def _connect(self) -> None:
        self._pause.timeout.connect(self.ask)
        self.edit.textChanged.connect(lambda _text: self._changed())
        self.edit.installEventFilter(self)
        self.list.itemActivated.connect(lambda _item: self._choose())
        self.list.currentRowChanged.connect(lambda _row: self.moved.emit())

    def _changed(self) -> None:
        self._choosing = False
        self._pause.start()

    def _take(self, typed: str, found: list[tuple[Hit, str]]) -> None:
        self._shown, choosing = typed, self._choosing
        self._choosing = False
        self._show(found)
        if choosing:
            self._choose()

    def _choose_found(self) -> None:
        """Choose what these words find: at once, or when it is there."""
        self._choosing = self._shown != self.edit.text().strip()
        if self._choosing:
            self.ask()
        else:
            self._choose()

    def _show(self, found: list[tuple[Hit, str]]) -> None:
        self.list.clear()
        for hit, below in found:
            if hit.id not in self._leave_out:
                item = QListWidgetItem(hit.label, self.list)
                item.setData(Qt.ItemDataRole.UserRole, hit.id)
                item.setData(LINES_ROLE, Lines(hit.label, below, icon=hit.kind))
                item.setToolTip(hit.label)
        self.list.setCurrentRow(0)
        self.moved.emit()

    def _choose(self) -> None:
        record_id = self.current()
        if record_id is not None:
            self.chosen.emit(record_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return steers(event, self.list, self._choose_found) or super().eventFilter(watched, event)


def _find(catalogue: Catalogue, kinds: Sequence[str], typed: str, progress: Progress) -> list[tuple[Hit, str]]:
    return [(hit, about(catalogue, hit.kind, hit.id)) for hit in _hits(catalogue, kinds, typed, progress)]


def _hits(catalogue: Catalogue, kinds: Sequence[str], typed: str, progress: Progress) -> list[Hit]:
    if not typed:
        return [hit for kind in kinds for hit in _latest(catalogue, kind)]
    found = search_as_typed(catalogue, typed, kinds, _EACH, progress)
    return [hit for kind in kinds for hit in found[kind]]


def _latest(catalogue: Catalogue, kind: str) -> list[Hit]:
    rows = lists.page(catalogue, kind, sort="changed_at", descending=True, limit=_EACH).rows
    return [Hit(row.id, kind, getattr(row, _LABELS[kind]), "", ()) for row in rows]
