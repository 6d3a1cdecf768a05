"""The language of the search and filter boxes: `tag:disputed date:1941..1945 "exact words" -letter word*`.

Reading never fails: what is no known field, no date and no operator is words to be looked for.
"""

import re
from collections.abc import Iterable

from catalog.domain.errors import Invalid
from catalog.domain.folding import fold_letters
from catalog.domain.frozen import dataclass
from catalog.domain.query_fields import FIELDS

LONGEST = 2_000
"""Code points of a query that are read; the rest is ignored."""


@dataclass(frozen=True, slots=True)
class Term:
    """Words to be found together (a phrase) or one word; with `prefix` the last word may go on."""

    text: str
    phrase: bool = False
    prefix: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """`field:value`, field a key of FIELDS. Values are as typed; whoever applies the filter compares them folded."""

    field: str
    value: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class DateRange:
    """From `earliest` to `latest`, both included, as year*10000 + month*100 + day; None for an open end."""

    earliest: int | None
    latest: int | None
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A query read. All parts must hold; parts that are negated must not."""

    terms: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()
    dates: tuple[DateRange, ...] = ()


_PART = re.compile(
    r"(?P<minus>-(?=[^\s-]))?"
    rf"(?:(?P<field>(?i:{'|'.join(FIELDS)})):)?"
    r'(?:(?P<quoted>"[^"]*"?|[“„][^“”]*[“”]?|«[^»]*»?)(?P<star>\*)?|(?P<bare>\S+)|(?<=:))',
)
_UNFIT = r"[\x00-\x1f\x7f\ud800-\udfff]"
_QUOTES = '"“”„«»'


def parse(text: str) -> Query:
    """Read a query. Never raises: unclosed quotes end with the text, unknown fields and bad dates are words."""
    terms: list[Term] = []
    filters: list[Filter] = []
    ranges: list[DateRange] = []
    for part in _PART.finditer(_fit(text[:LONGEST])):
        field, negated = (part["field"] or "").lower(), part["minus"] is not None
        value = _value(part)
        if field == "date":
            found = _date_range(value, negated)
            ranges += [found] if found else []
            terms += [] if found or not value else [Term(value, phrase=True, negated=negated)]
        elif field:
            filters += [Filter(field, value, negated)] if value else []
        else:
            terms += _term(part, value, negated)
    return Query(tuple(terms), tuple(filters), tuple(ranges))


def fts(terms: Iterable[Term]) -> str:
    """The FTS5 MATCH string that finds all these words and none of the negated ones.

    "" when there is nothing to be found, as FTS5 cannot look for what does not stand somewhere: with negated terms
    alone the caller excludes the matches of the same terms made positive.
    """
    terms = [term for term in terms if _tokens(term.text)]
    wanted = [_match(term) for term in terms if not term.negated]
    unwanted = [_match(term) for term in terms if term.negated]
    if not wanted or not unwanted:
        return " AND ".join(wanted)
    return f"({' AND '.join(wanted)}) NOT ({' OR '.join(unwanted)})"


def doubts(text: str) -> tuple[list[str], list[str]]:
    """What was read as words though it looks like more, to be said to whom nothing was found.

    First names that are no field of the language, then values of `date:` that are no date.
    """
    plain = re.sub(r'"[^"]*"?', " ", text[:LONGEST])
    fields = [
        name
        for name in re.findall(r"(?<!\S)-?([a-z_]+):(?=[^\s/])", plain, re.IGNORECASE)
        if name.lower() not in FIELDS
    ]
    values = [_value(part) for part in _PART.finditer(text[:LONGEST]) if (part["field"] or "").lower() == "date"]
    return fields, [value for value in values if value and _date_range(value, negated=False) is None]


def unknown_values(text: str) -> list[tuple[str, str]]:
    """The (field, value) parts that can find nothing, as the field has a closed list and the value is none of it."""
    said = parse(text).filters
    return [(each.field, each.value) for each in said if _is_unknown(each.value, FIELDS[each.field].values)]


def _is_unknown(value: str, known: tuple[str, ...]) -> bool:
    return bool(known) and value.casefold() not in map(str.casefold, known)


def complete(text: str, cursor: int) -> tuple[str | None, int, str]:
    """What is being typed at `cursor`: (field, start, partial).

    `partial` is what stands from `start` to the cursor and is to be replaced by the completion: a value of `field`, or
    the name of a field when that is None. Quotation marks count as replaced but are not in `partial`.
    """
    before = text[:cursor]
    for part in _PART.finditer(before):
        if part.end() == len(before) and part.end() > part.start():
            start = part.start() + len(part["minus"] or "")
            field = (part["field"] or "").lower() or None
            start += len(field) + 1 if field else 0
            return field, start, before[start:].strip(_QUOTES)
    return None, len(before), ""


def _fit(text: str) -> str:
    return text if text.isprintable() else re.sub(_UNFIT, " ", text)


def _value(part: re.Match[str]) -> str:
    words = (part["quoted"] or part["bare"] or "").strip(_QUOTES)
    return " ".join(words.split())


def _term(part: re.Match[str], value: str, negated: bool) -> list[Term]:
    prefix = part["star"] is not None or (part["bare"] or "").endswith("*")
    value = value.rstrip("*") if part["bare"] else value
    return [Term(value, part["quoted"] is not None, prefix, negated)] if value else []


def _match(term: Term) -> str:
    words = " ".join(_tokens(term.text))
    return f'"{words}"*' if term.prefix else f'"{words}"'


def _tokens(text: str) -> list[str]:
    """The words that the index's tokenizer would see; marks between them separate."""
    kept = "".join(letter if letter.isalnum() or _is_mark(letter) else " " for letter in fold_letters(text))
    return [word for word in kept.split() if any(letter.isalnum() for letter in word)]


def _is_mark(letter: str) -> bool:
    """Whether it is an accent that stands on the letter before it."""
    return "\u0300" <= letter <= "\u036f"


def _date_range(value: str, negated: bool) -> DateRange | None:
    first, dots, last = value.partition("..")
    start, end = _bounds(first), _bounds(last if dots else first)
    if not value.strip(".") or start is None or end is None:
        return None
    return DateRange(start[0], end[1], negated)


def _bounds(value: str) -> tuple[int | None, int | None] | None:
    """Earliest and latest day of EDTF or words; both None for nothing, None when it is no date."""
    value = value.strip()
    if not value:
        return None, None
    from catalog.domain import dates  # loaded when a date is asked for

    try:
        found = dates.parse(value)
    except Invalid:
        words = dates.from_words(value) if len(value) < 100 else None
        if words is None:
            return None
        found = dates.parse(words)
    return found.earliest, found.latest
