"""What an analysis found, laid down in the catalogue: flags, suggestions, and which engine judged the text."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from catalog.domain.folding import fold
from catalog.framing.results import Analysis, Finding, Rival, Span
from catalog.services import records, texts
from catalog.services.texts import TextView
from catalog.store.identity import new_uid, now
from catalog.store.tables import Analysis as AnalysisRow
from catalog.store.tables import Decision, Flag, Passage, Suggestion

_ALL_ALIKE = {"render_nulls": True}
"""Empty columns are written, too: otherwise a statement is made for every set of columns that are not empty."""
_Places = dict[Span, int]
"""Passages of a text by their spans."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A flag that should stand: a finding or a rival, its key, and its spans."""

    finding: Finding
    key: str
    span: Span
    rival: Span | None = None


def _wanted_flags(found: Analysis, content: str) -> list[_Wanted]:
    """Every flag an analysis calls for, each with the key under which a decision on it is remembered."""
    wanted = [
        _Wanted(flag, _key(flag.rule, flag.cue, sentence.text), (flag.start, flag.end))
        for sentence in found.sentences
        for flag in sentence.flags
    ]
    wanted += [_wanted_rival(rival, content) for rival in found.rivals]
    return _numbered(wanted)


def _wanted_rival(rival: Rival, content: str) -> _Wanted:
    words = content[slice(*rival.a)]
    finding = Finding("contested", f"rival_{rival.kind}", *rival.a, words, rival.reason, 0.8)
    return _Wanted(finding, _key(finding.rule, words, content[slice(*rival.b)]), rival.a, rival.b)


def _key(rule: str, cue: str, context: str) -> str:
    return hashlib.sha256(f"{rule}\n{fold(cue)}\n{fold(context)}".encode()).hexdigest()[:24]


def _numbered(wanted: Iterable[_Wanted]) -> list[_Wanted]:
    """The second flag of one rule and cue in one wording of a sentence gets a key of its own."""
    seen: Counter[str] = Counter()
    result = []
    for each in wanted:
        seen[each.key] += 1
        result.append(replace(each, key=f"{each.key}.{seen[each.key]}") if seen[each.key] > 1 else each)
    return result


def lay_flags(session: Session, text: TextView, found: Analysis) -> int:
    """Make the text's flags those of the analysis; returns how many are new."""
    mine = Flag.record_id == text.source_id
    present = list(session.scalars(select(Flag).where(mine, Flag.passage_id.is_not(None))))
    by_key = {flag.key: flag for flag in present}
    spans = _spans(session, text.id)
    by_place = _by_place(spans, present)
    new: list[_Wanted] = []
    kept: set[int] = set()
    every = _wanted_flags(found, text.content)
    places = texts.passages_in(session, text, (span for each in every for span in (each.span, each.rival) if span))
    for wanted in every:
        flag = by_key.get(wanted.key) or by_place.get((wanted.finding.rule, fold(wanted.finding.cue), wanted.span))
        if flag is None or flag.id in kept:
            new.append(wanted)
            continue
        kept.add(flag.id)
        _refresh(session, flag, wanted, places, found.engine)
    heirs = _heirs(spans, new, [flag for flag in present if flag.id not in kept and flag.status != "open"])
    for flag, wanted in heirs:
        _refresh(session, flag, wanted, places, found.engine)
    gone = {flag.id for flag in present} - kept - {flag.id for flag, _ in heirs}
    _drop_undecided(session, sorted(gone))
    added = [wanted for wanted in new if not any(wanted is heir for _, heir in heirs)]
    _add_flags(session, text, added, places, found.engine)
    return len(added)


def _spans(session: Session, text_id: int) -> dict[int, Span]:
    """The spans of a text's passages by their ids."""
    return {row.id: (row.start, row.end) for row in session.scalars(select(Passage).where(Passage.text_id == text_id))}


def _heirs(spans: dict[int, Span], new: Sequence[_Wanted], decided: Sequence[Flag]) -> list[tuple[Flag, _Wanted]]:
    """Decided flags that a newer engine finds under another rule or with fewer or more words, and what it finds."""
    heirs: list[tuple[Flag, _Wanted]] = []
    for flag in decided:
        start, end = spans.get(flag.passage_id or 0, (0, 0))
        heir = next(
            (
                wanted
                for wanted in new
                if wanted.finding.category == flag.category
                and wanted.span[0] < end
                and start < wanted.span[1]
                and not any(wanted is taken for _, taken in heirs)
            ),
            None,
        )
        heirs += [(flag, heir)] if heir else []
    return heirs


