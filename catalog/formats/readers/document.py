"""What a reader returns, and the draft it writes while it reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog.domain.errors import Unreadable
from catalog.domain.pages import page_label_at

FILE_LIMIT = 200_000_000
"""Bytes of a file that are read at most, unless the caller says otherwise."""

TEXT_LIMIT = 20_000_000
"""Code points of text kept at most: some ten thousand printed pages."""

PAGE_LIMIT = 100_000
"""Page marks kept at most; no book has as many."""

_METADATA_LIMIT = 2_000
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Soft hyphens, byte order marks and control characters are not part of the wording; U+FDD0 and U+FDD1 end blocks in Qt.
_DROPPED = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\ufeff\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_DATES = frozenset({"date", "created", "modified"})
_DAY = re.compile(r"(\d{4})[-/](\d\d)[-/](\d\d)(?=[T ]|$)")
_SPACES = re.compile("[ \t\n]+")


@dataclass(frozen=True, slots=True)
class Source:
    """A file as handed in: its name, its bytes, and the encoding the user chose, if any."""

    name: str
    data: bytes
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that lies inside another: its name, its bytes, and what it is said to be."""

    name: str
    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read. Offsets are code points of `text`; nothing in `metadata` is invented."""

    text: str
    pages: tuple[tuple[int, str], ...]
    media_type: str
    encoding: str | None
    language: str | None
    metadata: Mapping[str, str]
    warnings: tuple[str, ...]
    attached: tuple[Attached, ...] = ()


def clean(text: str) -> str:
    r"""`text` with newlines as \n and without soft hyphens, control characters and halves of surrogate pairs."""
    if not _UNCLEAN.search(text):
        return text
    return _SURROGATES.sub("\ufffd", _DROPPED.sub("", _NEWLINES.sub("\n", text)))


def one_line(text: str) -> str:
    """`text` cleaned, runs of white space as one space, ends trimmed."""
    return _SPACES.sub(" ", clean(text)).strip()


@dataclass(slots=True)
class Draft:
    """A document while it is read: text so far, page marks, notes kept for the end, metadata, warnings.

    Breaks and pages are remembered until the next text, so none stand at the end or double.
    """

    media_type: str = "text/plain"
    encoding: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    pages: list[tuple[int, str]] = field(default_factory=list)
    attached: list[Attached] = field(default_factory=list)
    limit: int = TEXT_LIMIT
    length: int = 0
    _pieces: list[str] = field(default_factory=list)
    _break: str = ""
    _space: bool = False
    _prefix: str = ""
    _page: str | None = None
    _notes: list[tuple[str, str, str | None]] = field(default_factory=list)

    def write(self, text: str) -> None:
        """Add `text` with its white space as it is. Raises Unreadable when the document gets too long."""
        text = clean(text)
        if not text:
            return
        if self._break or self._space:
            self._append(self._break if self.length and self._break else " " if self.length else "")
        self._break, self._space = "", False
        self._mark_page()
        self._append(self._prefix + text)
        self._prefix = ""

    def flow(self, text: str) -> None:
        """Add `text` as browsers show it: runs of white space count as one space, none at the start of a line."""
        text = _SPACES.sub(" ", clean(text))
        core = text.strip(" ")
        if text[:1] == " " and not self._break and self.length:
            self._space = True
        if core:
            self.write(core)
            self._space = text[-1] == " "

    def line(self, *, in_cell: bool = False) -> None:
        """What follows starts on a new line; not so if `in_cell` and a cell has just begun."""
        kept = self._break if in_cell else self._break.strip("\t")
        self._break, self._space = kept or "\n", False

    def lines(self) -> None:
        """Add a line break of its own, also after another one (verse, addresses)."""
        self._break, self._space = (self._break.strip("\t") + "\n")[:2], False

    def tab(self, *, instead: bool = False) -> None:
        """What follows is the next cell of a row, `instead` of on a new line if one was to begin."""
        self._break, self._space = "\t" if instead else self._break or "\t", False

    def block(self) -> None:
        """What follows is a new paragraph."""
        self._break, self._space = "\n\n", False

    def page(self, label: str) -> None:
        """What follows stands on the page `label`; an empty label changes nothing."""
        self._page = one_line(label)[:40] or self._page

    def prefix(self, mark: str) -> None:
        """What follows, also after further breaks, is the note `mark`."""
        self._prefix = f"[{mark}] "

    def note(self, mark: str, text: str) -> None:
        """Keep the note `[mark] text` for the end; its page is the one where it is called."""
        label = self._page or page_label_at(self.pages, self.length)
        self._notes.append((mark, clean(text).strip(), label))

    def relabel(self, labels: Mapping[str, str]) -> None:
        """Replace the labels of pages and notes so far; pages without a new label are forgotten."""
        self.pages[:] = [(offset, labels[label]) for offset, label in self.pages if label in labels]
        self._notes[:] = [(mark, text, labels.get(label or "")) for mark, text, label in self._notes]

    def describe(self, key: str, value: str | None) -> None:
        """Keep the metadata `key` unless it is known already or empty; of a moment only its day is kept."""
        kept = one_line(value or "")[:_METADATA_LIMIT]
        if key in _DATES and (day := _DAY.match(kept)):
            kept = "-".join(day.groups())
        if kept:
            self.metadata.setdefault(key, kept)

    def warn(self, sentence: str) -> None:
        """Keep `sentence` for the user, once."""
        if sentence not in self.warnings:
            self.warnings.append(sentence)

    def finish(self) -> str:
        """Write the notes and return the text."""
        if self._notes:
            self.warn("Footnotes were put at the end, in the order of their numbers.")
        for mark, text, label in self._notes:
            self.block()
            self._page = label
            self.write(f"[{mark}] {text}")
        self._notes.clear()
        return "".join(self._pieces).rstrip()

    def too_long(self) -> Unreadable:
        """The error for a text beyond the limit."""
        return Unreadable(f"The text is longer than {self.limit:,} characters.", "Split it, and import each part.")

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)
        if self.length > self.limit:
            raise self.too_long()

    def _mark_page(self) -> None:
        if self._page is None:
            return
        if self.pages and self.pages[-1][0] == self.length:
            self.pages.pop()
        if len(self.pages) < PAGE_LIMIT and (not self.pages or self.pages[-1][1] != self._page):
            self.pages.append((self.length, self._page))
        self._page = None
