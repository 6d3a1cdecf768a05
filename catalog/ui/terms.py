"""What the words of the vocabulary are called on the screen, and their icons and colours."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone

from catalog.domain.errors import Invalid
from catalog.ui.term_words import CREDIBILITY, PLURALS, TYPES, WORDS

MARKS = {
    "open": "suggestion",
    "accepted": "claim",
    "disputed": "flag-medium",
    "rejected": "flag-high",
    "upheld": "flag-high",
    "dismissed": "claim",
    "deferred": "flag-low",
    "supports": "claim",
    "disputes": "flag-high",
    "mentions": "suggestion",
}
"""The mark (see theme) whose colours a status or stance is shown in; the word always stands beside it."""


def word(value: str | None) -> str:
    """A word of the vocabulary as people read it; what is unknown is shown with spaces for underscores."""
    if not value:
        return ""
    known = WORDS.get(value)
    return QCoreApplication.translate("terms", known) if known else value.replace("_", " ").capitalize()


def plural(kind: str) -> str:
    """Sources, Quotes, Claims or Names."""
    return QCoreApplication.translate("terms", PLURALS[kind])


def csl_type(value: str) -> str:
    """A CSL item type as people read it; an unknown one as it is."""
    known = TYPES.get(value)
    return QCoreApplication.translate("types", known) if known else value


def operation(label: str) -> str:
    """What a step of the journal did, from the label of its Operation."""
    return QCoreApplication.translate("operations", label)


def step_title(label: str, subject: str) -> str:
    """A step of the journal as a line of its own: "Add quote: We will not yield"."""
    return f"{operation(label)}: {subject}" if subject else operation(label)


def language(code: str) -> str:
    """A language by its code, as people call it."""
    return QCoreApplication.translate("languages", QLocale.languageToString(QLocale(code).language()))


def note(text: str) -> str:
    """What long work says it is at; names of files are as they are."""
    return QCoreApplication.translate("notes", text)


def reading(words: str) -> str:
    """A cross-reference read in one direction: "is cited by"."""
    return QCoreApplication.translate("relations", words)


def choices(values: Iterable[str], *, none: str | None = None) -> list[tuple[str, str]]:
    """(value, word) for a combo box; `none` is what to call leaving it open."""
    first = [] if none is None else [("", none)]
    return first + [(value, word(value)) for value in values]


def credibility() -> list[tuple[str, str]]:
    """The Admiralty grades of a piece of evidence, for a combo box."""
    grades = [(text[0], QCoreApplication.translate("terms", text)) for text in CREDIBILITY]
    return [("", QCoreApplication.translate("terms", "Not graded")), *grades]


def date(edtf: str | None) -> str:
    """An EDTF date in words."""
    if not edtf:
        return ""
    from catalog.domain.dates import display, parse  # loaded with the first date that is shown

    try:
        return display(parse(edtf), QLocale().name())
    except Invalid:
        return edtf


def moment(utc: str) -> str:
    """A time stamp (UTC, ISO 8601) as local date and time."""
    then = QDateTime.fromString(utc, Qt.DateFormat.ISODate)
    if not then.isValid():
        return utc
    if then.timeSpec() == Qt.TimeSpec.LocalTime:
        then.setTimeZone(QTimeZone.utc())
    return QLocale().toString(then.toLocalTime(), QLocale.FormatType.ShortFormat)
