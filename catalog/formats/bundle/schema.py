"""Check plain values against a JSON Schema: the part of the standard that resources/schema uses.

A schema becomes functions once, so that a catalogue of any size is checked without looking at the schema again; where
in a value something is wrong is put together only when something is.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from catalog import paths
from catalog.domain.dates import parse
from catalog.domain.errors import Invalid

Schema = Mapping[str, Any]
Problem = tuple[str, str]
"""Where in the value (".date", "[3].date"), and a sentence."""
Check = Callable[[Any], "tuple[Problem, ...] | list[Problem]"]

_TYPES: dict[str, Callable[[object], bool]] = {
    "object": lambda v: isinstance(v, Mapping),
    "array": lambda v: isinstance(v, list | tuple),
    "string": lambda v: isinstance(v, str),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "boolean": lambda v: isinstance(v, bool),
    "null": lambda v: v is None,
}
_PLAINLY = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
"""The types that values read from JSON have, which are seen at once."""

ENOUGH = 10
"""A list is not looked at further when so many problems were found in it."""


@cache
def catalogue_schema() -> Schema:
    """The JSON Schema of catalogue.json."""
    path = paths.shipped("resources") / "schema" / "catalogue-1.json"
    schema: Schema = json.loads(path.read_text(encoding="utf-8"))
    return schema


def problems(value: object) -> Iterator[str]:
    """What in `value` is not as catalogue.json must be, each with its place ("sources[3].date: …")."""
    for place, said in _of_catalogue()(value):
        yield f"{place.removeprefix('.') or 'the file'}: {said}"


@cache
def _of_catalogue() -> Check:
    return compiled(catalogue_schema(), catalogue_schema())


def compiled(schema: Schema, root: Schema) -> Check:
    """What looks for problems in a value. References in the schema lead into `$defs` of the root."""
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        return _any_of([compiled(choice, root) for choice in schema["anyOf"]])
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    plainly, inside = frozenset(_PLAINLY[each] for each in types), _inside(schema, root)
    mistaken = (("", f"must be {' or '.join(types)}"),)

    def check(value: Any) -> Any:
        if types and type(value) not in plainly and not any(_TYPES[each](value) for each in types):
            return mistaken
        return inside(value)

    return _constant(schema["const"], check) if "const" in schema else check


def _any_of(choices: list[Check]) -> Check:
    def check(value: Any) -> Any:
        found = [choice(value) for choice in choices]
        return found[0] if all(found) else ()

    return check


def _constant(wanted: object, check: Check) -> Check:
    return lambda value: check(value) if value == wanted else (("", f"must be {wanted!r}"),)


def _inside(schema: Schema, root: Schema) -> Check:
    """The check of what a value holds, by what it is."""
    of_object, of_list, of_text = _object(schema, root), _list(schema, root), _text(schema)
    least, most = schema.get("minimum"), schema.get("maximum")

    def check(value: Any) -> Any:
        if isinstance(value, str):
            return of_text(value) if of_text else ()
        if isinstance(value, Mapping):
            return of_object(value)
        if isinstance(value, list | tuple):
            return of_list(value) if of_list else ()
        if isinstance(value, int) and ((least is not None and value < least) or (most is not None and value > most)):
            return (("", f"{value} is too small or too large"),)
        return ()

    return check


def _object(schema: Schema, root: Schema) -> Check:
    required = schema.get("required", ())
    parts = [(key, compiled(each, root)) for key, each in schema.get("properties", {}).items()]

    def check(value: Any) -> Any:
        found = [("", f"“{key}” is missing") for key in required if key not in value]
        for key, part in parts:
            if key in value and (wrong := part(value[key])):
                found += [(f".{key}{place}", said) for place, said in wrong]
        return found

    return check


def _list(schema: Schema, root: Schema) -> Check | None:
    if "items" not in schema:
        return None
    entry = compiled(schema["items"], root)

    def check(value: Any) -> Any:
        found: list[Problem] = []
        for number, each in enumerate(value):
            if wrong := entry(each):
                found += [(f"[{number}]{place}", said) for place, said in wrong]
                if len(found) >= ENOUGH:
                    break
        return found

    return check


def _text(schema: Schema) -> Check | None:
    """The check of a text; None where any will do."""
    rules = [make(schema[key]) for key, make in _RULES.items() if key in schema]
    return (lambda value: [("", said) for rule in rules if (said := rule(value))]) if rules else None


Rule = Callable[[str], str | None]
"""What is wrong with a text, in words."""


def _enum(known: list[str | None]) -> Rule:
    shown = ", ".join(str(each) for each in known if each)
    return lambda value: None if value in known else f"“{value[:50]}” is none of {shown}"


def _longest(most: int) -> Rule:
    return lambda value: "is too long" if len(value) > most else None


def _form(pattern: str) -> Rule:
    search = re.compile(pattern).search
    return lambda value: None if search(value) else f"“{value[:50]}” has not the form it must have"


def _format(name: str) -> Rule:
    return _edtf if name == "edtf" else lambda _value: None


def _edtf(value: str) -> str | None:
    try:
        parse(value)
    except Invalid as error:
        return error.what
    return None


_RULES: dict[str, Callable[[Any], Rule]] = {
    "enum": _enum,
    "maxLength": _longest,
    "pattern": _form,
    "format": _format,
}
