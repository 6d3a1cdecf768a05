"""The user's settings: one small TOML file that people may edit by hand."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path

from catalog import paths
from catalog.services.trouble import said_of_writing

TYPE_CHECKING = False  # as typing has it, which is slow to load

if TYPE_CHECKING:
    from typing import Any

    from tomlkit import TOMLDocument


def load(path: Path | None = None) -> dict[str, Any]:
    """All settings as plain values; a missing, unreadable or damaged file counts as empty."""
    try:
        written = (path or paths.user_settings()).read_text(encoding="utf-8")
        import tomllib  # most people have no such file

        return tomllib.loads(written)
    except (OSError, ValueError, RecursionError):  # of which those of tomllib are
        return {}


def save(values: Mapping[str, Any], path: Path | None = None) -> None:
    """Set the given keys and keep everything else in the file, comments included; None removes a key.

    A damaged file is first put aside as `settings.toml.damaged`. Raises CatalogError when the file cannot be written.
    """
    target = path or paths.user_settings()
    with said_of_writing(f"Your settings in {target.parent}"):
        target.parent.mkdir(parents=True, exist_ok=True)
        _save(target, values)


def _save(target: Path, values: Mapping[str, Any]) -> None:
    import tomlkit

    document = _read(target)
    if document is None:
        _put_aside(target)
        document = tomlkit.document()
    for key, value in values.items():
        if value is None:
            document.pop(key, None)
        else:
            document[key] = value
    fresh = target.with_name(target.name + ".new")
    try:
        fresh.write_text(tomlkit.dumps(document), encoding="utf-8")
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def _read(path: Path) -> TOMLDocument | None:
    import tomlkit  # keeps comments when it writes, but reads three times slower
    from tomlkit.exceptions import TOMLKitError

    try:
        return tomlkit.parse(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, TOMLKitError, RecursionError):
        return None


def _put_aside(path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        path.replace(path.with_name(path.name + ".damaged"))
