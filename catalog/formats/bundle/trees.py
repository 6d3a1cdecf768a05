"""A bag as a tree of files, whether it is a folder or a zip, read without trusting any name in it."""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

from catalog.domain.errors import Unreadable

MAX_FILES = 200_000
MAX_BYTES = 64 * 2**30
_MAX_RATIO = 200
_RATIO_FROM = 50 * 2**20
CHUNK = 2**20
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    UnicodeDecodeError,
)
"""What reading a damaged zip raises."""


class Tree(Protocol):
    """Files by name relative to the bag, with forward slashes, and what is wrong with the tree itself."""

    problems: tuple[str, ...]
    sizes: dict[str, int]

    def open(self, name: str) -> IO[bytes]:
        """The bytes of one file."""


@contextmanager
def open_tree(path: Path) -> Iterator[Tree]:
    """The bag at `path`, a folder or a zip. Raises Unreadable when it is neither or is made to exhaust memory."""
    if path.is_dir():
        yield FolderTree(path)
        return
    if not path.is_file():
        raise Unreadable(f"There is no bundle at {path}.", "Name a bundle's folder or its .zip file.")
    try:
        with zipfile.ZipFile(path) as archive:
            yield ZipTree(archive)
    except (*DAMAGED, OSError) as error:
        raise Unreadable(f"{path.name} is not a readable zip file.", "Copy or download it again.") from error


class FolderTree:
    """A bag that is a folder; links are named as problems and never followed."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.sizes: dict[str, int] = {}
        problems = []
        for path in sorted(_walk(root)):
            name = path.relative_to(root).as_posix()
            mode = path.lstat().st_mode
            if stat.S_ISREG(mode):
                self.sizes[name] = path.lstat().st_size
            else:
                problems.append(f"{name}: a link or special file, which a bundle may not hold")
        self.problems = (*problems, *_collisions(self.sizes))

    def open(self, name: str) -> IO[bytes]:
        """The bytes of one file."""
        return (self._root / name).open("rb")


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path)
        else:
            yield path


class ZipTree:
    """A bag that is a zip with one folder at its top, as BagIt asks."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        entries = archive.infolist()
        _refuse_bombs(entries)
        problems = [p for p in map(_problem, entries) if p]
        files = [e for e in entries if not e.is_dir() and not _problem(e)]
        tops = {e.filename.partition("/")[0] for e in files}
        if len(tops) > 1:
            problems.append("the zip must hold one folder at its top, and holds " + str(len(tops)))
        self._entries = {e.filename.partition("/")[2]: e for e in files if e.filename.partition("/")[2]}
        if len(self._entries) < len(files):
            problems.append("a name stands twice in the zip, or beside the bundle's folder")
        self.sizes = {name: entry.file_size for name, entry in self._entries.items()}
        self.problems = (*problems, *_collisions(self.sizes))

    def open(self, name: str) -> IO[bytes]:
        """The bytes of one file."""
        return self._archive.open(self._entries[name])


def _refuse_bombs(entries: list[zipfile.ZipInfo]) -> None:
    total, packed = sum(e.file_size for e in entries), sum(e.compress_size for e in entries)
    if len(entries) > MAX_FILES or total > MAX_BYTES or (total > _RATIO_FROM and total > packed * _MAX_RATIO):
        raise Unreadable("This zip would unpack to far more than a bundle holds, and was not opened.")


def _problem(entry: zipfile.ZipInfo) -> str:
    """What is wrong with one entry, or nothing."""
    name = entry.filename
    if not is_safe(name.removesuffix("/")) or name != entry.orig_filename:
        return f"{name!r}: a name that points outside the bundle"
    if entry.flag_bits & 0x1:
        return f"{name}: encrypted"
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return f"{name}: a link or special file" if kind not in (0, stat.S_IFREG, stat.S_IFDIR) else ""


def is_safe(name: str) -> bool:
    """Whether a relative name stays inside its folder on every system."""
    parts = PurePosixPath(name).parts
    plain = bool(name) and not name.startswith("/") and "\\" not in name and "\0" not in name
    return plain and "//" not in name and all(p not in ("..", ".") for p in name.split("/")) and ":" not in parts[0]


def _collisions(names: dict[str, int]) -> tuple[str, ...]:
    """Names that are one file on a system that does not tell capitals apart."""
    seen: dict[str, str] = {}
    found = []
    for name in names:
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            found.append(f"{name}: differs from {other} only in capitals")
    return tuple(found)
