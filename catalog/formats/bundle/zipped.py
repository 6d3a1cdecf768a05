"""A bundle as one zip: stored, not compressed, so that the same bundle is the same zip on every machine."""

import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import IO, cast

from catalog.formats.bundle.trees import CHUNK, Tree

MARK = b"Catalog bundle"
"""The comment by which a zip says that it is as we write it, so that a change of its every byte can be found."""


def write_zip(target: IO[bytes], top: str, tree: Tree) -> None:
    """Write `tree` as the canonical zip with the one folder `top`."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        archive.comment = MARK
        for name in sorted(tree.sizes):
            entry = zipfile.ZipInfo(f"{top}/{name}", date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr, entry.file_size = 3, 0o100644 << 16, tree.sizes[name]
            with archive.open(entry, "w") as sink, tree.open(name) as source:
                _copy(iter(lambda: source.read(CHUNK), b""), sink)


def _copy(chunks: Iterable[bytes], sink: IO[bytes]) -> None:
    for chunk in chunks:
        sink.write(chunk)


def container_problems(path: Path, tree: Tree) -> list[str]:
    """What is not as we write it in a zip that carries our mark; a zip packed again by other programs has no mark."""
    with zipfile.ZipFile(path) as archive:
        comment, names = archive.comment, archive.namelist()
    if not comment:
        return [] if _ends_with_directory(path) else ["bytes were added to the end of the zip"]
    if comment != MARK or not names:
        return ["the comment of the zip was changed"]
    with path.open("rb") as file:
        comparing = _Comparing(file)
        write_zip(cast("IO[bytes]", comparing), names[0].partition("/")[0], tree)
        return [] if comparing.same() else ["bytes of the zip outside its files were changed"]


def _ends_with_directory(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-22, 2)
        return file.read(4) == b"PK\x05\x06"


class _Comparing:
    """A file to write to that keeps nothing and compares what it is given with what another file holds there.

    A header is written twice, the second time complete: what stands at a place is judged by the last write to it.
    """

    def __init__(self, other: IO[bytes]) -> None:
        self._other = other
        self._position = 0
        self._end = 0
        self._different: set[int] = set()

    def write(self, data: bytes) -> int:
        self._other.seek(self._position)
        if self._other.read(len(data)) == data:
            self._different.discard(self._position)
        else:
            self._different.add(self._position)
        self._position += len(data)
        self._end = max(self._end, self._position)
        return len(data)

    def tell(self) -> int:
        return self._position

    def seek(self, position: int, whence: int = 0) -> int:
        self._position = position + (0, self._position, self._end)[whence]
        return self._position

    def flush(self) -> None:
        """Nothing is held back."""

    def same(self) -> bool:
        """Whether everything written equals the other file, and the other file ends there."""
        return not self._different and self._other.seek(0, 2) == self._end
