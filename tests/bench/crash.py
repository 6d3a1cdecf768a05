"""Kill the program at random moments: `python -m tests.bench.crash --kills 500 --seed 1`.

A child process imports, edits, undoes, redoes, analyses, exports, upgrades and backs up, and reports each step it holds
to be done; it is killed with SIGKILL some random time later. Then the catalogue must open, `check` must find nothing,
every reported step and all typing kept must be there (lost), and nothing half done may be (damaged). Every so often the
victim is the window with somebody typing in it; started again it must offer that typing. The last line is
`kills N lost L damaged D`.
"""

import argparse
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from catalog.domain.errors import CatalogError
from catalog.domain.values import ClaimValues, QuoteValues, SourceValues
from catalog.services import (
    bundles,
    checks,
    claims,
    drafts,
    framing,
    history,
    imports,
    lists,
    quotes,
    records,
    rivals,
    sources,
    tagging,
    texts,
    workspace,
)
from catalog.store import backup
from catalog.store.catalogue import DATABASE, Catalogue

LONGEST = 1.2
"""Seconds until the kill, at most; counted from the moment the child begins to work."""
WINDOW_EVERY = 20
"""One kill in so many is one of the window."""
TYPED = "new:claim"
"""The form whose unsaved typing is kept."""
STORY = "The treacherous clique seized the base at Vlora in {year}. “We shall not yield,” said Enver Hoxha in {year}. "


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one kill did: reported steps that are gone, and what is damaged, in words."""

    lost: tuple[int, ...]
    damaged: tuple[str, ...]


def main() -> int:
    """The command line; 1 when anything was lost or damaged."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    lost = damaged = 0
    with tempfile.TemporaryDirectory() as place:
        for number, outcome in enumerate(kills(Path(place), args.kills, args.seed)):
            lost, damaged = lost + len(outcome.lost), damaged + len(outcome.damaged)
            for words in (*(f"step {step} is gone" for step in outcome.lost), *outcome.damaged):
                print(f"kill {number}: {words}", file=sys.stderr)
    print(f"kills {args.kills} lost {lost} damaged {damaged}")
    return 1 if lost or damaged else 0


def kills(place: Path, count: int, seed: int) -> Iterator[Outcome]:
    """Kill `count` times; the catalogue of one kill is the beginning of the next, until it has grown."""
    chance = random.Random(seed)
    folder = _fresh(place)
    for number in range(count):
        if number % 40 == 39:
            folder = _fresh(place)
        yield (
            _kill_window(folder, chance) if number % WINDOW_EVERY == WINDOW_EVERY - 1 else _kill(folder, place, chance)
        )


def _fresh(place: Path) -> Path:
    shutil.rmtree(place / "c.catalog", ignore_errors=True)
    catalogue = workspace.new(place / "c")
    catalogue.close()
    return catalogue.folder


def _kill(folder: Path, place: Path, chance: random.Random) -> Outcome:
    bundle = place / f"bundle-{chance.getrandbits(32):08x}"
    reading, writing = os.pipe()
    seed, wait = chance.getrandbits(32), chance.random() * LONGEST
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(folder, bundle, writing, seed)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        pipe.readline()  # the child has begun
        time.sleep(wait)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        reported = [int(line) for line in pipe.read().split(b"\n")[:-1] if line.strip()]
    outcome = _looked_at(folder, bundle, reported)
    for rest in (bundle, *place.glob(".*partial*")):
        shutil.rmtree(rest, ignore_errors=True)
    return outcome


