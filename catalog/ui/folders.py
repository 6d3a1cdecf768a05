"""Where file dialogs begin: in the folder that was chosen last for the same purpose."""

from pathlib import Path

from PySide6.QtCore import QSettings


def last(purpose: str) -> Path:
    """The folder used last, as long as it is there; at first the person's own."""
    kept = QSettings().value(f"folders/{purpose}")
    return Path(kept) if isinstance(kept, str) and Path(kept).is_dir() else Path.home()


def remember(purpose: str, chosen: Path) -> None:
    """A file in this folder, or the folder of a new one, was chosen."""
    QSettings().setValue(f"folders/{purpose}", str(chosen.parent))
