"""Whether the file that was opened still stands in its place: a folder may be pulled away under a running program."""

from pathlib import Path

from catalog.domain.errors import CatalogError

Identity = tuple[int, int]


class Standing:
    """Remembers which file it was: SQLite would go on writing to one that nobody can reach any more."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._log = file.with_name(file.name + "-wal")
        self._known = _identity(file)
        self._known_log: Identity | None = None

    def gone(self) -> bool:
        """Whether nothing stands in its place now."""
        return _identity(self._file) is None

    def replaced(self) -> bool:
        """Whether another file stands there since this was last asked."""
        found = _identity(self._file)
        changed = found is not None and found != self._known
        self._known = found or self._known
        return changed

    def log_lost(self) -> bool:
        """Whether the write-ahead log that was in use is no longer in its place: whoever opens the file misses it."""
        found = _identity(self._log)
        lost = self._known_log is not None and found != self._known_log
        self._known_log = found
        return lost

    def forget_log(self) -> None:
        """The file was let go of: SQLite may take its log away."""
        self._known_log = None

    def insist(self) -> None:
        """Raises CatalogError when the file is gone."""
        if self.gone():
            raise CatalogError(
                f"The catalogue is no longer in {self._file.parent}: it was moved, or its drive is not connected.",
                "Nothing was written. Bring it back to that place and try again; nothing else need be done.",
            )


def _identity(file: Path) -> Identity | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
