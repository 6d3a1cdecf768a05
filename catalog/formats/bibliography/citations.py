"""Formatted bibliographies and citations in any style, and what a style leaves out of an archival reference."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from catalog.domain import csl_variables
from catalog.domain.csl import Item
from catalog.domain.errors import Invalid, NotFound
from catalog.formats.bibliography import citeproc, styles
from catalog.formats.bibliography.adjustments import adjusted
from catalog.formats.bibliography.descriptions import as_document
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bibliography.tidying import NOTES_IN_ORDER, in_short, tidied

Form = Literal["plain", "html"]

ARCHIVAL = ("archive", "archive_collection", "archive_location", "archive-place")
_USED = csl_variables.KNOWN - {"custom", "citation-key", "abstract", "annote", "keyword", "note"}
_COMPLETE = "archival-chicago"
"""The style that lends its entry where another one, in notes, has none for a kind of source (speeches in Chicago's)."""


@dataclass(frozen=True, slots=True)
class Cite:
    """One citation: the item's id and where in it ("12", "p. xiv", "f. 3v", "02:15"), or None for the whole."""

    item: str
    locator: str | None = None


def bibliography(
    items: Sequence[Item], style: str, *, form: Form = "plain", standalone: bool = False
) -> list[tuple[str, str]]:
    """(item id, entry) in the order of the style, one for every item.

    `standalone` gives every entry its author, where some styles put a dash for the same one as before. Raises NotFound
    for the style, Invalid for an item.
    """
    entries, _ = _formatted(items, (), style, standalone=standalone)
    lost = {key for key, entry in entries if not entry}
    lent: dict[str, str] = {}
    if lost and style != _COMPLETE:
        left = [i for i in items if i["id"] in lost]
        lent = dict(_formatted(left, (), _COMPLETE, standalone=standalone)[0])
        again = _formatted([as_document(i, style) for i in left], (), style, standalone=standalone)[0]
        lent |= {key: entry for key, entry in again if entry}
    found = [(key, entry or lent.get(key, "")) for key, entry in entries]
    return [(key, plain(entry) if form == "plain" else entry) for key, entry in found]


def stand_alone(style: str) -> bool:
    """Whether every entry of a bibliography has its author anyway. Raises NotFound for the style."""
    return not citeproc.has_dashes(styles.find(style))


def in_notes(style: str) -> bool:
    """Whether the style cites in notes, else in the text, in brackets. Raises NotFound for the style."""
    return styles.find(style).notes


def citations(
    items: Sequence[Item], cites: Sequence[Cite], style: str, *, form: Form = "plain", each_in_full: bool = False
) -> list[str]:
    """The citations in order, as notes or in brackets, as the style has it: with ibid. and short forms in notes.

    `each_in_full` gives every note its full form, as if it were the only one. Raises as `bibliography`; NotFound also
    for a cite of an item that is not among `items`.
    """
    if each_in_full and styles.find(style).notes:
        by_id = {item["id"]: item for item in items}
        _check_known(cites, by_id)
        items = [{**by_id[c.item], "id": str(n)} for n, c in enumerate(cites)]
        cites = [Cite(str(n), c.locator) for n, c in enumerate(cites)]
    _, notes = _formatted(items, cites, style)
    return [plain(note) if form == "plain" else note for note in notes]


def omitted(style: str, item: Item) -> list[str]:
    """The archival variables of the item that the style shows neither in its notes nor in its bibliography."""
    return omissions(style, [item]).get(item["id"], [])


def omissions(style: str, items: Sequence[Item]) -> dict[str, list[str]]:
    """`omitted` of many items by id, those with nothing omitted left out; one run of pandoc."""
    archival = [item for item in items if any(item.get(v) for v in ARCHIVAL)]
    if not archival:
        return {}
    entries, notes = _formatted(archival, [Cite(item["id"]) for item in archival], style)
    shown = {key: _letters(plain(entry)) for key, entry in entries}
    found: dict[str, list[str]] = {}
    for item, note in zip(archival, notes, strict=True):
        text = shown.get(item["id"], "") + " " + _letters(plain(note))
        lost = [v for v in ARCHIVAL if item.get(v) and _letters(item[v]) not in text]
        found |= {item["id"]: lost} if lost else {}
    return found


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _formatted(
    items: Sequence[Item], cites: Sequence[Cite], style: str, *, standalone: bool = False
) -> citeproc.Formatted:
    """Entries by item id and citations, as HTML. Pandoc is given ids of our own, since anything may stand in an id."""
    if not items:
        return (), ()
    found = styles.find(style)
    known = {item["id"]: f"i{n}" for n, item in enumerate(items)}
    _check_known(cites, known)
    checked = [adjusted(_checked(item), found.name, _edtf(item)) | {"id": known[item["id"]]} for item in items]
    places = [(known[c.item], c.locator) for c in cites]
    entries, notes = citeproc.run(checked, places, found, standalone=standalone)
    ids = {ours: key for key, ours in known.items()}
    given = {item["id"]: item for item in checked}
    shown = tuple((ids[key], tidied(text, given[key], found.name)) for key, text in entries)
    said = [tidied(note, given[key], found.name) for note, (key, _) in zip(notes, places, strict=True)]
    return shown, tuple(_shortened(said, cites, items) if found.name.startswith(NOTES_IN_ORDER) else said)


def _shortened(notes: Sequence[str], cites: Sequence[Cite], items: Sequence[Item]) -> list[str]:
    """The notes, with the family name alone where a source was cited before: Mao Zedong is Mao then."""
    by_id, seen, found = {item["id"]: item for item in items}, set[str](), []
    for note, cite in zip(notes, cites, strict=True):
        found.append(in_short(note, by_id[cite.item]) if cite.item in seen else note)
        seen.add(cite.item)
    return found


def _edtf(item: Mapping[str, Any]) -> str | None:
    """The date as it is kept, where CSL says less."""
    custom = item.get("custom")
    found = custom.get("edtf:issued") if isinstance(custom, Mapping) else None
    return found if isinstance(found, str) else None


def _check_known(cites: Sequence[Cite], known: Mapping[str, object]) -> None:
    for cite in cites:
        if cite.item not in known:
            raise NotFound(f"There is no source “{cite.item}” to cite.")


def _checked(item: Mapping[str, Any]) -> dict[str, Any]:
    """What pandoc may see of an item: known variables that are set. An id or title of None would print "None"."""
    if not isinstance(item.get("id"), str) or not isinstance(item.get("type"), str):
        raise Invalid("A source without id or type cannot be cited.", field="type")
    kept = {key: value for key, value in item.items() if key in _USED and value not in (None, "", [], {})}
    if not str(kept.get("URL", "http:")).casefold().startswith(("http:", "https:", "ftp:")):
        del kept["URL"]
    return kept
