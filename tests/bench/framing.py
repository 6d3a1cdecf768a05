"""Measures the framing engine: `python -m tests.bench.framing DIR [--test DIR] [--json FILE] [--only rules,spans,…]`.

DIR holds the labelled sets (babe, subj_en, ptc, probe_historical, polnear), each with dev.csv; none comes with the
program.

How dev is divided. Every row belongs to the tuning or the reporting half by a checksum of its id (of its article in
ptc, see framing_data). Words, strengths and switches of the rules were chosen looking at tuning halves only; both
halves are printed. probe_historical was read whole before the rules were written, so it is a check, not a measurement.
Trained figures are cross-validated on dev in five folds (the hyper-parameters, one small grid, were chosen by the same
folds on babe); with --test the model is trained on all of dev and judges DIR/<set>/hidden.csv, which is read for
nothing else.

A sentence is called framed by the rules when its flags together reach .5 (`ranking.strength`), a constant of the
product. Spans: annotators mark phrases, so a cue is widened to neighbouring content words, and a line whose cues
together reach .85 is marked whole; only the categories that correspond to techniques of SemEval-2020 task 11 are given.
"""

import argparse
import json
import re
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from catalog.framing import analyse, quotation, ranking, sentences
from catalog.framing.results import Finding
from tests.bench import framing_data as data
from tests.bench import framing_learned as learned
from tests.bench import framing_scores as scores
from tests.bench import framing_spans, framing_trained
from tests.bench.framing_data import Row

SETS = ("babe", "subj_en", "ptc", "probe_historical")
PROSE = Path(__file__).parents[1] / "framing" / "prose"
FRAMED = 0.5
_QUOTED = re.compile(r"[“”\"«»„]")
Flags = list[list[Finding]]


def flagged(rows: Sequence[Row]) -> Flags:
    """The flags of each row, judged by itself."""
    rules = analyse.shipped_lexicon().languages["en"]
    found = []
    for row in rows:
        spans = sentences.split(row.text)
        found.append(analyse.flags(row.text, spans, quotation.find_quotations(row.text, spans, []), rules))
    return found


def called(flags: Flags) -> list[int]:
    """1 where the rules call a row framed."""
    return [int(ranking.strength(found) >= FRAMED) for found in flags]


def rules_alone(rows: Sequence[Row], flags: Flags, *, hidden: bool = False) -> dict[str, Any]:
    """The rules without training: all rows, both halves of dev, and rows with and without quotation marks."""
    parts = {"all": [True] * len(rows)}
    if not hidden:
        parts["tuning half"] = [data.is_for_tuning(row) for row in rows]
        parts["reporting half"] = [not data.is_for_tuning(row) for row in rows]
    parts["with quotation marks"] = [bool(_QUOTED.search(row.text)) for row in rows]
    parts["without quotation marks"] = [not quoted for quoted in parts["with quotation marks"]]
    given = called(flags)
    result = {}
    for name, mask in parts.items():
        chosen = [place for place, yes in enumerate(mask) if yes]
        if chosen:
            result[name] = scores.classes([rows[i].label for i in chosen], [given[i] for i in chosen])
    return result


def by_category(rows: Sequence[Row], flags: Flags) -> dict[str, Any]:
    """Precision, recall and F1 of each category on rows whose categories are labelled."""
    labelled = [place for place, row in enumerate(rows) if row.categories or not row.label]
    names = sorted({name for row in rows for name in row.categories})
    return {
        name: scores.prf(
            [int(name in rows[i].categories) for i in labelled],
            [int(any(flag.category == name for flag in flags[i])) for i in labelled],
        )
        for name in names
    }


def own_prose() -> dict[str, Any]:
    """False alarms on neutral and recall on partisan prose of this project, both halves."""
    result: dict[str, Any] = {}
    rows = [_prose_row(name, line) for name in ("neutral", "partisan") for line in _prose_lines(name)]
    flags = flagged(rows)
    given = called(flags)
    for part in (True, False):
        mine = [place for place, row in enumerate(rows) if data.is_for_tuning(row) == part]
        neutral = [place for place in mine if not rows[place].label]
        result["tuning half" if part else "reporting half"] = {
            "false alarms, any flag": round(sum(bool(flags[i]) for i in neutral) / len(neutral), 4),
            "false alarms, framed": round(sum(given[i] for i in neutral) / len(neutral), 4),
            "partisan": scores.prf([rows[i].label for i in mine], [given[i] for i in mine]),
            "categories": by_category([rows[i] for i in mine], [flags[i] for i in mine]),
        }
    return result


