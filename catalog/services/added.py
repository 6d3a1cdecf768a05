"""Files people add for their exports: citation styles (.csl) and BagIt profiles (.json), copied into their folders."""

import shutil
from pathlib import Path

from catalog.domain.errors import CatalogError
from catalog.formats.bibliography import styles
from catalog.formats.bundle import profiles
from catalog.services.trouble import said_of_writing


def add_style(path: Path) -> styles.Style:
    """Take a `.csl` file into the user's styles; one of the same name is replaced. Raises CatalogError, Unreadable."""
    if path.suffix.lower() != ".csl":
        raise CatalogError(f"{path.name} is no citation style.", "Choose a file that ends in .csl.")
    styles.find(str(path))
    return styles.find(_copied(path, styles.folders()[0]).stem)


def add_profile(path: Path) -> profiles.Profile:
    """Take a BagIt profile into the user's profiles; one of the same name is replaced. Raises Unreadable."""
    profiles.read(path)
    return profiles.read(_copied(path, profiles.folder()))


def _copied(path: Path, folder: Path) -> Path:
    target = folder / f"{path.stem}{path.suffix.lower()}"
    with said_of_writing(str(target)):
        folder.mkdir(parents=True, exist_ok=True)
        if not (target.exists() and target.samefile(path)):
            shutil.copyfile(path, target)
    return target
