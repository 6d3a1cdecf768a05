"""What was made of a text, as marks in it and cards beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.domain.values import Place
from catalog.ui import sentences, terms, theme
from catalog.ui.reading import guess
from catalog.ui.reading.content import Content
from catalog.ui.widgets.reader import Card, Highlight
from catalog.ui.widgets.reader.highlights import HighlightIndex
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.claims import ClaimView
    from catalog.services.quotes import QuoteView
    from catalog.services.review import FlagRow
    from catalog.services.suggestions import SuggestionView

KINDS = ("quote", "claim", "flag", "suggestion")
Marked = tuple[Highlight, Card]


@dataclass(frozen=True, slots=True)
class Ref:
    """What a mark stands for: the kind (one of KINDS) and the id of the quote, claim, flag or suggestion."""

    kind: str
    id: int


def ref(mark_id: str) -> Ref:
    """What the mark with this id stands for."""
    kind, number, *_rest = mark_id.split(":")
    return Ref(kind, int(number))


def marks(content: Content) -> list[Marked]:
    """A mark and its card for everything that has a place in the current text. Touches no widget."""
    found = [_quote(view) for view in content.quotes if _here(view.place, content)]
    found += [each for view in content.claims for each in _claim(view, content)]
    found += [_flag(row) for row in content.flags if row.status == "open" and row.start is not None]
    return found + [_suggestion(view) for view in _unanswered(content)]


def _unanswered(content: Content) -> Iterator[SuggestionView]:
    """The suggestions for words that no quote or claim has yet."""
    taken = HighlightIndex(Highlight("", start, end, "") for start, end in _taken(content))
    for view in content.suggestions:
        place = view.place
        if place is not None and _here(place, content):
            near = taken.between(place.start, place.end)
            if not any(guess.overlap(each.start, each.end, view) >= guess.SAME for each in near):
                yield view


def _taken(content: Content) -> list[tuple[int, int]]:
    """Where quotes and claims stand already: what is proposed for the same words has been answered."""
    places = [view.place for view in content.quotes]
    places += [evidence.place for view in content.claims for evidence in view.evidence]
    return [(place.start, place.end) for place in places if place is not None]


def _here(place: Place | None, content: Content) -> bool:
    return place is not None and content.text is not None and place.text_id == content.text.id


def _quote(view: QuoteView) -> Marked:
    place, values = _placed(view.place), view.values
    mark_id = f"quote:{view.record.id}"
    title = values.speaker or tr("Quote")
    acts: tuple[tuple[str, str], ...] = (("open", tr("Open")), ("remove", tr("Remove")))
    if place.state == "unsure":
        acts = (("confirm", tr("It stands here")), *acts)
    hint = tr("place unsure") if place.state == "unsure" else _page(place)
    card = Card(mark_id, "quote", title, values.text, hint, acts)
    return Highlight(mark_id, place.start, place.end, "quote", tr("Quote: {who}").format(who=title)), card


def _claim(view: ClaimView, content: Content) -> Iterator[Marked]:
    for evidence in view.evidence:
        place = evidence.place
        if place is not None and evidence.quote is None and _here(place, content):
            mark_id = f"claim:{view.record.id}:{evidence.id}"
            label = tr("Claim: {what}").format(what=view.values.statement)
            acts = (("open", tr("Open")), ("remove", tr("Remove")))
            card = Card(mark_id, "claim", tr("Claim"), view.values.statement, terms.word(view.values.status), acts)
            yield Highlight(mark_id, place.start, place.end, "claim", label), card


def _flag(row: FlagRow) -> Marked:
    mark_id = f"flag:{row.id}"
    kind, name = theme.severity(row.strength / 100), terms.word(row.category)
    start, end = row.start or 0, row.end or 0
    acts = (("upheld", tr("Uphold")), ("dismissed", tr("Dismiss")))
    reason = sentences.said(row.reason)
    card = Card(mark_id, kind, name, reason, tr("in a quotation") if row.in_quotation else "", acts)
    return Highlight(mark_id, start, end, kind, f"{name}: {reason}"), card


def _suggestion(view: SuggestionView) -> Marked:
    place = _placed(view.place)
    mark_id = f"suggestion:{view.id}"
    speaker = view.payload.get("speaker_name") or view.payload.get("speaker")
    title = tr("Quote?") if view.kind == "quote" else tr("Claim?")
    title = f"{title} {speaker}" if speaker else title
    acts = (("accept", tr("Accept")), ("dismiss", tr("Dismiss")))
    card = Card(mark_id, "suggestion", title, view.label, "", acts, faint=True)
    return Highlight(mark_id, place.start, place.end, "suggestion", title), card


def _placed(place: Place | None) -> Place:
    assert place is not None  # noqa: S101 - only what has a place becomes a mark
    return place


def _page(place: Place) -> str:
    return tr("p. {page}").format(page=place.page) if place.page else ""
