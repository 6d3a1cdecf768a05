"""Choose a citation style among thousands by typing a part of its name."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from catalog.services import bundles
from catalog.ui import icons
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.parts import column
from catalog.ui.widgets.two_lines import LINES_ROLE, Lines, TwoLines

_PAUSE = 120
_MOST = 200
USUAL = (
    "chicago-notes-bibliography",
    "chicago-author-date",
    "archival-chicago",
    "apa",
    "modern-language-association",
    "modern-humanities-research-association",
    "harvard-cite-them-right",
    "gost-r-7-0-5-2008",
    "iso690-author-date-en",
    "turabian-fullnote-bibliography",
)
"""Offered while nothing is typed."""
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class StylePicker(QWidget):
    """`style()` is the name of the style chosen."""

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._style = bundles.STYLE
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
        box = column(self, gap=6)
        box.addWidget(self.edit)
        box.addWidget(self.list, 1)
        self._ask()

    def style_name(self) -> str:
        """The name of the style chosen."""
        return self._style

    def _ask(self) -> None:
        typed = self.edit.text().strip()
        self._jobs.read(lambda: _found(typed), key=("styles", id(self)), then=self._show)

    def _show(self, found: list[tuple[str, str]]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for name, title in found:
            item = QListWidgetItem(title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setData(LINES_ROLE, Lines(title))
            item.setToolTip(f"{title}\n{name}")
            if name == self._style:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._style = str(item.data(Qt.ItemDataRole.UserRole))
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)


def _found(typed: str) -> list[tuple[str, str]]:
    pairs = [(style.name, style.title) for style in bundles.styles(typed)]
    if typed:
        return pairs[:_MOST]
    titles = dict(pairs)
    return [(name, titles[name]) for name in USUAL if name in titles]
