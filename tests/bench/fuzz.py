"""Feeds nonsense to everything that takes text or files from outside: `python -m tests.bench.fuzz --inputs N --seed S`.

The query language, `catalogue.json`, whole bundles, the settings file and the command line; `--only NAME` takes one of
them, and `tests.bench.fuzz_readers` does the document readers. Inputs run in batches in child processes, so that a
crash, an endless loop or a greedy allocation is seen and counted. The last line is
`inputs N crashes C hangs H greedy G written W network K unhandled U damaged D`.
"""

import argparse
import contextlib
import copy
import hashlib
import io
import json
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from catalog import paths
from catalog.cli import main as cli
from catalog.domain.errors import CatalogError
from catalog.services import (
    bundle_import,
    bundles,
    checks,
    drafts,
    drives,
    history,
    imports,
    lists,
    presence,
    search,
    settings,
    workspace,
)
from catalog.store.catalogue import Catalogue, create_catalogue, open_catalogue
from tests.bench.fuzz_readers import _judged
from tests.services import peopled

_BATCH = 250
_SECONDS = 10
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_WRITES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.symlink", "os.link", "os.chmod", "os.truncate"}
_NETWORK = {"socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto"}
_WEIRD: tuple[Any, ...] = (
    *(
        "",
        " ",
        "a",
        "\x00",
        "\ud800",
        "\u202e",
        "🙂",
        "'; DROP TABLE record; --",
        '"',
        "*",
        "-",
        "NEAR(",
        "(",
        ":",
        "%",
    ),
    *("../../etc/passwd", "CON", "NUL.txt", "C:\\x", "=1+1", "<script>", "a" * 5_000, "٣", "1961-13-45", "../1984/.."),
    *(0, 1, -1, 2**31, 2**63, 2**64, 10**400, 1.5, float("inf"), float("nan"), True, False, None, [], {}, [[]], [None]),
)
_QUERY_WORDS = (
    *(
        "tag:",
        "status:",
        "by:",
        "date:",
        "kind:",
        "has:",
        "text:",
        "title:",
        "lang:",
        "id:",
        "flag:",
        "OR",
        "AND",
        "NOT",
    ),
    *(
        "split",
        "hoxha",
        "Khoja",
        "Ходжа",
        "1941..1945",
        "..1945",
        "1961-05",
        "disputed",
        "tag:split",
        "by:hoxha",
        "open",
    ),
    *(
        '"',
        '""',
        '"killed traitors"',
        "-",
        "--",
        "*",
        "trait*",
        "*x",
        "(",
        ")",
        ":",
        "::",
        "^",
        "{",
        "}",
        "NEAR/3",
        "+",
    ),
    *("\x00", "\ud800", "🙂", "%", "_", "'", ";", "\\", "\n", "\t", "é", "e\u0301", "\u200b", "9" * 400, "x" * 3_000),
)
_WORDS = (
    *("1", "2", "99999", "-1", "١", "split", "hoxha", "Khoja", "source", "sources", "claim", "claims", "quote", "name"),
    *("tag", "link", "note", "evidence", "flag", "article.txt", "missing.txt", "out", "out.zip", "x.catalog", "open"),
    *("contradicts", "disputed", "uphold", "dismiss", "defer", "list", "accept", "", " ", "\x00", "🙂", "\ud800", "-"),
    *(
        "1:killed traitors",
        "1:0",
        "tag:split",
        "date:1..",
        '"',
        "a" * 300,
        "1961-05",
        "May 1961",
        "--",
        "=1",
        "%s",
        "{}",
    ),
)
_OPTIONS = (
    *(
        "--json",
        "--help",
        "--date",
        "--status",
        "--passage",
        "--reason",
        "--query",
        "--style",
        "--private",
        "--explain",
    ),
    *(
        "--limit",
        "--sort",
        "--title",
        "--type",
        "--author",
        "--set",
        "--text",
        "--repair",
        "--list",
        "--find",
        "--kind",
    ),
    *("--speaker", "--note", "--merge", "--form", "--label", "--broader", "--stance", "--credibility", "-x", "--"),
)
_NAMES = (
    *("../out.txt", "/absolute.txt", "data/../../out", "data/CON", "data/a:b", "DATA/index.html", "data/" + "x" * 300),
    *("data/texts/../../../o", "bagit.txt ", "data/\x01", "data/é", "data/e\u0301", "a\\b", "data//x", "..", "data/."),
)
_NOT_RUN = {"demo", "open", "export"}
"""Commands that open windows or take seconds; bundles have inputs of their own."""


@dataclass
class Box:
    """A place of its own for one batch: a catalogue with records of every kind, and its bundle."""

    place: Path

    @cached_property
    def catalogue(self) -> Catalogue:
        """The catalogue that queries and commands work on."""
        return open_catalogue(Path(shutil.copytree(self.place.parent / "Template.catalog", self.place / "W.catalog")))

    @cached_property
    def empty(self) -> Catalogue:
        """The one that takes bundles in."""
        return create_catalogue(self.place / "Empty.catalog")

    @cached_property
    def bundle(self) -> dict[str, bytes]:
        """The files of the bundle, by path."""
        folder = self.place.parent / "bundle"
        return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def prepare(place: Path) -> None:
    """Make what all batches begin with."""
    catalogue = create_catalogue(place / "Template.catalog")
    peopled.fill(catalogue)
    (place / "article.txt").write_text("The treacherous clique seized the base at Vlora in 1961.", encoding="utf-8")
    imports.import_file(catalogue, place / "article.txt")
    bundles.export(catalogue, place / "bundle", private=True)
    catalogue.close()


