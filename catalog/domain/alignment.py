"""Which stretches of an old text stand unchanged, and in the same order, in a new one.

Fast where the texts differ in few places: common ends are cut off by bisection, the rest is laid side by side by the
pieces (sentences, then words) that occur exactly once in both (patience diff), and only small remainders are compared
letter by letter.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Indel

LETTERS = 4_000
"""Remainders up to this length on both sides are compared letter by letter; longer ones count as replaced."""

_PIECES = (re.compile(r"[^\n.!?]*[\n.!?]*"), re.compile(r"\w*\W*"))


@dataclass(frozen=True, slots=True)
class Block:
    """`length` code points that are equal at `old` in the old text and at `new` in the new one."""

    old: int
    new: int
    length: int

    @property
    def shift(self) -> int:
        """What to add to a position in the old text."""
        return self.new - self.old


class Alignment:
    """The equal blocks of two texts, ascending in both, none touching another with the same shift."""

    def __init__(self, old: str, new: str) -> None:
        self.blocks = tuple(_joined(_align(old, new, 0, 0, 0)))
        self._olds = [block.old for block in self.blocks]
        self._news = [block.new for block in self.blocks]

    def overlapping(self, start: int, end: int) -> tuple[Block, ...]:
        """The blocks that share at least one code point with old[start:end]."""
        first = max(bisect_right(self._olds, start) - 1, 0)
        last = bisect_left(self._olds, end)
        return tuple(block for block in self.blocks[first:last] if block.old + block.length > start)

    def origin(self, position: int) -> int | None:
        """The place in the old text from which the code point at `position` of the new one came, None if it is new."""
        at = bisect_right(self._news, position) - 1
        if at < 0 or position >= self.blocks[at].new + self.blocks[at].length:
            return None
        return position - self.blocks[at].shift

    def around(self, position: int, new_length: int) -> tuple[int, int]:
        """The stretch of the new text where what stood at `position` of the old one must lie if it kept its place."""
        at = bisect_right(self._olds, position)
        before, after = self.blocks[at - 1] if at else None, self.blocks[at] if at < len(self.blocks) else None
        if before and position < before.old + before.length:
            return position + before.shift, position + before.shift
        return before.new + before.length if before else 0, after.new if after else new_length


def common_prefix(a: str, b: str) -> int:
    """How many code points the two texts have in common at their start."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_suffix(a: str, b: str) -> int:
    """How many code points the two texts have in common at their end."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[len(a) - middle : len(a) - low] == b[len(b) - middle : len(b) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _align(old: str, new: str, at_old: int, at_new: int, level: int) -> Iterator[Block]:
    """Blocks of two stretches that begin at these offsets; `level` says how finely they are cut into pieces."""
    head = common_prefix(old, new)
    rest_old, rest_new = old[head:], new[head:]
    tail = common_suffix(rest_old, rest_new)
    rest_old, rest_new = rest_old[: len(rest_old) - tail], rest_new[: len(rest_new) - tail]
    yield Block(at_old, at_new, head)
    if rest_old and rest_new:
        yield from _align_rest(rest_old, rest_new, at_old + head, at_new + head, level)
    yield Block(at_old + len(old) - tail, at_new + len(new) - tail, tail)


def _align_rest(old: str, new: str, at_old: int, at_new: int, level: int) -> Iterator[Block]:
    if len(old) <= LETTERS and len(new) <= LETTERS:
        yield from _by_letters(old, new, at_old, at_new)
    elif level < len(_PIECES):
        yield from _by_pieces(old, new, at_old, at_new, level)


def _by_letters(old: str, new: str, at_old: int, at_new: int) -> Iterator[Block]:
    for step in Indel.opcodes(old, new):
        if step.tag == "equal":
            yield Block(at_old + step.src_start, at_new + step.dest_start, step.src_end - step.src_start)


def _by_pieces(old: str, new: str, at_old: int, at_new: int, level: int) -> Iterator[Block]:
    done_old = done_new = 0
    for start_old, start_new, length in _in_both_once(old, new, _PIECES[level]):
        yield from _align(
            old[done_old:start_old], new[done_new:start_new], at_old + done_old, at_new + done_new, level + 1
        )
        yield Block(at_old + start_old, at_new + start_new, length)
        done_old, done_new = start_old + length, start_new + length
    yield from _align(old[done_old:], new[done_new:], at_old + done_old, at_new + done_new, level + 1)


def _in_both_once(old: str, new: str, piece: re.Pattern[str]) -> list[tuple[int, int, int]]:
    """Pieces that stand once in each text, as (old, new, length), thinned to the longest run ascending in both."""
    olds, news = _only_once(old, piece), _only_once(new, piece)
    shared = [(start, news[words], len(words)) for words, start in olds.items() if words in news]
    return _ascending(shared)


def _only_once(text: str, piece: re.Pattern[str]) -> dict[str, int]:
    """Where each piece stands that occurs once, in the order of the text."""
    pieces = piece.findall(text)
    counts = Counter(pieces)
    starts: dict[str, int] = {}
    position = 0
    for words in pieces:
        if words and counts[words] == 1:
            starts[words] = position
        position += len(words)
    return starts


def _ascending(pairs: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The longest run of pairs (ascending in their first number) that ascends in the second too; patience sorting."""
    piles: list[int] = []
    tops: list[int] = []
    below: list[int] = []
    for index, (_old, new, _length) in enumerate(pairs):
        pile = len(piles) if not piles or new > piles[-1] else bisect_left(piles, new)
        if pile == len(piles):
            piles.append(new)
            tops.append(index)
        else:
            piles[pile], tops[pile] = new, index
        below.append(tops[pile - 1] if pile else -1)
    run = []
    index = tops[-1] if tops else -1
    while index >= 0:
        run.append(pairs[index])
        index = below[index]
    return run[::-1]


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """The same blocks without empty ones, neighbours that continue each other made one."""
    last: Block | None = None
    for block in blocks:
        if not block.length:
            continue
        if last and last.shift == block.shift and last.old + last.length == block.old:
            last = Block(last.old, last.new, last.length + block.length)
            continue
        if last:
            yield last
        last = block
    if last:
        yield last
