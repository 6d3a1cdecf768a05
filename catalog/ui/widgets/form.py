"""A form made from a list of fields: labels, help, sections, tab order, and what is wrong said under the field."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from catalog.domain.errors import Invalid
from catalog.ui import sentences
from catalog.ui.widgets.editors import Editor, Field, editor
from catalog.ui.widgets.fold import Fold
from catalog.ui.widgets.letters import keep_letter
from catalog.ui.widgets.parts import column, label, line, restyle


class Form(QWidget):
    """`changed` whenever the user changes something; `dirty` compares with what was set last."""

    changed = Signal()

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors: dict[str, Editor] = {}
        self._problems: dict[str, QLabel] = {}
        self._set: dict[str, Any] = {}
        self._folds: dict[Fold, list[str]] = {}
        box = column(self, gap=14)
        for section, group in groupby(fields, key=lambda field: field.section):
            self._add_section(box, section, list(group))
        box.addStretch()
        self._set = self.values()

    def event(self, event: QEvent) -> bool:
        return keep_letter(event) or super().event(event)

    def values(self) -> dict[str, Any]:
        """What is entered, by key; None for an empty field."""
        return {key: field.value() for key, field in self._editors.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values (missing ones as empty) as the state to compare with."""
        for key, field in self._editors.items():
            field.widget.blockSignals(True)
            field.set_value(values.get(key))
            field.widget.blockSignals(False)
        self.clear_problems()
        self._set = self.values()
        for fold, keys in self._folds.items():
            fold.open_(any(self._set[key] for key in keys))

    def set_value(self, key: str, value: Any) -> None:
        """Show this value in one field and leave the others alone."""
        field = self._editors[key]
        field.widget.blockSignals(True)
        field.set_value(value)
        field.widget.blockSignals(False)

    @property
    def dirty(self) -> bool:
        """Whether the user changed anything since the values were set."""
        return self.values() != self._set

    def accept(self) -> None:
        """Take what is entered as the new state to compare with: it has been saved."""
        self._set = self.values()
        self.clear_problems()

    def field(self, key: str) -> QWidget:
        """The widget of a field."""
        return self._editors[key].widget

    def show_problem(self, problem: Invalid) -> bool:
        """Say what is wrong under the field it is about, and go there; False when no field is named."""
        if problem.field not in self._editors:
            return False
        self.clear_problems()
        below, widget = self._problems[problem.field], self.field(problem.field)
        for fold, keys in self._folds.items():
            if problem.field in keys:
                fold.open_(True)
        below.setText(sentences.problem(problem))
        below.show()
        restyle(widget, "invalid", True)
        widget.setFocus()
        return True

    def clear_problems(self) -> None:
        """Take back everything said about wrong fields."""
        for key, below in self._problems.items():
            below.hide()
            restyle(self.field(key), "invalid", False)

    def _add_section(self, box: QVBoxLayout, title: str, fields: list[Field]) -> None:
        place = box
        if title and fields[0].folds:
            fold = Fold(title)
            self._folds[fold] = [field.key for field in fields]
            box.addWidget(fold)
            place = fold.body
        elif title:
            box.addSpacing(6 if box.count() else 0)
            box.addWidget(label(title, "section"))
        row = line(gap=12)
        for field in fields:
            if not field.beside:
                row = line(gap=12)
                place.addLayout(row)
            row.addLayout(self._line(field), 1)

    def _line(self, field: Field) -> QVBoxLayout:
        made = editor(field)
        made.widget.setAccessibleName(field.label)
        made.widget.setAccessibleDescription(field.help)
        made.changed.connect(self._tell)
        self._editors[field.key] = made
        self._problems[field.key] = label("", "problem", wrap=True)
        self._problems[field.key].hide()
        box = column(gap=4)
        name = label(field.label)
        name.setBuddy(made.widget)
        box.addWidget(name)
        box.addWidget(made.widget)
        if field.help:
            box.addWidget(label(field.help, "help", wrap=True))
        box.addWidget(self._problems[field.key])
        return box

    def _tell(self, *_args: object) -> None:
        self.changed.emit()
