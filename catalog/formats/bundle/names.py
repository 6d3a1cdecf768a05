"""File names inside a bundle that every system can hold."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_LONGEST = 120


def stored_name(sha256: str, name: str) -> str:
    """Where an original lies in a bundle, relative to data/: `files/<sha256>/<name>`, the name made safe."""
    return f"files/{sha256}/{safe_name(name)}"


def safe_name(name: str) -> str:
    """A file name without folders, without characters or endings some system refuses, of bounded length."""
    name = unicodedata.normalize("NFC", name.replace("\\", "/").rpartition("/")[2])
    name = _FORBIDDEN.sub("_", name).strip(" .")
    if not name or _RESERVED.fullmatch(name):
        name = f"file_{name}"
    stem, dot, ending = name.rpartition(".")
    if len(name.encode()) > _LONGEST:
        kept = (stem if dot and len(ending) < 12 else name).encode()[: _LONGEST - 16].decode("utf-8", "ignore")
        name = f"{kept.strip(' .')}.{ending}" if dot and len(ending) < 12 else kept.strip(" .")
    return name
