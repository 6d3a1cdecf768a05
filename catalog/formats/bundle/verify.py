"""Check a bundle, or any BagIt bag: every changed, missing or added file is named."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from catalog.domain.errors import Unreadable
from catalog.domain.progress import Progress
from catalog.formats.bundle import bag
from catalog.formats.bundle.trees import CHUNK, DAMAGED, Tree, is_safe, open_tree
from catalog.formats.bundle.zipped import container_problems

_LINE = re.compile(r"(?P<digest>[0-9A-Fa-f]+)[ \t]+\*?(?P<name>.+)")
_TAG_FILE_LIMIT = 256 * 2**20
CATALOGUE = "data/catalogue.json"


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a check: problems as sentences for people, and how much was read.

    After an export `missing` names the originals that were wanted and are not in the catalogue.
    """

    ok: bool
    problems: tuple[str, ...]
    files: int
    bytes: int
    missing: tuple[str, ...] = ()


def verify(path: Path, *, progress: Progress | None = None) -> Report:
    """Check the bundle folder or zip at `path`.

    A bundle of ours is held to every byte, its manifests and the zip around it included; bags of other programs to
    BagIt 1.0 (or 0.97). Raises Unreadable when there is no bag to check.
    """
    with open_tree(path) as tree:
        if "bagit.txt" not in tree.sizes and not tree.problems:
            raise Unreadable(f"{path.name} is not a bundle: it holds no bagit.txt.", "Name the folder that holds it.")
        problems = list(tree.problems)
        if not problems:
            problems = list(_Check(tree, progress or Progress()).problems())
        if not problems and path.is_file():
            problems = container_problems(path, tree)
        return Report(not problems, tuple(problems), len(tree.sizes), sum(tree.sizes.values()))


class _Check:
    """One check of one tree."""

    def __init__(self, tree: Tree, progress: Progress) -> None:
        self._tree = tree
        self._progress = progress
        self._ours = CATALOGUE in tree.sizes
        self._total = sum(tree.sizes.values())
        self._done = 0

    def problems(self) -> Iterator[str]:
        yield from self._declaration()
        listed: dict[str, dict[str, bag.Digests]] = {}
        for stem in ("manifest", "tagmanifest"):
            listed[stem] = {}
            yield from self._read_manifests(stem, listed[stem])
        yield from self._oxum()
        yield from self._files(listed)

    def _declaration(self) -> Iterator[str]:
        text = self._read("bagit.txt")
        if self._ours and text != bag.DECLARATION:
            yield "bagit.txt: changed"
        elif not re.fullmatch(rb"BagIt-Version: (0\.97|1\.0)\r?\nTag-File-Character-Encoding: UTF-8\s*", text):
            yield "bagit.txt: not of BagIt 0.97 or 1.0 in UTF-8"

    def _read(self, name: str) -> bytes:
        if self._tree.sizes[name] > _TAG_FILE_LIMIT:
            raise Unreadable(f"{name} is too large for a tag file.")
        with self._tree.open(name) as file:
            return file.read(_TAG_FILE_LIMIT)

    def _read_manifests(self, stem: str, listed: dict[str, bag.Digests]) -> Iterator[str]:
        """Fill `listed` (file → digests) from every manifest of one kind."""
        found = [a for a in bag.SUPPORTED if f"{stem}-{a}.txt" in self._tree.sizes]
        expected = bag.ALGORITHMS if self._ours else ()
        yield from (f"{stem}-{a}.txt: missing" for a in expected if a not in found)
        if stem == "manifest" and not found:
            yield "there is no manifest with checksums that are known (md5, sha1, sha256, sha512)"
        for algorithm in found:
            yield from self._read_manifest(f"{stem}-{algorithm}.txt", algorithm, listed)
        wanted = [n for n in self._tree.sizes if n.startswith("data/")] if stem == "manifest" else list(listed)
        for name in (n for n in listed if n in wanted):
            yield from (f"{name}: not in {stem}-{a}.txt" for a in found if a not in listed[name])

    def _read_manifest(self, name: str, algorithm: str, listed: dict[str, bag.Digests]) -> Iterator[str]:
        text = self._read(name)
        entries: dict[str, str] = {}
        for number, line in enumerate(text.decode("utf-8", "replace").splitlines(), 1):
            match = _LINE.fullmatch(line)
            file = bag.unescape(match["name"]).removeprefix("./") if match else ""
            if not match or not is_safe(file) or file in entries:
                yield f"{name}: line {number} is not a checksum and a file"
                continue
            entries[file] = match["digest"] if self._ours else match["digest"].lower()
            listed.setdefault(file, {})[algorithm] = entries[file]
        if self._ours and bag.manifest(entries) != text:
            yield f"{name}: changed"

    def _oxum(self) -> Iterator[str]:
        if "bag-info.txt" not in self._tree.sizes:
            return
        declared = re.search(rb"(?mi)^Payload-Oxum:\s*(\d+)\.(\d+)\s*$", self._read("bag-info.txt"))
        payload = [size for name, size in self._tree.sizes.items() if name.startswith("data/")]
        if declared and (int(declared[1]), int(declared[2])) != (sum(payload), len(payload)):
            yield f"bag-info.txt: {int(declared[2])} files of {int(declared[1])} bytes were packed, other than are here"

    def _files(self, listed: dict[str, dict[str, bag.Digests]]) -> Iterator[str]:
        wanted = listed["manifest"] | listed["tagmanifest"]
        yield from (f"{name}: missing" for name in wanted if name not in self._tree.sizes)
        for name in self._tree.sizes:
            if name in wanted:
                yield from self._compare(name, wanted[name])
            elif name.startswith("data/") or (listed["tagmanifest"] and not name.startswith("tagmanifest-")):
                yield f"{name}: added, it is in no manifest"
            elif self._ours and name not in {f"tagmanifest-{a}.txt" for a in bag.SUPPORTED}:
                yield f"{name}: added"

    def _compare(self, name: str, expected: bag.Digests) -> Iterator[str]:
        try:
            with self._tree.open(name) as file:
                found, size = bag.digests(iter(lambda: file.read(CHUNK), b""), expected)
        except (*DAMAGED, OSError):
            yield f"{name}: cannot be read"
            return
        self._done += size
        self._progress.step(self._done, self._total, name)
        if any(found[a] != digest for a, digest in expected.items()):
            yield f"{name}: changed"
