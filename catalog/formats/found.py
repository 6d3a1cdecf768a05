"""What a file of another program holds, before it is known what of it is here already: sources, quotes, terms."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog.domain.csl import Item


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """Words marked or taken over. `start` and `end` are code points in the text of the source found with it."""

    text: str
    kind: str = "verbatim"
    locator: str | None = None
    start: int | None = None
    end: int | None = None
    prefix: str = ""
    suffix: str = ""
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundSource:
    """A source as CSL-JSON, with what hangs on it. `archive` is the archival reference, where the file has its parts.

    `files` are paths of attachments relative to the file.
    """

    item: Item
    archive: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    quotes: tuple[FoundQuote, ...] = ()
    text: str = ""
    files: tuple[str, ...] = ()

    @property
    def brings(self) -> bool:
        """Whether anything but files hangs on it."""
        return bool(self.tags or self.notes or self.quotes or self.text)


@dataclass(frozen=True, slots=True)
class FoundTag:
    """A term. `alternatives` are (label, language); `broader` is a label."""

    label: str
    alternatives: tuple[tuple[str, str | None], ...] = ()
    broader: str | None = None
    scope_note: str | None = None
    colour: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """All that was found, and what could not be taken as it is, in sentences for people."""

    sources: tuple[FoundSource, ...] = ()
    tags: tuple[FoundTag, ...] = ()
    problems: tuple[str, ...] = ()