def _by_place(spans: dict[int, Span], flags: Sequence[Flag]) -> dict[tuple[str, str, Span], Flag]:
    """Flags by rule, cue and place: a corrected sentence changes its key but not where the cue stands."""
    return {
        (flag.rule, fold(flag.cue), spans[flag.passage_id]): flag
        for flag in flags
        if flag.passage_id is not None and flag.passage_id in spans
    }


def _refresh(session: Session, flag: Flag, wanted: _Wanted, places: _Places, engine: str) -> None:
    columns = _columns(wanted.finding) | {"key": wanted.key, "engine": engine}
    columns["passage_id"] = places[wanted.span]
    columns["rival_passage_id"] = places[wanted.rival] if wanted.rival else None
    changed = {name: value for name, value in columns.items() if getattr(flag, name) != value}
    if changed:
        session.execute(update(Flag).where(Flag.id == flag.id).values(**changed))


def _drop_undecided(session: Session, ids: Sequence[int]) -> None:
    for some in records.batches(ids):
        decided = select(Decision.flag_id).where(Decision.flag_id.in_(some))
        session.execute(delete(Flag).where(Flag.id.in_(some), Flag.id.not_in(decided)))


def _add_flags(session: Session, text: TextView, new: Sequence[_Wanted], places: _Places, engine: str) -> None:
    stamp = now()
    rows = [
        {
            "uid": new_uid(),
            "record_id": text.source_id,
            "passage_id": places[wanted.span],
            "rival_passage_id": places[wanted.rival] if wanted.rival else None,
            "key": wanted.key,
            "engine": engine,
            "status": "open",
            "created_at": stamp,
        }
        | _columns(wanted.finding)
        for wanted in new
    ]
    if rows:
        session.execute(insert(Flag).execution_options(**_ALL_ALIKE), rows)


_COLUMNS = ("category", "rule", "cue", "reason", "in_quotation", "suggestion")


def _columns(finding: Finding) -> dict[str, Any]:
    values = {name: getattr(finding, name) for name in _COLUMNS}
    return values | {"strength": round(100 * min(1.0, max(0.0, finding.strength)))}


def lay_suggestions(session: Session, text: TextView, found: Analysis) -> Counter[str]:
    """Make the open suggestions those of the analysis; accepted and dismissed ones stay as they are."""
    wanted = {(kind, key): (span, payload) for kind, key, span, payload in _suggestions(found, text.content)}
    present = {
        (row.kind, row.key): row
        for row in session.scalars(select(Suggestion).where(Suggestion.source_id == text.source_id))
    }
    for ident, row in present.items():
        if ident not in wanted and row.status == "open":
            session.delete(row)
    places = texts.passages_in(session, text, (span for span, _payload in wanted.values() if span))
    new = []
    for (kind, key), (span, payload) in wanted.items():
        passage_id = places[span] if span else None
        values = {"passage_id": passage_id, "payload": json.dumps(payload, ensure_ascii=False, sort_keys=True)}
        if (known := present.get((kind, key))) is None:
            new.append({"source_id": text.source_id, "kind": kind, "key": key, "status": "open"} | values)
        elif known.status == "open":
            known.passage_id, known.payload = passage_id, str(values["payload"])
    session.flush()
    if new:
        session.execute(insert(Suggestion).execution_options(**_ALL_ALIKE), new)
    decided = {ident for ident, row in present.items() if row.status != "open"}
    return Counter(kind for kind, key in wanted if (kind, key) not in decided)


def _suggestions(found: Analysis, content: str) -> Iterable[tuple[str, str, Span | None, dict[str, Any]]]:
    for quotation in found.quotations:
        payload = {
            name: getattr(quotation, name) for name in ("text", "kind", "speaker", "speaker_name", "cue", "reason")
        }
        yield "quote", _key("quote", quotation.text, quotation.kind), (quotation.start, quotation.end), payload
    for claim in found.claims:
        payload = {name: getattr(claim, name) for name in ("statement", "date", "names", "numbers")}
        yield "claim", _key("claim", content[claim.start : claim.end], ""), (claim.start, claim.end), payload
    for name in found.names:
        forms = [{"form": form.form, "count": form.count} for form in name.forms]
        payload = {"preferred": name.preferred, "kind": name.kind, "forms": forms, "reason": name.reason}
        yield "name", _key("name", name.preferred, name.kind), None, payload


def note_engine(session: Session, text_id: int, found: Analysis) -> None:
    """Say which engine judged this text, and whether it could."""
    row = session.get(AnalysisRow, text_id)
    if row is not None and (row.engine, row.analysed, row.language) == (found.engine, found.analysed, found.language):
        return  # the same verdict by the same engine: repeating an analysis leaves no trace
    session.merge(
        AnalysisRow(
            text_id=text_id, engine=found.engine, language=found.language, analysed=found.analysed, analysed_at=now()
        )
    )
