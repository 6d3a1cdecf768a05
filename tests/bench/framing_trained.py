"""The figures of the model that the benchmark trains: cross-validated on dev, and on hidden rows."""

from typing import Any

import numpy as np

from tests.bench import framing_data as data
from tests.bench import framing_learned as learned
from tests.bench import framing_scores as scores


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
        result["subj_en train → dev"] = _judged(own, folds, "subj_en")["hidden"]
    return result


def _together(dev: learned.Prepared, hidden: learned.Prepared | None) -> tuple[learned.Prepared, np.ndarray]:
    folds = [data.fold(row) for row in dev.rows]
    if hidden is None:
        return dev, np.array(folds)
    both = learned.Prepared(dev.rows + hidden.rows, dev.flags + hidden.flags, dev.rules)
    return both, np.array(folds + [-1] * len(hidden.rows))


def _teach_from_others(own: learned.Prepared, sets: dict[str, learned.Prepared], name: str) -> None:
    teachers = [other for other in ("babe", "subj_en", "ptc") if other in sets and other != name]
    own.extra = [learned.borrowed_score(sets[other], own) for other in teachers]
    own.extra += [learned.borrowed_words(sets["babe"], own)] if "babe" in teachers else []


def _judged(own: learned.Prepared, folds: np.ndarray, name: str) -> dict[str, Any]:
    words = learned.WordOpinions(own, folds) if name != "subj_en" else None
    said = learned.staged(folds, lambda training: learned.judge(own, training, words))
    cuts = np.zeros(len(folds))
    if name == "ptc":
        first = said
        said = learned.staged(folds, lambda training: learned.judge_in_context(own, first, training))
        for fold in set(folds.tolist()):
            seen = (folds >= 0) & (folds != fold)
            cuts[folds == fold] = learned.best_cut(own.wanted[seen], said[seen])
    given = (said > cuts).astype(int)
    parts = {"cross-validated": folds >= 0, "hidden": folds == -1}
    return {
        part: scores.classes(own.wanted[mask].astype(int).tolist(), given[mask].tolist())
        for part, mask in parts.items()
        if mask.any()
    }
