"""Reads RDF/XML: nodes by address or name, properties, nested nodes, containers, languages."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from catalog.domain.errors import Unreadable
from catalog.formats.linked.graph import RDF, Literal, Triple
from catalog.formats.readers import xml

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DEEPEST = 100
_OURS = {f"{{{RDF}}}{name}" for name in ("about", "ID", "nodeID", "resource", "parseType", "datatype")}


def read(data: bytes) -> Iterator[Triple]:
    """The statements of an RDF/XML document. Raises Unreadable when it is not one."""
    root = xml.tree(data)
    if root.tag != f"{{{RDF}}}RDF":
        raise Unreadable("This XML file is not RDF.", "Export the file again, as RDF/XML.")
    reader = _Reader()
    for node in root:
        reader.node(node, 0)
    yield from reader.found


class _Reader:
    def __init__(self) -> None:
        self.found: list[Triple] = []
        self._blank = 0

    def node(self, element: Any, depth: int) -> str:
        """What is said of the node an element stands for; returns its name."""
        if depth > _DEEPEST:
            raise Unreadable("This RDF file is nested too deeply.", "Export the file again.")
        name = self._name(element)
        if element.tag != f"{{{RDF}}}Description":
            self.found.append((name, f"{RDF}type", _iri(element.tag)))
        for key, value in element.attrib.items():
            if key not in _OURS and key != _LANG and key.startswith("{"):
                self.found.append((name, _iri(key), Literal(value)))
        number = 0
        for child in element:
            verb = _iri(child.tag)
            if verb == f"{RDF}li":
                number += 1
                verb = f"{RDF}_{number}"
            self._property(name, verb, child, depth)
        return name

    def _property(self, subject: str, verb: str, element: Any, depth: int) -> None:
        for key in ("resource", "nodeID"):
            if (target := element.get(f"{{{RDF}}}{key}")) is not None:
                self.found.append((subject, verb, target if key == "resource" else f"_:{target}"))
                return
        children = list(element)
        if not children:
            language = next((a.get(_LANG) for a in [element, *element.iterancestors()] if a.get(_LANG)), None)
            self.found.append((subject, verb, Literal(element.text or "", language)))
        elif element.get(f"{{{RDF}}}parseType") == "Literal":
            self.found.append((subject, verb, Literal("".join(element.itertext()))))
        else:
            for child in children:
                self.found.append((subject, verb, self.node(child, depth + 1)))

    def _name(self, element: Any) -> str:
        for key, before in (("about", ""), ("ID", "#"), ("nodeID", "_:")):
            if (name := element.get(f"{{{RDF}}}{key}")) is not None:
                return f"{before}{name}"
        self._blank += 1
        return f"_:b{self._blank}"


def _iri(tag: str) -> str:
    name = etree.QName(tag)
    return f"{name.namespace or ''}{name.localname}"
