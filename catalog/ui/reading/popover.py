"""A small form over the text, beside the passage it is about."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLineEdit, QPlainTextEdit, QWidget

from catalog.domain.errors import CatalogError, Invalid
from catalog.ui import sentences
from catalog.ui.widgets.editors import Field, ends
from catalog.ui.widgets.form import Form
from catalog.ui.widgets.keeper import Keeper, put_back
from catalog.ui.widgets.parts import button, column, label, line, natural_height

_WIDTH = 380
_GAP = 8
_FOOT = 64
"""Kept free at the foot of the window where it can be: notes with their Undo stand there."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL = Qt.KeyboardModifier.ControlModifier


class Popover(QFrame):
    """`done` with the values on Enter in a line or a sentence, or on Ctrl+Enter; `given_up` on Esc.

    It goes when it is told to.
    """

    done = Signal(object)
    given_up = Signal()

    def __init__(
        self, title: str, fields: Sequence[Field], values: Mapping[str, Any], do: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setFixedWidth(_WIDTH)
        self._over = parent
        self._held: tuple[Keeper, object] | None = None
        self._passage = QRect()
        self.form = Form(fields)
        self.form.set_values(values)
        self.hint = label("", "help", wrap=True)
        self.hint.hide()
        self._first = self.form.field(fields[0].key)
        self.do = button(do, self.finish, look="primary")
        self._arrange(title)
        for child in self.form.findChildren(QWidget):
            child.installEventFilter(self)
        self._cast_shadow()

    def open_beside(self, passage: QRect) -> None:
        """Show it under the passage (in the parent's coordinates), or above where there is no room below."""
        self._passage = passage
        self._place()
        self.show()
        self.raise_()
        self._first.setFocus()
        if isinstance(self._first, (QLineEdit, QPlainTextEdit)):
            self._first.selectAll()  # typing replaces what is proposed

    def _place(self) -> None:
        passage = self._passage
        self.resize(_WIDTH, natural_height(self, _WIDTH))
        room = self._over.rect()
        left = max(_GAP, min(passage.left(), room.right() - self.width() - _GAP))
        below, above = passage.bottom() + _GAP, passage.top() - self.height() - _GAP
        if below + self.height() > room.bottom() - _FOOT and above >= _GAP:
            self.move(left, above)
        else:
            self.move(left, max(_GAP, min(below, room.bottom() - self.height() - _GAP)))

    def hold(self, keeper: Keeper, name: object, also: Mapping[str, Any] | None = None) -> None:
        """Keep what is typed here and `also`, until it is stored or given up; put back what a kill left."""
        self._held = (keeper, name)
        if (left := keeper.returned(name)) is not None:
            put_back(self.form, left)
            self.tell(self.tr("What you had typed here before is back."))
        self.form.changed.connect(lambda: keeper.typed(name, lambda: {**self.form.values(), **(also or {})}))

    def let_go(self) -> None:
        """What was typed is stored, or was given up."""
        if self._held is not None:
            keeper, name = self._held
            keeper.done(name)

    def finish(self) -> None:
        """Hand over what was entered."""
        self.done.emit(self.form.values())

    def close_(self) -> None:
        """Take it away."""
        self.hide()
        self.deleteLater()

    def refuse(self, problem: CatalogError) -> None:
        """Say what is wrong; nothing typed is lost."""
        if not (isinstance(problem, Invalid) and self.form.show_problem(problem)):
            self.tell(sentences.problem(problem))
        self._place()

    def tell(self, text: str) -> None:
        """Say something under the fields; nothing for an empty text."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self._place()

    def _arrange(self, title: str) -> None:
        box = column(self, margins=(16, 12, 16, 14), gap=10)
        box.addWidget(label(title, "heading"))
        box.addWidget(self.form)
        box.addWidget(self.hint)
        row = line(gap=8)
        row.addWidget(label(self.tr("Esc to close"), "help"))
        row.addStretch()
        row.addWidget(self.do)
        box.addLayout(row)

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)

    def _give_up(self) -> None:
        self.let_go()
        self.given_up.emit()
        self.close_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed and pressed.key() in _ENTER and (pressed.modifiers() & _CTRL or ends(watched)):
            self.finish()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)
