"""Suggestions: what an analysis proposes for a source, accepted or dismissed by a person."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from catalog.domain.errors import NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import ClaimValues, EvidenceValues, FormValues, NameValues, Place, QuoteValues
from catalog.framing.grammar import PRONOUNS
from catalog.services import claims, mentions, names, quotes, subjects, texts
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Passage, Quote, Suggestion

_LEAST: Mapping[str, Mapping[str, Any]] = {
    "quote": {"text": "", "kind": "direct", "speaker": None, "speaker_name": None},
    "claim": {"statement": "", "date": None, "names": []},
    "name": {"preferred": "", "kind": "person", "forms": []},
}
"""What stands in the place of what a proposal does not say."""


@dataclass(frozen=True, slots=True)
class SuggestionView:
    """A proposal: kind quote, claim or name; what it would enter (`payload`); and where it stands."""

    id: int
    source_id: int
    kind: str
    payload: Mapping[str, Any]
    place: Place | None
    status: str
    record_id: int | None

    @property
    def label(self) -> str:
        """The proposal in a line."""
        return str(self.payload.get("text") or self.payload.get("statement") or self.payload.get("preferred") or "")


def of_source(catalogue: Catalogue, source_id: int, status: str | None = "open") -> list[SuggestionView]:
    """The suggestions for a source in the order of its text, names last."""
    query = select(Suggestion).where(Suggestion.source_id == source_id).order_by(Suggestion.id)
    with catalogue.read() as session:
        rows = session.scalars(query.where(Suggestion.status == status) if status else query)
        views = [_view(session, row) for row in rows]
    return sorted(views, key=lambda view: view.place.start if view.place else 1 << 60)


def accept(catalogue: Catalogue, suggestion_id: int) -> int:
    """Enter what is suggested, as one step; returns the id of the quote, claim or name.

    A suggested name whose forms a name of the catalogue bears already is added to that name; where the words are
    quoted already, give or take a few, that quote is returned and no second one made. Raises NotFound.
    """
    subject = subjects.of(catalogue, "suggestion", suggestion_id)
    with catalogue.transact(Operation.ACCEPT_SUGGESTION, subject) as session:
        view = _open(session, suggestion_id)
        record_id = _ENTER[view.kind](session, view)
        done = update(Suggestion).where(Suggestion.id == suggestion_id)
        session.execute(done.values(status="accepted", record_id=record_id))
        return record_id


def dismiss(catalogue: Catalogue, suggestion_id: int) -> None:
    """Say that a suggestion is not wanted; it is not made again. Raises NotFound."""
    subject = subjects.of(catalogue, "suggestion", suggestion_id)
    with catalogue.transact(Operation.DISMISS_SUGGESTION, subject) as session:
        _open(session, suggestion_id)
        session.execute(update(Suggestion).where(Suggestion.id == suggestion_id).values(status="dismissed"))


def _open(session: Session, suggestion_id: int) -> SuggestionView:
    row = session.get(Suggestion, suggestion_id)
    if row is None or row.status != "open":
        raise NotFound(
            "This suggestion is not open any more.", "It was accepted, dismissed, or the text was corrected."
        )
    return _view(session, row)


def _view(session: Session, row: Suggestion) -> SuggestionView:
    place, payload = texts.place_in(session, row.passage_id), dict(_LEAST.get(row.kind, {})) | json.loads(row.payload)
    return SuggestionView(row.id, row.source_id, row.kind, payload, place, row.status, row.record_id)


def _enter_quote(session: Session, view: SuggestionView) -> int:
    if view.place and (standing := _quoted_already(session, view.source_id, view.place)):
        return standing
    speaker = view.payload["speaker_name"] or _no_pronoun(view.payload["speaker"])
    kind = "paraphrase" if view.payload["kind"] == "indirect" else "verbatim"
    values = QuoteValues(
        text=view.payload["text"], kind=kind, voice="speaker", speaker=_known_speaker(session, view, speaker)
    )
    start, end = (view.place.start, view.place.end) if view.place else (None, None)
    return quotes.add_in(session, view.source_id, values, start, end)


def _no_pronoun(speaker: str | None) -> str | None:
    """A speaker as written; None for a bare "they", which names nobody."""
    return speaker if speaker and speaker.lower() not in PRONOUNS else None


def _quoted_already(session: Session, source_id: int, place: Place) -> int | None:
    """The quote whose passage shares most with this place, if the two are half the same or more."""
    shared = func.min(Passage.end, place.end) - func.max(Passage.start, place.start)
    either = func.max(Passage.end, place.end) - func.min(Passage.start, place.start)
    query = (
        select(Quote.id)
        .join(Passage, Passage.id == Quote.passage_id)
        .where(Quote.source_id == source_id, Passage.text_id == place.text_id, 2 * shared >= either)
        .order_by((shared * 1.0 / either).desc(), Quote.id)
    )
    return session.scalar(query.limit(1))


def _known_speaker(session: Session, view: SuggestionView, speaker: str | None) -> str | None:
    """The speaker, whose suggested name is entered first with its variants, so that no variant becomes a second man."""
    if speaker and not names.find_in(session, speaker):
        waiting = select(Suggestion).where(
            Suggestion.source_id == view.source_id, Suggestion.kind == "name", Suggestion.status == "open"
        )
        for row in session.scalars(waiting):
            if speaker in _forms(_view(session, row).payload):
                record_id = _enter_name(session, _view(session, row))
                row.status, row.record_id = "accepted", record_id
                session.flush()
    return speaker


def _enter_claim(session: Session, view: SuggestionView) -> int:
    subjects = tuple(name for name in view.payload["names"] if len(names.find_in(session, name)) == 1)
    values = ClaimValues(view.payload["statement"], view.payload["date"], subjects=subjects)
    claim_id = claims.add_in(session, values)
    if view.place:
        claims.evidence_in(session, claim_id, EvidenceValues("supports"), passage_id=view.place.passage_id)
    return claim_id


def _enter_name(session: Session, view: SuggestionView) -> int:
    forms = tuple(FormValues(form, "as_written") for form in _forms(view.payload) if form != view.payload["preferred"])
    known = [name_id for form in _forms(view.payload) for name_id in names.find_in(session, form)]
    if known:
        name_id = known[0]
        names.add_forms_in(session, name_id, [FormValues(view.payload["preferred"], "variant"), *forms])
    else:
        name_id = names.add_in(session, NameValues(view.payload["preferred"], view.payload["kind"], forms=forms))
    mentions.add_in(session, view.source_id, name_id, "subject")
    return name_id


def _forms(payload: Mapping[str, Any]) -> list[str]:
    return [payload["preferred"], *(form["form"] for form in payload["forms"])]


_ENTER = {"quote": _enter_quote, "claim": _enter_claim, "name": _enter_name}
