"""What the lists show of each kind of record: the rows they give, their columns, and what they can be sorted by."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in a list."""

    id: int
    title: str
    contributors: str
    date: str | None
    type: str
    language: str | None
    repository: str | None
    reliability: str | None
    quotes: int
    flags: int
    changed_at: str


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote in a list; `page` is the label of the page its passage stands on, or the locator."""

    id: int
    text: str
    speaker: str | None
    source: str
    source_id: int
    page: str | None
    date: str | None
    kind: str
    verified_at: str | None
    changed_at: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim in a list; `rivals` counts the claims that `rivals_of` puts beside it."""

    id: int
    statement: str
    date: str | None
    status: str
    evidence: int
    rivals: int
    changed_at: str


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name in a list; `forms` are its other forms."""

    id: int
    preferred: str
    kind: str
    forms: str | None
    dates: str | None
    mentions: int
    changed_at: str


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list shows. Sorts are columns of `record` or of the kind's own table; those in `may_be_empty` can be NULL.

    Each is indexed together with the key, so that any page of a million rows is as near as the first.
    """

    row: type[Any]
    columns: tuple[str, ...]
    sorts: dict[str, str]
    may_be_empty: frozenset[str] = frozenset()


BY_SOURCE = "in_source"
"""Quotes in the order of their sources' titles, those of one source as they stand in its text."""
_BY_LABEL = {"label": "record.sort_key", "changed_at": "record.changed_at"}
_OPEN_FLAGS = "(SELECT count(*) FROM flag WHERE flag.record_id = record.id AND flag.status = 'open')"
_RIVALS = (
    "(SELECT count(*) FROM (SELECT rival_id FROM flag WHERE flag.record_id = record.id "
    "AND flag.category = 'contested' AND flag.status <> 'dismissed' AND flag.rival_id IS NOT NULL "
    "UNION SELECT record_id FROM flag WHERE flag.rival_id = record.id "
    "AND flag.category = 'contested' AND flag.status <> 'dismissed' "
    "UNION SELECT to_id FROM link WHERE link.from_id = record.id AND link.relation = 'contradicts' "
    "UNION SELECT from_id FROM link WHERE link.to_id = record.id AND link.relation = 'contradicts'))"
)
_SPEAKER = (
    "(SELECT speaker.label FROM mention JOIN record AS speaker ON speaker.id = mention.name_id "
    "WHERE mention.record_id = record.id AND mention.role = 'speaker' LIMIT 1)"
)
_OTHER_FORMS = (
    "(SELECT group_concat(form, ' · ') FROM name_form WHERE name_form.name_id = record.id AND kind <> 'preferred')"
)
_PAGE = "coalesce((SELECT page FROM passage WHERE passage.id = quote.passage_id), quote.locator)"

KINDS: dict[str, Listed] = {
    "source": Listed(
        SourceRow,
        (
            "record.label",
            *(f"source.{each}" for each in ("contributors", "date", "type", "language", "repository", "reliability")),
            "(SELECT count(*) FROM quote WHERE quote.source_id = record.id)",
            _OPEN_FLAGS,
            "record.changed_at",
        ),
        _BY_LABEL
        | {"title": "record.sort_key", "date": "source.date_earliest"}
        | {each: f"source.{each}" for each in ("contributors", "type", "language", "repository", "reliability")},
        frozenset(("date", "language", "repository", "reliability")),
    ),
    "quote": Listed(
        QuoteRow,
        (
            "record.label",
            _SPEAKER,
            "(SELECT label FROM record AS in_source WHERE in_source.id = quote.source_id)",
            "quote.source_id",
            _PAGE,
            "quote.date",
            "quote.kind",
            "quote.verified_at",
            "record.changed_at",
        ),
        _BY_LABEL
        | {
            "text": "record.sort_key",
            "source": BY_SOURCE,
            "date": "quote.date_earliest",
            "kind": "quote.kind",
        },
        frozenset(("date",)),
    ),
    "claim": Listed(
        ClaimRow,
        (
            "record.label",
            "claim.date",
            "claim.status",
            "(SELECT count(*) FROM evidence WHERE evidence.claim_id = record.id)",
            _RIVALS,
            "record.changed_at",
        ),
        _BY_LABEL | {"statement": "record.sort_key", "date": "claim.date_earliest", "status": "claim.status"},
        frozenset(("date",)),
    ),
    "name": Listed(
        NameRow,
        (
            "record.label",
            "name.kind",
            _OTHER_FORMS,
            "name.dates",
            "(SELECT count(*) FROM mention WHERE mention.name_id = record.id)",
            "record.changed_at",
        ),
        _BY_LABEL | {"preferred": "record.sort_key", "kind": "name.kind", "dates": "name.dates"},
        frozenset(("dates",)),
    ),
}
