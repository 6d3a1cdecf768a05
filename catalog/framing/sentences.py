"""Where sentences begin and end: boundaries by sentencex, put right for abbreviations, initials and paragraphs."""

import re
import tomllib
from functools import cache
from itertools import pairwise

from sentencex import get_sentence_boundaries

from catalog import paths
from catalog.framing.results import Span

_LAST_WORD = re.compile(r"(?<!\w)(?P<word>[^\W\d_](?:[\w.]*[^\W_])?)\.[\"'”’»)\]]*$")
_WORDS_BEFORE = re.compile(r"[\w.]+")
_SHELF_MARK = re.compile(r"(?:Ф|Д|Лл?|Т|ф|[Оо]п|д|лл?|т|с|ff?|op|d|ll?|pp?|vol|col)\.(?: ?\d|\s*$)")
"""Part of an archival reference (РГАНИ. Ф. 5. Оп. 30): it goes on, it does not begin."""
_YEAR_END = re.compile(r"\d гг?\.(?= [А-ЯЁ])")
_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BLOCK = re.compile(r"(?:[^\n]|\n(?![ \t\r]*(?:\n|$)))+")


@cache
def _words(kind: str) -> frozenset[str]:
    """One of the lists of resources/framing/sentences.toml."""
    file = paths.shipped("resources") / "framing" / "sentences.toml"
    return frozenset(tomllib.loads(file.read_text(encoding="utf-8"))[kind].split())


def split(text: str, language: str = "en") -> list[Span]:
    """The sentences of `text` as (start, end) code points, without the white space around them.

    A sentence never runs over the end of a paragraph. Lines are paragraphs, unless the text looks hard-wrapped.
    """
    blocks = (_BLOCK if _is_hard_wrapped(text) else _LINE).finditer(text)
    return [span for block in blocks for span in _of_block(text, block.start(), block.end(), language)]


def _is_hard_wrapped(text: str) -> bool:
    """Whether line ends are layout: most lines stop in the middle of a sentence and the next goes on in lower case."""
    lines = text.splitlines()[:400]
    pairs = [(a.rstrip(), b.lstrip()) for a, b in pairwise(lines) if a.strip() and b.strip()]
    running_on = sum(1 for a, b in pairs if a[-1] not in '.!?:;”"»' and (b[0].islower() or b[0].isdigit()))
    return len(pairs) >= 3 and running_on > 0.4 * len(pairs)


def _of_block(text: str, start: int, end: int, language: str) -> list[Span]:
    block = text[start:end]
    found = get_sentence_boundaries(language, block)
    merged: list[Span] = []
    for item in found:
        here = (item["start_index"], item["end_index"])
        if merged and _belongs_together(block, merged[-1], here):
            here = (merged.pop()[0], here[1])
        merged.append(here)
    parts = [part for a, b in merged for part in _after_years(block, a, b)]
    return [span for a, b in parts if (span := _trimmed(text, start + a, start + b))]


def _after_years(block: str, start: int, end: int) -> list[Span]:
    """Divide where a Russian sentence ends in "1956 г." and the next begins."""
    cuts = [start + m.end() for m in _YEAR_END.finditer(block[start:end])]
    return list(zip([start, *cuts], [*cuts, end], strict=True))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    return (start + left, start + right) if right > left else None


def _belongs_together(block: str, before: Span, after: Span) -> bool:
    """Whether the boundary between two pieces is only the full stop of an abbreviation or an initial."""
    left, right = block[before[0] : before[1]].rstrip(), block[after[0] : after[1]].lstrip()
    if not right or not left:
        return True
    if right[0].islower() or (right[0] in "”’»)]" and len(right) < 3) or _SHELF_MARK.match(right):
        return True
    last = _LAST_WORD.search(left)
    return last is not None and _is_abbreviation(left, last["word"], right)


def _is_abbreviation(left: str, word: str, right: str) -> bool:
    low = word.casefold()
    if low in _words("always"):
        return True
    if right[0].isdigit() and (low in _words("before_number") or len(low) == 1):
        return True
    words = _WORDS_BEFORE.findall(left[-60:])
    previous = words[-2].casefold() if len(words) > 1 else ""
    if low == "г":
        return not previous[-1:].isdigit()
    return len(word) == 1 and word.isupper() and _is_initial(previous, right)


def _is_initial(previous: str, right: str) -> bool:
    following = _WORDS_BEFORE.match(right)
    if following is None or not right[0].isupper():
        return False
    return following.group().casefold() not in _words("starters") and previous not in _words("not_initials")
