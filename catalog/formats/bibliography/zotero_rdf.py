"""Zotero RDF: items with their authors, journals, tags, notes and attached files; collections as terms."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from catalog.domain.csl import Item
from catalog.domain.csl_dates import set_date
from catalog.domain.dates import from_words
from catalog.formats import markup
from catalog.formats.bibliography import item_types
from catalog.formats.found import Found, FoundSource, FoundTag
from catalog.formats.linked.graph import RDF, Graph, Literal

Z = "http://www.zotero.org/namespaces/export#"
DC = "http://purl.org/dc/elements/1.1/"
TERMS = "http://purl.org/dc/terms/"
BIB = "http://purl.org/net/biblio#"
FOAF = "http://xmlns.com/foaf/0.1/"
LINK = "http://purl.org/rss/1.0/modules/link/"
PRISM = "http://prismstandard.org/namespaces/1.2/basic/"
VCARD = "http://nwalsh.com/rdf/vCard#"

_NAMES = {
    f"{BIB}authors": "author", f"{BIB}editors": "editor", f"{BIB}contributors": "contributor",
    f"{Z}translators": "translator", f"{Z}seriesEditors": "collection-editor", f"{Z}recipients": "recipient",
    f"{Z}interviewers": "interviewer", f"{Z}interviewees": "author", f"{Z}bookAuthors": "container-author",
    f"{Z}reviewedAuthors": "reviewed-author", f"{Z}directors": "director", f"{Z}presenters": "author",
    f"{Z}podcasters": "author", f"{Z}commenters": "contributor", f"{Z}composers": "composer",
    f"{Z}artists": "author", f"{Z}performers": "performer", f"{Z}programmers": "author", f"{Z}producers": "producer",
    f"{Z}scriptwriters": "script-writer", f"{Z}castMembers": "performer", f"{Z}guests": "guest",
    f"{Z}inventors": "author", f"{Z}cartographers": "author", f"{Z}sponsors": "contributor",
    f"{Z}counsels": "contributor", f"{Z}cosponsors": "contributor", f"{Z}wordsBy": "contributor",
    f"{Z}attorneyAgents": "contributor",
}  # fmt: skip
_FIELDS = {
    f"{DC}title": "title", f"{TERMS}abstract": "abstract", f"{Z}language": "language", f"{Z}shortTitle": "title-short",
    f"{Z}libraryCatalog": "source", f"{DC}coverage": "archive_location", f"{Z}archive": "archive",
    f"{DC}source": "archive", f"{BIB}pages": "page", f"{PRISM}volume": "volume",
    f"{PRISM}edition": "edition", f"{Z}type": "genre", f"{DC}type": "genre", f"{TERMS}medium": "medium",
    f"{DC}description": "note", f"{Z}numPages": "number-of-pages",
    f"{Z}callNumber": "call-number", f"{Z}websiteType": "genre", f"{Z}reportType": "genre", f"{DC}rights": "license",
    f"{Z}citationKey": "citation-key", f"{Z}meetingName": "event-title", f"{Z}university": "publisher",
    f"{Z}numberOfVolumes": "number-of-volumes", f"{Z}section": "section", f"{PRISM}section": "section",
}  # fmt: skip
_OURS = {
    f"{RDF}type", f"{Z}itemType", f"{TERMS}isReferencedBy", f"{LINK}link", f"{DC}subject", f"{TERMS}isPartOf",
    f"{DC}publisher", f"{DC}identifier", f"{DC}date", f"{TERMS}dateSubmitted", f"{RDF}value", f"{LINK}type",
    f"{DC}relation", f"{PRISM}number", f"{BIB}presentedAt", f"{Z}path", f"{Z}displayTitle",
}  # fmt: skip
_IN_CONTAINER = (
    (f"{DC}title", "container-title"),
    (f"{PRISM}volume", "volume"),
    (f"{PRISM}number", "issue"),
    (f"{TERMS}alternative", "container-title-short"),
)
_NOTES = "Notes in Zotero"
_NO_ITEMS = ("attachment", "note", "annotation")


def is_one(graph: Graph) -> bool:
    """Whether the statements are those of a Zotero library."""
    return any(graph.all(subject, f"{Z}itemType") for subject in graph.subjects())


def read(graph: Graph) -> Found:
    """The items of a library; collections become terms that their items carry, each below the one it is in."""
    collections, terms = _collections(graph)
    kinds = {s: kind for s in graph.subjects() if (kind := graph.text(s, f"{Z}itemType"))}
    items = [s for s, kind in kinds.items() if kind not in _NO_ITEMS]
    sources = [_source(graph, each, collections.get(each, [])) for each in items]
    parts = {part for each in items for part in graph.nodes(each, f"{TERMS}isReferencedBy", f"{LINK}link")}
    files = [s for s, kind in kinds.items() if kind == "attachment" and s not in parts]
    sources += (_lone_file(graph, each, collections.get(each, [])) for each in files)
    loose = [s for s in graph.subjects() if f"{BIB}Memo" in graph.types(s) and s not in parts]
    if notes := [_Note(graph, each) for each in loose]:
        sources.append(_lone_notes(notes))
    said = f"{len(notes)} notes belong to no source; they are kept on a source called “{_NOTES}”."
    return Found(tuple(sources), tuple(terms), (said,) if notes else ())


class _Note:
    def __init__(self, graph: Graph, node: str) -> None:
        self.text = markup.plain(graph.text(node, f"{RDF}value"))
        self.tags = tuple(_tags(graph, node))


def _lone_notes(notes: Sequence[_Note]) -> FoundSource:
    item: Item = {"id": "", "type": "document", "title": _NOTES}
    tags = dict.fromkeys(tag for note in notes for tag in note.tags)
    return FoundSource(item, tags=tuple(tags), notes=tuple(note.text for note in notes if note.text))


def _lone_file(graph: Graph, subject: str, collections: list[str]) -> FoundSource:
    """An attachment that belongs to no item."""
    files = tuple(_paths(graph, subject))
    title = graph.text(subject, f"{DC}title") or (files[0].rpartition("/")[2] if files else "")
    item: Item = {"id": "", "type": "document", "title": title}
    _identifiers(graph, subject, item, {})
    return FoundSource(item, tags=tuple(dict.fromkeys([*_tags(graph, subject), *collections])), files=files)


def _source(graph: Graph, subject: str, collections: list[str]) -> FoundSource:
    kind, kept = item_types.known(graph.text(subject, f"{Z}itemType"), item_types.ZOTERO)
    item: Item = {"id": graph.text(subject, f"{Z}citationKey"), "type": kind}
    custom: dict[str, Any] = dict(kept)
    for verb, variable in _FIELDS.items():
        if (text := graph.text(subject, verb)) and variable not in item:
            item[variable] = text
    if number := graph.text(subject, f"{PRISM}number"):
        item["issue" if kind.startswith("article-") else "number"] = number
    for verb, role in _NAMES.items():
        if names := [name for node in graph.nodes(subject, verb) for name in _people(graph, node)]:
            item.setdefault(role, []).extend(names)
    _dates(graph, subject, item, custom)
    _identifiers(graph, subject, item, custom)
    _publisher(graph, subject, item)
    for container in graph.nodes(subject, f"{TERMS}isPartOf"):
        _container(graph, container, item, custom)
    for conference in graph.nodes(subject, f"{BIB}presentedAt"):
        item.setdefault("event-title", graph.text(conference, f"{DC}title"))
    _subjects(graph, subject, item)
    custom |= _unknown(graph, subject)
    notes = [_Note(graph, memo) for memo in graph.nodes(subject, f"{TERMS}isReferencedBy")]
    tags = [*_tags(graph, subject), *collections, *(tag for note in notes for tag in note.tags)]
    return FoundSource(
        item=item | ({"custom": custom} if custom else {}),
        tags=tuple(dict.fromkeys(tags)),
        notes=(
            *(note.text for note in notes if note.text),
            *_attached(graph, subject, item),
            *_related(graph, subject),
        ),
        files=tuple(path for node in graph.nodes(subject, f"{LINK}link") for path in _paths(graph, node)),
    )


def _attached(graph: Graph, subject: str, item: Item) -> Iterator[str]:
    """What was noted on attached files, and addresses that were attached instead of files."""
    for node in graph.nodes(subject, f"{LINK}link"):
        if words := markup.plain(graph.text(node, f"{DC}description")):
            yield words
        found: Item = {}
        _identifiers(graph, node, found, {})
        if (url := found.get("URL")) and url != item.get("URL") and not any(_paths(graph, node)):
            yield f"Link in Zotero: {' – '.join(filter(None, (graph.text(node, f'{DC}title'), url)))}"


def _related(graph: Graph, subject: str) -> Iterator[str]:
    """Items that Zotero calls related: kept as notes, as it does not say how."""
    titles = (graph.text(node, f"{DC}title") for node in graph.nodes(subject, f"{DC}relation"))
    yield from (f"Related in Zotero: {title}" for title in titles if title)


def _people(graph: Graph, node: str) -> Iterator[dict[str, str]]:
    members = sorted(
        (v for v in graph.properties(node) if v.startswith(f"{RDF}_")), key=lambda v: int(v[len(RDF) + 1 :])
    )
    for person in (each for verb in members for each in graph.nodes(node, verb)):
        family, given = graph.text(person, f"{FOAF}surname"), graph.text(person, f"{FOAF}givenName", f"{FOAF}givenname")
        if family and given:
            yield {"family": family, "given": given}
        elif whole := family or graph.text(person, f"{FOAF}name"):
            yield {"literal": whole}


def _dates(graph: Graph, subject: str, item: Item, custom: dict[str, Any]) -> None:
    for verb, variable in ((f"{DC}date", "issued"), (f"{TERMS}dateSubmitted", "accessed")):
        if text := graph.text(subject, verb).strip():
            set_date(item, custom, variable, from_words(re.sub(r"[T ]\d\d:\d\d.*", "", text)) or text)


def _identifiers(graph: Graph, subject: str, item: Item, custom: dict[str, Any]) -> None:
    for value in graph.all(subject, f"{DC}identifier"):
        text = value.text if isinstance(value, Literal) else graph.text(value, f"{RDF}value")
        name, _, number = text.partition(" ")
        if name in ("DOI", "ISBN", "ISSN") and number:
            item.setdefault(name, number.strip())
        elif text.startswith(("http://", "https://")):
            item.setdefault("URL", text)
        elif text.strip():
            custom.setdefault("zotero:accessionNumber", text.strip())


def _publisher(graph: Graph, subject: str, item: Item) -> None:
    for node in graph.nodes(subject, f"{DC}publisher"):
        if name := graph.text(node, f"{FOAF}name"):
            item.setdefault("publisher", name)
        for address in graph.nodes(node, f"{VCARD}adr"):
            if place := graph.text(address, f"{VCARD}locality"):
                item.setdefault("publisher-place", place)


def _container(graph: Graph, node: str, item: Item, custom: dict[str, Any]) -> None:
    """The section, journal, book or series an item stands in, and what that stands in."""
    title, kinds = graph.text(node, f"{DC}title"), graph.types(node)
    pairs: tuple[tuple[str, str], ...] = _IN_CONTAINER
    if f"{BIB}Series" in kinds:
        pairs = ((f"{DC}title", "collection-title"), (f"{DC}identifier", "collection-number"))
        if other := graph.text(node, f"{TERMS}alternative") or graph.text(node, f"{DC}description"):
            custom.setdefault("zotero:seriesText", other) if title else item.setdefault("collection-title", other)
    elif f"{BIB}Part" in kinds:
        pairs = ((f"{DC}title", "section"),)
    else:
        _identifiers(graph, node, item, custom)
    for verb, variable in pairs:
        if text := graph.text(node, verb):
            item.setdefault(variable, text)
    for further in graph.nodes(node, f"{TERMS}isPartOf"):
        _container(graph, further, item, custom) if further != node else None


def _unknown(graph: Graph, subject: str) -> dict[str, Any]:
    """What is said of an item in words we have no place for: kept by Zotero's name."""
    known = {*_FIELDS, *_NAMES, *_OURS}
    found = {}
    for verb, values in graph.properties(subject).items():
        texts = [value.text for value in values if isinstance(value, Literal) and value.text.strip()]
        if verb not in known and texts:
            found["zotero:" + re.split("[#/]", verb)[-1]] = "; ".join(texts)
    return found


