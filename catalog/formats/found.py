"""What a file of another program holds, before it is known what of it is here already: sources, quotes, terms."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from itertools import chain, count

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


def told_apart(label: str, broader: str | None, taken: Container[str]) -> str:
    """The label of a term; where it is taken already, in small letters, with the broader one or else with a number."""
    tried = [label, *([f"{label} ({broader})"] if broader else [])]
    numbers = (f"{tried[-1]} ({number})" for number in count(2))
    return next(each for each in chain(tried, numbers) if each.casefold() not in taken)
