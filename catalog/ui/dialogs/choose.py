"""Choose one of several things by typing some of its letters."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from catalog.ui.widgets.parts import button, column, label, line
from catalog.ui.widgets.steering import steers
from catalog.ui.widgets.two_lines import LINES_ROLE, Lines, TwoLines

_WIDTH, _HEIGHT = 480, 460
_MOST = 500


class Choose(QDialog):
    """`chosen` with the key of one of `options`: (key, what it is called, what is said at its right)."""

    chosen = Signal(object)

    def __init__(
        self,
        title: str,
        text: str,
        do: str,
        options: Sequence[tuple[object, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._options = options
        self.edit = QLineEdit(placeholderText=self.tr("Type a few letters"), clearButtonEnabled=True)
        self.edit.setAccessibleName(self.tr("Find"))
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setProperty("field", True)
        self.do = button(do, self._finish, look="primary")
        self._arrange(title, text)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._fill)
        self.list.itemActivated.connect(lambda _item: self._finish())
        self._fill("")

    def _arrange(self, title: str, text: str) -> None:
        box = column(self, margins=(24, 20, 24, 18), gap=12)
        box.addWidget(label(title, "title"))
        box.addWidget(label(text, "muted", wrap=True))
        box.addWidget(self.edit)
        box.addWidget(self.list, 1)
        row = line(gap=8)
        row.addStretch()
        cancel = button(self.tr("Cancel"), self.reject, look="flat")
        for each in (cancel, self.do):
            each.setAutoDefault(False)
            row.addWidget(each)
        box.addLayout(row)
        self.resize(_WIDTH, _HEIGHT)

    def _fill(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        fits = [option for option in self._options if all(word in option[1].casefold() for word in words)]
        for key, name, hint in fits[:_MOST]:
            item = QListWidgetItem(name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setData(LINES_ROLE, Lines(name, hint=hint))
        self.list.setCurrentRow(0)
        self.do.setEnabled(bool(fits))

    def _finish(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return steers(event, self.list, self._finish) or super().eventFilter(watched, event)
