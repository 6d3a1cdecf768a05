"""What stands in quotation marks or after a dialogue dash, and whether it is speech, distance, a title or a name."""

import re
from dataclasses import dataclass
from functools import lru_cache

from catalog.framing import marks, speech
from catalog.framing.tokens import Tokens, paragraphs, tokens_of
from catalog.framing.voice import words

SPEECH, SCARE, TITLE, NAME = "speech", "scare", "title", "name"
_DASH = re.compile(r"\s*[—–―]\s*(?=[\w«“„\"…¡¿])")
_INSERT = re.compile(r"(?<=[,.!?…])\s+[—–―-]\s+")
_SMALL = words("bodies", "inner") | {
    "is",
    "with",
    "not",
    "no",
    "against",
    "at",
    "from",
    "и",
    "в",
    "на",
    "о",
    "об",
    "не",
    "за",
    "против",
}


_LONGEST_NAME = 8  # words of a name in marks
_LOOK_BACK, _MOST_BEFORE = 14, 10  # tokens looked at and words kept before an opening mark


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """A quoted stretch, `start` and `end` inside the marks. `close` is empty where no mark closes it."""

    start: int
    end: int
    open: str
    close: str
    role: str


@lru_cache(maxsize=2)
def _cached(text: str) -> tuple[QuotedSpan, ...]:
    pairs = marks.pairs(text)
    spans = [QuotedSpan(p.start, p.end, p.open, p.close, "") for p in pairs]
    tokens = tokens_of(text)
    known = [QuotedSpan(s.start, s.end, s.open, s.close, _role(text, tokens, s)) for s in spans]
    return tuple(sorted(known + _dialogue(text, known, tokens), key=lambda span: span.start))


def quoted_spans(text: str) -> list[QuotedSpan]:
    """The quoted stretches of `text` in order, not overlapping; inner quotations belong to the outer one."""
    return list(_cached(text))


def _role(text: str, tokens: Tokens, span: QuotedSpan) -> str:
    inside = tokens.between(span.start, span.end)
    its_words = [tokens.texts[i] for i in inside if tokens.texts[i][0].isalnum()]
    before = _words_before(tokens, inside.start)
    if not its_words or _is_doubted(tokens, inside, before, its_words):
        return SCARE
    if _named_by_noun(tokens, inside, before, its_words):
        return TITLE if _noun_before(before, "title_nouns") else NAME
    if before and before[0] in words("bodies", "publishing") and _all_capital(its_words):
        return TITLE
    if introduced(text, tokens, span, before) or _is_sentence(text, span, its_words):
        return SPEECH
    if _all_capital(its_words) and (text[span.end - 1] not in ".,!?" or len(its_words[-1]) == 1):  # as in “Frau K.”
        return TITLE if len(its_words) > 4 else NAME if len(its_words) > 1 or _mid_capital(tokens, inside) else SCARE
    return SPEECH if len(its_words) > 5 else SCARE


def _is_doubted(tokens: Tokens, inside: range, before: list[str], its_words: list[str]) -> bool:
    """A body whose name is put in doubt: the self-proclaimed "Republic of …", Kádár's "Workers' Government"."""
    if not _all_capital(its_words) or len(its_words) > _LONGEST_NAME:
        return False
    owner = tokens.texts[inside.start - 3] if inside.start >= 3 else ""
    owned = before[:1] in (["'s"], ["’s"]) and owner[:1].isupper()
    claims = its_words[-1].lower() in words("bodies", "claiming") or its_words[0].lower() in words("bodies", "claiming")
    return before[:1] != [] and (before[0] in words("bodies", "doubting") or (owned and claims))


def _words_before(tokens: Tokens, index: int) -> list[str]:
    """Up to ten words before the opening mark, nearest first, stopping at a full stop."""
    found: list[str] = []
    for i in range(index - 2, max(index - 2 - _LOOK_BACK, -1), -1):
        mark = tokens.lower[i]
        if mark in ".!?;" or len(found) == _MOST_BEFORE:
            break
        if mark[0].isalnum() or mark in ",:'s’s":
            found.append(mark)
    return found


def _noun_before(before: list[str], key: str) -> bool:
    near = [
        word for word in before[:3] if word not in (",", "the", "a", "an", "his", "her", "its", "of", "called", ":")
    ]
    return bool(near) and near[0] in words("bodies", key)


def _named_by_noun(tokens: Tokens, inside: range, before: list[str], its_words: list[str]) -> bool:
    """Stands right behind "the newspaper" or "division", or before "regiment", with a capital inside."""
    if not its_words[0][0].isupper() and not its_words[0][0].isdigit():
        return (
            _noun_before(before, "name_nouns")
            and len(its_words) <= 4
            and (before[0] in words("bodies", "name_nouns") or _in_apposition(tokens, inside))
            and before[0] not in _VERB_LIKE
        )
    behind = tokens.lower[inside.stop + 1] if inside.stop + 1 < len(tokens.texts) else ""
    if len(its_words) <= 4 and behind in words("bodies", "name_nouns"):
        return True
    capital = _all_capital(its_words)
    if before[:1] and before[0] in words("bodies", "titling"):
        return True
    return (_noun_before(before, "title_nouns") and (capital or len(its_words) <= 3) and ":" not in before[:1]) or (
        _noun_before(before, "name_nouns") and (capital and len(its_words) <= 6)
    )


