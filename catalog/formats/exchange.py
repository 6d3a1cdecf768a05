"""Files of other programs: which one made them, told by what is in them, and what they hold."""

from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from catalog.domain.errors import CatalogError, Unreadable
from catalog.formats.archives import ead_reader, tropy
from catalog.formats.bibliography import citavi, endnote, zotero_rdf
from catalog.formats.bibliography.reading import decode, parse_json
from catalog.formats.found import Found
from catalog.formats.linked import annotations_reader, jsonld, rdfxml, skos_reader, turtle
from catalog.formats.linked.graph import Graph
from catalog.formats.qda import codes
from catalog.formats.qda import reader as qda
from catalog.formats.readers import encodings, xml
from catalog.formats.readers.archive import Archive

_ENDINGS = (".rdf", ".xml", ".ttl", ".jsonld", ".json", ".qdc", ".qdpx", ".ctv5bak", ".ctv6bak", ".ctv7bak")
_UNKNOWN = "Zotero RDF, EndNote XML, Citavi, EAD, Tropy, Hypothesis, web annotations, REFI-QDA and SKOS are read."


def is_one(name: str, data: bytes) -> bool:
    """Whether the file is one that is read here; what merely looks so (any JSON, any XML) is tried and says no."""
    if not name.lower().endswith(_ENDINGS):
        return False
    try:
        return _reader(name, data) is not None
    except CatalogError:
        return True  # it is one, and damaged: reading it says so


def read(data: bytes, name: str) -> Found:
    """What a file of another program holds. Raises Unreadable when it is damaged, hostile, or of none we know."""
    try:
        found = _reader(name, data)
        if found is None:
            raise Unreadable(f"{PurePath(name).name} is of no program we know.", _UNKNOWN)
        return found()
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise Unreadable(f"{PurePath(name).name} is not as such a file must be.", "Export it again.") from error


def _reader(name: str, data: bytes) -> Callable[[], Found] | None:
    if data.startswith(b"PK"):
        return _packed(Archive(data))
    head = encodings.decode_head(data, 4096).lstrip("\ufeff \r\n\t")
    if head.startswith("<") and not name.lower().endswith(".ttl"):
        return _xml(data)
    if head[:1] in ("[", "{") and not name.lower().endswith(".ttl"):
        return _json(data)
    if name.lower().endswith(".ttl"):
        return lambda: skos_reader.read(Graph(turtle.read(decode(data))))
    return None


def _packed(archive: Archive) -> Callable[[], Found] | None:
    names = archive.names()
    if any(each.lower().endswith(".qde") for each in names):
        return lambda: qda.project(archive)
    inner = [each for each in names if each.lower().endswith((".xml", ".ctv5", ".ctv6"))]
    if len(inner) == 1:
        return _xml(archive.part(inner[0]))
    return None


def _xml(data: bytes) -> Callable[[], Found] | None:
    root = xml.tree(data)
    name = xml.local(root.tag)
    if name == "OAI-PMH" and (inside := next((each for each in root.iter("{*}ead")), None)) is not None:
        root, name = inside, "ead"
    if name == "RDF":
        return lambda: _rdf(Graph(rdfxml.read(data)))
    if name in ("xml", "records") and root.find(".//record") is not None:
        return lambda: endnote.read(root)
    readers: dict[str, Callable[[Any], Found]] = {
        "ead": ead_reader.read,
        "CodeBook": codes.codebook,
        "CitaviExchangeData": citavi.read,
    }
    return (lambda: readers[name](root)) if name in readers else None


def _json(data: bytes) -> Callable[[], Found] | None:
    value = parse_json(data)
    if annotations_reader.is_hypothesis(value):
        return lambda: annotations_reader.hypothesis(value)
    if annotations_reader.is_web_annotation(value):
        return lambda: annotations_reader.web_annotations(value)
    if tropy.is_one(value):
        return lambda: tropy.read(value)
    if b"w3.org/2004/02/skos" in data:
        return lambda: skos_reader.read(Graph(jsonld.read(data)))
    return None


def _rdf(graph: Graph) -> Found:
    return zotero_rdf.read(graph) if zotero_rdf.is_one(graph) else skos_reader.read(graph)
