"""What an analysis proposes for a source: quotes, claims and names, taken over or dismissed with one key each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from catalog.services import suggestions
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import button, column, label, line
from catalog.ui.widgets.two_lines import LINES_ROLE, Lines, TwoLines

if TYPE_CHECKING:
    from catalog.services.suggestions import SuggestionView

_KINDS = ("quote", "claim", "name")
_ID = int(Qt.ItemDataRole.UserRole)


class SuggestionList(QWidget):
    """For one source. Keys in the list: A or Enter accepts, X or Del dismisses; the next one comes by itself.

    `place_asked(start, end)` when a suggestion becomes current that stands in the text.
    """

    place_asked = Signal(int, int)

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._jobs = jobs
        self._source_id = 0
        self._found: dict[int, SuggestionView] = {}
        self.list = _Keys(self)
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self._nothing = EmptyState(
            "suggestion", self.tr("No suggestions"), self.tr("What the analysis of this text proposes stands here.")
        )
        self._arrange()
        self.list.currentItemChanged.connect(lambda item, _old: self._went(item))
        self.list.itemActivated.connect(lambda _item: self.accept())

    def show_source(self, source_id: int) -> None:
        """Show the open suggestions for a source; call it again when suggestions changed."""
        self._source_id = source_id
        catalogue = self._catalogue
        self._jobs.read(
            lambda: suggestions.of_source(catalogue, source_id), key=("suggestions", id(self)), then=self._show
        )

    def accept(self) -> None:
        """Enter what is suggested."""
        self._settle(suggestions.accept, self.tr("Accept suggestion"))

    def dismiss(self) -> None:
        """Say that it is not wanted; it is not made again."""
        self._settle(suggestions.dismiss, self.tr("Dismiss suggestion"))

    def _settle(self, act: Callable[[Catalogue, int], object], title: str) -> None:
        chosen = self._current()
        if chosen is None:
            return
        catalogue, suggestion_id, source_id = self._catalogue, chosen.id, self._source_id
        self._step_over(suggestion_id)
        self._jobs.write(
            lambda: act(catalogue, suggestion_id), title=title, then=lambda _done: self.show_source(source_id)
        )

    def _step_over(self, suggestion_id: int) -> None:
        """Take the row away at once, so that the next key is about the next one."""
        row = self.list.currentRow()
        self.list.takeItem(row)
        self._found.pop(suggestion_id, None)
        rows = [*range(row, self.list.count()), *range(row - 1, -1, -1)]
        self.list.setCurrentRow(next((each for each in rows if self._at(each) is not None), -1))

    def _show(self, found: list[SuggestionView]) -> None:
        current, row = self._current(), self.list.currentRow()
        self._found = {each.id: each for each in found}
        self.list.blockSignals(True)
        self.list.clear()
        for kind in _KINDS:
            self._add_group(kind, [each for each in found if each.kind == kind])
        self._pages.setCurrentIndex(1 if found else 0)
        self.list.blockSignals(False)
        self._return_to(current.id if current else None, row)

    def _return_to(self, suggestion_id: int | None, row: int) -> None:
        rows = [each for each in range(self.list.count()) if self._at(each) is not None]
        same = [each for each in rows if self.list.item(each).data(_ID) == suggestion_id]
        near = [each for each in rows if each >= row]
        self.list.setCurrentRow(next(iter([*same, *near, *reversed(rows)]), -1))

    def _add_group(self, kind: str, group: list[SuggestionView]) -> None:
        if not group:
            return
        heading = QListWidgetItem(f"{terms.plural(kind)} ({len(group)})", self.list)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        for each in group:
            item = QListWidgetItem(each.label, self.list)
            item.setData(_ID, each.id)
            item.setData(LINES_ROLE, _lines(each))
            item.setToolTip(f"{each.label}\n{_says(each)}".strip())

    def _at(self, row: int) -> SuggestionView | None:
        item = self.list.item(row) if row >= 0 else None
        return self._found.get(item.data(_ID)) if item is not None and item.data(_ID) else None

    def _current(self) -> SuggestionView | None:
        return self._at(self.list.currentRow())

    def _went(self, item: QListWidgetItem | None) -> None:
        found = self._found.get(item.data(_ID)) if item is not None and item.data(_ID) else None
        if found is not None and found.place is not None:
            self.place_asked.emit(found.place.start, found.place.end)

    def _arrange(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        whole = QWidget()
        box = column(whole)
        box.addWidget(self.list, 1)
        row = line(margins=(10, 8, 10, 8), gap=6)
        row.addWidget(button(self.tr("Accept   A"), self.accept, look="primary"))
        row.addWidget(button(self.tr("Dismiss   X"), self.dismiss))
        row.addStretch()
        row.addWidget(label(self.tr("↑ ↓ to move"), "help"))
        box.addLayout(row)
        self._pages.addWidget(whole)
        column(self).addWidget(self._pages)
        self.setFocusProxy(self.list)


class _Keys(QListWidget):
    """A list that takes A, X and Del for itself, before any shortcut of the window."""

    def __init__(self, owner: SuggestionList) -> None:
        super().__init__()
        self._acts = {Qt.Key.Key_A: owner.accept, Qt.Key.Key_X: owner.dismiss, Qt.Key.Key_Delete: owner.dismiss}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._acts.get(Qt.Key(event.key())) if not event.modifiers() else None
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)


def _lines(each: SuggestionView) -> Lines:
    return Lines(each.label, _says(each), icon=each.kind)


def _says(each: SuggestionView) -> str:
    payload = each.payload
    if each.kind == "quote":
        return " · ".join(filter(None, [payload.get("speaker_name") or payload.get("speaker"), payload.get("reason")]))
    if each.kind == "claim":
        return " · ".join(filter(None, [terms.date(payload.get("date")), ", ".join(payload.get("names") or ())]))
    forms = [form["form"] for form in payload.get("forms") or () if form["form"] != payload.get("preferred")]
    return " · ".join(filter(None, [terms.word(payload.get("kind")), *forms]))