def query(chance: random.Random, box: Box) -> None:
    """A query, asked of every list and of the search."""
    joint = chance.choice((" ", "", " "))
    words = joint.join(chance.choice(_QUERY_WORDS) for _ in range(chance.randint(0, 9)))
    for kind in chance.sample(("source", "quote", "claim", "name"), 2):
        lists.page(box.catalogue, kind, words, limit=5)
        lists.count(box.catalogue, kind, words)
    search.search(box.catalogue, words)


def content(chance: random.Random, box: Box) -> None:
    """A `catalogue.json` with some values replaced, removed, doubled or exchanged, or some bytes changed."""
    data = box.bundle["data/catalogue.json"]
    path = box.place / "catalogue.json"
    path.write_bytes(_bytes(chance, data) if chance.random() < 0.2 else _tree(chance, data))
    _take_in(box, path)


def bundle(chance: random.Random, box: Box) -> None:
    """A bundle, folder or zip, with files changed, removed, doubled or added; half have manifests that fit."""
    parts = dict(box.bundle)
    for _ in range(chance.randint(1, 4)):
        name = chance.choice(list(parts))
        kind = chance.randrange(5)
        if kind == 0:
            del parts[name]
        elif kind == 1:
            parts[chance.choice(_NAMES)] = parts[name]
        else:
            parts[name] = (
                _tree(chance, parts[name]) if name.endswith("json") and kind == 2 else _bytes(chance, parts[name])
            )
    path = box.place / "b.zip"
    path.write_bytes(_zipped(chance, _sealed(parts) if chance.random() < 0.5 else parts))
    bundles.check(path)
    if bundle_import.is_bundle(path):
        _take_in(box, path)


def stored(chance: random.Random, box: Box) -> None:
    """A settings file, a draft and a mark of another window with nonsense in them."""
    keys = ("reviewer", "recent", "theme", "font_size", "told_of_shared_folder", "x")
    lines = [f"{chance.choice(keys)} = {chance.choice(_TOML)}" for _ in range(chance.randint(0, 6))]
    target = box.place / "settings.toml"
    target.write_bytes(_bytes(chance, "\n".join(lines).encode("utf-8", "surrogatepass")) if chance.random() < 0.6 else "\n".join(lines).encode("utf-8", "surrogatepass"))  # fmt: skip  # noqa: E501
    settings.load()
    workspace.reviewer()
    drives.danger_once(Path("/x/Dropbox/y.catalog"))
    settings.save({"recent": ["a"], "theme": None})
    (box.place / presence.MARK).write_bytes(_tree(chance, b'{"who": "a", "computer": "b", "process": 1, "since": ""}'))
    presence.enter(box.place)
    with box.catalogue.raw() as connection:
        values = _tree(chance, b'{"title": "x", "people": [["contributor", "author", "A", null, 3]]}').decode(
            "utf-8", "replace"
        )
        connection.execute("INSERT OR REPLACE INTO draft VALUES ('new:x', ?, '')", (values,))
    drafts.kept(box.catalogue)


def command(chance: random.Random, box: Box) -> None:
    """A command line; whatever it is, it must answer with an exit code of its own."""
    name = chance.choice([each for each in cli.COMMANDS if each not in _NOT_RUN])
    rest = [chance.choice(_OPTIONS if chance.random() < 0.35 else _WORDS) for _ in range(chance.randint(0, 6))]
    os.environ["CATALOGUE"] = str(box.catalogue.folder)
    os.chdir(box.place)
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace")
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = cli.run([name, *rest], lambda _path: 0)
    if code not in {0, 1, 2, 3, 130}:
        raise AssertionError(f"exit code {code} of {[name, *rest]}")


TARGETS: dict[str, Callable[[random.Random, Box], None]] = {
    "query": query,
    "content": content,
    "bundle": bundle,
    "stored": stored,
    "command": command,
}
_TOML = ('""', '"x"', "1", "-1e999", "nan", "true", "[]", '["a", 1]', "[[]]", "{}", "{a=1}", "1979-05-27", '"""', "9" * 50, '"\\u0000"', "''", "[" * 300)  # fmt: skip  # noqa: E501


def _take_in(box: Box, path: Path) -> None:
    taken = bundle_import.take_in(box.empty, path)
    problems = checks.check(box.empty, originals=False)
    if any(taken.added.values()):
        history.undo(box.empty)
    if problems:
        raise AssertionError(f"damaged: {problems[0]}")


