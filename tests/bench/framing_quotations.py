"""Scores quotations and their speakers on PolNeAR: `python -m tests.bench.framing_quotations DIR [--part hidden]`.

DIR holds polnear/dev.csv and polnear/dev_docs.csv. Content counts as found when its span and one of ours overlap by
half (intersection over union), each used once. An attribution in several pieces ("…", said he, "…") counts as one unit
per piece. A speaker is right when half of the words of the shorter of both phrases stand in the other.
"""

import argparse
import csv
import json
import re
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from catalog.framing import names, quotation, sentences
from catalog.framing.results import Quotation, Span
from tests.bench.framing_data import reading
from tests.bench.framing_scores import bootstrapped

IOU = 0.5
_EMPTY = frozenset(["the", "a", "an", "of", "for", "and", "mr", "mrs", "ms", "s"])


@dataclass(frozen=True)
class Gold:
    """One piece of attributed content in one document."""

    doc: str
    start: int
    end: int
    kind: str
    source: str
    cue: str


def load(folder: Path, part: str = "dev") -> tuple[dict[str, str], list[Gold]]:
    """Texts by document and the gold pieces."""
    texts: dict[str, str] = {}
    gold: list[Gold] = []
    docs, rows = (folder / "polnear" / f"{name}.csv" for name in (f"{part}_docs", part))
    with reading(docs, texts), docs.open(newline="", encoding="utf-8") as file:
        texts.update((row["doc"], row["text"]) for row in csv.DictReader(file))
    with reading(rows, gold), rows.open(newline="", encoding="utf-8") as file:
        gold.extend(piece for row in csv.DictReader(file) for piece in _pieces(row, texts[row["doc"]]))
    return texts, gold


def _pieces(row: dict[str, str], text: str) -> list[Gold]:
    """The row's content spans, neighbours joined; pieces without a word are left out."""
    joined: list[list[int]] = []
    for start, end in sorted(json.loads(row["content_spans"])):
        if joined and start - joined[-1][1] <= 2:
            joined[-1][1] = end
        else:
            joined.append([start, end])
    return [
        Gold(row["doc"], s, e, row["quote_type"], row["source"], row["cue"])
        for s, e in joined
        if re.search(r"\w", text[s:e])
    ]


def found_in(text: str) -> list[Quotation]:
    """Our quotations of one document."""
    spans = sentences.split(text, "en")
    return quotation.find_quotations(text, spans, names.propose(text, spans))


def iou(a: Span, b: Span) -> float:
    """Intersection over union of two spans."""
    both = min(a[1], b[1]) - max(a[0], b[0])
    return both / (max(a[1], b[1]) - min(a[0], b[0])) if both > 0 else 0.0


def matched(gold: list[Gold], ours: list[Quotation]) -> list[tuple[int, int]]:
    """Pairs of indexes, best overlap first, each used once."""
    close = [(iou((g.start, g.end), (q.start, q.end)), i, j) for i, g in enumerate(gold) for j, q in enumerate(ours)]
    pairs: list[tuple[int, int]] = []
    used_gold: set[int] = set()
    used_ours: set[int] = set()
    for share, i, j in sorted(close, reverse=True):
        if share >= IOU and i not in used_gold and j not in used_ours:
            pairs.append((i, j))
            used_gold.add(i)
            used_ours.add(j)
    return pairs


def same_source(ours: str | None, gold: str) -> bool:
    """Whether two source phrases mean one source."""
    one, other = (_words(phrase) for phrase in (ours or "", gold))
    if not one or not other:
        return not one and not other
    return 2 * len(one & other) >= min(len(one), len(other)) > 0 and bool(one & other)


def _words(phrase: str) -> set[str]:
    return {word for word in re.findall(r"\w+", phrase.lower()) if word not in _EMPTY}


_COUNTS = ("hits", "said", "pieces", "direct", "all_direct", "indirect", "all_indirect", "mixed", "all_mixed")
_SOURCES = ("sourced", "right")


def counted(gold: list[Gold], ours: list[Quotation]) -> dict[str, int]:
    """What is counted in one document: contents matched, by kind, and right sources among those that have one."""
    count = dict.fromkeys(_COUNTS + _SOURCES, 0) | {"said": len(ours), "pieces": len(gold)}
    for piece in gold:
        count[f"all_{piece.kind}"] += 1
    for i, j in matched(gold, ours):
        piece, quote = gold[i], ours[j]
        count["hits"] += 1
        count[piece.kind] += 1
        count["sourced"] += bool(piece.source)
        count["right"] += bool(piece.source) and same_source(quote.speaker, piece.source)
    return count


def figures(count: dict[str, float]) -> dict[str, float]:
    """Content precision, recall and F1, recall by kind, share of right sources."""
    precision, recall = count["hits"] / max(count["said"], 1), count["hits"] / max(count["pieces"], 1)
    return {
        "pieces": count["pieces"],
        "precision": precision,
        "recall": recall,
        "content_f1": 2 * precision * recall / max(precision + recall, 1e-9),
        **{f"{kind}_recall": count[kind] / max(count[f"all_{kind}"], 1) for kind in ("direct", "indirect", "mixed")},
        "source_right": count["right"] / max(count["sourced"], 1),
    }


def score(counts: list[dict[str, int]]) -> dict[str, Any]:
    """The figures of these documents, three of them with bootstrap intervals over the documents."""
    columns = np.array([list(count.values()) for count in counts], dtype=float)

    def figure(sums: np.ndarray) -> dict[str, float]:
        return figures(dict(zip(counts[0], sums.tolist(), strict=True)))

    intervals = {
        f"{name}_interval": bootstrapped(columns, lambda sums, name=name: figure(sums)[name])
        for name in ("content_f1", "direct_recall", "source_right")
    }
    return {name: round(value, 4) for name, value in figure(columns.sum(axis=0)).items()} | intervals


def measure(folder: Path, part: str = "dev") -> dict[str, dict[str, Any]]:
    """All documents; every second one (looked at while the rules were written); the others (not looked at)."""
    texts, gold = load(folder, part)
    by_doc = defaultdict(list)
    for piece in gold:
        by_doc[piece.doc].append(piece)
    started = time.process_time()
    ours = {doc: found_in(text) for doc, text in texts.items()}
    seconds = time.process_time() - started
    counts = [counted(by_doc[doc], ours[doc]) for doc in sorted(texts)]
    parts = {"all": counts, "seen half": counts[::2], "unseen half": counts[1::2]}
    scores = {name: score(its) for name, its in parts.items() if its and (part == "dev" or name == "all")}
    sentence_count = sum(len(sentences.split(text, "en")) for text in texts.values())
    scores["all"]["sentences_per_second"] = round(sentence_count / seconds)
    return scores


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", default="dev", help="dev or hidden")
    arguments = parser.parse_args()
    for name, its in measure(arguments.folder, arguments.part).items():
        print(f"{name:12}", *(f"{key} {value}" for key, value in its.items()))


if __name__ == "__main__":
    main()
