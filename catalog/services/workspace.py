"""Catalogues as files: made, opened, copied."""

from pathlib import Path

from catalog.domain.errors import CatalogError, Invalid
from catalog.domain.progress import Progress
from catalog.services import settings
from catalog.store.catalogue import DATABASE, Catalogue, create_catalogue, open_catalogue

SUFFIX = ".catalog"


def new(folder: Path) -> Catalogue:
    """Make an empty catalogue; `.catalog` is added to the folder's name if it is missing."""
    return create_catalogue(named(folder), actor=reviewer)


def open_folder(folder: Path) -> Catalogue:
    """Open a catalogue folder. Raises NotFound, or CatalogError when it was written by a newer Catalog."""
    return open_catalogue(folder.expanduser(), actor=reviewer)


def meant(folder: Path) -> Path:
    """The folder of an existing catalogue, which may be named without its ending."""
    if not (folder / DATABASE).exists() and folder.name and (ending := named(folder)).is_dir():
        return ending
    return folder


def in_folder(folder: Path) -> list[Path]:
    """The catalogues that lie in a folder."""
    return sorted(folder.glob("*" + SUFFIX))


def named(folder: Path) -> Path:
    """The folder with the ending that catalogues have."""
    folder = folder.expanduser()
    if not folder.name:
        raise Invalid("A catalogue needs a name.", "Type a name for its folder.")
    return folder if folder.suffix == SUFFIX else folder.with_name(folder.name + SUFFIX)


def reviewer() -> str:
    """The name that stands in the history and under decisions: the one chosen in the settings, else the login name."""
    chosen = settings.load().get("reviewer")
    return str(chosen) if chosen else _login_name()


def _login_name() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container may run under a number that nobody gave a name
        return "unknown"


def save_copy(catalogue: Catalogue, folder: Path, progress: Progress | None = None) -> Path:
    """Copy an open catalogue, database and originals, into a new folder; returns it. Work may go on meanwhile."""
    import shutil

    progress = progress or Progress()
    target = named(folder)
    if target.exists():
        raise CatalogError(f"{target} is there already.", "Choose another name.")
    partial = target.with_name(target.name + ".partial")
    try:
        partial.mkdir(parents=True)
        (partial / "backups").mkdir()
        from catalog.store import backup

        backup.copy(catalogue.file, partial / DATABASE)
        originals = [path for path in (catalogue.folder / "files").rglob("*") if path.is_file()]
        for number, path in enumerate(originals):
            progress.step(number, len(originals), path.name)
            copy = partial / path.relative_to(catalogue.folder)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, copy)
        (partial / "files").mkdir(exist_ok=True)
        partial.rename(target)
    except OSError as error:
        raise CatalogError(f"The copy could not be written ({error.strerror}).", "Choose another place.") from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return target
