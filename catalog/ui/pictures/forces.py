"""Where records stand on a map: pulled together by what joins them, pushed apart by all others. Same in, same out."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Place = tuple[float, float]
_ROUNDS = 240
_SEED = 20
_WIDE = 1.5
"""Cards are wide and low, and so is a window: distances across count less than those up and down."""


def arrange(
    ids: Sequence[int], joins: Sequence[tuple[int, int]], card: tuple[float, float], kept: Mapping[int, Place]
) -> dict[int, Place]:
    """A place for the middle of each card (width, height), the first near the origin; those in `kept` hardly move.

    Springs and repulsion after Fruchterman and Reingold 1991, then cards that still overlap are moved apart.
    """
    if not ids:
        return {}
    at = _start(ids, joins, kept)
    number = {each: position for position, each in enumerate(ids)}
    pairs = np.array([(number[a], number[b]) for a, b in joins if a != b], dtype=int).reshape(-1, 2)
    free = np.array([0.15 if each in kept else 1.0 for each in ids])[:, None]
    far = 1.25 * card[0] / _WIDE
    for turn in range(_ROUNDS):
        at += free * _capped(_moves(at, pairs, far), far * (1 - turn / _ROUNDS) * 0.4)
    at = at * np.array([_WIDE, 1.0])
    _part(at, card)
    if ids[0] not in kept:
        at -= at[0]
    return {each: (float(x), float(y)) for each, (x, y) in zip(ids, at, strict=True)}


def _start(ids: Sequence[int], joins: Sequence[tuple[int, int]], kept: Mapping[int, Place]) -> NDArray[np.float64]:
    """New records begin beside one they are joined to, or on a spiral around the middle."""
    chance = np.random.default_rng(_SEED)
    beside = {one: other for pair in joins for one, other in (pair, pair[::-1]) if other in kept}
    places = []
    for position, each in enumerate(ids):
        if each in kept or each in beside:
            x, y = kept[each] if each in kept else kept[beside[each]]
            places.append((x / _WIDE, y))
        else:
            reach, turn = 40 * math.sqrt(position), 2.4 * position
            places.append((reach * math.cos(turn), reach * math.sin(turn)))
    return np.array(places, dtype=float) + chance.normal(0, 4, (len(ids), 2))


def _moves(at: NDArray[np.float64], pairs: NDArray[np.int64], far: float) -> NDArray[np.float64]:
    apart = at[:, None, :] - at[None, :, :]
    distance = np.maximum(np.linalg.norm(apart, axis=2), 1.0)
    push = (apart * (far**2 / distance**2)[:, :, None]).sum(axis=1)
    along = at[pairs[:, 0]] - at[pairs[:, 1]]
    pull = along * (np.linalg.norm(along, axis=1) / far)[:, None]
    np.subtract.at(push, pairs[:, 0], pull)
    np.add.at(push, pairs[:, 1], pull)
    return np.asarray(push - 0.0002 * far * at)


def _capped(moves: NDArray[np.float64], most: float) -> NDArray[np.float64]:
    length = np.maximum(np.linalg.norm(moves, axis=1, keepdims=True), 1e-9)
    return np.asarray(moves * np.minimum(length, most) / length)


def _part(at: NDArray[np.float64], card: tuple[float, float]) -> None:
    """Move overlapping cards apart along the way on which they overlap less."""
    room = np.array([card[0] + 26, card[1] + 22])
    for _ in range(120):
        apart = at[:, None, :] - at[None, :, :]
        overlap = room - np.abs(apart)
        clash = np.asarray((overlap > 0).all(axis=2))
        np.fill_diagonal(clash, val=False)
        if not clash.any():
            return
        for one, other in np.argwhere(np.triu(clash)):
            by = room - np.abs(at[one] - at[other])
            if (by <= 0).any():
                continue
            way = int(by[1] <= by[0])
            step = by[way] / 2 * (1 if at[one][way] >= at[other][way] else -1)
            at[one][way] += step
            at[other][way] -= step