def _tree(chance: random.Random, data: bytes) -> bytes:
    """JSON with one to five values of it changed."""
    try:
        tree = json.loads(data)
    except ValueError:
        return _bytes(chance, data)
    for _ in range(chance.randint(1, 5)):
        _change(chance, tree)
    return json.dumps(tree, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def _change(chance: random.Random, tree: Any) -> None:
    """Go down to a random place and change what stands there."""
    while isinstance(tree, (dict, list)) and tree:
        keys = list(tree) if isinstance(tree, dict) else range(len(tree))
        key = chance.choice(list(keys))
        if not isinstance(tree[key], (dict, list)) or not tree[key] or chance.random() < 0.15:
            _change_at(chance, tree, key)
            return
        tree = tree[key]


def _change_at(chance: random.Random, tree: Any, key: Any) -> None:
    kind = chance.randrange(6)
    if kind == 0:
        del tree[key]
    elif kind == 1 and isinstance(tree, list):
        tree.append(copy.deepcopy(tree[key]))
    elif kind == 2 and isinstance(tree[key], str):
        tree[key] = "".join(chance.sample(tree[key], len(tree[key])))[: chance.randint(0, 50)]
    elif kind == 3 and isinstance(tree[key], int):
        tree[key] += chance.choice((-1, 1, 7, -1000, 10**9))
    else:
        tree[key] = copy.deepcopy(chance.choice(_WEIRD))


def _bytes(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        place = chance.randint(0, len(changed))
        changed[place : place + chance.choice((0, 1, 8, 200))] = chance.randbytes(chance.randint(0, 6))
    return bytes(changed)


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
    return held.getvalue() if chance.random() < 0.9 else _bytes(chance, held.getvalue())


def _watch(report: int, place: Path) -> None:
    """Tell the parent of what never happens: a file written elsewhere, the network used."""

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _NETWORK:
            os.write(report, b"network\n")
        elif event in _WRITES or (event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING):
            where = arguments[0]
            if isinstance(where, str | bytes | os.PathLike) and not _inside(os.fsdecode(where), place):
                os.write(report, b"written\n")
                traceback.print_stack()

    sys.addaudithook(hook)


def _inside(where: str, place: Path) -> bool:
    whole = os.path.realpath(where) if "\0" not in where else where
    return whole.startswith((str(place), "/dev/", f"{tempfile.gettempdir()}{os.sep}")) or "__pycache__" in whole


def _child(target: str, seed: int, first: int, count: int, place: Path, report: int) -> None:
    """Run one batch; tell the parent before and after each input."""
    box = Box(Path(tempfile.mkdtemp(dir=place)))
    paths.user_settings = lambda: box.place / "settings.toml"
    os.environ["XDG_CONFIG_HOME"] = str(box.place)
    shutil.copy(place / "article.txt", box.place)
    _ = box.catalogue, box.empty, box.bundle
    _watch(report, place)
    for number in range(first, first + count):
        os.write(report, f"start {number}\n".encode())
        signal.setitimer(signal.ITIMER_PROF, _SECONDS)  # of this process: a busy machine is no endless loop
        signal.alarm(12 * _SECONDS)
        outcome = f"{target} done"
        try:
            TARGETS[target](random.Random(f"{target}:{seed}:{number}"), box)
        except CatalogError:
            outcome = f"{target} refused"
        except BaseException as error:  # noqa: BLE001 - this is what the harness looks for
            damaged = isinstance(error, AssertionError) and str(error).startswith("damaged")
            outcome = f"{'damaged' if damaged else 'unhandled'} {target} {type(error).__name__}"
            print(f"--- {target} input {number}", file=sys.stderr)
            traceback.print_exc()
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.alarm(0)
        os.write(report, f"{outcome}\n".encode())
    os.write(report, f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}\n".encode())
    os._exit(0)


def _batch(target: str, seed: int, first: int, count: int, place: Path) -> tuple[Counter[str], int]:
    receive, send = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receive)
        _child(target, seed, first, count, place, send)
    os.close(send)
    with os.fdopen(receive) as stream:
        lines = stream.read().splitlines()
    _, status = os.waitpid(child, 0)
    for left in place.glob("tmp*"):
        shutil.rmtree(left, ignore_errors=True)
    return _judged(lines, status)


def main() -> int:
    """Run the inputs, in turn over the targets; the exit code is 0 when nothing bad was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=TARGETS)
    arguments = parser.parse_args()
    targets = [arguments.only] if arguments.only else list(TARGETS)
    found: Counter[str] = Counter()
    done = 0
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        prepare(place)
        first = dict.fromkeys(targets, 0)
        while done < arguments.inputs:
            target = min(targets, key=lambda each: first[each])
            outcomes, ran = _batch(target, arguments.seed, first[target], min(_BATCH, arguments.inputs - done), place)
            found += outcomes
            first[target] += max(1, ran)
            done += max(1, ran)
    for outcome, times in found.most_common():
        print(f"{times:8,}  {outcome}")
    bad = {name: found[name] for name in ("crashes", "hangs", "greedy", "written", "network")}
    bad |= {kind: sum(n for what, n in found.items() if what.startswith(kind)) for kind in ("unhandled", "damaged")}
    print(f"inputs {done}", *(f"{name} {times}" for name, times in bad.items()))
    return int(any(bad.values()))


if __name__ == "__main__":
    sys.exit(main())
