"""What the words of the vocabulary are called on the screen, and their icons and colours."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone

from catalog.domain.dates import display, parse
from catalog.domain.errors import Invalid
from catalog.ui.words import translate as mark

_WORDS: dict[str, str] = {
    # kinds of record
    "source": mark("terms", "Source"),
    "quote": mark("terms", "Quote"),
    "claim": mark("terms", "Claim"),
    "name": mark("terms", "Name"),
    # categories of flags
    "loaded": mark("terms", "Loaded word"),
    "label": mark("terms", "Label"),
    "certainty": mark("terms", "Certainty"),
    "presupposition": mark("terms", "Presupposition"),
    "superlative": mark("terms", "Superlative"),
    "generalisation": mark("terms", "Generalisation"),
    "vague_attribution": mark("terms", "Vague attribution"),
    "in_group_voice": mark("terms", "In-group voice"),
    "contested_term": mark("terms", "Contested term"),
    "causal_motive": mark("terms", "Cause or motive"),
    "exhortation": mark("terms", "Exhortation"),
    "scare_quotes": mark("terms", "Scare quotes"),
    "unsourced_quote": mark("terms", "Unsourced quotation"),
    "contested": mark("terms", "Contested"),
    # status
    "open": mark("terms", "Open"),
    "accepted": mark("terms", "Accepted"),
    "disputed": mark("terms", "Disputed"),
    "rejected": mark("terms", "Rejected"),
    "upheld": mark("terms", "Upheld"),
    "dismissed": mark("terms", "Dismissed"),
    "deferred": mark("terms", "Deferred"),
    # evidence
    "supports": mark("terms", "Supports"),
    "disputes": mark("terms", "Disputes"),
    "mentions": mark("terms", "Mentions"),
    "direct": mark("terms", "Direct"),
    "indirect": mark("terms", "Indirect"),
    "negative": mark("terms", "Negative"),
    "primary": mark("terms", "First-hand"),
    "secondary": mark("terms", "Second-hand"),
    # quotes
    "verbatim": mark("terms", "Verbatim"),
    "paraphrase": mark("terms", "Paraphrase"),
    "author": mark("terms", "Author"),
    "speaker": mark("terms", "Speaker"),
    "translator": mark("terms", "Translator"),
    # names
    "person": mark("terms", "Person"),
    "body": mark("terms", "Body"),
    "family": mark("terms", "Family"),
    "place": mark("terms", "Place"),
    "event": mark("terms", "Event"),
    "work": mark("terms", "Work"),
    "preferred": mark("terms", "Preferred"),
    "variant": mark("terms", "Variant"),
    "transliteration": mark("terms", "Transliteration"),
    "other_script": mark("terms", "Other script"),
    "as_written": mark("terms", "As written"),
    # roles
    "editor": mark("terms", "Editor"),
    "recipient": mark("terms", "Recipient"),
    "interviewer": mark("terms", "Interviewer"),
    "contributor": mark("terms", "Contributor"),
    "addressee": mark("terms", "Addressee"),
    "subject": mark("terms", "Subject"),
    # the journal
    "added": mark("terms", "added"),
    "changed": mark("terms", "changed"),
    "removed": mark("terms", "removed"),
}
_PLURALS = {
    "source": mark("terms", "Sources"),
    "quote": mark("terms", "Quotes"),
    "claim": mark("terms", "Claims"),
    "name": mark("terms", "Names"),
}
_CREDIBILITY = (
    mark("terms", "1 confirmed"),
    mark("terms", "2 probably true"),
    mark("terms", "3 possibly true"),
    mark("terms", "4 doubtful"),
    mark("terms", "5 improbable"),
    mark("terms", "6 cannot be judged"),
)
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
    known = _WORDS.get(value)
    return QCoreApplication.translate("terms", known) if known else value.replace("_", " ").capitalize()


def plural(kind: str) -> str:
    """Sources, Quotes, Claims or Names."""
    return QCoreApplication.translate("terms", _PLURALS[kind])


def choices(values: Iterable[str], *, none: str | None = None) -> list[tuple[str, str]]:
    """(value, word) for a combo box; `none` is what to call leaving it open."""
    first = [] if none is None else [("", none)]
    return first + [(value, word(value)) for value in values]


def credibility() -> list[tuple[str, str]]:
    """The Admiralty grades of a piece of evidence, for a combo box."""
    grades = [(text[0], QCoreApplication.translate("terms", text)) for text in _CREDIBILITY]
    return [("", QCoreApplication.translate("terms", "Not graded")), *grades]


def date(edtf: str | None) -> str:
    """An EDTF date in words."""
    if not edtf:
        return ""
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
