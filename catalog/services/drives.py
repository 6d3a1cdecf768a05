"""Folders in which a catalogue is in danger: synchronised ones, and those on another computer."""

import re
from collections.abc import Iterable
from pathlib import Path

from catalog.domain.errors import CatalogError
from catalog.services import settings

_SYNCHRONISED = {
    "Dropbox": ("dropbox", "dropbox (*"),
    "OneDrive": ("onedrive", "onedrive - *"),
    "Nextcloud": ("nextcloud", "nextcloud2", "nextcloud3"),
    "ownCloud": ("owncloud",),
    "Google Drive": ("google drive", "googledrive", "my drive", "googledrive-*"),
    "iCloud": ("icloud drive", "iclouddrive", "com~apple~clouddocs", "mobile documents"),
    "a cloud service": (
        *("cloudstorage", "pcloud drive", "pclouddrive", "megasync", "yandex.disk", "seafile", "box sync"),
        *("proton drive", "protondrive"),
    ),
}
"""Who synchronises a folder, and the names such folders have, in lower case; * stands for any end."""
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tmp.driveupload": "Google Drive",
}
"""What these programs leave in the folders they keep."""
_NETWORK = (
    *("nfs", "nfs2", "nfs3", "nfs4", "cifs", "smb*", "afs", "davfs*", "ceph", "glusterfs", "lustre", "beegfs", "ncpfs"),
    *("fuse.sshfs", "fuse.rclone", "fuse.davfs*", "fuse.gvfsd-fuse", "fuse.glusterfs"),
)
"""Kinds of file systems that lie on another computer."""
_IN_NAMES_OF_FUSE = ("cloud", "drive")
"""What else such a file system of somebody's own making has in its name."""
_MOUNTS = Path("/proc/mounts")
_TOLD = "told_of_shared_folder"


def danger(folder: Path, mounts: str | None = None) -> str | None:
    """Why a catalogue should not lie in that folder, in sentences for its owner; None when nothing speaks against it.

    `mounts` has the shape of /proc/mounts, which is read when nothing is given.
    """
    folder = folder.expanduser().absolute()
    if (who := _synchronised(folder)) is not None:
        return _said(folder, f"lies in a folder that {who} synchronises")
    if (kind := _network(folder, _read_mounts() if mounts is None else mounts)) is not None:
        return _said(folder, f"lies on another computer ({kind})")
    return None


def danger_once(folder: Path) -> str | None:
    """As `danger`, but only the first time it is asked about that folder."""
    found = danger(folder)
    if found is None:
        return None
    told = settings.load().get(_TOLD)
    known = [each for each in told if isinstance(each, str)] if isinstance(told, list) else []
    if str(folder) in known:
        return None
    try:
        settings.save({_TOLD: [*known, str(folder)]})
    except CatalogError:  # then it is said again next time
        return found
    return found


def _said(folder: Path, where: str) -> str:
    return (
        f"“{folder.stem}” {where}. When two computers write to a catalogue there, or one of them was not connected, it "
        "can be damaged. Keep it on a drive of this computer, and pass copies on with File → Save a copy "
        "(`catalog copy`)."
    )


def _synchronised(folder: Path) -> str | None:
    for part in folder.parts:
        for who, names in _SYNCHRONISED.items():
            if _is_one_of(part.lower(), names):
                return who
    above = (each / mark for each in folder.parents for mark in _MARKS)
    return next((_MARKS[each.name] for each in above if each.exists()), None)


def _network(folder: Path, mounts: str) -> str | None:
    if str(folder).startswith(("\\\\", "//")):
        return "a network share"
    found: tuple[int, str] = (0, "")
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) > 2 and f"{folder}/".startswith(point := _unescaped(fields[1]).rstrip("/") + "/"):
            found = max(found, (len(point), fields[2]))
    kind = found[1]
    own = kind.startswith("fuse.") and any(part in kind for part in _IN_NAMES_OF_FUSE)
    return kind if own or _is_one_of(kind, _NETWORK) else None


def _is_one_of(word: str, names: Iterable[str]) -> bool:
    return any(word.startswith(name[:-1]) if name.endswith("*") else word == name for name in names)


def _unescaped(point: str) -> str:
    if "\\" not in point:
        return point
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), point)


def _read_mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:  # another system than Linux
        return ""
