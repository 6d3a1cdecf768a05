"""What a person enters for each kind of record, and what a record shows of itself, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Contributor:
    """A name in a role of a source. `name` is preferred; `as_written` what the title page says, if different."""

    role: str
    name: str
    as_written: str | None = None
    name_id: int | None = None


@dataclass(frozen=True, slots=True)
class SourceValues:
    """A source as entered. `type` is a CSL item type; `date` EDTF or words; `fields` further CSL variables.

    repository … item are the archival reference (ISAD(G) 3.1.1); reliability A–F; nature original, derivative or
    authored.
    """

    title: str = ""
    type: str = "document"
    contributors: tuple[Contributor, ...] = ()
    date: str | None = None
    language: str | None = None
    citation_key: str | None = None
    repository: str | None = None
    place: str | None = None
    fonds: str | None = None
    series: str | None = None
    box: str | None = None
    folder: str | None = None
    item: str | None = None
    reliability: str | None = None
    nature: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class QuoteValues:
    """A quote as entered. `speaker` and `addressee` are names; `locator` a page label where there is no passage."""

    text: str = ""
    kind: str = "verbatim"
    voice: str = "author"
    speaker: str | None = None
    addressee: str | None = None
    locator: str | None = None
    date: str | None = None
    occasion: str | None = None
    original_text: str | None = None
    original_language: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimValues:
    """A claim as entered: a neutral statement, its date, what it is about (names), and its status."""

    statement: str = ""
    date: str | None = None
    status: str = "open"
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormValues:
    """One form of a name, with its language and script (BCP 47), and the romanisation scheme if it is one."""

    form: str
    kind: str = "variant"
    language: str | None = None
    script: str | None = None
    scheme: str | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class NameValues:
    """A name as entered: the preferred form, its kind, and all other forms."""

    preferred: str = ""
    kind: str = "person"
    family: str | None = None
    given: str | None = None
    dates: str | None = None
    description: str | None = None
    forms: tuple[FormValues, ...] = ()


@dataclass(frozen=True, slots=True)
class TagValues:
    """A term as entered; `broader` and `alternatives` are labels."""

    label: str = ""
    broader: str | None = None
    alternatives: tuple[str, ...] = ()
    scope_note: str | None = None
    colour: str | None = None


@dataclass(frozen=True, slots=True)
class EvidenceValues:
    """How a quote or passage bears on a claim. Grades are a person's and never computed."""

    stance: str = "supports"
    kind: str | None = None
    information: str | None = None
    credibility: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class RecordInfo:
    """What every record shows: identity, kind, label, and when it was made and last changed (UTC)."""

    id: int
    uid: str
    kind: str
    label: str
    created_at: str
    changed_at: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a source's text something stands: code points, end exclusive, with the words and the page label."""

    passage_id: int
    text_id: int
    source_id: int
    start: int
    end: int
    exact: str
    page: str | None
    state: str
