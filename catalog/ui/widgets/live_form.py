"""A form that saves itself: on Enter in a line or Ctrl+Enter, when the keyboard leaves it, before it shows another."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from catalog.domain.errors import CatalogError, Invalid
from catalog.ui import messages, sentences
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.editors import Field, ends
from catalog.ui.widgets.form import Form
from catalog.ui.widgets.keeper import Keeper, put_back
from catalog.ui.widgets.parts import column

Save = Callable[[int, Mapping[str, Any], Mapping[str, Any]], object]
"""Stores what was changed of a record, given (id, changed values, the values they replace); runs on the writing thread.

Raises Invalid with the field that is wrong, Conflict when a changed value is no longer the one that was replaced.
"""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LiveForm(QWidget):
    """What could not be saved is kept as a draft and shown again with the record it belongs to."""

    returned = Signal(int)  # the user wants to see the record whose draft could not be saved

    def __init__(
        self, fields: Sequence[Field], jobs: Jobs, save: Save, keeper: Keeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Form(fields)
        self._jobs = jobs
        self._save = save
        self._keeper = keeper
        self._record_id = 0
        self._stored: dict[str, Any] = {}
        self._drafts: dict[int, tuple[dict[str, Any], CatalogError]] = {}
        self._saving: list[int] = []
        column(self).addWidget(self.form)
        self.form.changed.connect(self._typed)
        for child in self.form.findChildren(QWidget):
            child.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def show_values(self, record_id: int, values: Mapping[str, Any]) -> None:
        """Show a record; typing that is not saved yet stays when it is the same record, and is saved when not."""
        shown = {key: values.get(key) for key in self.form.values()}
        if record_id == self._record_id and record_id in self._saving:
            return  # read before the answer to what is being saved: if that is refused, the typing must still be here
        if record_id == self._record_id and self._dirty():
            self._take_over(shown)
            return
        self.commit()
        self._record_id = record_id
        if shown != self.form.values():
            self.form.set_values(shown)
        self._stored = self.form.values()
        if record_id in self._drafts:
            self._show_draft()
        elif (left := self._keeper.returned(record_id)) is not None:
            put_back(self.form, left)
            messages.toast(self, self.tr("What you had typed here and not saved is back."))

    def _take_over(self, shown: Mapping[str, Any]) -> None:
        """What changed in the record meanwhile is shown in the fields nobody has typed in."""
        typed = self.form.values()
        for key, value in shown.items():
            if typed[key] == self._stored[key] != value:
                self.form.set_value(key, value)
                self._stored[key] = self.form.values()[key]

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self.form.field(next(iter(self.form.values()))).setFocus()

    def commit(self, *, again: bool = False) -> None:
        """Save what was typed, if anything was. What was refused is tried once more only when asked to `again`."""
        record_id, values = self._record_id, self.form.values()
        refused = record_id in self._drafts and self._drafts[record_id][0] == values
        if not self._dirty() or (refused and not again):
            return
        base = self._stored
        replaced = {} if refused else base  # asked to once more: what stands there now does not matter
        changed = {key: value for key, value in values.items() if value != base[key]}
        self._stored = values
        self._drafts.pop(record_id, None)
        self.form.clear_problems()
        self._saving.append(record_id)
        self._jobs.write(
            lambda: self._save(record_id, changed, replaced),
            title=self.tr("Save"),
            then=lambda _result: self._saved(record_id),
            failed=lambda problem: self._refused(record_id, base, values, problem),
        )

    def _typed(self) -> None:
        if not self._dirty():
            self._keeper.done(self._record_id)
            return
        values = self.form.values()
        changed = {key: value for key, value in values.items() if value != self._stored[key]}
        self._keeper.typed(self._record_id, lambda: changed)

    def _dirty(self) -> bool:
        return bool(self._record_id) and self.form.values() != self._stored

    def _saved(self, record_id: int) -> None:
        self._saving.remove(record_id)
        self._keeper.done(record_id)

    def _refused(self, record_id: int, base: dict[str, Any], values: dict[str, Any], problem: CatalogError) -> None:
        self._saving.remove(record_id)
        self._drafts[record_id] = (values, problem)
        if record_id == self._record_id:
            self._stored = base
        if record_id == self._record_id and self.isVisible():
            self._complain(problem)
        else:
            text = self.tr("Not saved yet: {problem}").format(problem=sentences.said(problem.what))
            messages.toast(self, text, self.tr("Go back"), lambda: self.returned.emit(record_id))

    def _show_draft(self) -> None:
        values, problem = self._drafts[self._record_id]
        self.form.set_values(values)
        self._complain(problem)

    def _complain(self, problem: CatalogError) -> None:
        """Say what is wrong without taking the keyboard from where the user is by now."""
        elsewhere = QApplication.focusWidget()
        if not (isinstance(problem, Invalid) and self.form.show_problem(problem)):
            messages.show_error(self, problem)
        elif elsewhere is not None:
            elsewhere.setFocus()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None or new is None or QApplication.activePopupWidget() is not None:
            return
        if self.isAncestorOf(old) and not self.isAncestorOf(new):
            self.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            return self._override(watched, event)
        pressed = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed and (_is_save(pressed) or (pressed.key() in _ENTER and ends(watched))):
            self.commit(again=True)
            return True
        return super().eventFilter(watched, event)

    def _override(self, watched: QObject, event: QKeyEvent) -> bool:
        """Ctrl+Enter is the form's own; Ctrl+Z goes to the journal when the field has no typing to take back."""
        if _is_save(event):
            event.accept()
            return True
        if event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(watched):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_save(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable()
