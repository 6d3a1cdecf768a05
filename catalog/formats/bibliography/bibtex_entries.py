"""BibTeX text → entries: plain ones are read by a few patterns, whatever is not plain goes to bibtexparser."""

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bibtexparser.entrypoint import parse_string
from bibtexparser.model import Entry, Field, ParsingFailedBlock

logging.getLogger("bibtexparser").addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class Plain:
    """An entry: its type as written, its key, and its fields in order, names in small letters, values still LaTeX."""

    kind: str
    key: str
    fields: Mapping[str, str]


@dataclass(slots=True)
class Entries:
    """What a file holds; `failed` are the lines (from 1) of entries that cannot be read."""

    found: list[Plain] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)


_WORD = r'[^\s{}",=@\\#%]++'
_IN_BRACES = r"\{(?:[^{}\\]++|\\.)*+\}"
for _ in range(3):  # so deep may braces stand in one another in a plain value
    _IN_BRACES = rf"\{{(?:[^{{}}\\]++|\\.|{_IN_BRACES})*+\}}"
_HEAD = re.compile(rf"[ \t]*@(\w+)[ \t]*\{{\s*({_WORD})\s*(?:,\s*)?")
_FIELD = re.compile(rf'({_WORD})\s*=\s*({_IN_BRACES}|"[^"{{}}\\]*+"|\d++)\s*(,\s*)?', re.DOTALL)
_BLOCK = re.compile(r"^[ \t]*@", re.MULTILINE)
_AT_ONCE = re.compile(r"\s*@")
_BRACE = re.compile(r"(?<!\\)[{}]")
_STRINGS = re.compile(r"^[ \t]*@string", re.MULTILINE | re.IGNORECASE)
_NO_KEY = re.compile(r"(@(?!string|preamble|comment)\w+\s*[{(])(?=\s*\w+\s*=)", re.IGNORECASE)
_EMPTY = re.compile(r",\s*(?=,)")
_NOT_ENTRIES = ("string", "comment", "preamble")


def read(text: str) -> Entries:
    """The entries of a BibTeX text: those that bibtexparser finds, and those it refuses for a trifle.

    A key or a field that was there before, no key at all, or a comma too many is no reason to lose an entry.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    entries = Entries()
    if not _STRINGS.search(text):  # abbreviations hold for the whole file
        for plain, start, end in _blocks(text):
            if plain:
                entries.found.append(plain)
            else:
                _parsed(text[start:end], text.count("\n", 0, start), entries)
        return entries
    _parsed(text, 0, entries)
    return entries


def _blocks(text: str) -> Iterator[tuple[Plain | None, int, int]]:
    """Each block that begins with @ at the beginning of a line, or right after another: the plain entry, or where
    something else stands.
    """
    place = 0
    while block := _AT_ONCE.match(text, place) or _BLOCK.search(text, place):
        start = block.end() - 1
        plain, place = _plain(text, start)
        if plain is None:
            place = _end(text, start)
        yield plain, start, place


def _plain(text: str, start: int) -> tuple[Plain | None, int]:
    head = _HEAD.match(text, start)
    if not head or head[1].lower() in _NOT_ENTRIES:
        return None, start
    fields: dict[str, str] = {}
    place, more = head.end(), True
    while more and (found := _FIELD.match(text, place)):
        name, value = found[1].lower(), found[2]
        if name in fields:
            return None, start
        fields[name] = value if value[0].isdigit() else value[1:-1]
        place, more = found.end(), bool(found[3])
    if text[place : place + 1] != "}" or "@" in (inside := text[head.end() : place]) or "\\\\" in inside:
        return None, start
    return Plain(head[1], head[2], fields), place + 1


def _end(text: str, start: int) -> int:
    """Where the block ends whose braces are balanced, at the earliest before the next @ that begins a line."""
    depth, place = 0, start
    while following := _BLOCK.search(text, text.find("\n", place) + 1 or len(text)):
        depth += sum(1 if brace[0] == "{" else -1 for brace in _BRACE.finditer(text, place, following.start()))
        place = following.start()
        if depth == 0:
            return place
    return len(text)


def _parsed(text: str, lines_before: int, into: Entries) -> None:
    library = parse_string(text)
    if any(_refused(block) is None for block in library.failed_blocks):
        mended = parse_string(_EMPTY.sub("", _NO_KEY.sub(r"\1,", text)))
        library = max(library, mended, key=lambda found: len(found.entries))
    strings = {key.lower(): string.value for key, string in library.strings_dict.items()}
    refused = {id(block): _refused(block) for block in library.failed_blocks}
    entries = [*library.entries, *filter(None, refused.values())]
    if any(refused.values()):
        entries.sort(key=lambda entry: entry.start_line or 0)
    into.found += [_of_library(entry, strings) for entry in entries]
    lost = [block for block in library.failed_blocks if refused[id(block)] is None]
    into.failed += [lines_before + (block.start_line or 0) + 1 for block in lost]


def _refused(block: ParsingFailedBlock) -> Entry | None:
    """The entry in a block that failed only because its key or one of its fields was there before."""
    found = block.ignore_error_block
    inner = found.ignore_error_block if isinstance(found, ParsingFailedBlock) else found
    return inner if isinstance(inner, Entry) else None


def _of_library(entry: Entry, strings: Mapping[str, str]) -> Plain:
    """An entry with its fields; of those that are there twice with other words the second is called name-2."""
    fields: dict[str, str] = {}
    for each in entry.fields:
        name, value = each.key.lower(), _value(each, strings)
        if fields.setdefault(name, value) != value:
            fields[f"{name}-2"] = value
    return Plain(entry.entry_type, entry.key, fields)


def _value(given: Field, strings: Mapping[str, str]) -> str:
    """The text of a field; `jan # " 12"` is put together from the file's own abbreviations."""
    value = str(given.value)
    if given.enclosing != "no-enclosing" or not re.search(r"[#\s]|[a-z]", value, re.IGNORECASE):
        return value
    parts = [p.strip() for p in value.split("#")]
    return "".join(strings.get(p.lower(), p.strip('{}"') if p[:1] in '{"' else p) for p in parts)
