"""Scores rivals on seeded conflicts and on written pairs: `python -m tests.bench.framing_rivals DIR`.

Seeded: claims from real texts (DIR/polnear/dev_docs.csv and any DIR/*.txt) are copied, a hundred copies altered in a
date, number, name or polarity, every copy lightly rephrased, and originals compared with copies.
Written: the pairs in rival_pairs.csv.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from catalog.framing import claims, dates, names, numbers, rivals, sentences
from catalog.framing.results import ProposedClaim
from catalog.framing.rivals import Statement
from tests.bench.framing_data import BrokenSet
from tests.bench.framing_names import load as load_rows
from tests.bench.framing_quotations import load
from tests.bench.framing_scores import share_interval

PAIRS = Path(__file__).resolve().parents[1] / "framing" / "rival_pairs.csv"
SEEDED = 100
_LEADING_DATE = re.compile(r"^(In|On) ([^,]*\d{4}[^,]*), (\w)(.*?)([.]?)$", re.DOTALL)
_AUXILIARY = re.compile(r"\b(was|were|had|has|is|are|will|would|can|could)\b(?! not)")
_PAST = re.compile(r"(?<=\w )([a-z]{3,})ed\b")


def statements(texts: list[str]) -> list[Statement]:
    """The proposed claims of the texts, each text's once."""
    found = []
    for number, text in enumerate(texts):
        spans = sentences.split(text, "en")
        proposed = claims.propose(text, spans, [], names.propose(text, spans))
        found += [_statement(f"{number}.{i}", claim) for i, claim in enumerate(proposed)]
    return list({statement.text: statement for statement in found}.values())


def _statement(key: str, claim: ProposedClaim) -> Statement:
    return Statement(key, claim.statement, claim.date, claim.names)


def altered_date(statement: Statement, chance: random.Random) -> Statement | None:
    """One year moved by one to six years."""
    found = [date for date in dates.find(statement.text) if re.search(r"\d{4}", date.text)]
    if not found:
        return None
    date = found[0]
    by = chance.choice([-6, -3, -2, -1, 1, 2, 3, 6])
    moved = re.sub(r"\d{4}", lambda year: str(int(year.group()) + by), date.text)
    return replace(statement, text=statement.text[: date.start] + moved + statement.text[date.end :], date=None)


def altered_number(statement: Statement, chance: random.Random) -> Statement | None:
    """One number written in figures multiplied."""
    found = [n for n in numbers.find(statement.text) if re.search(r"\d", n.text) and n.value >= 3]
    if not found:
        return None
    number = chance.choice(found)
    factor = chance.choice([2, 3, 5])
    more = re.sub(r"\d[\d,.]*\d|\d", lambda n: f"{float(n.group().replace(',', '')) * factor:g}", number.text, count=1)
    return replace(statement, text=statement.text[: number.start] + more + statement.text[number.end :])


def altered_name(statement: Statement, chance: random.Random, others: list[str]) -> Statement | None:
    """One name in the text put for another that is not there."""
    here = [name for name in statement.names if name in statement.text]
    if len(statement.names) < 2 or not here:
        return None
    name, other = chance.choice(here), chance.choice(others)
    if other in statement.text or name in other:
        return None
    kept = tuple(other if each == name else each for each in statement.names)
    return replace(statement, text=statement.text.replace(name, other), names=kept)


def altered_polarity(statement: Statement, chance: random.Random) -> Statement | None:
    """The first auxiliary or past denied."""
    if _AUXILIARY.search(statement.text):
        return replace(statement, text=_AUXILIARY.sub(lambda verb: f"{verb.group()} not", statement.text, count=1))
    if _PAST.search(statement.text):
        return replace(statement, text=_PAST.sub(lambda verb: f"did not {verb.group(1)}", statement.text, count=1))
    return None


def rephrased(statement: Statement) -> Statement:
    """A leading date goes to the end; a few words change."""
    text = statement.text
    found = _LEADING_DATE.match(text)
    if found:
        text = f"{found[3].upper()}{found[4]} {found[1].lower()} {found[2]}."
    for old, new in (
        (" also ", " "),
        ("began", "started"),
        (" large ", " big "),
        ("helped", "assisted"),
        (", however,", ""),
    ):
        text = text.replace(old, new)
    return replace(statement, id=statement.id + "'", text=text)


