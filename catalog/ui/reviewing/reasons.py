"""Why a flag is dismissed: five usual reasons by number, or one that is typed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from catalog.ui.widgets.parts import button, column, label
from catalog.ui.words import translate as mark

REASONS = (
    mark("reasons", "Somebody else’s words, and the text says whose"),
    mark("reasons", "A plain description here, not a judgement"),
    mark("reasons", "An established term or a proper name"),
    mark("reasons", "Supported by the sources"),
    mark("reasons", "The rule is mistaken here"),
)
_WIDTH, _GAP = 380, 6
_NUMBERS = frozenset(str(number) for number in range(1, len(REASONS) + 1))


def reason(number: int) -> str:
    """The usual reason of this number, from 1."""
    return QCoreApplication.translate("reasons", REASONS[number - 1])


def reason_buttons(take: Callable[[str], object]) -> list[QPushButton]:
    """A line for each usual reason, with its number; a click hands it over."""
    made = [button(f"{n}   {reason(n)}", partial(take, reason(n)), look="flat") for n in range(1, len(REASONS) + 1)]
    for each in made:
        each.setStyleSheet("text-align: left")
        each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


class Reasons(QFrame):
    """A popup: `chosen(reason)` on 1 to 5, on a click, or on Enter after typing."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setFixedWidth(_WIDTH)
        self.edit = QLineEdit(placeholderText=self.tr("Another reason, then Enter"))
        self.edit.setAccessibleName(self.tr("Reason"))
        self.edit.installEventFilter(self)
        self.edit.returnPressed.connect(self._typed)
        box = column(self, margins=(12, 12, 12, 12), gap=2)
        box.addWidget(label(self.tr("Why is this not a problem?"), "heading"))
        box.addSpacing(4)
        for each in reason_buttons(self._take):
            box.addWidget(each)
        box.addSpacing(6)
        box.addWidget(self.edit)
        self.edit.setFocus()

    def open_at(self, widget: QWidget) -> None:
        """Show it below a widget, so that what is judged can still be read; above it where the screen ends."""
        self.adjustSize()
        below = widget.mapToGlobal(QPoint(0, widget.height() + _GAP))
        if below.y() + self.height() > widget.screen().availableGeometry().bottom():
            below = widget.mapToGlobal(QPoint(0, -self.height() - _GAP))
        self.move(below)
        self.show()
        self.edit.setFocus()

    def _typed(self) -> None:
        if self.edit.text().strip():
            self._take(self.edit.text().strip())

    def _take(self, text: str) -> None:
        self.chosen.emit(text)
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        typed = event.text() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else ""
        if typed in _NUMBERS and not self.edit.text():
            self._take(reason(int(typed)))
            return True
        return super().eventFilter(watched, event)
