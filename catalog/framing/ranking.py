"""The order of the review queue: a small logistic model over what the rules saw, taught by the user's own decisions.

It only orders. No flag is hidden by it, and without decisions the order is that of the rules' own strength. Where the
extra `embeddings` is installed, it goes by what the sentences read like as well (meaning.py): on decisions simulated
from labelled news this puts more of what would be upheld first (`python -m tests.bench.framing DIR --only decisions`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from math import exp, log
from typing import Any

import numpy as np

from catalog.framing.results import Finding

Features = dict[str, float]
_FEWEST = 8
"""Below this many decisions, or with only one kind of them, the rules' own strength is the better order."""
_PENALTY = 1.0
_STEPS = 25
_FLOOR = 0.01
"""Added to the spread of each number of what sentences read like: some hardly vary."""


@dataclass(frozen=True, slots=True)
class Example:
    """One decision of the user: what the flag looked like, whether it was upheld, what its sentence reads like."""

    features: Features
    upheld: bool
    meaning: np.ndarray | None = None


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned: a weight per feature, and from how many decisions. JSON through `to_dict`, `from_dict`.

    `meaning` weighs what the sentence reads like, against `usual`, what that gives for the sentences learned from.
    """

    bias: float = 0.0
    values: Mapping[str, float] = field(default_factory=dict)
    decisions: int = 0
    upheld: int = 0
    meaning: Sequence[float] = ()
    usual: float = 0.0

    def to_dict(self) -> dict[str, Any]:
        """Plain values, fit for JSON."""
        return asdict(self) | {"values": dict(self.values), "meaning": list(self.meaning)}

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> "Weights":
        """The reverse of `to_dict`; unknown keys are left alone."""
        return cls(
            float(stored.get("bias", 0)),
            {str(name): float(value) for name, value in stored.get("values", {}).items()},
            int(stored.get("decisions", 0)),
            int(stored.get("upheld", 0)),
            tuple(map(float, stored.get("meaning", ()))),
            float(stored.get("usual", 0)),
        )


def features(finding: Finding, neighbours: Sequence[Finding] = ()) -> Features:
    """What the model may look at: category, rule, cue, strength, voice, and how many other flags the sentence has."""
    others = sum(1 for other in neighbours if other != finding)
    return {
        f"category {finding.category}": 1.0,
        f"rule {finding.rule}": 1.0,
        f"cue {finding.cue.casefold()}": 1.0,
        "strength": 2 * finding.strength - 1,
        "in a quotation": float(finding.in_quotation),
        "other flags in the sentence": min(others, 4) / 4,
    }


def train(examples: Sequence[Example]) -> Weights:
    """Fit a ridge-penalised logistic regression by Newton's method (Hastie, Tibshirani, Friedman, 2009, 4.4.1).

    With fewer than eight decisions, or only upheld or only dismissed ones, nothing is learned but the count.
    """
    upheld = sum(example.upheld for example in examples)
    if len(examples) < _FEWEST or upheld in (0, len(examples)):
        return Weights(decisions=len(examples), upheld=upheld)
    wanted = np.array([example.upheld for example in examples], dtype=float)
    names, matrix = _columns(examples)
    level, scale = _meanings_of(examples)
    meanings = np.array([np.zeros(len(scale)) if e.meaning is None else (e.meaning - level) * scale for e in examples])
    bias, weights = _fit(np.hstack([matrix, meanings]), wanted)
    values, reads = weights[: len(names)], weights[len(names) :] * scale
    learned = {name: round(float(value), 5) for name, value in zip(names, values, strict=True) if abs(value) > 1e-5}
    rounded = tuple(round(float(value), 5) for value in reads)
    return Weights(round(bias, 5), learned, len(examples), upheld, rounded, float(level @ rounded))


def _columns(examples: Sequence[Example]) -> tuple[list[str], np.ndarray]:
    """The names of the features, and the examples as rows over them."""
    names = sorted({name for example in examples for name in example.features})
    place = {name: index for index, name in enumerate(names)}
    matrix = np.zeros((len(examples), len(names)))
    for row, example in enumerate(examples):
        for name, value in example.features.items():
            matrix[row, place[name]] = value
    return names, matrix


def _meanings_of(examples: Sequence[Example]) -> tuple[np.ndarray, np.ndarray]:
    """The mean of what the sentences read like, and what makes all its numbers together weigh as much as a feature."""
    known = [example.meaning for example in examples if example.meaning is not None]
    if not known:
        return np.zeros(0), np.zeros(0)
    found = np.array(known, dtype=float)
    return found.mean(axis=0), 1 / (found.std(axis=0) + _FLOOR) / np.sqrt(found.shape[1])


def _fit(matrix: np.ndarray, wanted: np.ndarray) -> tuple[float, np.ndarray]:
    """Newton steps in the space of the examples, so that many different cues cost nothing: w = Xᵀa."""
    gram = matrix @ matrix.T / _PENALTY
    share = wanted.mean()
    bias, dual = log(share / (1 - share)), np.zeros(len(wanted))
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-(gram @ dual + bias)))
        spread = np.maximum(chance * (1 - chance), 1e-6)
        target = gram @ dual + (wanted - chance) / spread
        step = np.linalg.solve(gram + np.diag(1 / spread), target) - dual
        dual = dual + step
        if np.abs(step).max() < 1e-6:
            break
    return float(bias), matrix.T @ dual / _PENALTY


def score(weights: Weights, seen: Features, meaning: np.ndarray | None = None) -> float:
    """From 0 to 1, higher is looked at first. Untrained, the strength the rules gave."""
    if not weights.values:
        return (seen.get("strength", 0.0) + 1) / 2
    total = weights.bias + sum(weights.values.get(name, 0.0) * value for name, value in seen.items())
    total += _reads(weights, meaning)
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _reads(weights: Weights, meaning: np.ndarray | None) -> float:
    """What the way the sentence reads adds; nothing where that is not known, now or when it was learned."""
    return float(meaning @ weights.meaning) - weights.usual if meaning is not None and weights.meaning else 0.0


def explain(weights: Weights, seen: Features, meaning: np.ndarray | None = None) -> list[str]:
    """Why a flag stands where it stands, in plain lines, the weightiest reason first."""
    if not weights.values:
        return ["In the order of the rules’ strength; your decisions so far are too few to learn from."]
    parts = [(weights.values.get(name, 0.0) * value, name) for name, value in seen.items()]
    parts.append((_reads(weights, meaning), "meaning"))
    parts = sorted((part for part in parts if abs(part[0]) >= 0.05), key=lambda part: -abs(part[0]))
    lines = [f"Learned from {weights.decisions} of your decisions ({weights.upheld} upheld)."]
    return lines + [_because(part, name) for part, name in parts[:4]]


def _because(part: float, name: str) -> str:
    """One reason: "Further up: you mostly uphold flags of the category “certainty” (+0.4)"."""
    kind, _, value = name.partition(" ")
    habit = "uphold" if part > 0 else "dismiss"
    said = {
        "category": f"you mostly {habit} flags of the category “{value.replace('_', ' ')}”",
        "rule": f"you mostly {habit} flags of the rule “{value}”",
        "cue": f"you mostly {habit} “{value}”",
        "strength": f"its rule is {'strong' if part > 0 else 'weak'}, as far as your decisions tell",
        "in": f"you mostly {habit} flags in quotations",
        "other": f"you mostly {habit} flags in sentences with several",
        "meaning": f"the sentence reads like those whose flags you {habit}",
    }
    return f"Further {'up' if part > 0 else 'down'}: {said[kind]} ({part:+.1f})"


def strength(flags: Sequence[Finding]) -> float:
    """How strongly a whole sentence is framed, from 0 to 1: each flag is an independent chance (noisy or)."""
    spared = 1.0
    for flag in flags:
        spared *= 1 - flag.strength
    return 1 - spared
