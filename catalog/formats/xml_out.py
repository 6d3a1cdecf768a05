"""XML files written: elements from nested tuples, text cleaned of what XML cannot say."""

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

_UNSAID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def add(parent: Any, tag: str, text: object = None, attributes: Mapping[str, object] | None = None) -> Any:
    """A new element in `parent`, of its namespace unless the tag has one of its own; empty attributes are left out."""
    space = etree.QName(parent).namespace
    made = etree.SubElement(parent, f"{{{space}}}{tag}" if space and not tag.startswith("{") else tag)
    for key, value in (attributes or {}).items():
        if value not in (None, ""):
            made.set(key, clean(value))
    if text not in (None, ""):
        made.text = clean(text)
    return made


def root(tag: str, namespace: str, attributes: Mapping[str, object] | None = None, **prefixes: str) -> Any:
    """The root element of a file whose default namespace is `namespace`; further ones by prefix."""
    spaces: dict[Any, str] = {None: namespace, **prefixes}
    made = etree.Element(f"{{{namespace}}}{tag}", nsmap=spaces)
    for key, value in (attributes or {}).items():
        made.set(key, clean(value))
    return made


def to_bytes(element: Any) -> bytes:
    """The file, indented, in UTF-8."""
    found: bytes = etree.tostring(element, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return found


def clean(value: object) -> str:
    """A value as text that XML can hold."""
    return _UNSAID.sub("", str(value))
