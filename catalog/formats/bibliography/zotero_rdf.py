"""Zotero RDF: items with their authors, journals, tags, notes and attached files."""

import re
from collections.abc import Iterator
from typing import Any

from catalog.domain.csl import Item
from catalog.domain.csl_dates import set_date
from catalog.domain.dates import from_words
from catalog.formats import markup
from catalog.formats.bibliography import item_types
from catalog.formats.found import Found, FoundSource
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
    f"{DC}source": "archive", f"{BIB}pages": "page", f"{PRISM}volume": "volume", f"{PRISM}number": "issue",
    f"{PRISM}edition": "edition", f"{Z}type": "genre", f"{DC}description": "note", f"{Z}numPages": "number-of-pages",
    f"{Z}callNumber": "call-number", f"{Z}websiteType": "genre", f"{Z}reportType": "genre", f"{DC}rights": "license",
    f"{Z}citationKey": "citation-key", f"{Z}meetingName": "event-title", f"{Z}university": "publisher",
    f"{Z}numberOfVolumes": "number-of-volumes", f"{Z}section": "section", f"{PRISM}section": "section",
}  # fmt: skip
_OURS = {
    f"{RDF}type", f"{Z}itemType", f"{TERMS}isReferencedBy", f"{LINK}link", f"{DC}subject", f"{TERMS}isPartOf",
    f"{DC}publisher", f"{DC}identifier", f"{DC}date", f"{TERMS}dateSubmitted", f"{RDF}value", f"{LINK}type",
    f"{DC}relation", f"{TERMS}isPartOf",
}  # fmt: skip
_NO_ITEMS = ("attachment", "note", "annotation")


def is_one(graph: Graph) -> bool:
    """Whether the statements are those of a Zotero library."""
    return any(graph.all(subject, f"{Z}itemType") for subject in graph.subjects())


def read(graph: Graph) -> Found:
    """The items of a library; collections become tags."""
    collections = _collections(graph)
    items = [s for s in graph.subjects() if (kind := graph.text(s, f"{Z}itemType")) and kind not in _NO_ITEMS]
    sources = tuple(_source(graph, each, collections.get(each, [])) for each in items)
    attached = {memo for each in items for memo in graph.nodes(each, f"{TERMS}isReferencedBy")}
    loose = [s for s in graph.subjects() if f"{BIB}Memo" in graph.types(s) and s not in attached]
    problems = (f"{len(loose)} notes belong to no source and were left out.",) if loose else ()
    return Found(sources, problems=problems)


def _source(graph: Graph, subject: str, collections: list[str]) -> FoundSource:
    kind, kept = item_types.known(graph.text(subject, f"{Z}itemType"), item_types.ZOTERO)
    item: Item = {"id": graph.text(subject, f"{Z}citationKey"), "type": kind}
    custom: dict[str, Any] = dict(kept)
    for verb, variable in _FIELDS.items():
        if (text := graph.text(subject, verb)) and variable not in item:
            item[variable] = text
    for verb, role in _NAMES.items():
        if names := [name for node in graph.nodes(subject, verb) for name in _people(graph, node)]:
            item.setdefault(role, []).extend(names)
    _dates(graph, subject, item, custom)
    _identifiers(graph, subject, item)
    _publisher(graph, subject, item)
    for container in graph.nodes(subject, f"{TERMS}isPartOf"):
        _container(graph, container, item)
    custom |= _unknown(graph, subject)
    notes = (markup.plain(graph.text(memo, f"{RDF}value")) for memo in graph.nodes(subject, f"{TERMS}isReferencedBy"))
    return FoundSource(
        item=item | ({"custom": custom} if custom else {}),
        tags=tuple(dict.fromkeys([*_tags(graph, subject), *collections])),
        notes=tuple(filter(None, notes)),
        files=tuple(_files(graph, subject)),
    )


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


def _identifiers(graph: Graph, subject: str, item: Item) -> None:
    for value in graph.all(subject, f"{DC}identifier"):
        text = value.text if isinstance(value, Literal) else graph.text(value, f"{RDF}value")
        name, _, number = text.partition(" ")
        if name in ("DOI", "ISBN", "ISSN") and number:
            item.setdefault(name, number.strip())
        elif text.startswith(("http://", "https://")):
            item.setdefault("URL", text)


def _publisher(graph: Graph, subject: str, item: Item) -> None:
    for node in graph.nodes(subject, f"{DC}publisher"):
        if name := graph.text(node, f"{FOAF}name"):
            item.setdefault("publisher", name)
        for address in graph.nodes(node, f"{VCARD}adr"):
            if place := graph.text(address, f"{VCARD}locality"):
                item.setdefault("publisher-place", place)


def _container(graph: Graph, node: str, item: Item) -> None:
    title = graph.text(node, f"{DC}title")
    if title:
        series = f"{BIB}Series" in graph.types(node)
        item.setdefault("collection-title" if series else "container-title", title)
    pairs = (
        (f"{PRISM}volume", "volume"),
        (f"{PRISM}number", "issue"),
        (f"{TERMS}alternative", "container-title-short"),
    )
    for verb, variable in pairs:
        if text := graph.text(node, verb):
            item.setdefault(variable, text)
    _identifiers(graph, node, item)
    for further in graph.nodes(node, f"{TERMS}isPartOf"):
        _container(graph, further, item) if further != node else None


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
        if text.strip():
            yield text.strip()


def _files(graph: Graph, subject: str) -> Iterator[str]:
    for node in graph.nodes(subject, f"{LINK}link"):
        yield from (path for path in graph.nodes(node, f"{RDF}resource") if "://" not in path)


def _collections(graph: Graph) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for subject in graph.subjects():
        if f"{Z}Collection" in graph.types(subject):
            for item in graph.nodes(subject, f"{TERMS}hasPart"):
                found.setdefault(item, []).append(graph.text(subject, f"{DC}title"))
    return found
