"""Where cards go so that none covers another and each stands as near its passage as can be."""

from collections.abc import Sequence


def placed(wanted: Sequence[float], heights: Sequence[float], gap: float, fixed: int | None = None) -> list[float]:
    """Tops for cards that want to stand at `wanted` (ascending), each at least `gap` below the one before.

    The card number `fixed` stands exactly where it wants; those above it move up, those below move down.
    """
    anchor = fixed if fixed is not None else 0
    tops = list(wanted)
    for i in range(anchor + 1, len(tops)):
        tops[i] = max(tops[i], tops[i - 1] + heights[i - 1] + gap)
    for i in range(anchor - 1, -1, -1):
        tops[i] = min(tops[i], tops[i + 1] - heights[i] - gap)
    if fixed is not None:
        _settle_above(tops, wanted, heights, gap, anchor)
    return tops


def _settle_above(
    tops: list[float], wanted: Sequence[float], heights: Sequence[float], gap: float, anchor: int
) -> None:
    """Above the fixed card let the others stand as low as their wish allows, in order."""
    bottom = tops[anchor]
    for i in range(anchor - 1, -1, -1):
        tops[i] = min(wanted[i], bottom - heights[i] - gap)
        bottom = tops[i]
