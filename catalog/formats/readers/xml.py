"""Parses XML from outside: no entities, no network, no document types fetched, bounded depth."""

from typing import Any, Protocol

from lxml import etree

from catalog.domain.errors import Unreadable

_CHUNK = 65_536
_TAGS = 1_000_000


class Handler(Protocol):
    """Receives a document as it is parsed; names are in lxml's {namespace}name form."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ended."""

    def data(self, text: str) -> None:
        """Text between tags."""

    def close(self) -> None:
        """The document ended."""


def stream(data: bytes, handler: Handler) -> None:
    """Feed `data` to `handler` without building a tree, so memory stays bounded. Raises Unreadable when not XML."""
    parser = etree.XMLParser(target=handler, **_SAFE)
    try:
        for start in range(0, len(data), _CHUNK):
            parser.feed(data[start : start + _CHUNK])
        parser.close()
    except etree.LxmlError as error:
        raise _damaged() from error


def tree(data: bytes) -> Any:
    """The root element of a small XML part. Raises Unreadable when it is not XML or too large for a tree."""
    if data.count(b"<") > _TAGS:
        raise Unreadable("A part of the file has more than a million tags.", "Split the document into parts.")
    try:
        return etree.fromstring(data, etree.XMLParser(**_SAFE))
    except (etree.LxmlError, ValueError) as error:
        raise _damaged() from error


def local(tag: str) -> str:
    """The name of a tag without its namespace."""
    return tag.rpartition("}")[2]


def values(root: Any, name: str) -> list[str]:
    """The texts of all elements called `name`, in any namespace."""
    return ["".join(element.itertext()) for element in root.iter("{*}" + name)]


_SAFE: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "dtd_validation": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}


def _damaged() -> Unreadable:
    return Unreadable("The file is damaged: a part of it is not valid XML.", "Try another copy of it.")
