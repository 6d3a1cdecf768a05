"""BagIt 1.0 (RFC 8493): manifests, bag-info and their canonical bytes."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from catalog.domain.errors import Invalid

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
ALGORITHMS = ("sha256", "sha512")
SUPPORTED = ("md5", "sha1", "sha256", "sha512")
Digests = dict[str, str]
"""Algorithm → hexadecimal digest."""


def digests(chunks: Iterable[bytes], algorithms: Iterable[str]) -> tuple[Digests, int]:
    """The digests of a stream by every algorithm, read once, and its length in bytes."""
    hashes = {a: hashlib.new(a, usedforsecurity=False) for a in algorithms}
    size = 0
    for chunk in chunks:
        size += len(chunk)
        for each in hashes.values():
            each.update(chunk)
    return {a: h.hexdigest() for a, h in hashes.items()}, size


def file_chunks(path: Path, size: int = 2**20) -> Iterable[bytes]:
    """The bytes of a file, piece by piece."""
    with path.open("rb") as file:
        while chunk := file.read(size):
            yield chunk


def manifest(entries: Mapping[str, str]) -> bytes:
    """A manifest from name → digest: one line per file, sorted by name."""
    return "".join(f"{entries[n]}  {escape(n)}\n" for n in sorted(entries)).encode()


def escape(name: str) -> str:
    """A name as a manifest writes it."""
    return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")


def unescape(name: str) -> str:
    """A name from a manifest."""
    for written, meant in (("%0A", "\n"), ("%0a", "\n"), ("%0D", "\r"), ("%0d", "\r"), ("%25", "%")):
        name = name.replace(written, meant)
    return name


def bag_info(fields: Mapping[str, str], now: datetime, payload: Mapping[str, int], software: str) -> bytes:
    """bag-info.txt: the user's fields, then ours. Raises Invalid for a field name that would break the file."""
    for name in fields:
        if not name or ":" in name or not name.isprintable() or name != name.strip():
            raise Invalid(f"“{name}” cannot be a field of bag-info.", "Use a name such as Source-Organization.")
    ours = {
        "Bag-Software-Agent": software,
        "Bagging-Date": now.date().isoformat(),
        "Bag-Size": _size(sum(payload.values())),
        "Payload-Oxum": f"{sum(payload.values())}.{len(payload)}",
    }
    lines = [f"{name}: {' '.join(str(value).split())}\n" for name, value in {**fields, **ours}.items() if value]
    return "".join(lines).encode()


def _size(count: int) -> str:
    """About how large, for people: 42.6 MB."""
    number, units = float(count), ["B", "KB", "MB", "GB", "TB"]
    while number >= 1000 and len(units) > 1:
        number /= 1000
        units.pop(0)
    return f"{number:.3g} {units[0]}"


def seal(folder: Path, info: Mapping[str, str], now: datetime, software: str, algorithms: Iterable[str]) -> None:
    """Make a folder with `data/` a bag: write bagit.txt, bag-info.txt, payload and tag manifests."""
    algorithms = tuple(algorithms)
    payload = _digested(folder, (p for p in (folder / "data").rglob("*") if p.is_file()), algorithms)
    sizes = {name: (folder / name).stat().st_size for name in payload}
    (folder / "bagit.txt").write_bytes(DECLARATION)
    (folder / "bag-info.txt").write_bytes(bag_info(info, now, sizes, software))
    _write_manifests(folder, "manifest", payload, algorithms)
    tags = _digested(folder, (p for p in folder.iterdir() if p.is_file()), algorithms)
    _write_manifests(folder, "tagmanifest", tags, algorithms)


def _digested(folder: Path, paths: Iterable[Path], algorithms: Iterable[str]) -> dict[str, Digests]:
    return {p.relative_to(folder).as_posix(): digests(file_chunks(p), algorithms)[0] for p in paths}


def _write_manifests(folder: Path, stem: str, found: Mapping[str, Digests], algorithms: Iterable[str]) -> None:
    for algorithm in algorithms:
        entries = {name: each[algorithm] for name, each in found.items()}
        (folder / f"{stem}-{algorithm}.txt").write_bytes(manifest(entries))
