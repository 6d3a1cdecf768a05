"""The rules without any training: on the labelled sets, by category, on prose of our own; and how fast they are."""

import re
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from catalog.framing import analyse, quotation, ranking, sentences
from catalog.framing.results import Finding
from tests.bench import framing_data as data
from tests.bench import framing_scores as scores
from tests.bench.framing_data import Row

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