def _prose_lines(name: str) -> list[str]:
    lines = (PROSE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _prose_row(name: str, line: str) -> Row:
    categories, _, text = line.rpartition("\t")
    return Row(text, text, int(name == "partisan"), text, categories=tuple(filter(None, categories.split(";"))))


def speed(rows: Sequence[Row]) -> dict[str, float]:
    """Sentences per second of one thread, on texts of 200 sentences: all rules and quotations; the whole analysis."""
    rules = analyse.shipped_lexicon().languages["en"]
    texts = ["\n".join(row.text for row in rows[at : at + 200]) for at in range(0, min(len(rows), 2000), 200)]
    analyse.analyse(texts[0], language="en")
    started = time.process_time()
    count = 0
    for text in texts:
        spans = sentences.split(text)
        count += len(spans)
        analyse.flags(text, spans, quotation.find_quotations(text, spans, []), rules)
    rules_time = time.process_time() - started
    started = time.process_time()
    for text in texts:
        analyse.analyse(text + "\n", language="en")
    whole_time = time.process_time() - started
    return {"rules and quotations": round(count / rules_time), "whole analysis": round(count / whole_time)}


def quotations(folder: Path, test: Path | None) -> dict[str, Any]:
    """The figures of tests.bench.framing_quotations, where polnear is there."""
    from tests.bench import framing_quotations

    result: dict[str, Any] = {}
    if (folder / "polnear" / "dev.csv").exists():
        result["dev"] = framing_quotations.measure(folder)
    if test and (test / "polnear" / "hidden.csv").exists():
        result["hidden"] = framing_quotations.measure(test, "hidden")
    return result


def measure(folder: Path, test: Path | None, only: frozenset[str]) -> dict[str, Any]:
    """All figures that were asked for."""
    rules = analyse.shipped_lexicon().languages["en"]
    dev = {name: rows for name in SETS if (rows := data.read(folder, name))}
    held = {name: rows for name in SETS if test and (rows := data.read(test, name, "hidden"))}
    sets = {name: learned.Prepared(rows, flagged(rows), rules) for name, rows in dev.items()}
    hidden = {name: learned.Prepared(rows, flagged(rows), rules) for name, rows in held.items()}
    result: dict[str, Any] = {"engine": analyse.engine(), "entries": analyse.shipped_lexicon().size}
    if "rules" in only:
        result["rules alone"] = {name: rules_alone(one.rows, one.flags) for name, one in sets.items()}
        result["rules alone, hidden"] = {n: rules_alone(one.rows, one.flags, hidden=True) for n, one in hidden.items()}
        result["categories"] = {n: by_category(o.rows, o.flags) for n, o in sets.items() if n == "probe_historical"}
        result["own prose"] = own_prose()
    if "spans" in only and "ptc" in sets:
        result["spans"] = framing_spans.measure(sets["ptc"].rows, sets["ptc"].flags)
        if "ptc" in hidden:
            result["spans, hidden"] = framing_spans.measure(hidden["ptc"].rows, hidden["ptc"].flags, hidden=True)
    if "speed" in only and dev:
        result["sentences per second"] = speed(next(iter(dev.values())))
    if "quotations" in only:
        result["quotations"] = quotations(folder, test)
    if "trained" in only:
        result["trained"] = framing_trained.measure(sets, hidden)
    return result


def show(value: Any, name: str = "", depth: int = 0) -> None:
    """Print nested figures, one per line."""
    if not isinstance(value, dict):
        print(f"{'  ' * depth}{name}: {value}")
        return
    if value and not any(isinstance(inner, dict) for inner in value.values()):
        print(f"{'  ' * depth}{name}: " + "  ".join(f"{key} {inner}" for key, inner in value.items()))
        return
    print(f"{'  ' * depth}{name}")
    for key, inner in value.items():
        show(inner, key, depth + 1)


def main() -> None:
    """Read the arguments, measure, print and write."""
    parts = ("rules", "spans", "speed", "quotations", "trained")
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--test", type=Path, help="a folder with hidden.csv per set: train on all of dev, score there")
    parser.add_argument("--json", type=Path, help="write the figures here as well")
    parser.add_argument("--only", default=",".join(parts), help=f"some of {', '.join(parts)}")
    options = parser.parse_args()
    result = measure(options.folder, options.test, frozenset(options.only.split(",")))
    show(result, "framing")
    if options.json:
        options.json.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