def _kill_window(folder: Path, chance: random.Random) -> Outcome:
    """Kill the window while somebody types; what it had kept must be offered when it starts again."""
    catalogue = workspace.open_folder(folder)
    claim = claims.add(catalogue, ClaimValues("It was 0."))
    drafts.drop(catalogue, TYPED)
    catalogue.close()
    command = [sys.executable, "-m", "tests.bench.crash_window", str(folder), str(claim)]
    with subprocess.Popen([*command, "type"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as window:
        assert window.stdout is not None
        lines = [window.stdout.readline() for _ in range(chance.randint(5, 150))]
        window.kill()
        lines += window.stdout.readlines()
    kept = [int(line) for line in lines if line.endswith("\n")]  # 0 until the first typing was kept
    outcome = _looked_at(folder, folder / "no bundle", [])
    again = subprocess.run([*command, "look"], capture_output=True, text=True)
    said, _, shown = again.stdout.strip("\n").partition("\t")
    catalogue = workspace.open_folder(folder)
    unsaved = f"record:{claim}" in drafts.kept(catalogue)
    drafts.drop(catalogue, f"record:{claim}")
    catalogue.close()
    lost = [] if kept and shown.isdigit() and int(shown) >= max(kept) else [-max(kept, default=0)]
    damaged = ["typing that was kept is not offered"] if unsaved and not said.startswith("Unsaved typing") else []
    damaged += [] if kept else ["the window did not come up"]
    return Outcome((*outcome.lost, *lost), (*outcome.damaged, *damaged))


def _looked_at(folder: Path, bundle: Path, reported: list[int]) -> Outcome:
    try:
        catalogue = workspace.open_folder(folder)
    except CatalogError as error:
        return Outcome((), (f"it does not open: {error}",))
    try:
        with catalogue.raw() as connection:
            there = {row[0] for row in connection.execute("SELECT id FROM step")}
        lost = tuple(step for step in reported if step > 0 and step not in there)
        if -min(reported, default=0) > _typed(catalogue):
            lost = (*lost, min(reported))
        damaged = [f"{each.where}: {each.what}" for each in checks.check(catalogue)]
    finally:
        catalogue.close()
    if bundle.exists() and not bundles.check(bundle).ok:
        damaged.append("a half bundle stands under its name")
    for saved in backup.listed(folder):
        with closing(sqlite3.connect(saved)) as connection:
            if connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
                damaged.append(f"{saved.name} is no whole backup")
    return Outcome(lost, tuple(damaged))


def _typed(catalogue: Catalogue) -> int:
    """When the typing that is kept was typed; 0 for none."""
    return int(drafts.kept(catalogue).get(TYPED, {"statement": 0})["statement"])


def _work(folder: Path, bundle: Path, writing: int, seed: int) -> None:
    chance = random.Random(seed)
    os.write(writing, b"begun\n")
    while True:
        if chance.random() < 0.1:
            _make_old(folder)  # the next opening upgrades
        catalogue = workspace.open_folder(folder)
        for _ in range(chance.randint(1, 12)):
            action = chance.choice(ACTIONS)
            action(catalogue, chance)
            os.write(writing, b"%d\n" % history.steps(catalogue, 1)[0].id)
            os.write(writing, b"-%d\n" % _typed(catalogue))
        if chance.random() < 0.3:
            shutil.rmtree(bundle, ignore_errors=True)
            bundles.export(catalogue, bundle)
        catalogue.close()


def _make_old(folder: Path) -> None:
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        connection.execute("UPDATE derived SET definition = 'of an older program'")
        connection.commit()


def _import(catalogue: Catalogue, chance: random.Random) -> None:
    path = catalogue.folder.parent / f"story-{chance.getrandbits(40):x}.txt"
    path.write_text(STORY.format(year=chance.randint(1940, 1990)) * chance.randint(1, 60) + path.name)
    imports.import_file(catalogue, path)
    path.unlink()


def _any(catalogue: Catalogue, kind: str, chance: random.Random) -> int:
    found = lists.ids(catalogue, kind)
    if found:
        return chance.choice(found)
    if kind == "claim":
        return claims.add(catalogue, ClaimValues(f"It was {chance.random()}.", "1961"))
    return sources.add(catalogue, SourceValues(f"Letter {chance.random()}"))


def _edit(catalogue: Catalogue, chance: random.Random) -> None:
    claim_id = _any(catalogue, "claim", chance)
    claims.edit(catalogue, claim_id, ClaimValues(f"It was {chance.random()}.", str(chance.randint(1900, 1999))))


def _quote(catalogue: Catalogue, chance: random.Random) -> None:
    quotes.add(catalogue, _any(catalogue, "source", chance), QuoteValues("We shall not yield.", speaker="Enver Hoxha"))


def _tag(catalogue: Catalogue, chance: random.Random) -> None:
    tagging.put(catalogue, [_any(catalogue, "source", chance)], f"tag {chance.randint(1, 9)}")


def _analyse(catalogue: Catalogue, chance: random.Random) -> None:
    found = lists.ids(catalogue, "source", "has:text")
    if found:
        framing.analyse_source(catalogue, chance.choice(found))
    rivals.find(catalogue)
    _tag(catalogue, chance)


def _correct(catalogue: Catalogue, chance: random.Random) -> None:
    for source_id in lists.ids(catalogue, "source", "has:text")[-1:]:
        text = texts.current(catalogue, source_id)
        assert text is not None
        texts.correct(catalogue, source_id, text.content.replace("base", f"base {chance.randint(1, 99)}", 1))
    _tag(catalogue, chance)


def _delete(catalogue: Catalogue, chance: random.Random) -> None:
    records.delete_records(catalogue, [_any(catalogue, "source", chance)])


def _type(catalogue: Catalogue, chance: random.Random) -> None:
    drafts.keep(catalogue, TYPED, {"statement": str(time.time_ns())})
    _tag(catalogue, chance)


def _undo(catalogue: Catalogue, _chance: random.Random) -> None:
    sources.add(catalogue, SourceValues("To be undone"))
    history.undo(catalogue)
    history.redo(catalogue)
    history.undo(catalogue)


def _backup(catalogue: Catalogue, chance: random.Random) -> None:
    backup.save(catalogue.file, reason="test")
    for old in backup.listed(catalogue.folder)[3:]:
        old.unlink()
    _tag(catalogue, chance)


ACTIONS: tuple[Callable[[Catalogue, random.Random], None], ...] = (
    _import,
    _import,
    _edit,
    _edit,
    _quote,
    _tag,
    _analyse,
    _correct,
    _delete,
    _undo,
    _backup,
    _type,
)

if __name__ == "__main__":
    sys.exit(main())
