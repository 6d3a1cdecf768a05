"""The figures of the model that the benchmark trains: cross-validated on dev, and on hidden rows.

Five folds by a checksum of the row's id (of its article in ptc); what is nested in what, see framing_learned. With
hidden rows the model is taught on all of dev in the same way. For subj_en the official division is scored too: taught
on its train rows, judging its dev rows. Of babe and ptc the reporting half, whose scores nobody chose anything by, is
given apart.
"""

import re
from functools import partial
from typing import Any

import numpy as np

from tests.bench import framing_data as data
from tests.bench import framing_learned as learned
from tests.bench import framing_scores as scores

_QUOTED = re.compile(r"[“”\"«»„]")


def measure(sets: dict[str, learned.Prepared], hidden: dict[str, learned.Prepared]) -> dict[str, Any]:
    """The model taught on dev: cross-validated, and on hidden rows where there are some."""
    result: dict[str, Any] = {}
    for name in ("babe", "subj_en", "ptc"):
        if name in sets:
            own, folds = _together(sets[name], hidden.get(name))
            _teach_from_others(own, sets, name)
            result[name] = _judged(own, folds, name)
    if "subj_en" in sets:
        own = sets["subj_en"]
        if not own.extra:
            _teach_from_others(own, sets, "subj_en")
        folds = np.array([data.fold(row) if row.split == "train" else -1 for row in own.rows])
        if set(folds.tolist()) > {-1}:
            result["subj_en train → dev"] = {"official dev": _judged(own, folds, "subj_en").get("hidden", {})}
    return result


def _together(dev: learned.Prepared, hidden: learned.Prepared | None) -> tuple[learned.Prepared, np.ndarray]:
    folds = [data.fold(row) for row in dev.rows]
    if hidden is None:
        return dev, np.array(folds)
    return dev.followed_by(hidden), np.array(folds + [-1] * len(hidden.rows))


def _teach_from_others(own: learned.Prepared, sets: dict[str, learned.Prepared], name: str) -> None:
    teachers = [other for other in ("babe", "subj_en", "ptc") if other in sets and other != name]
    own.extra = [learned.borrowed_score(sets[other], own) for other in teachers]
    own.extra += [learned.borrowed_words(sets["babe"], own)] if "babe" in teachers else []
    if name == "subj_en" and "babe" in teachers:
        own.extra.append(learned.borrowed_opinions(sets["babe"], own))
        own.extra += [learned.borrowed_meaning(sets[other], own) for other in teachers]


def _judged(own: learned.Prepared, folds: np.ndarray, name: str) -> dict[str, Any]:
    marked = any(row.words or row.spans for row in own.rows)
    margins = learned.Judge(own, folds, lines=name == "ptc").margins if marked else partial(learned.at_once, own)
    given = (learned.staged(folds, margins) > 0).astype(int)
    reporting = np.array([not data.is_for_tuning(row) for row in own.rows])
    quoted = np.array([bool(_QUOTED.search(row.text)) for row in own.rows])
    seen, hidden = folds >= 0, folds == -1
    parts = {
        "cross-validated": seen,
        "cross-validated, reporting half": seen & reporting,
        "cross-validated, with quotation marks": seen & quoted,
        "cross-validated, without quotation marks": seen & ~quoted,
        "hidden": hidden,
        "hidden, with quotation marks": hidden & quoted,
        "hidden, without quotation marks": hidden & ~quoted,
    }
    return {
        part: scores.classes(own.wanted[mask].astype(int).tolist(), given[mask].tolist())
        for part, mask in parts.items()
        if mask.any()
    }
