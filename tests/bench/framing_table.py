"""The table of what is asked of the framing engine: each measure, where its figure stands, must and goal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """One line: where the value stands among the figures, and what is asked. `most`: less is better."""

    name: str
    value: Path
    must: float
    goal: float
    interval: Path = ()
    most: bool = False

    def verdict(self, value: float) -> str:
        """Whether the goal, or at least the must, is reached."""
        sign = -1 if self.most else 1
        if sign * value >= sign * self.goal:
            return "goal"
        return "must" if sign * value >= sign * self.must else "MISSED"


def _classes(name: str, path: Path, must: float, goal: float, *, positive: bool = False) -> Measure:
    """A line about yes-or-no labels: macro-F1, or F1 of the positive class."""
    if positive:
        return Measure(name, (*path, "positive", "f1"), must, goal, (*path, "positive_f1_interval"))
    return Measure(name, (*path, "macro_f1"), must, goal, (*path, "macro_f1_interval"))


def _measures(rules: str, spans: str, trained: str, subj: Path, quotations: str) -> tuple[Measure, ...]:
    ptc, spans_of, said = ("trained", "ptc", trained), (spans, "all"), ("quotations", quotations, "all")
    quoted = (("content F1", "content_f1", 0.60, 0.70), ("direct recall", "direct_recall", 0.93, 0.97))
    return (
        _classes("rules alone, babe, macro-F1", (rules, "babe", "all"), 0.66, 0.69),
        _classes("trained, babe, macro-F1", ("trained", "babe", trained), 0.775, 0.80),
        _classes("trained, subj_en, macro-F1", subj, 0.68, 0.72),
        _classes("trained, ptc lines, F1 of positive", ptc, 0.60, 0.64, positive=True),
        Measure("spans on ptc, partial-overlap F1", (*spans_of, "f1"), 0.30, 0.36, (*spans_of, "f1_interval")),
        _classes("rules alone, probe_historical, macro-F1", (rules, "probe_historical", "all"), 0.90, 0.95),
        *(
            Measure(f"quotations, {name}", (*said, key), must, goal, (*said, f"{key}_interval"))
            for name, key, must, goal in (*quoted, ("source right", "source_right", 0.88, 0.90))
        ),
    )


DEV = _measures("rules alone", "spans", "cross-validated", ("trained", "subj_en train → dev", "official dev"), "dev")
HIDDEN = _measures("rules alone, hidden", "spans, hidden", "hidden", ("trained", "subj_en", "hidden"), "hidden")
_SEEDED = ("rivals", "seeded")


def _prose(part: str) -> tuple[Measure, ...]:
    """The lines on one set of our own texts, by flags of any strength."""
    path = ("prose", part, "any flag")
    alarms = (*path, "false alarms on neutral"), 0.08, 0.05, (*path, "false_alarms_interval")
    return (
        Measure(f"{part}: false alarms on neutral prose, share", *alarms, most=True),
        Measure(f"{part}: historical prose, recall", (*path, "recall"), 0.80, 0.85, (*path, "recall_interval")),
        Measure(f"{part}: … precision", (*path, "precision"), 0.65, 0.75, (*path, "precision_interval")),
    )


OWN = (
    *_prose("half b"),
    *_prose("second set"),
    Measure("seeded conflicts, recall", (*_SEEDED, "recall"), 0.80, 0.80, (*_SEEDED, "recall_interval")),
    Measure("seeded conflicts, precision of the first 20", (*_SEEDED, "precision_first_20"), 0.60, 0.60),
    Measure("rules and quotations, sentences/s", ("sentences per second", "rules and quotations"), 2000, 4000),
)


def lines(figures: dict[str, Any], measures: Sequence[Measure]) -> Iterator[dict[str, Any]]:
    """The lines whose figures were measured: measure, value, interval, must, goal, verdict."""
    for measure in measures:
        value = _at(figures, measure.value)
        if value is not None:
            yield {
                "measure": measure.name,
                "value": round(value, 4),
                "interval": _at(figures, measure.interval) if measure.interval else None,
                "must": measure.must,
                "goal": measure.goal,
                "verdict": measure.verdict(value),
            }


def _at(figures: Any, path: Path) -> Any:
    for key in path:
        if not isinstance(figures, dict) or key not in figures:
            return None
        figures = figures[key]
    return figures


def shown(table: Sequence[dict[str, Any]]) -> str:
    """The table as aligned text."""
    head = f"{'measure':52}{'value':>8}  {'95 % interval':16}{'must':>8}{'goal':>8}"
    return "\n".join([head, *(_line(row) for row in table)])


def _line(row: dict[str, Any]) -> str:
    interval = "{:.3f} – {:.3f}".format(*row["interval"]) if row["interval"] else ""
    value = f"{row['value']:.0f}" if row["value"] > 2 else f"{row['value']:.3f}"
    return f"{row['measure']:52}{value:>8}  {interval:16}{row['must']:>8}{row['goal']:>8}  {row['verdict']}"
