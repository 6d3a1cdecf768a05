"""A small window around a form: a title, the fields, and a button that says what will be done."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from catalog.domain.errors import CatalogError, Invalid
from catalog.ui import messages
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.form import Form
from catalog.ui.widgets.form_area import FormArea
from catalog.ui.widgets.keeper import Keeper, put_back
from catalog.ui.widgets.parts import button, column, label, line

_WIDTH = 480
_MOST = 40


class FormDialog(QDialog):
    """`accepted_values` with what was entered, on the button, on Enter in the last field, or on Ctrl+Enter in any.

    With `stays` it does not close by itself: whoever stores the values calls `stored`, or `refuse` with what is wrong.
    With `again`, keys of fields, a second button (Ctrl+Shift+Enter) goes on to the next record: what stands in these
    fields stays, the others are emptied.
    """

    accepted_values = Signal(object)

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        do: str,
        values: Mapping[str, Any] | None = None,
        *,
        required: str = "",
        stays: bool = False,
        again: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.form = Form(fields)
        self._area = FormArea(self.form)
        self._required = required
        self._stays = stays
        self._again = tuple(again)
        self._goes_on = False
        self.do = button(do, self._finish, look="primary")
        self.do.setDefault(False)
        self.next = button(self.tr("Add, then another"), self._finish_and_go_on)
        self.next.setToolTip(self.tr("What is said of the archive stays for the next one (Ctrl+Shift+Enter)"))
        self.form.set_values(values or {})
        self._make_ready(fields[0].key)
        self.form.changed.connect(self._check)
        self._arrange(title)
        self.next.setVisible(bool(again))
        self._check()

    def stored(self) -> bool:
        """What was entered is kept: close, or be ready for the next record. Returns whether it has closed."""
        if not self._goes_on:
            self.accept()
            return True
        entered = self.form.values()
        self.form.set_values({key: entered[key] for key in self._again})
        self.form.field(next(iter(entered))).setFocus()
        self._check()
        return False

    def refuse(self, problem: CatalogError) -> None:
        """Say what is wrong; nothing typed is lost."""
        self.do.setEnabled(True)
        if not (isinstance(problem, Invalid) and self.form.show_problem(problem)):
            messages.show_error(self, problem)

    def hold(self, keeper: Keeper, name: str) -> None:
        """Keep what is typed here until it is stored or given up, and put back what a kill had left."""
        if (left := keeper.returned(name)) is not None:
            put_back(self.form, left)
            messages.toast(self, self.tr("What you had typed here before is back."))
        self.form.changed.connect(lambda: keeper.typed(name, self.form.values))
        self.finished.connect(lambda _result: keeper.done(name))

    def offer_back(self, reopen: Callable[[], "FormDialog"]) -> None:
        """Once it is given up with something typed in it, a note offers to open it again with that."""
        self.rejected.connect(lambda: self._offer_back(reopen))

    def _offer_back(self, reopen: Callable[[], "FormDialog"]) -> None:
        parent, typed = self.parentWidget(), self.form.values()
        if parent is not None and self.form.dirty:
            text = self.tr("“{what}” was not added.").format(what=_shortened(typed))
            messages.toast(parent, text, self.tr("Go on with it"), lambda: put_back(reopen().form, typed))

    def _arrange(self, title: str) -> None:
        box = column(self, margins=(24, 20, 24, 18), gap=16)
        box.addWidget(label(title, "title"))
        box.addWidget(self._area)
        row = line(gap=8)
        row.addStretch()
        cancel = button(self.tr("Cancel"), self.reject, look="flat")
        for each in (cancel, self.next, self.do):
            row.addWidget(each)
        box.addLayout(row)
        self.setTabOrder(self.do, self.next)  # Space pressed after the last field must not throw all of them away
        self.setTabOrder(self.next, cancel)

    def _make_ready(self, key: str) -> None:
        """In a text one goes on where the words end; what stands in a line is replaced by what is typed."""
        first = self.form.field(key)
        if isinstance(first, QPlainTextEdit):
            first.moveCursor(QTextCursor.MoveOperation.End)
        elif isinstance(first, QLineEdit):
            first.selectAll()

    def _check(self) -> None:
        for each in (self.do, self.next):
            each.setEnabled(not self._required or bool(self.form.values()[self._required]))

    def _finish_and_go_on(self) -> None:
        self._finish(goes_on=True)

    def _finish(self, *, goes_on: bool = False) -> None:
        self._goes_on = goes_on
        if self._stays:
            self.do.setEnabled(False)
        self.accepted_values.emit(self.form.values())
        if not self._stays:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go_on()
        elif self.do.isEnabled():
            self._finish(goes_on=bool(self._again and event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _go_on(self) -> None:
        """Enter goes to the next field to write in, Tab to every one; after the last one it does what is asked for."""
        while self.focusNextChild() and self.form.isAncestorOf(self.focusWidget()):
            if not isinstance(self.focusWidget(), (QAbstractButton, QComboBox)):
                return
        if self.do.isEnabled():
            self._finish()
        else:
            self.form.field(self._required).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # what was folded away takes no room
        self._area.fit()
        self.adjustSize()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._area.keep_on_screen()


def _shortened(typed: Mapping[str, Any]) -> str:
    """What was typed first, in as many letters as a note has room for."""
    first = next((value for value in typed.values() if isinstance(value, str)), "")
    return first if len(first) <= _MOST else first[: _MOST - 1].rstrip() + "…"
