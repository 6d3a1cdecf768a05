"""The widgets a form is made of: each kind of field has one, and all are read, set and watched in the same way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from catalog.domain.dates import from_words
from catalog.domain.values import Contributor
from catalog.ui import terms
from catalog.ui.widgets.completing import Complete, CompletingEdit
from catalog.ui.widgets.people_edit import PeopleEdit
from catalog.ui.widgets.tag_edit import TagEdit
from catalog.ui.widgets.text_field import TextField

_LANGUAGES = (
    *("en", "sq", "ru", "de", "fr", "it", "es", "pt", "el", "sr", "hr", "mk", "bg", "ro", "hu", "pl", "cs", "sk", "sl"),
    *("uk", "be", "tr", "ar", "he", "fa", "zh", "ja", "ko", "la", "nl", "sv", "da", "nb", "fi", "et", "lv", "lt", "ka"),
)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form, as data. Values are text; `names` and `tags` a tuple of texts, `people` of Contributors.

    `kind` is text, sentence, multiline, date, choice, name, names, tags, people or language; a sentence takes several
    lines and holds no line break; `choices` are (value, what is shown); `lines` is how high such a field is. A section
    whose first field `folds` is folded away while nothing is entered in it. A field `beside` stands to the right of
    the one before.
    """

    key: str
    label: str
    kind: str = "text"
    help: str = ""
    section: str = ""
    choices: Sequence[tuple[str, str]] = ()
    complete: Complete | None = None
    placeholder: str = ""
    folds: bool = False
    lines: int = 4
    beside: bool = False


class Editor(Protocol):
    """What a form needs of a field's widget."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted when the user changes something."""

    def value(self) -> Any:
        """What is entered; None when nothing is."""

    def set_value(self, value: Any) -> None:
        """Show this value."""


class _Line:
    def __init__(self, field: Field) -> None:
        self.widget = CompletingEdit(field.complete) if field.complete else QLineEdit()
        self.widget.setPlaceholderText(field.placeholder)
        self.changed = self.widget.textChanged

    def value(self) -> str | None:
        return self.widget.text().strip() or None

    def set_value(self, value: str | None) -> None:
        self.widget.setText(value or "")
        self.widget.setCursorPosition(0)


class _Date(_Line):
    """A stored date stands there in words, as it does in every list, where the words say no less than the EDTF."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._shown, self._edtf = "", ""

    def value(self) -> str | None:
        typed = super().value()
        return self._edtf if typed and typed == self._shown else typed

    def set_value(self, value: str | None) -> None:
        words = terms.date(value)
        self._edtf = value or ""
        self._shown = words if from_words(words) == value else self._edtf
        super().set_value(self._shown)


class _Lines:
    def __init__(self, field: Field) -> None:
        self.widget = TextField(field.lines, field.placeholder, flowing=field.kind == "sentence")
        self.changed = self.widget.textChanged

    def value(self) -> str | None:
        return self.widget.toPlainText().strip() or None

    def set_value(self, value: str | None) -> None:
        self.widget.setPlainText(value or "")


class _Choice:
    def __init__(self, field: Field) -> None:
        self.widget = QComboBox()
        self.widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.widget.setMinimumContentsLength(8)
        for value, shown in field.choices:
            self.widget.addItem(shown, value)
        self.changed = self.widget.currentIndexChanged

    def value(self) -> str | None:
        return self.widget.currentData() or None

    def set_value(self, value: str | None) -> None:
        position = self.widget.findData(value or "")
        if position < 0 and value:
            self.widget.addItem(value, value)  # a word of a newer program is kept
            position = self.widget.count() - 1
        self.widget.setCurrentIndex(max(position, 0))


class _Many:
    def __init__(self, field: Field) -> None:
        self.widget = TagEdit(field.complete or (lambda _typed: ()), field.placeholder)
        self.changed = self.widget.changed

    def value(self) -> tuple[str, ...]:
        typed = self.widget.edit.text().strip()
        return (*self.widget.values(), typed) if typed else self.widget.values()

    def set_value(self, value: Sequence[str] | None) -> None:
        self.widget.set_values(value or ())


class _People:
    def __init__(self, field: Field) -> None:
        self.widget = PeopleEdit(field.choices, field.complete)
        self.changed = self.widget.changed

    def value(self) -> tuple[Contributor, ...]:
        return self.widget.values()

    def set_value(self, value: Sequence[Contributor] | None) -> None:
        self.widget.set_values(value or ())


def _language(field: Field) -> Editor:
    names = [(code, f"{terms.language(code)} ({code})") for code in _LANGUAGES]
    names.sort(key=lambda pair: pair[1])
    return _Choice(Field(field.key, field.label, choices=[("", "—"), *names]))


_KINDS: dict[str, Callable[[Field], Editor]] = {
    "text": _Line,
    "sentence": _Lines,
    "multiline": _Lines,
    "date": _Date,
    "choice": _Choice,
    "name": _Line,
    "names": _Many,
    "tags": _Many,
    "people": _People,
    "language": _language,
}


def editor(field: Field) -> Editor:
    """The widget for a field."""
    return _KINDS[field.kind](field)


def ends(field: object) -> bool:
    """Whether Enter in this widget of a form ends what is typed there; in a line of chips it makes the next chip."""
    if isinstance(field, TextField):
        return field.flowing
    if not isinstance(field, QLineEdit) or (isinstance(field, CompletingEdit) and field.offering()):
        return False
    return not (field.property("bare") and field.text().strip())
