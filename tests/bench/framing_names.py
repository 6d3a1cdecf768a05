"""Scores name variants on a list of pairs: `python -m tests.bench.framing_names [DIR]` (DIR holds name_pairs.csv)."""

import csv
import sys
from collections import defaultdict
from pathlib import Path

from catalog.framing import variants

PAIRS = Path(__file__).resolve().parents[1] / "framing" / "name_pairs.csv"


def load(path: Path = PAIRS) -> list[dict[str, str]]:
    """Rows region, a, b, same."""
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def score(rows: list[dict[str, str]]) -> dict[str, float]:
    """Precision, recall and F1 at the engine's own threshold, and the share of same pairs that share a key."""
    judged = [(variants.same(row["a"], row["b"]).score >= variants.SAME, row["same"] == "1") for row in rows]
    hit = sum(said and true for said, true in judged)
    precision = hit / max(sum(said for said, _ in judged), 1)
    recall = hit / max(sum(true for _, true in judged), 1)
    met = [bool(variants.keys(row["a"]) & variants.keys(row["b"])) for row in rows if row["same"] == "1"]
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return {
        "pairs": len(rows),
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "blocked_recall": sum(met) / max(len(met), 1),
    }


def measure(path: Path = PAIRS) -> dict[str, dict[str, float]]:
    """All pairs, every second row (looked at while the rules were written), the others (not looked at), each region."""
    rows = load(path)
    regions = defaultdict(list)
    for row in rows:
        regions[row["region"]].append(row)
    parts = {"all": rows, "seen half": rows[::2], "unseen half": rows[1::2], **regions}
    return {name: score(part) for name, part in parts.items()}


def main(arguments: list[str]) -> None:
    path = Path(arguments[0]) / "name_pairs.csv" if arguments else PAIRS
    for name, figures in measure(path if path.exists() else PAIRS).items():
        print(
            f"{name:12}",
            *(f"{key} {value:.3f}" if key != "pairs" else f"{value:4.0f} pairs" for key, value in figures.items()),
        )


if __name__ == "__main__":
    main(sys.argv[1:])