def _tags(graph: Graph, subject: str) -> Iterator[str]:
    for value in graph.all(subject, f"{DC}subject"):
        text = value.text if isinstance(value, Literal) else graph.text(value, f"{RDF}value")
        if text.strip() and (isinstance(value, Literal) or f"{TERMS}LCC" not in graph.types(value)):
            yield text.strip()


def _subjects(graph: Graph, subject: str, item: Item) -> None:
    """The shelf mark stands among the tags, as a class of the Library of Congress."""
    for node in graph.nodes(subject, f"{DC}subject"):
        if f"{TERMS}LCC" in graph.types(node):
            item.setdefault("call-number", graph.text(node, f"{RDF}value"))


def _paths(graph: Graph, node: str) -> Iterator[str]:
    """Where an attached file lies beside the export: newer versions say path, older ones resource."""
    found = graph.all(node, f"{Z}path", f"{RDF}resource")
    paths = (value.text if isinstance(value, Literal) else value for value in found)
    yield from dict.fromkeys(path for path in paths if "://" not in path)


def _collections(graph: Graph) -> tuple[dict[str, list[str]], list[FoundTag]]:
    """(item → names of the collections it is in, the collections as terms)."""
    names = {
        s: title
        for s in graph.subjects()
        if f"{Z}Collection" in graph.types(s)
        if (title := " ".join(graph.text(s, f"{DC}title").split()))
    }
    parts = {each: graph.nodes(each, f"{TERMS}hasPart") for each in names}
    above = {part: names[each] for each, found in parts.items() for part in found if part in names}
    of: dict[str, list[str]] = {}
    for each, found in parts.items():
        for part in found:
            of.setdefault(part, []).append(names[each])
    terms = {
        name: FoundTag(name, broader=above.get(each) if above.get(each) != name else None)
        for each, name in names.items()
    }
    return of, list(terms.values())
