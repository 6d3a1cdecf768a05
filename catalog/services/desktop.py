"""Catalog in the menu of a Linux desktop, for one user: the entry, the icon, and what a catalogue's database is."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from catalog import paths
from catalog.domain.errors import CatalogError
from catalog.services.trouble import said_of_writing

_PLACES = {
    "desktop/catalog.mime.xml": "mime/packages/catalog.xml",
    "icons/catalog.svg": "icons/hicolor/scalable/apps/catalog.svg",
    "desktop/catalog.desktop": "applications/catalog.desktop",
}
"""Shipped file → where it goes below the user's folder of such things."""
_ESCAPED = r"\\\\\1"
_REFRESH = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))


def install() -> list[Path]:
    """Put Catalog, from where it runs now, into the user's menu; returns the files written. Raises CatalogError."""
    target = _target()
    written = [target / place for place in _PLACES.values()]
    with said_of_writing(str(target)):
        for shipped, file in zip(_PLACES, written, strict=True):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(_text(shipped), encoding="utf-8")
    _refresh(target)
    return written


def remove() -> list[Path]:
    """Take Catalog out of the user's menu again; returns the files removed. Raises CatalogError."""
    target = _target()
    gone = [file for place in _PLACES.values() if (file := target / place).exists()]
    with said_of_writing(str(target)):
        for file in gone:
            file.unlink()
    _refresh(target)
    return gone


def program() -> list[str]:
    """The command that starts this Catalog, with whole paths: of the build, of the environment, or Python with it."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    beside = Path(sys.executable).with_name("catalog")
    return [str(beside)] if beside.is_file() else [sys.executable, "-m", "catalog"]


def _text(shipped: str) -> str:
    """A shipped file, the entry with the command of this program in it."""
    text = (paths.shipped("resources") / shipped).read_text(encoding="utf-8")
    return text.replace("Exec=catalog ", f"Exec={_quoted(program())} ")


def _quoted(command: list[str]) -> str:
    """A command as desktop entries write it: % doubled, and in quotes what is special there.

    It goes behind a backslash, which the entry itself wants doubled.
    """
    special = re.compile(r'(["`$\\])')
    parts = (part if part == shlex.quote(part) else f'"{special.sub(_ESCAPED, part)}"' for part in command)
    return " ".join(parts).replace("%", "%%")


def _target() -> Path:
    if not sys.platform.startswith("linux"):
        raise CatalogError("Only Linux desktops keep their menu in such files.", "Make a shortcut to Catalog by hand.")
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _refresh(target: Path) -> None:
    """Have the desktop read its folders again, where it has the programs for that; else it does so by itself."""
    for name, folder in _REFRESH:
        if (tool := shutil.which(name)) and (target / folder).is_dir():
            subprocess.run([tool, str(target / folder)], capture_output=True, timeout=60)
