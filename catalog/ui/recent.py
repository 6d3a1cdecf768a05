"""The catalogues opened lately, newest first."""

from contextlib import suppress
from pathlib import Path

from catalog.domain.errors import CatalogError
from catalog.services import settings

_KEPT = 10


def recent() -> list[Path]:
    """Those that still exist."""
    stored = settings.load().get("recent", [])
    paths = [Path(entry) for entry in stored if isinstance(entry, str)] if isinstance(stored, list) else []
    return [path for path in paths if path.exists()]


def remember(path: Path) -> None:
    """Put a catalogue at the top."""
    if recent()[:1] == [path.resolve()]:
        return
    kept = [path.resolve(), *(other for other in recent() if other != path.resolve())]
    with suppress(CatalogError):  # the catalogue is open; that it will not be offered next time is no reason to stop
        settings.save({"recent": [str(entry) for entry in kept[:_KEPT]]})


def forget() -> None:
    """Empty the list."""
    settings.save({"recent": None})
