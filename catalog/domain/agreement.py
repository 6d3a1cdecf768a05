"""Agreement of two people who judged the same things: percent, and Cohen's kappa."""

from collections.abc import Mapping

Table = Mapping[tuple[str, str], int]
"""(what one said, what the other said) → how often."""


def percent(table: Table) -> float | None:
    """The share of things on which both said the same, 0 to 100; None when nothing was judged by both."""
    total = sum(table.values())
    return 100 * sum(count for (one, other), count in table.items() if one == other) / total if total else None


def kappa(table: Table) -> float | None:
    """Cohen's kappa, 1 at most: agreement beyond what two people who say the same words as often would reach by chance.

    (po - pe) / (1 - pe), Cohen 1960. None when nothing was judged by both, or when chance alone explains everything
    because each only ever said one and the same word.
    """
    total = sum(table.values())
    if not total:
        return None
    words = {word for pair in table for word in pair}
    expected = sum(_said(table, word, 0) * _said(table, word, 1) for word in words) / total**2
    observed = (percent(table) or 0) / 100
    return None if expected >= 1 else (observed - expected) / (1 - expected)


def _said(table: Table, word: str, who: int) -> int:
    return sum(count for pair, count in table.items() if pair[who] == word)
