"""Folders in which a catalogue is in danger: synchronised ones, and those on another computer."""

import re
from pathlib import Path

from catalog.domain.errors import CatalogError
from catalog.services import settings

_SYNCHRONISED = {
    "Dropbox": r"Dropbox( \(.+\))?",
    "OneDrive": r"OneDrive( - .+)?",
    "Nextcloud": r"Nextcloud\d?",
    "ownCloud": r"ownCloud",
    "Google Drive": r"Google ?Drive|My Drive|GoogleDrive-.+",
    "iCloud": r"iCloud ?Drive|com~apple~CloudDocs|Mobile Documents",
    "a cloud service": r"CloudStorage|pCloud ?Drive|MEGAsync|Yandex\.Disk|Seafile|Box Sync|Proton ?Drive",
}
"""Who synchronises a folder, and the names such folders have."""
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tmp.driveupload": "Google Drive",
}
"""What these programs leave in the folders they keep."""
_NETWORK = re.compile(r"(nfs\d?|cifs|smb\w*|afs|davfs\d?|ceph|glusterfs|lustre|beegfs|ncpfs)|fuse\.(sshfs|rclone|davfs.*|gvfsd-fuse|glusterfs|.*cloud.*|.*drive.*)")  # fmt: skip  # noqa: E501
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
        for who, pattern in _SYNCHRONISED.items():
            if re.fullmatch(pattern, part, re.IGNORECASE):
                return who
    above = (each / mark for each in folder.parents for mark in _MARKS)
    return next((_MARKS[each.name] for each in above if each.exists()), None)


def _network(folder: Path, mounts: str) -> str | None:
    if str(folder).startswith(("\\\\", "//")):
        return "a network share"
    found: tuple[int, str] = (0, "")
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) > 2 and folder.is_relative_to(point := Path(_unescaped(fields[1]))):
            found = max(found, (len(point.parts), fields[2]))
    return found[1] if _NETWORK.fullmatch(found[1]) else None


def _unescaped(point: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), point)


def _read_mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:  # another system than Linux
        return ""
