"""A small window around a form: a title, the fields, and a button that says what will be done."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from catalog.domain.errors import CatalogError, Invalid
from catalog.ui import messages
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.form import Form
from catalog.ui.widgets.keeper import Keeper, put_back
from catalog.ui.widgets.parts import button, column, label, line

_WIDTH = 480


class FormDialog(QDialog):
    """`accepted_values` with what was entered, when the button or Ctrl+Enter is pressed.

    With `stays` it does not close by itself: whoever stores the values calls `accept`, or `refuse` with what is wrong.
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.form = Form(fields)
        self._required = required
        self._stays = stays
        self.do = button(do, self._finish, look="primary")
        self.do.setDefault(False)
        self.form.set_values(values or {})
        self.form.changed.connect(self._check)
        self._arrange(title)
        self._check()

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

    def _arrange(self, title: str) -> None:
        box = column(self, margins=(24, 20, 24, 18), gap=16)
        box.addWidget(label(title, "title"))
        box.addWidget(self.form)
        row = line(gap=8)
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), self.reject, look="flat"))
        row.addWidget(self.do)
        box.addLayout(row)

    def _check(self) -> None:
        self.do.setEnabled(not self._required or bool(self.form.values()[self._required]))

    def _finish(self) -> None:
        if self._stays:
            self.do.setEnabled(False)
        self.accepted_values.emit(self.form.values())
        if not self._stays:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.do.isEnabled():
            self._finish()
        elif not entered:
            super().keyPressEvent(event)
