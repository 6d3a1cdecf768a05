"""What the fuzzing harness feeds: each target makes one input from chance and gives it to what takes such things."""

import contextlib
import hashlib
import io
import os
import random
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from catalog.cli import main as cli
from catalog.formats import exchange
from catalog.formats.bibliography.readers import read_bibliography
from catalog.formats.readers import read
from catalog.services import (
    bibliography_import,
    bundle_import,
    bundles,
    checks,
    drafts,
    drives,
    exchange_import,
    history,
    imports,
    lists,
    presence,
    search,
    settings,
    workspace,
)
from catalog.store.catalogue import Catalogue, create_catalogue, open_catalogue
from tests.bench import fuzz_seeds
from tests.bench.fuzz_mutations import changed, mutated, tree
from tests.bench.fuzz_words import BUNDLE_NAMES, OPTIONS, QUERY_WORDS, TOML, WORDS
from tests.services import peopled

_NOT_RUN = {"demo", "open", "export"}
"""Commands that open windows or take seconds; bundles have inputs of their own."""
_ENTERED = 0.04
"""How many of the files that could be read are also entered into a catalogue."""


@dataclass
class Box:
    """A place of its own for one batch: a catalogue with records of every kind, its bundle, and files to start from."""

    place: Path

    @cached_property
    def catalogue(self) -> Catalogue:
        """The catalogue that queries and commands work on."""
        return open_catalogue(Path(shutil.copytree(self.place.parent / "Template.catalog", self.place / "W.catalog")))

    @cached_property
    def empty(self) -> Catalogue:
        """The one that takes files in."""
        return create_catalogue(self.place / "Empty.catalog")

    @cached_property
    def inputs(self) -> Path:
        """Where the inputs are put that are files."""
        made = self.place / "in"
        made.mkdir()
        return made

    @cached_property
    def bundle(self) -> dict[str, bytes]:
        """The files of the bundle, by path."""
        folder = self.place.parent / "bundle"
        return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}

    @cached_property
    def corpora(self) -> dict[str, dict[str, bytes]]:
        """Well-formed files by kind and name."""
        return {
            "documents": fuzz_seeds.documents(),
            "bibliographies": fuzz_seeds.bibliographies(),
            "programs": fuzz_seeds.of_other_programs(),
        }


def prepare(place: Path) -> None:
    """Make what all batches begin with."""
    catalogue = create_catalogue(place / "Template.catalog")
    peopled.fill(catalogue)
    (place / "article.txt").write_text("The treacherous clique seized the base at Vlora in 1961.", encoding="utf-8")
    imports.import_file(catalogue, place / "article.txt")
    bundles.export(catalogue, place / "bundle", private=True)
    catalogue.close()


def query(chance: random.Random, box: Box) -> None:
    """A query, asked of two lists and of the search."""
    joint = chance.choice((" ", "", " "))
    words = joint.join(chance.choice(QUERY_WORDS) for _ in range(chance.randint(0, 9)))
    for kind in chance.sample(("source", "quote", "claim", "name"), 2):
        lists.page(box.catalogue, kind, words, limit=5)
        lists.count(box.catalogue, kind, words)
    search.search(box.catalogue, words)


def content(chance: random.Random, box: Box) -> None:
    """A `catalogue.json` with some values replaced, removed, doubled or exchanged, or some bytes changed."""
    data = box.bundle["data/catalogue.json"]
    path = box.inputs / "catalogue.json"
    path.write_bytes(changed(chance, data, {"self": data}) if chance.random() < 0.2 else tree(chance, data))
    _take_in(box, path)


def bundle(chance: random.Random, box: Box) -> None:
    """A bundle, folder or zip, with files changed, removed, doubled or added; half have manifests that fit."""
    parts = dict(box.bundle)
    for _ in range(chance.randint(1, 3)):
        name = chance.choice(list(parts))
        kind = chance.randrange(5)
        if kind == 0:
            del parts[name]
        elif kind == 1:
            parts[chance.choice(BUNDLE_NAMES)] = parts[name]
        elif name.endswith("json") and kind == 2:
            parts[name] = tree(chance, parts[name])
        else:
            parts[name] = changed(chance, parts[name], parts)
    path = box.inputs / "b.zip"
    path.write_bytes(_zipped(chance, _sealed(parts) if chance.random() < 0.5 else parts))
    bundles.check(path)
    if bundle_import.is_bundle(path):
        _take_in(box, path)


def document(chance: random.Random, box: Box) -> None:
    """A document of any kind; a few of those that can be read are imported."""
    name, data = mutated(chance, box.corpora["documents"])
    read(name, data)
    if chance.random() < _ENTERED:
        path = box.inputs / name
        path.write_bytes(data)
        _entered(box, lambda: not imports.import_file(box.empty, path).duplicate)


