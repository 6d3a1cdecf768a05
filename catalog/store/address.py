"""How SQLite is told which file to open."""

from pathlib import Path

BUSY_MILLISECONDS = 30_000


def uri(file: Path, mode: str = "rw") -> str:
    """The SQLite URI of a file."""
    return f"file:{quoted(file)}?mode={mode}"


def quoted(file: Path) -> str:
    """The path as it stands in an SQLite URI: "?" and "#" end the path there, "%" escapes."""
    return str(file).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
