"""What can be known of a selection before anybody types: who speaks, what is asserted, which words take a side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.domain import neutral
from catalog.domain.values import ClaimValues, QuoteValues
from catalog.framing.analyse import analyse
from catalog.services import framing
from catalog.store.catalogue import Catalogue
from catalog.ui import sentences
from catalog.ui.reading.content import Content
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.quotes import QuoteView
    from catalog.services.suggestions import SuggestionView

SAME = 0.8
"""Share of common characters from which a selection means the suggestion itself."""
_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of a statement that takes a side, and what could stand instead."""

    words: str
    reason: str
    suggestion: str | None


def overlap(start: int, end: int, view: SuggestionView | QuoteView) -> float:
    """How much of the two spans together they have in common, 0 to 1."""
    if view.place is None:
        return 0.0
    common = min(end, view.place.end) - max(start, view.place.start)
    return max(0, common) / (max(end, view.place.end) - min(start, view.place.start))


def meant(content: Content, kind: str, start: int, end: int) -> SuggestionView | None:
    """The suggestion of that kind which the selection is, give or take its quotation marks."""
    best = _nearest(content.suggestions, kind, start, end)
    return best if best and overlap(start, end, best) >= SAME else None


def quoted(content: Content, start: int, end: int) -> int | None:
    """The id of the quote that the selection is already, give or take its quotation marks."""
    return next((each.record.id for each in content.quotes if overlap(start, end, each) >= SAME), None)


def quote(content: Content, start: int, end: int) -> QuoteValues:
    """A quote of these words, with the speaker and kind of a proposed quotation it overlaps."""
    near = _nearest(content.suggestions, "quote", start, end)
    if near is None:
        return QuoteValues()
    speaker = near.payload.get("speaker_name") or near.payload.get("speaker")
    kind = "paraphrase" if near.payload.get("kind") == "indirect" else "verbatim"
    return QuoteValues(kind=kind, voice="speaker" if speaker else "author", speaker=speaker)


def claim(content: Content, start: int, end: int) -> ClaimValues:
    """A claim from these words: the statement proposed for them, else the words themselves on one line."""
    near = _nearest(content.suggestions, "claim", start, end)
    if near is not None and overlap(start, end, near) >= SAME / 2:
        return ClaimValues(str(near.payload.get("statement") or ""), near.payload.get("date"))
    words = content.text.content[start:end] if content.text else ""
    return ClaimValues(" ".join(words.split()))


def cues(catalogue: Catalogue, statement: str, language: str | None) -> list[Cue]:
    """The words of a statement that the rules of the catalogue would flag in the cataloguer's own voice."""
    found = analyse(statement, language=language, lexicon=framing.rules_of(catalogue))
    flags = [flag for sentence in found.sentences for flag in sentence.flags if not flag.in_quotation]
    return [Cue(flag.cue, flag.reason, flag.suggestion) for flag in flags]


def told(found: Sequence[Cue]) -> str:
    """What is said of the first of these words, a line for each."""
    lines = []
    for cue in found[:_MOST_TOLD]:
        instead = tr(" Say instead: {words}") if neutral.is_advice(cue.suggestion) else tr(" Neutral: {words}")
        words = neutral.plain(cue.suggestion or "")
        lines.append(sentences.said(cue.reason) + (instead.format(words=words) if words else ""))
    return "\n".join(lines)


def _nearest(views: Sequence[SuggestionView], kind: str, start: int, end: int) -> SuggestionView | None:
    scored = [(overlap(start, end, view), view) for view in views if view.kind == kind]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] > 0 else None
