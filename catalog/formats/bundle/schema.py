"""Check plain values against a JSON Schema: the part of the standard that resources/schema uses."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from catalog import paths
from catalog.domain.dates import parse
from catalog.domain.errors import Invalid

Schema = Mapping[str, Any]
_TYPES: dict[str, Callable[[object], bool]] = {
    "object": lambda v: isinstance(v, Mapping),
    "array": lambda v: isinstance(v, list | tuple),
    "string": lambda v: isinstance(v, str),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "boolean": lambda v: isinstance(v, bool),
    "null": lambda v: v is None,
}


@cache
def catalogue_schema() -> Schema:
    """The JSON Schema of catalogue.json."""
    path = paths.shipped("resources") / "schema" / "catalogue-1.json"
    schema: Schema = json.loads(path.read_text(encoding="utf-8"))
    return schema


def problems(value: object, schema: Schema, root: Schema, place: str = "") -> Iterator[str]:
    """What in `value` does not fit `schema`, each with the place where it stands ("sources[3].date: …")."""
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        yield from _any_of(value, schema["anyOf"], root, place)
        return
    at = place or "the file"
    if "const" in schema and value != schema["const"]:
        yield f"{at}: must be {schema['const']!r}"
        return
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(_TYPES[t](value) for t in types):
        yield f"{at}: must be {' or '.join(types)}"
        return
    yield from _inside(value, schema, root, place)


def _any_of(value: object, choices: list[Schema], root: Schema, place: str) -> Iterator[str]:
    found = [list(problems(value, choice, root, place)) for choice in choices]
    if all(found):
        yield from found[0]


def _inside(value: object, schema: Schema, root: Schema, place: str) -> Iterator[str]:
    if isinstance(value, str):
        yield from (f"{place}: {p}" for p in _string(value, schema))
    elif isinstance(value, Mapping):
        yield from (f"{place or 'the file'}: “{k}” is missing" for k in schema.get("required", ()) if k not in value)
        for key, each in schema.get("properties", {}).items():
            if key in value:
                yield from problems(value[key], each, root, f"{place}.{key}" if place else key)
    elif isinstance(value, list | tuple) and "items" in schema:
        for number, each in enumerate(value):
            yield from problems(each, schema["items"], root, f"{place}[{number}]")
    elif isinstance(value, int) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{place}: {value} is too small or too large"


def _string(value: str, schema: Schema) -> Iterator[str]:
    if "enum" in schema and value not in schema["enum"]:
        yield f"“{value[:50]}” is none of {', '.join(str(v) for v in schema['enum'] if v)}"
    if len(value) > schema.get("maxLength", len(value)):
        yield "is too long"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"“{value[:50]}” has not the form it must have"
    if schema.get("format") == "edtf":
        try:
            parse(value)
        except Invalid as error:
            yield error.what
