"""Opens zip containers (docx, odt, epub) from outside without believing what they say of themselves."""

import io
import zipfile
import zlib

from catalog.domain.errors import Unreadable

_ENTRIES = 20_000
_TOTAL = 600_000_000
_RATIO = 200
_RATIO_FREE = 10_000_000
_PART = 60_000_000
_ENCRYPTED = 0x1
_PARTS_ADVICE = "If you trust it, open it in the program it comes from and save it anew."


class Archive:
    """A zip held in memory; parts are read one at a time, never extracted to disk."""

    def __init__(self, data: bytes) -> None:
        """Open `data`. Raises Unreadable when it is damaged, encrypted, or grows beyond all measure."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
            raise _damaged() from error
        _refuse_bombs(entries, len(data))
        self._entries = {entry.filename: entry for entry in entries if _is_plain(entry.filename)}

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def names(self) -> list[str]:
        """The names of all parts that do not point outside the archive."""
        return list(self._entries)

    def part(self, name: str) -> bytes:
        """The bytes of the part `name`. Raises Unreadable when missing, damaged, encrypted or larger than it says."""
        entry = self._entries.get(name)
        if entry is None:
            raise Unreadable(f"The file is incomplete: the part “{name[:80]}” is missing.", _PARTS_ADVICE)
        if entry.flag_bits & _ENCRYPTED:
            raise Unreadable("The file is protected by a password.", "Remove the password and import it again.")
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(_PART + 1)
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, EOFError, RuntimeError) as e:
            raise _damaged() from e
        if len(data) > _PART:
            raise Unreadable(
                f"The part “{name[:80]}” of the file is larger than {_PART // 1_000_000} MB.", _PARTS_ADVICE
            )
        return data

    def optional(self, name: str) -> bytes:
        """The part `name`, or no bytes when there is none."""
        return self.part(name) if name in self else b""


def _refuse_bombs(entries: list[zipfile.ZipInfo], size: int) -> None:
    """Raise Unreadable when the archive would unpack to far more than a document holds."""
    total = sum(entry.file_size for entry in entries)
    if len(entries) > _ENTRIES or total > _TOTAL or total > max(_RATIO_FREE, _RATIO * size):
        raise Unreadable(
            f"The file would unpack to {total // 1_000_000:,} MB in {len(entries):,} parts, far more than a document.",
            _PARTS_ADVICE,
        )


def _is_plain(name: str) -> bool:
    """Whether `name` stays inside the archive: relative, no parent folders, no drive, no back slashes."""
    return not (name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"))


def _damaged() -> Unreadable:
    return Unreadable("The file is damaged: it cannot be unpacked.", "Try another copy of it.")