def seed(originals: list[Statement], count: int = SEEDED, start: int = 7) -> tuple[list[Statement], dict[str, str]]:
    """All statements rephrased, `count` of them altered; and kind of alteration by id."""
    chance = random.Random(start)
    known = [name for name, number in Counter(n for s in originals for n in s.names).items() if number > 1]
    makers: dict[str, Callable[[Statement], Statement | None]] = {
        "date": lambda s: altered_date(s, chance),
        "number": lambda s: altered_number(s, chance),
        "name": lambda s: altered_name(s, chance, known),
        "polarity": lambda s: altered_polarity(s, chance),
    }
    made: dict[str, Statement] = {}
    kinds: dict[str, str] = {}
    order = originals[:]
    chance.shuffle(order)
    for kind, maker in makers.items():
        for statement in order:
            if list(kinds.values()).count(kind) >= count // len(makers):
                break
            new = None if statement.id in kinds else maker(statement)
            if new is not None and new.text != statement.text:
                made[statement.id], kinds[statement.id] = new, kind
    return [rephrased(made.get(s.id, s)) for s in originals], kinds


def seeded(texts: list[str]) -> dict[str, Any]:
    """Recall over the altered, by kind too, and precision of all and of the first 20 proposals."""
    originals = statements(texts)
    copies, kinds = seed(originals)
    found = rivals.between(originals, copies)
    right = [r.a in kinds and r.b == r.a + "'" for r in found]
    hit = {r.a for r, true in zip(found, right, strict=True) if true}
    by_kind = {
        f"{kind}_recall": sum(kinds[key] == kind for key in hit) / max(list(kinds.values()).count(kind), 1)
        for kind in ("date", "number", "name", "polarity")
    }
    return {
        "statements": len(originals),
        "seeded": len(kinds),
        "recall": len(hit) / max(len(kinds), 1),
        "recall_interval": share_interval([key in hit for key in kinds]),
        "precision": sum(right) / max(len(right), 1),
        "precision_first_20": sum(right[:20]) / max(len(right[:20]), 1),
        **by_kind,
    }


def written(path: Path = PAIRS) -> dict[str, float]:
    """Recall of conflicts of any kind, share with the right kind, and false alarms, over the written pairs."""
    rows = load_rows(path)
    told = [{r.kind for r in rivals.between([Statement("a", row["a"])], [Statement("b", row["b"])])} for row in rows]
    conflicts = [(row["kind"], kinds) for row, kinds in zip(rows, told, strict=True) if row["kind"] != "none"]
    quiet = [kinds for row, kinds in zip(rows, told, strict=True) if row["kind"] == "none"]
    return {
        "pairs": len(rows),
        "recall": sum(bool(kinds) for _, kinds in conflicts) / len(conflicts),
        "right_kind": sum(kind in kinds for kind, kinds in conflicts) / len(conflicts),
        "false_alarms": sum(map(bool, quiet)) / len(quiet),
    }


def texts_in(folder: Path) -> list[str]:
    """The PolNeAR documents, if they are there, and all text files."""
    found = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    return found + (list(load(folder)[0].values()) if (folder / "polnear").exists() else [])


def measure(folder: Path) -> dict[str, dict[str, Any]]:
    """Both measures; and how many rivals the unaltered texts are said to hold by themselves, per thousand sentences."""
    texts = texts_in(folder)
    if not texts:
        raise BrokenSet(f"{folder} holds neither polnear nor a .txt file")
    alone, count = 0, 0
    for text in texts:
        spans = sentences.split(text, "en")
        alone += len(rivals.find(text, spans, names.propose(text, spans)))
        count += len(spans)
    return {
        "seeded": seeded(texts),
        "written": written(),
        "alone": {"rivals_per_1000_sentences": 1000 * alone / max(count, 1)},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    for name, figures in measure(parser.parse_args().folder).items():
        print(
            f"{name:8}",
            *(f"{key} {round(value, 3) if isinstance(value, float) else value}" for key, value in figures.items()),
        )


if __name__ == "__main__":
    main()
