"""Read the records of a bundle, or of a lone catalogue.json, that came from elsewhere."""

import mmap
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog.domain.errors import Invalid, Unreadable
from catalog.formats import json_outside
from catalog.formats.bundle import content as contents
from catalog.formats.bundle.names import stored_name
from catalog.formats.bundle.trees import Tree, open_tree
from catalog.formats.bundle.verify import CATALOGUE

LARGEST = 2**30
_OURS = re.compile(rb'"format"\s*:\s*"catalog"')
_BY_HAND = "Ask for a new export."


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle holds: canonical content, full texts by uid, and the names of originals in it by SHA-256."""

    content: Mapping[str, Any]
    texts: Mapping[str, str]
    files: Mapping[str, str]


def read(path: Path) -> Bundle:
    """The bundle at `path` with its texts, checked against the schema, its own uids and checksums of texts.

    Originals are only named: `original` reads one. Raises Unreadable for what is no bundle of ours or damaged, Invalid
    where its records do not fit together. Whether every byte is as it was is another question: `verify`.
    """
    if path.is_file() and path.suffix.lower() == ".json":
        content = contents.canonical(_shaped(_parse(path.read_bytes(), path.name)))
        contents.check(content)
        return Bundle(content, {}, {})
    with open_tree(path) as tree:
        if tree.problems:
            raise Unreadable(f"{path.name} was not opened: {tree.problems[0]}.", _BY_HAND)
        if CATALOGUE not in tree.sizes:
            raise Unreadable(f"{path.name} holds no {CATALOGUE}.", "Only bundles exported by Catalog can be read.")
        content = contents.canonical(_shaped(_parse(_read(tree, CATALOGUE), CATALOGUE)))
        contents.check(content)
        texts = _texts(tree, content)
        contents.check(content, texts)
        return Bundle(content, texts, _files(tree, content))


def is_alone(path: Path) -> bool:
    """Whether a file is a catalogue.json, whatever it is called, by what it says of itself anywhere in it."""
    if path.suffix.lower() != ".json":
        return False
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _OURS.search(data) is not None
    except (OSError, ValueError):  # unreadable or empty: reading it says so
        return False


def original(path: Path, bundle: Bundle, sha256: str) -> bytes:
    """The bytes of one original of the bundle at `path`. Raises Unreadable when it is missing, huge or changed."""
    name = bundle.files.get(sha256)
    if name is None:
        raise Unreadable(f"The bundle does not hold the original {sha256[:12]}….", _BY_HAND)
    with open_tree(path) as tree:
        data = _read(tree, name)
    if contents.sha256(data) != sha256:
        raise Unreadable(f"{name} was changed since the bundle was made.", _BY_HAND)
    return data


def _read(tree: Tree, name: str) -> bytes:
    if tree.sizes[name] > LARGEST:
        raise Unreadable(f"{name} is too large to be read.", _BY_HAND)
    with tree.open(name) as file:
        return file.read(LARGEST)


def _parse(data: bytes, name: str) -> object:
    try:
        return json_outside.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{name} is damaged: it is not JSON.", _BY_HAND) from error


def _shaped(value: object) -> Mapping[str, Any]:
    """An object that says it is ours, of a version we know, whose lists are lists of objects with a uid."""
    if not isinstance(value, Mapping) or value.get("format") != "catalog":
        raise Unreadable("This JSON file is not a catalogue.", "Name a bundle, or its data/catalogue.json.")
    if value.get("version") != 1:
        raise Unreadable(
            f"This bundle has version {value.get('version')!r} of the format, and this Catalog knows version 1.",
            "Install a newer Catalog to read it.",
        )
    for key in contents.LISTS:
        records = value.get(key) or []
        if not isinstance(records, list) or not all(isinstance(r, Mapping) and "uid" in r for r in records):
            raise Invalid(f"catalogue.json is not as it must be: {key} is no list of records.", _BY_HAND, field=key)
    return value


def _texts(tree: Tree, content: Mapping[str, Any]) -> dict[str, str]:
    found = {}
    for uid in contents.text_uids(content):
        name = f"data/texts/{uid}.txt"
        if name in tree.sizes:
            try:
                found[uid] = _read(tree, name).decode()
            except UnicodeDecodeError as error:
                raise Unreadable(f"{name} is damaged: it is not UTF-8.", _BY_HAND) from error
    return found


def _files(tree: Tree, content: Mapping[str, Any]) -> dict[str, str]:
    """SHA-256 → name in the tree of every original that is there."""
    listed = (f for s in content["sources"] for f in s.get("files") or ())
    places = {f["sha256"]: f"data/{stored_name(f['sha256'], f['name'])}" for f in listed}
    return {sha256: name for sha256, name in places.items() if name in tree.sizes}
