"""The command palette: type a few letters, press Enter, and an action is done or a record opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from catalog.ui import fuzzy, icons
from catalog.ui.action_list import Spec
from catalog.ui.actions import Actions, plain, shortcut_text
from catalog.ui.widgets.palette_row import PaletteRow
from catalog.ui.widgets.parts import column, label
from catalog.ui.widgets.steering import steers

translate = QCoreApplication.translate
WIDTH = 620
_HEIGHT = 420


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what it is called, what is said at its right, and what happens when it is chosen."""

    text: str
    run: Callable[[], object]
    icon: str = ""
    hint: str = ""

    @property
    def searched(self) -> str:
        """What the letters typed are looked for in: the text first."""
        return f"{self.text} {self.hint}"


LookUp = Callable[[str, Callable[[list[Entry]], object]], object]
"""Called with what is typed, and with what to call when records that fit it were found."""


class Palette(QDialog):
    """Opens over the window; actions come first, then the records `look_up` finds."""

    def __init__(self, actions: Actions, look_up: LookUp | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Command palette"))
        self.setProperty("frame", True)  # the window manager draws none
        self._commands = _entries(actions)
        self._look_up = look_up
        self._over = parent
        self.edit = QLineEdit(placeholderText=self.tr("Type a command or the name of a record"))
        self.edit.setAccessibleName(self.tr("Command or record"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self._shown: list[Entry] = []
        self._choosing = False
        self._arrange()
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._search)
        self.edit.returnPressed.connect(self._choose)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self._search("")

    def shown(self) -> Sequence[Entry]:
        """What is listed now."""
        return self._shown

    def _arrange(self) -> None:
        box = column(self, margins=(12, 12, 12, 10), gap=8)
        box.addWidget(self.edit)
        box.addWidget(self.list, 1)
        box.addWidget(label(self.tr("↑ ↓ to move, Enter to choose, Esc to close"), "help"))
        self.setFixedSize(WIDTH, _HEIGHT)
        window = self._over.window()
        self.move(window.mapToGlobal(QPoint((window.width() - WIDTH) // 2, max(60, window.height() // 8))))

    def _search(self, typed: str) -> None:
        self._choosing = False
        self._shown = fuzzy.ranked(typed, self._commands, lambda entry: entry.searched)
        self.list.clear()
        for entry in self._shown:
            self._add(entry)
        self.list.setCurrentRow(0)
        if self._look_up and typed.strip():
            self._look_up(typed.strip(), self._add_records)

    def _add_records(self, found: list[Entry]) -> None:
        self._shown = [*self._shown, *found]
        for entry in found:
            self._add(entry)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        if self._choosing and found:
            self._choose()

    def _add(self, entry: Entry) -> None:
        row = PaletteRow(icons.icon(entry.icon) if entry.icon else None, entry.text, entry.hint)
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.text)
        item.setSizeHint(row.sizeHint())
        self.list.addItem(item)
        self.list.setItemWidget(item, row)

    def _choose(self) -> None:
        position = self.list.currentRow()
        if position < 0:
            self._choosing = True  # the records typed for are on their way
            return
        chosen = self._shown[position]
        self.accept()
        chosen.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return steers(event, self.list) or super().eventFilter(watched, event)


def _entries(actions: Actions) -> list[Entry]:
    return [
        Entry(plain(action.text()), action.trigger, spec.icon, _hint(spec))
        for spec, action in actions.enabled()
        if spec.id != "view.palette"
    ]


def _hint(spec: Spec) -> str:
    menus = [plain(translate("actions", title)) for title in spec.menu[-1:]]
    return "   ".join(filter(None, [*menus, shortcut_text(spec)]))