def _in_apposition(tokens: Tokens, inside: range) -> bool:
    """As in a special unit – the "division of internal security"."""
    return inside.start >= 3 and tokens.lower[inside.start - 2] == "the" and tokens.texts[inside.start - 3] in "-–—"


_VERB_LIKE = frozenset(("called", "known", "named", "nicknamed", "order", "plan", "project", "front"))


def _all_capital(its_words: list[str]) -> bool:
    return (
        all(word[0].isupper() or word[0].isdigit() or word.lower() in _SMALL for word in its_words)
        and its_words[0][0].isupper()
    )


def _mid_capital(tokens: Tokens, inside: range) -> bool:
    """One capital word in marks is a name unless it opens a sentence."""
    return inside.start >= 2 and tokens.texts[inside.start - 2] not in ".!?:"


def _is_sentence(text: str, span: QuotedSpan, its_words: list[str]) -> bool:
    """Begins with a capital and ends as a sentence or before ", he said"."""
    ends = text[span.end - 1] in ".!?…," or text[span.end + 1 : span.end + 2] == ","
    return (its_words[0][0].isupper() and ends and len(its_words) >= 2 and not _all_capital(its_words)) or (
        len(its_words) >= 4 and text[span.end - 1] in ",!?"
    )


def introduced(text: str, tokens: Tokens, span: QuotedSpan, before: list[str]) -> bool:
    """Whether a verb of speech leads straight to the opening mark or follows the closing one."""
    inside = tokens.between(span.start, span.end)
    if _led_in(before, len(inside)):
        return True
    return _led_out(
        tokens, inside.stop + len(span.close or "") if span.close else inside.stop, text[span.end - 1 : span.end]
    )


def _led_in(before: list[str], length: int) -> bool:
    if not before:
        return False
    if before[0] in (":", ","):
        return any(_speaks(word) for word in before[1:])
    if _speaks(before[0]) and (length > 1 or before[0] not in speech.verbs()):
        return length > 2 or before[0] not in ("demanded", "offered", "promised")
    if length > 1 and (before[0] == "as" and any(speech.is_naming(word) for word in before[1:4])):
        return True
    return (("that" in before or "what" in before) and any(_speaks(word) for word in before)) or _named(before, length)


def _named(before: list[str], length: int) -> bool:
    """As in "called the Khrushchevites "…": a naming verb with its object before the marks."""
    return length > 1 and any(speech.is_naming(word) for word in before[:5]) and "," not in before[:2]


def _led_out(tokens: Tokens, index: int, last: str) -> bool:
    following = tokens.lower[index : index + 6]
    if following and following[0] in (",", "—", "–", "-"):
        following, last = following[1:], ","
    return last in (",", "!", "?", ".", "…") and any(
        _speaks(word) and not _is_participle(word) for word in following[:4]
    )


def _is_participle(word: str) -> bool:
    """As "known" of "as is well known": nobody speaks there."""
    verb = speech.verbs().get(word)
    return verb is not None and verb.form == "participle"


def _speaks(word: str) -> bool:
    verb = speech.verbs().get(word)
    return (verb is not None and bool(verb.frames & {"clause", "told", "quoting"})) or speech.is_russian_verb(word)


def _dialogue(text: str, known: list[QuotedSpan], tokens: Tokens) -> list[QuotedSpan]:
    """Speech in paragraphs that begin with a dash, without the narrator's insertions (", — said he, —")."""
    found: list[QuotedSpan] = []
    starts = [(match, end) for start, end in paragraphs(text) if (match := _DASH.match(text, start, end))]
    for match, end in starts:
        if len(starts) > 1 or _INSERT.search(text, match.end(), end):
            found += _pieces(text, match.end(), end, tokens)
    taken = [(span.start, span.end) for span in known]
    return [span for span in found if not any(start < span.end and span.start < end for start, end in taken)]


def _pieces(text: str, start: int, end: int, tokens: Tokens) -> list[QuotedSpan]:
    found: list[QuotedSpan] = []
    told = False
    for piece_start, piece_end in _split(text, start, end):
        told = (
            not told
            and bool(found)
            and any(_speaks(tokens.lower[i]) for i in list(tokens.between(piece_start, piece_end))[:5])
        )
        if not told and piece_end > piece_start:
            found.append(QuotedSpan(piece_start, piece_end, "—", "", SPEECH))
    return found


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = list(_INSERT.finditer(text, start, end))
    starts = [start, *(cut.end() for cut in cuts)]
    return list(zip(starts, [*(cut.start() for cut in cuts), end], strict=True))