def bibliography(chance: random.Random, box: Box) -> None:
    """A bibliography in any format; a few of those that can be read are entered."""
    name, data = _file(chance, box.corpora["bibliographies"])
    read_bibliography(data, name)
    if chance.random() < _ENTERED:
        path = box.inputs / name
        path.write_bytes(data)
        plan = bibliography_import.plan(box.empty, path)
        _entered(box, lambda: bool(bibliography_import.carry_out(box.empty, plan)))


def program(chance: random.Random, box: Box) -> None:
    """A file of another program; a few of those that can be read are entered."""
    name, data = _file(chance, box.corpora["programs"])
    exchange.read(data, name)
    if chance.random() < _ENTERED:
        path = box.inputs / name
        path.write_bytes(data)
        plan = exchange_import.plan(box.empty, path)
        _entered(box, lambda: exchange_import.carry_out(box.empty, plan))


def stored(chance: random.Random, box: Box) -> None:
    """A settings file, a draft and a mark of another window with nonsense in them."""
    keys = ("reviewer", "recent", "theme", "font_size", "told_of_shared_folder", "x")
    lines = [f"{chance.choice(keys)} = {chance.choice(TOML)}" for _ in range(chance.randint(0, 6))]
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    target = box.place / "settings.toml"
    target.write_bytes(changed(chance, data, {"self": data}) if chance.random() < 0.6 else data)
    settings.load()
    workspace.reviewer()
    drives.danger_once(Path("/x/Dropbox/y.catalog"))
    settings.save({"recent": ["a"], "theme": None})
    (box.place / presence.MARK).write_bytes(tree(chance, b'{"who": "a", "computer": "b", "process": 1, "since": ""}'))
    presence.enter(box.place)
    people = tree(chance, b'{"title": "x", "people": [["contributor", "author", "A", null, 3]]}')
    with box.catalogue.raw() as connection:
        connection.execute("INSERT OR REPLACE INTO draft VALUES ('new:x', ?, '')", (people.decode("utf-8", "replace"),))
    (box.catalogue.folder / drafts.FOLDER).mkdir(exist_ok=True)
    kept = b'{"form": "record:1", "at": "2026", "values": {"title": "x", "people": [["contributor", "author"]]}}'
    (box.catalogue.folder / drafts.FOLDER / "a.json").write_bytes(tree(chance, kept))
    drafts.kept(box.catalogue)


def command(chance: random.Random, box: Box) -> None:
    """A command line; whatever it is, it must answer with an exit code of its own."""
    name = chance.choice([each for each in cli.COMMANDS if each not in _NOT_RUN])
    rest = [chance.choice(OPTIONS if chance.random() < 0.35 else WORDS) for _ in range(chance.randint(0, 6))]
    os.environ["CATALOGUE"] = str(box.catalogue.folder)
    os.chdir(box.place)
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace")
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = cli.run([name, *rest], lambda _path: 0)
    if code not in {0, 1, 2, 3, 130}:
        raise AssertionError(f"exit code {code} of {[name, *rest]}")


Target = Callable[[random.Random, Box], None]
TARGETS: dict[str, tuple[Target, int]] = {
    "query": (query, 24),
    "command": (command, 20),
    "stored": (stored, 14),
    "document": (document, 16),
    "bibliography": (bibliography, 12),
    "program": (program, 8),
    "content": (content, 4),
    "bundle": (bundle, 2),
}
"""Each target with how many of a hundred inputs it gets: those that take long get fewer."""


def _file(chance: random.Random, corpus: dict[str, bytes]) -> tuple[str, bytes]:
    """A changed file; of JSON half of the time the values are changed and not the bytes."""
    name, data = mutated(chance, corpus)
    if "json" in name and chance.random() < 0.5:
        return name, tree(chance, corpus[name])
    return name, data


def _take_in(box: Box, path: Path) -> None:
    _entered(box, lambda: any(bundle_import.take_in(box.empty, path).added.values()))


def _entered(box: Box, enter: Callable[[], Any]) -> None:
    """Enter something into the empty catalogue, which must be in order then, and take it out again."""
    if not enter():
        return
    problems = checks.check(box.empty, originals=False)
    history.undo(box.empty)
    if problems:
        raise AssertionError(f"damaged: {problems[0]}")


def _sealed(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The files with manifests that fit them."""
    sealed = {name: data for name, data in parts.items() if "manifest-sha" not in name}
    for kind in ("sha256", "sha512"):
        held = {name: data for name, data in sealed.items() if name.startswith("data/")}
        lines = (f"{hashlib.new(kind, data).hexdigest()}  {name}\n" for name, data in held.items())
        sealed[f"manifest-{kind}.txt"] = "".join(lines).encode("utf-8", "surrogatepass")
    return sealed


def _zipped(chance: random.Random, parts: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            info = zipfile.ZipInfo(f"bundle/{name}" if not name.startswith("/") else name)
            if chance.random() < 0.02:
                info.external_attr = 0o120777 << 16  # a link
            packed.writestr(info, data)
    return held.getvalue() if chance.random() < 0.9 else changed(chance, held.getvalue(), parts)
