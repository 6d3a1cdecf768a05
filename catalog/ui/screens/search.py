"""The search screen: one box for everything, results with the words found marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QStackedWidget, QTabBar, QWidget

from catalog.domain.vocabulary import RECORD_KINDS
from catalog.store.catalogue import Catalogue
from catalog.ui import icons, terms
from catalog.ui.actions import Handlers
from catalog.ui.exporting.scope import Scope
from catalog.ui.hub import Hub
from catalog.ui.jobs import Jobs
from catalog.ui.screens.everywhere import everywhere, open_export
from catalog.ui.screens.screen import Screen
from catalog.ui.screens.search_results import Result, Results, lines, search
from catalog.ui.widgets.doubts import doubts
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import column, label, line
from catalog.ui.widgets.query_completer import QueryCompleter
from catalog.ui.widgets.steering import steers
from catalog.ui.widgets.two_lines import LINES_ROLE, TwoLines

_PAUSE = 150


class SearchScreen(Screen):
    """Results come while one types; Enter opens, arrow keys move, tabs narrow to one kind."""

    tables = frozenset({"record", "text", "quote", "claim", "name_form", "note", "record_tag"})

    def __init__(self, catalogue: Catalogue, jobs: Jobs, hub: Hub, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, hub, parent)
        self._shown, self._opening = "", False
        self.edit = QLineEdit(placeholderText=self.tr("Search everything"), clearButtonEnabled=True)
        self.edit.setAccessibleName(self.tr("Search everything"))
        self.edit.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.completer = QueryCompleter(self.edit, catalogue)
        self.kinds = QTabBar()
        self.list = QListWidget()
        self._found = dict.fromkeys(RECORD_KINDS, Results())
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._nothing = EmptyState("search", "", "")
        self._arrange()
        self._connect()
        self._show(self._found)

    def handlers(self) -> Handlers:
        own = {
            "edit.find": self._focus,
            "edit.filter": self._focus,
            "record.open": self.open_,
            "file.export": self.export,
        }
        return {**everywhere(self), **own}

    def hint(self) -> str:
        return self.tr("Narrow with tag:…  by:…  date:1941..1945  status:open  “exact words”  -without")

    def take_focus(self) -> None:
        self._focus()

    def refresh(self) -> None:
        self._ask()

    def selection(self) -> tuple[int, ...]:
        result = self._current()
        return (result.hit.id,) if result else ()

    def open_(self) -> None:
        """Show the record the keyboard is on, a source at the words found."""
        result = self._current()
        if result is None:
            return
        hit = result.hit
        if hit.offset is not None and hit.marks:
            start, end = hit.marks[0]
            self.place_asked.emit(hit.id, hit.offset, hit.offset + end - start)
        else:
            self.record_asked.emit(hit.id)

    def export(self) -> None:
        """Export everything, the record the keyboard is on, or all that was found."""
        kind = RECORD_KINDS[self.kinds.currentIndex() - 1] if self.kinds.currentIndex() else ""
        count = sum(found.count for of, found in self._found.items() if kind in ("", of))
        open_export(self, Scope(self.selection(), kind, self.edit.text().strip(), count))

    def _ask(self) -> None:
        self._pause.stop()
        catalogue, typed = self.catalogue, self.edit.text().strip()
        work = lambda progress: search(catalogue, typed, progress)  # noqa: E731
        self.jobs.read(work, key=("search", id(self)), then=lambda found: self._take(typed, found))

    def _take(self, typed: str, found: dict[str, Results]) -> None:
        self._shown, opening = typed, self._opening
        self._opening = False
        self._show(found)
        if opening:
            self.open_()

    def _open_found(self) -> None:
        """Open what these words find: at once, or when it is there."""
        self._opening = self._shown != self.edit.text().strip()
        if self._opening:
            self._ask()
        else:
            self.open_()

    def _changed(self) -> None:
        self._opening = False
        self._pause.start()

    def _show(self, found: dict[str, Results]) -> None:
        self._found = found
        everything = Results((), sum(each.count for each in found.values()), any(each.more for each in found.values()))
        count = everything.number()
        self.kinds.setTabText(
            0, self.tr("Everything ({count})").format(count=count) if everything.count else self.tr("Everything")
        )
        for place, kind in enumerate(RECORD_KINDS, 1):
            results = found[kind]
            self.kinds.setTabText(
                place, f"{terms.plural(kind)} ({results.number()})" if results.rows else terms.plural(kind)
            )
            self.kinds.setTabEnabled(place, bool(results.rows) or self.kinds.currentIndex() == place)
        self._list_results()

    def _list_results(self) -> None:
        self.list.clear()
        chosen = self.kinds.currentIndex()
        shown = RECORD_KINDS if chosen == 0 else (RECORD_KINDS[chosen - 1],)
        near = any(self._found[kind].near for kind in shown)
        if near:
            self._add_line(self.tr("Nothing has all of these words. This comes near:"))
        for kind in shown:
            results = self._found[kind]
            if results.rows and chosen == 0:
                self._add_line(terms.plural(kind))
            for result in results.rows:
                self._add(result)
            if results.count > len(results.rows):
                self._add_line(self._beyond(results))
        self.list.setCurrentRow(int(chosen == 0) + int(near))
        self._tell_nothing()
        self._pages.setCurrentIndex(1 if self.list.count() else 0)

    def _beyond(self, results: Results) -> str:
        if results.ranked:
            text = self.tr("The {shown} best of {count}. More words find fewer.")
        else:
            text = self.tr("The {shown} newest of {count}: too many to tell which are best. More words find fewer.")
        return text.format(shown=len(results.rows), count=results.number())

    def _add_line(self, text: str) -> None:
        QListWidgetItem(text, self.list).setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, result: Result) -> None:
        item = QListWidgetItem(result.hit.label, self.list)
        item.setData(Qt.ItemDataRole.UserRole, result)
        item.setData(LINES_ROLE, lines(result))
        item.setToolTip(result.hit.label)

    def _tell_nothing(self) -> None:
        if typed := self.edit.text().strip():
            usual = self.tr("No record and no text has these words. Try fewer, or part of one.")
            self._nothing.tell(self.tr("Nothing found"), doubts(typed) or usual)
        else:
            self._nothing.tell(
                self.tr("Search everything"),
                self.tr(
                    "Words are looked for in texts, quotes, claims, names in any spelling, and notes. "
                    "Narrow with tag:…  by:…  date:1941..1945  status:open  “exact words”  -without"
                ),
            )

    def _current(self) -> Result | None:
        item = self.list.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item else None
        return found if isinstance(found, Result) else None

    def _focus(self) -> None:
        self.edit.setFocus()
        self.edit.selectAll()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self.edit.textChanged.connect(lambda _text: self._changed())
        self.edit.installEventFilter(self)
        self.kinds.currentChanged.connect(lambda _place: self._list_results())
        self.list.itemActivated.connect(lambda _item: self.open_())
        self.list.currentItemChanged.connect(lambda *_: self.selection_changed.emit(self.selection()))

    def _arrange(self) -> None:
        self.kinds.setDrawBase(False)
        self.kinds.setExpanding(False)
        self.kinds.setAccessibleName(self.tr("Kinds of record"))
        for _place in range(len(RECORD_KINDS) + 1):
            self.kinds.addTab("")
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self.list)
        head = QFrame()
        head.setProperty("rule", "below")
        box = column(head, margins=(16, 14, 16, 0), gap=6)
        box.addWidget(self.edit)
        row = line(gap=8)
        row.addWidget(self.kinds)
        row.addStretch()
        row.addWidget(label(self.tr("↑ ↓ to move, Enter to open"), "help"))
        box.addLayout(row)
        whole = column(self)
        whole.addWidget(head)
        whole.addWidget(self._pages, 1)
        self.setFocusProxy(self.edit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return steers(event, self.list, self._open_found) or super().eventFilter(watched, event)
