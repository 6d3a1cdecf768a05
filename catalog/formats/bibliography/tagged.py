"""Lists with a tag before each line (PubMed, EndNote, Web of Science, RefWorks), each line put as RIS has it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from catalog.domain.csl import Item
from catalog.formats.bibliography import item_types, ris_reader
from catalog.formats.bibliography.reading import Reading, decode

Lines = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Format:
    """`line` has the tag and the value, `begins` a record; `tags` as RIS calls them. Others are kept as `name:TAG`.

    Of a tag in `lists` every line that goes on is a value of its own; `instead` are tags that say less than another.
    """

    name: str
    line: re.Pattern[str]
    begins: str
    tags: Mapping[str, str]
    lists: frozenset[str] = frozenset()
    instead: Mapping[str, str] = field(default_factory=dict)


_PUBMED = _Format(
    "pubmed",
    re.compile(r"([A-Z]{2,4}) *- ?(.*)"),
    "PMID",
    {
        "TI": "TI", "BTI": "BT", "AB": "AB", "FAU": "AU", "AU": "AU", "CN": "AU", "FED": "A2", "LA": "LA", "TA": "J2",
        "JT": "T2", "VI": "VL", "IP": "IS", "PG": "SP", "DP": "PY", "IS": "SN", "ISBN": "SN", "MH": "KW", "OT": "KW",
        "PB": "PB", "PL": "CY", "PMID": "AN", "TT": "OP", "AID": "DO", "LID": "DO",
    },
    instead={"AU": "FAU", "ED": "FED"},
)  # fmt: skip
_ENDNOTE = _Format(
    "endnote",
    re.compile(r"%(\S) ?(.*)"),
    "0",
    {
        "A": "AU", "E": "A2", "Y": "A3", "?": "A4", "T": "TI", "J": "T2", "B": "T2", "S": "T3", "V": "VL", "N": "IS",
        "P": "SP", "D": "PY", "8": "DA", "I": "PB", "C": "CY", "@": "SN", "U": "UR", "X": "AB", "K": "KW", "R": "DO",
        "G": "LA", "Z": "N1", "F": "ID", "7": "ET", "6": "NV", "!": "ST", "9": "M3", "L": "CN", "~": "DB", "M": "AN",
        "O": "J2",
    },
    frozenset("K"),
)  # fmt: skip
_WEB_OF_SCIENCE = _Format(
    "wos",
    re.compile(r"([A-Z][A-Z0-9])(?: (.*))?"),
    "PT",
    {
        "AU": "AU", "AF": "AU", "BA": "AU", "BF": "AU", "CA": "AU", "BE": "A2", "ED": "A2", "TI": "TI", "SO": "T2",
        "SE": "T3", "BP": "SP", "EP": "EP", "AR": "C7", "PY": "PY", "PD": "DA", "VL": "VL", "IS": "IS", "SN": "SN",
        "EI": "SN", "BN": "SN", "DI": "DO", "AB": "AB", "DE": "KW", "ID": "KW", "PU": "PB", "PI": "CY", "JI": "J2",
        "LA": "LA", "UT": "AN",
    },
    frozenset(("AU", "AF", "BA", "BF", "BE", "ED", "CA")),
    {"AU": "AF", "BA": "BF"},
)  # fmt: skip
_REFWORKS = _Format(
    "refworks",
    re.compile(r"([A-Z][A-Z0-9])(?: (.*))?"),
    "RT",
    {
        "A1": "AU", "A2": "A2", "A3": "A3", "A4": "A4", "T1": "TI", "T2": "T2", "T3": "T3", "JF": "T2", "JO": "J2",
        "YR": "PY", "FD": "DA", "VO": "VL", "IS": "IS", "SP": "SP", "OP": "EP", "K1": "KW", "AB": "AB", "NO": "N1",
        "PB": "PB", "PP": "CY", "ED": "ET", "SN": "SN", "LA": "LA", "UL": "UR", "DO": "DO", "AN": "AN", "CN": "CN",
        "ID": "ID", "OT": "OP", "ST": "ST", "DB": "DB",
    },
)  # fmt: skip
_SAYS = (
    (re.compile(r"^PMID ?- ?\d", re.MULTILINE), _PUBMED),
    (re.compile(r"^%0 \w", re.MULTILINE), _ENDNOTE),
    (re.compile(r"^RT \w[^\n]*\n(?:SR|ID|A1|T1) ", re.MULTILINE), _REFWORKS),
    (re.compile(r"^(?:FN (?:Clarivate|Thomson|ISI)|PT [JBSP]\s*$)", re.MULTILINE), _WEB_OF_SCIENCE),
)
_UNTOLD = re.compile(r"^%[A-Z] \S", re.MULTILINE)
"""A list of EndNote whose records do not say what they are."""
_KINDS = {"J": "article-journal", "B": "book", "S": "chapter", "P": "patent"}
_OF_REFWORKS = {
    "journal article": "article-journal", "abstract": "article-journal", "journal": "article-journal",
    "newspaper article": "article-newspaper", "magazine article": "article-magazine", "book, whole": "book",
    "book, edited": "book", "book, section": "chapter", "dissertation": "thesis", "dissertation/thesis": "thesis",
    "conference proceedings": "paper-conference", "report": "report", "web page": "webpage", "patent": "patent",
    "map": "map", "motion picture": "motion_picture", "video/dvd": "motion_picture", "sound recording": "song",
    "laws/statutes": "legislation", "case/court decisions": "legal_case", "hearing": "hearing",
    "personal communication": "personal_communication", "unpublished material": "manuscript",
    "monograph": "book", "artwork": "graphic", "music score": "musical_score", "computer program": "software",
}  # fmt: skip
_GENERIC = ("generic", "unknown", "document")
_DOI = re.compile(r"(10\.\S+)(?: \[doi\])?")


def is_one(head: str) -> bool:
    """Whether a file that begins so is one of these lists."""
    return any(pattern.search(head) for pattern, _ in _SAYS)


def read(data: bytes) -> Reading:
    """The items of such a list."""
    text = decode(data)
    unsaid = _ENDNOTE if _UNTOLD.search(text) else _PUBMED
    form = next((form for pattern, form in _SAYS if pattern.search(text)), unsaid)
    return Reading(tuple(_item(lines, form) for lines in _records(text, form)))


def _records(text: str, form: _Format) -> Iterator[Lines]:
    """The (tag, value) lines of each record; a line without a tag goes on with the one before.

    Where no record says that it begins (some databases, old lists), an empty line stands between them.
    """
    record: Lines = []
    told = any((match := form.line.match(line)) and match[1] == form.begins for line in text.splitlines())
    blank = True
    for line in text.splitlines():
        match = None if line[:1].isspace() else form.line.fullmatch(line.rstrip())
        begins = match is not None and (match[1] == form.begins if told else blank)
        blank = not line.strip()
        if begins and record:
            yield record
            record = []
        if match and (record or begins):
            record.append((match[1], (match[2] or "").strip()))
        elif line.strip() and record and not match:
            tag, before = record[-1]
            if tag in form.lists:
                record.append((tag, line.strip()))
            else:
                record[-1] = (tag, f"{before} {line.strip()}")
    if record:
        yield record


def _item(lines: Lines, form: _Format) -> Item:
    there = {tag for tag, _ in lines}
    said: Lines = [("TY", "JOUR")]
    kept: dict[str, list[str]] = {}
    told = lines[0][1] if lines[0][0] == form.begins != "PMID" else ""
    for tag, value in lines[bool(told) :]:
        if not value or form.instead.get(tag) in there:
            continue
        known = form.tags.get(tag)
        doi = _DOI.match(value) if known == "DO" else None
        if known and (doi or known != "DO"):
            said.append((known, doi[1] if doi else value))
        elif tag not in ("ER", "EF"):
            kept.setdefault(f"{form.name}:{tag}", []).append(value)
    item = ris_reader.item_of(said)
    item["type"] = _type(told, lines, form)
    custom = {**item.get("custom", {}), **{key: "; ".join(values) for key, values in kept.items()}}
    if told and item["type"] == "document" and told.casefold() not in _GENERIC:
        custom["type-as-read"] = told
    return item | ({"custom": custom} if custom else {})


def _type(told: str, lines: Lines, form: _Format) -> str:
    if form is _ENDNOTE:
        return item_types.known(told, item_types.ENDNOTE)[0]
    if form is _REFWORKS:
        return _OF_REFWORKS.get(told.casefold(), "document")
    if form is _WEB_OF_SCIENCE:
        return _KINDS.get(told, "document")
    return "book" if any(tag == "PT" and "Book" in value for tag, value in lines) else "article-journal"
