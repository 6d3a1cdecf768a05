"""Reads JSON-LD as far as files use it: terms, prefixes, languages, graphs, nested nodes; contexts in the file only."""

from collections.abc import Iterator, Mapping
from typing import Any

from catalog.domain.errors import Unreadable
from catalog.formats.bibliography.reading import parse_json
from catalog.formats.linked.graph import RDF, Literal, Triple

_DEEPEST = 100


def read(data: bytes) -> Iterator[Triple]:
    """The statements of a JSON-LD document. Raises Unreadable."""
    reader = _Reader()
    reader.read(parse_json(data), {}, 0)
    yield from reader.found


class _Reader:
    def __init__(self) -> None:
        self.found: list[Triple] = []
        self._blank = 0

    def read(self, value: Any, context: Mapping[str, Any], depth: int) -> None:
        """The nodes of a value at the top."""
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, Mapping):
                inner = _with(context, each.get("@context"))
                if "@graph" in each:
                    self.read(each["@graph"], inner, depth + 1)
                if set(each) - {"@context", "@graph"}:
                    self._node(each, inner, depth)

    def _node(self, node: Mapping[str, Any], context: Mapping[str, Any], depth: int) -> str:
        if depth > _DEEPEST:
            raise Unreadable("This JSON-LD file is nested too deeply.", "Export the file again.")
        context = _with(context, node.get("@context"))
        aliases = {key: _definition(context, key)[0] for key in node}
        name = next((_expanded(str(node[key]), context) for key, iri in aliases.items() if iri == "@id"), "")
        if not name:
            self._blank += 1
            name = f"_:b{self._blank}"
        for key, value in node.items():
            if aliases[key] == "@type":
                listed = value if isinstance(value, list) else [value]
                self.found += [(name, f"{RDF}type", _expanded(str(each), context, term=True)) for each in listed]
            elif not aliases[key].startswith("@") and ":" in aliases[key]:
                self._values(name, key, value, context, depth)
        return name

    def _values(self, name: str, key: str, value: Any, context: Mapping[str, Any], depth: int) -> None:
        verb, definition = _definition(context, key)
        if definition.get("@container") == "@language" and isinstance(value, Mapping):
            value = [{"@value": each, "@language": code} for code, said in value.items() for each in _listed(said)]
        for each in _listed(value):
            self._value(name, verb, each, definition, context, depth)

    def _value(
        self, name: str, verb: str, value: Any, definition: Mapping[str, Any], context: Mapping[str, Any], depth: int
    ) -> None:
        if isinstance(value, Mapping):
            if "@value" in value:
                self.found.append((name, verb, Literal(str(value["@value"]), value.get("@language"))))
            elif "@list" in value or "@set" in value:
                for each in _listed(value.get("@list") or value.get("@set")):
                    self._value(name, verb, each, definition, context, depth + 1)
            else:
                self.found.append((name, verb, self._node(value, context, depth + 1)))
        elif isinstance(value, str) and definition.get("@type") in ("@id", "@vocab"):
            self.found.append((name, verb, _expanded(value, context, term=definition["@type"] == "@vocab")))
        elif value is not None and not isinstance(value, list):
            language = definition.get("@language", context.get("@language"))
            self.found.append((name, verb, Literal(str(value), language)))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _with(context: Mapping[str, Any], further: Any) -> Mapping[str, Any]:
    """The context with what an inner one adds; those elsewhere on the web are never fetched."""
    for each in _listed(further):
        if isinstance(each, Mapping):
            context = {**context, **each}
    return context


def _definition(context: Mapping[str, Any], key: str) -> tuple[str, Mapping[str, Any]]:
    """(address or keyword, the rest of the term's definition) of a key."""
    found = context.get(key)
    if isinstance(found, Mapping):
        return _expanded(str(found.get("@id", key)), context, term=True), found
    if isinstance(found, str):
        return _expanded(found, context), {}
    return _expanded(key, context, term=True), {}


def _expanded(word: str, context: Mapping[str, Any], *, term: bool = False) -> str:
    if word.startswith(("@", "_:")):
        return word
    prefix, colon, local = word.partition(":")
    if colon:
        base = context.get(prefix)
        base = base.get("@id") if isinstance(base, Mapping) else base
        return f"{base}{local}" if isinstance(base, str) and not local.startswith("//") else word
    if term and isinstance(context.get(word), str):
        return _expanded(context[word], context) if context[word] != word else word
    home = context.get("@vocab") if term else context.get("@base")
    return f"{home}{word}" if isinstance(home, str) else word
