"""Measures the framing engine: `python -m tests.bench.framing DIR [--test DIR] [--json FILE] [--only rules,spans,…]`.

DIR holds the labelled sets (babe, subj_en, ptc, probe_historical, polnear), each with dev.csv; none comes with the
program. A set that is missing or broken is named at the end (and the exit status is 1); the others are still measured.

How dev is divided. Every row belongs to the tuning or the reporting half by a checksum of its id (of its article in
ptc, see framing_data). Words, strengths and switches of the rules were chosen looking at tuning halves only; both
halves are printed. probe_historical was read whole before the rules were written, so it is a check, not a measurement.
How the trained figures come about, fold by fold, stands in framing_trained; with --test the model is trained on all of
dev and judges DIR/<set>/hidden.csv, which is read for nothing else.

A sentence is called framed by the rules when its flags together reach .5 (`ranking.strength`), a constant of the
product. Spans: annotators mark phrases, so a cue is widened to neighbouring content words, and a framed line of at
most 200 letters is marked whole; only categories that correspond to techniques of SemEval-2020 task 11 are given.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from catalog.framing import analyse, meaning
from tests.bench import framing_data as data
from tests.bench import (
    framing_decisions,
    framing_heldout,
    framing_heldout_second,
    framing_names,
    framing_quotations,
    framing_rivals,
    framing_spans,
    framing_table,
    framing_trained,
)
from tests.bench import framing_learned as learned
from tests.bench import framing_rules as rules

SETS, MARKED = ("babe", "subj_en", "ptc", "probe_historical"), ("babe", "ptc")
Figures = dict[str, Any]


@dataclass
class Sets:
    """The labelled sets of both folders, flagged by the rules when first asked for; `problems` says what is wrong."""

    folder: Path
    test: Path | None
    problems: list[str] = field(default_factory=list)

    @cached_property
    def dev(self) -> dict[str, learned.Prepared]:
        return dict(self._read(self.folder, "dev"))

    @cached_property
    def hidden(self) -> dict[str, learned.Prepared]:
        return dict(self._read(self.test, "hidden")) if self.test else {}

    def _read(self, folder: Path, part: str) -> Iterator[tuple[str, learned.Prepared]]:
        lexicon = analyse.shipped_lexicon().languages["en"]
        for name in SETS:
            try:
                rows = data.read(folder, name, part)
            except data.BrokenSet as error:
                self.problems.append(str(error))
            else:
                yield name, learned.Prepared(rows, rules.flagged(rows), lexicon)


def rules_alone(sets: Sets) -> Figures:
    """The rules without training; categories; prose that was looked at while the rules were written."""
    labelled = {"dev": sets.dev, "hidden": sets.hidden}
    return {
        "rules alone": {name: rules.rules_alone(one.rows, one.flags) for name, one in sets.dev.items()},
        "rules alone, hidden": {n: rules.rules_alone(o.rows, o.flags, hidden=True) for n, o in sets.hidden.items()},
        "categories": {
            f"{name}, {part}": rules.by_category(one.rows, one.flags)
            for part, those in labelled.items()
            for name, one in those.items()
            if any(row.categories for row in one.rows)
        },
        "own prose": rules.own_prose(),
    }


def spans(sets: Sets) -> Figures:
    """Spans of the rules on ptc."""
    parts = (("spans", sets.dev, False), ("spans, hidden", sets.hidden, True))
    return {
        key: framing_spans.measure(those["ptc"].rows, those["ptc"].flags, hidden=hidden)
        for key, those, hidden in parts
        if "ptc" in those
    }


def speed(sets: Sets) -> Figures:
    """Sentences per second on news, or on whatever set is there."""
    return {"sentences per second": rules.speed(next(iter(sets.dev.values())).rows)} if sets.dev else {}


def quotations(sets: Sets) -> Figures:
    """Quotations and their speakers on polnear."""
    result = {}
    for folder, part in ((sets.folder, "dev"), (sets.test, "hidden")):
        if folder is not None:
            try:
                result[part] = framing_quotations.measure(folder, part)
            except data.BrokenSet as error:
                sets.problems.append(str(error))
    return {"quotations": result}


def prose(_sets: Sets) -> Figures:
    """Historical and neutral prose of two sets; half a and the second set have mended rules since.

    The figures of the first runs, before anything was mended, stand in the two modules.
    """
    first = [framing_heldout.judge(path) for path in sorted(framing_heldout.FOLDER.glob("*.toml"))]
    second = [framing_heldout_second.read(path) for path in sorted(framing_heldout_second.FOLDER.glob("*.toml"))]
    parts = {
        "half a": [text for text in first if text.marking["half"] == "a"],
        "half b": [text for text in first if text.marking["half"] == "b"],
        "second set": [text for text in second if text.marking.get("language", "en") == "en"],
        "second set, Russian": [text for text in second if text.marking.get("language", "en") == "ru"],
    }
    return {"prose": {name: framing_heldout.measure(texts) for name, texts in parts.items()}}


def names(_sets: Sets) -> Figures:
    """Pairs of name forms."""
    return {"names": framing_names.measure()}


def rivals(sets: Sets) -> Figures:
    """Seeded conflicts, and pairs written for the purpose."""
    try:
        return {"rivals": framing_rivals.measure(sets.folder)}
    except data.BrokenSet as error:
        sets.problems.append(f"seeded conflicts: {error}")
        return {"rivals": {"written": framing_rivals.written()}}


def trained(sets: Sets) -> Figures:
    """Models taught here."""
    return {"trained": framing_trained.measure(sets.dev, sets.hidden)}


def decisions(sets: Sets) -> Figures:
    """The order that learns, on simulated decisions."""
    return {"decisions": {name: framing_decisions.measure(one) for name, one in sets.dev.items() if name in MARKED}}


STAGES: dict[str, Callable[[Sets], Figures]] = {
    "rules": rules_alone,
    "spans": spans,
    "speed": speed,
    "quotations": quotations,
    "prose": prose,
    "names": names,
    "rivals": rivals,
    "trained": trained,
    "decisions": decisions,
}


def measure(sets: Sets, only: list[str]) -> Figures:
    """The figures of the stages that were asked for, printed as they come; how long each took goes to stderr."""
    result: Figures = {"engine": analyse.engine(), "entries": analyse.shipped_lexicon().size}
    if not meaning.is_installed():
        result["left out"] = "sentence embeddings, in models taught here: the extra `embeddings` is not installed"
        print(result["left out"], file=sys.stderr)
    for name in only:
        started = time.process_time()
        found = STAGES[name](sets)
        for key, value in found.items():
            show(value, key)
        result |= found
        print(f"({name}: {time.process_time() - started:.0f} s of processor time)", file=sys.stderr, flush=True)
    return result


def tables(result: Figures) -> Iterator[tuple[str, list[Figures]]]:
    """The table of what is asked, on dev, on the hidden parts where there are some, and on what needs neither."""
    parts = (("dev", framing_table.DEV), ("hidden", framing_table.HIDDEN), ("own texts", framing_table.OWN))
    for name, measures in parts:
        rows = list(framing_table.lines(result, measures))
        if rows:
            yield name, rows


def show(value: Any, name: str, depth: int = 0) -> None:
    """Print nested figures, one group per line."""
    if not isinstance(value, dict):
        print(f"{'  ' * depth}{name}: {value}")
    elif value and not any(isinstance(inner, dict) for inner in value.values()):
        print(f"{'  ' * depth}{name}: " + "  ".join(f"{key} {_short(inner)}" for key, inner in value.items()))
    else:
        print(f"{'  ' * depth}{name}")
        for key, inner in value.items():
            show(inner, key, depth + 1)


def _short(value: Any) -> Any:
    return round(value, 4) if isinstance(value, float) else value


def main() -> int:
    """Read the arguments, measure, print and write; 1 where a set could not be read."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--test", type=Path, help="a folder with hidden.csv per set: train on all of dev, score there")
    parser.add_argument("--json", type=Path, help="write the figures here as well")
    parser.add_argument("--only", default=",".join(STAGES), help=f"some of {', '.join(STAGES)}")
    options = parser.parse_args()
    only = options.only.split(",")
    if unknown := set(only) - set(STAGES):
        parser.error(f"no such stage: {', '.join(sorted(unknown))}; there are {', '.join(STAGES)}")
    sets = Sets(options.folder, options.test)
    result = measure(sets, only)
    result["tables"] = dict(tables(result))
    for name, rows in result["tables"].items():
        print(f"\n{name}\n{framing_table.shown(rows)}")
    result["problems"] = sets.problems
    for problem in sets.problems:
        print(f"NOT MEASURED: {problem}", file=sys.stderr)
    if options.json:
        options.json.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if sets.problems else 0


if __name__ == "__main__":
    sys.exit(main())
