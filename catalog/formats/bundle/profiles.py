"""BagIt profiles: what a receiver asks of a bag, as a JSON file (BagIt Profiles 1.4) that people put into a folder."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog import paths
from catalog.domain.errors import Invalid, NotFound, Unreadable
from catalog.formats.bundle import bag

AUTOMATIC = ("Bag-Software-Agent", "Bagging-Date", "Payload-Oxum", "Bag-Size", "BagIt-Profile-Identifier")
"""Fields of bag-info that nobody types in."""
_LARGEST = 1_000_000
_WRITTEN = ("bagit.txt", "bag-info.txt")
_ZIP = ("application/zip", "application/x-zip-compressed", "application/x-zip")


@dataclass(frozen=True, slots=True)
class Asked:
    """A field of bag-info; `values` are all that may stand in it, empty for anything."""

    name: str
    required: bool = False
    values: tuple[str, ...] = ()
    default: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """`zipped` tells whether the bag must be a zip, must be none, or may be either (None)."""

    name: str
    title: str
    identifier: str
    fields: tuple[Asked, ...]
    algorithms: tuple[str, ...]
    zipped: bool | None
    impossible: tuple[str, ...] = ()


USUAL = Profile(
    "",
    "",
    "",
    tuple(
        map(
            Asked,
            (
                "Source-Organization",
                "Organization-Address",
                "Contact-Name",
                "Contact-Email",
                "Contact-Phone",
                "External-Identifier",
                "External-Description",
            ),
        )
    ),
    (),
    None,
)
"""What is asked where nobody asks: the fields RFC 8493 names for a person to fill in."""


def folder() -> Path:
    """Where the user's profiles lie."""
    return paths.user_data() / "profiles"


def profiles() -> list[Profile]:
    """Every profile that can be read, by title."""
    found = []
    for path in sorted(folder().glob("*.json")):
        try:
            found.append(read(path))
        except Unreadable:
            continue
    return sorted(found, key=lambda each: each.title.casefold())


def find(name: str) -> Profile:
    """The profile of this name in the folder, or in this file. Raises NotFound or Unreadable."""
    given = Path(name)
    path = (
        given if given.suffix == ".json" and given.is_file() else folder() / f"{given.name.removesuffix('.json')}.json"
    )
    if not path.is_file():
        raise NotFound(f"There is no BagIt profile “{name}”.", f"Put its JSON file into {folder()}, or name the file.")
    return read(path)


def read(path: Path) -> Profile:
    """The profile in a file. Raises Unreadable."""
    wrong = Unreadable(f"{path.name} is not a BagIt profile.", "Take a profile in JSON, with its identifier.")
    try:
        if path.stat().st_size > _LARGEST:
            raise wrong
        return _profile(path.stem, json.loads(path.read_bytes().decode("utf-8-sig")))
    except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
        raise wrong from error


def _profile(name: str, said: Mapping[str, Any]) -> Profile:
    about = said["BagIt-Profile-Info"]
    return Profile(
        name,
        str(about.get("External-Description") or name),
        str(about["BagIt-Profile-Identifier"]),
        tuple(_asked(str(key), value) for key, value in (said.get("Bag-Info") or {}).items()),
        tuple(map(str, (*_list(said, "Manifests-Required"), *_list(said, "Tag-Manifests-Required")))),
        {"required": True, "forbidden": False}.get(str(said.get("Serialization"))),
        tuple(_impossible(said)),
    )


def _asked(name: str, rule: Mapping[str, Any]) -> Asked:
    values = tuple(map(str, _list(rule, "values")))
    default = str(rule.get("default") or (values[0] if len(values) == 1 else ""))
    return Asked(name, rule.get("required") is True, values, default, str(rule.get("description") or ""))


def _list(said: Mapping[str, Any], key: str) -> list[Any]:
    found = said.get(key) or []
    if not isinstance(found, list):
        raise TypeError(key)
    return found


def _impossible(said: Mapping[str, Any]) -> list[str]:
    """What the profile asks and a bundle of ours cannot be."""
    found = [f"checksums by {a}" for key in ("Manifests-Required", "Tag-Manifests-Required")
             for a in _list(said, key) if a not in bag.SUPPORTED]  # fmt: skip
    for key in ("Manifests-Allowed", "Tag-Manifests-Allowed"):
        allowed = _list(said, key)
        found += [f"no checksums by {a}" for a in bag.ALGORITHMS if allowed and a not in allowed]
    versions = _list(said, "Accept-BagIt-Version")
    found += [f"BagIt {', '.join(map(str, versions))}"] if versions and "1.0" not in versions else []
    found += [f"the file {name}" for name in _list(said, "Tag-Files-Required") if name not in _WRITTEN]
    packed = _list(said, "Accept-Serialization")
    if said.get("Serialization") == "required" and packed and not set(packed) & set(_ZIP):
        found.append(f"packing as {', '.join(map(str, packed))}")
    return found + (["a fetch.txt"] if said.get("Fetch.txt-Required") is True else [])


def applied(profile: Profile, info: Mapping[str, str], *, zipped: bool) -> dict[str, str]:
    """The fields of bag-info as the profile has them, its identifier included.

    Raises Invalid, with the field, for a required one that is empty or a value that may not stand there, and for what
    the profile asks and no bundle can be.
    """
    if profile.impossible:
        raise Invalid(
            f"A bundle cannot be as this profile asks: {'; '.join(profile.impossible)}.", "Ask for another profile."
        )
    if profile.zipped is not None and profile.zipped != zipped:
        shape = "a zip file" if profile.zipped else "a folder"
        raise Invalid(f"This profile asks for {shape}.", "Choose that, or another profile.", field="target")
    filled = {each.name: each.default for each in profile.fields if each.default} | {k: v for k, v in info.items() if v}
    for each in profile.fields:
        _check(each, filled.get(each.name, ""))
    return filled | ({"BagIt-Profile-Identifier": profile.identifier} if profile.identifier else {})


def _check(asked: Asked, value: str) -> None:
    if asked.required and not value and asked.name not in AUTOMATIC:
        raise Invalid(f"{asked.name} is empty, and the profile asks for it.", "Fill it in.", field=asked.name)
    if value and asked.values and value not in asked.values:
        allowed = ", ".join(asked.values)
        raise Invalid(f"{asked.name} cannot be “{value}”.", f"It may be: {allowed}.", field=asked.name)
