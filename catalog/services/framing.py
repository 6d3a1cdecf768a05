"""Framing: a source's text is analysed; flags and suggestions are laid down, and decisions on them kept."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from catalog.domain.errors import NotFound
from catalog.domain.folding import fold
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.framing import lexicon, many
from catalog.framing.analyse import analyse
from catalog.framing.results import Analysis, Finding, Rival, Span
from catalog.services import framing_rules, records, texts
from catalog.services.texts import TextView
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid, now
from catalog.store.tables import Analysis as AnalysisRow
from catalog.store.tables import Decision, Flag, Passage, Suggestion, Text

Places = dict[Span, int]
"""Passages of a text by their spans."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an analysis laid down: flags by category, how many suggestions wait. `analysed` False: no rules."""

    source_id: int
    language: str
    analysed: bool
    engine: str
    flags: Counter[str]
    new_flags: int
    suggestions: Counter[str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A flag that should stand: a finding or a rival, its key, and its spans."""

    finding: Finding
    key: str
    span: Span
    rival: Span | None = None


def analyse_source(catalogue: Catalogue, source_id: int, progress: Progress | None = None) -> Outcome:
    """Analyse the current text of a source and lay down flags and suggestions, as one step.

    Repeating it changes nothing. A flag that was decided keeps its decisions, also across a corrected text and a newer
    engine; an undecided one that is found no more goes. Raises NotFound when the source has no text.
    """
    text = _text(catalogue, source_id)
    found = analyse(text.content, language=text.language, lexicon=rules_of(catalogue), progress=progress)
    return _lay(catalogue, text, found)


def _lay(catalogue: Catalogue, text: TextView, found: Analysis) -> Outcome:
    with catalogue.transact(Operation.ANALYSE, records.info(catalogue, text.source_id).label) as session:
        new_flags = _lay_flags(session, text, found) if found.analysed else 0
        waiting = _lay_suggestions(session, text, found) if found.analysed else Counter[str]()
        _note_engine(session, text.id, found)
    counts = Counter(flag.category for sentence in found.sentences for flag in sentence.flags)
    if found.rivals:
        counts["contested"] = len(found.rivals)
    return Outcome(text.source_id, found.language, found.analysed, found.engine, counts, new_flags, waiting)


def analyse_all(
    catalogue: Catalogue, source_ids: Sequence[int] | None = None, progress: Progress | None = None
) -> list[Outcome]:
    """Analyse several sources (all that have a text if none are named), each as a step of its own, so that a stop
    between two of them loses nothing. Sources whose text this engine has judged already are passed over.

    Many texts are judged on all cores; what is found is laid down here, one after the other.
    """
    progress = progress or Progress()
    wanted = list(source_ids) if source_ids is not None else stale_sources(catalogue)
    outcomes: list[Outcome] = []
    with closing(many.judged(_texts(catalogue, wanted), len(wanted), _edits(catalogue))) as judged:
        for text, found in judged:
            progress.step(len(outcomes), len(wanted), records.info(catalogue, text.source_id).label)
            outcomes.append(_lay(catalogue, text, found))
    progress.step(len(wanted), len(wanted))
    return outcomes


def _texts(catalogue: Catalogue, source_ids: Sequence[int]) -> Iterator[tuple[TextView, str, str | None]]:
    for source_id in source_ids:
        text = _text(catalogue, source_id)
        yield text, text.content, text.language


def _text(catalogue: Catalogue, source_id: int) -> TextView:
    text = texts.current(catalogue, source_id)
    if text is None:
        raise NotFound("This source has no text to analyse.", "Import a file or paste the text first.")
    return text


def stale_sources(catalogue: Catalogue) -> list[int]:
    """The sources whose current text the present engine with the present rules has not judged."""
    engine = engine_of(catalogue)
    with catalogue.read() as session:
        later = select(Text.source_id, Text.version).subquery()
        judged = select(AnalysisRow.text_id).where(AnalysisRow.engine == engine)
        superseded = (
            select(later.c.source_id)
            .where(later.c.source_id == Text.source_id, later.c.version > Text.version)
            .exists()
        )
        query = select(Text.source_id).where(Text.id.not_in(judged), ~superseded).order_by(Text.source_id)
        return list(session.scalars(query))


def judged_by(catalogue: Catalogue, source_id: int) -> tuple[str, bool, str] | None:
    """(engine, analysed, when) for the current text of a source; None when it was never judged."""
    text = texts.current(catalogue, source_id)
    if text is None:
        return None
    with catalogue.read() as session:
        row = session.get(AnalysisRow, text.id)
        return (row.engine, row.analysed, row.analysed_at) if row else None


# --- the rules of a catalogue ---


def rules_of(catalogue: Catalogue) -> lexicon.Lexicon:
    """The shipped rules with what this catalogue added, silenced or reworded."""
    edits = _edits(catalogue)
    return lexicon.load(edits=edits) if edits else lexicon.load()


def _edits(catalogue: Catalogue) -> tuple[lexicon.Edit, ...]:
    return tuple(edit for _, edit in framing_rules.listed(catalogue))


def engine_of(catalogue: Catalogue) -> str:
    """The version of code and rules that would judge now."""
    from catalog.framing.analyse import engine

    return engine(rules_of(catalogue))


# --- laying down what was found ---


def wanted_flags(found: Analysis, content: str) -> list[Wanted]:
    """Every flag an analysis calls for, each with the key under which a decision on it is remembered."""
    wanted = [
        Wanted(flag, _key(flag.rule, flag.cue, sentence.text), (flag.start, flag.end))
        for sentence in found.sentences
        for flag in sentence.flags
    ]
    wanted += [_wanted_rival(rival, content) for rival in found.rivals]
    return _numbered(wanted)


def _wanted_rival(rival: Rival, content: str) -> Wanted:
    words = content[slice(*rival.a)]
    finding = Finding("contested", f"rival_{rival.kind}", *rival.a, words, rival.reason, 0.8)
    return Wanted(finding, _key(finding.rule, words, content[slice(*rival.b)]), rival.a, rival.b)


def _key(rule: str, cue: str, context: str) -> str:
    return hashlib.sha256(f"{rule}\n{fold(cue)}\n{fold(context)}".encode()).hexdigest()[:24]


def _numbered(wanted: Iterable[Wanted]) -> list[Wanted]:
    """The second flag of one rule and cue in one wording of a sentence gets a key of its own."""
    seen: Counter[str] = Counter()
    result = []
    for each in wanted:
        seen[each.key] += 1
        result.append(replace(each, key=f"{each.key}.{seen[each.key]}") if seen[each.key] > 1 else each)
    return result


def _lay_flags(session: Session, text: TextView, found: Analysis) -> int:
    """Make the text's flags those of the analysis; returns how many are new."""
    mine = Flag.record_id == text.source_id
    present = list(session.scalars(select(Flag).where(mine, Flag.passage_id.is_not(None))))
    by_key = {flag.key: flag for flag in present}
    by_place = _by_place(session, text.id, present)
    new: list[Wanted] = []
    kept: set[int] = set()
    every = wanted_flags(found, text.content)
    places = texts.passages_in(session, text, (span for each in every for span in (each.span, each.rival) if span))
    for wanted in every:
        flag = by_key.get(wanted.key) or by_place.get((wanted.finding.rule, fold(wanted.finding.cue), wanted.span))
        if flag is None or flag.id in kept:
            new.append(wanted)
            continue
        kept.add(flag.id)
        _refresh(session, flag, wanted, places, found.engine)
    _drop_undecided(session, [flag for flag in present if flag.id not in kept])
    _add_flags(session, text, new, places, found.engine)
    return len(new)


def _by_place(session: Session, text_id: int, flags: Sequence[Flag]) -> dict[tuple[str, str, Span], Flag]:
    """Flags by rule, cue and place: a corrected sentence changes its key but not where the cue stands."""
    spans = {row.id: (row.start, row.end) for row in session.scalars(select(Passage).where(Passage.text_id == text_id))}
    return {
        (flag.rule, fold(flag.cue), spans[flag.passage_id]): flag
        for flag in flags
        if flag.passage_id is not None and flag.passage_id in spans
    }


def _refresh(session: Session, flag: Flag, wanted: Wanted, places: Places, engine: str) -> None:
    columns = _columns(wanted.finding) | {"key": wanted.key, "engine": engine}
    columns["passage_id"] = places[wanted.span]
    columns["rival_passage_id"] = places[wanted.rival] if wanted.rival else None
    changed = {name: value for name, value in columns.items() if getattr(flag, name) != value}
    if changed:
        session.execute(update(Flag).where(Flag.id == flag.id).values(**changed))


def _drop_undecided(session: Session, flags: Sequence[Flag]) -> None:
    ids = [flag.id for flag in flags]
    for some in records.batches(ids):
        decided = select(Decision.flag_id).where(Decision.flag_id.in_(some))
        session.execute(delete(Flag).where(Flag.id.in_(some), Flag.id.not_in(decided)))


def _add_flags(session: Session, text: TextView, new: Sequence[Wanted], places: Places, engine: str) -> None:
    stamp = now()
    for wanted in new:
        session.add(
            Flag(
                uid=new_uid(),
                record_id=text.source_id,
                passage_id=places[wanted.span],
                rival_passage_id=places[wanted.rival] if wanted.rival else None,
                key=wanted.key,
                engine=engine,
                status="open",
                created_at=stamp,
                **_columns(wanted.finding),
            )
        )
    session.flush()


def _columns(finding: Finding) -> dict[str, Any]:
    values = asdict(finding)
    del values["start"], values["end"]
    return values | {"strength": round(100 * min(1.0, max(0.0, finding.strength)))}


def _lay_suggestions(session: Session, text: TextView, found: Analysis) -> Counter[str]:
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
    for (kind, key), (span, payload) in wanted.items():
        passage_id = places[span] if span else None
        values = {"passage_id": passage_id, "payload": json.dumps(payload, ensure_ascii=False, sort_keys=True)}
        if (known := present.get((kind, key))) is None:
            session.add(Suggestion(source_id=text.source_id, kind=kind, key=key, status="open", **values))
        elif known.status == "open":
            known.passage_id, known.payload = passage_id, str(values["payload"])
    session.flush()
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


def _note_engine(session: Session, text_id: int, found: Analysis) -> None:
    row = session.get(AnalysisRow, text_id)
    if row is not None and (row.engine, row.analysed, row.language) == (found.engine, found.analysed, found.language):
        return  # the same verdict by the same engine: repeating an analysis leaves no trace
    session.merge(
        AnalysisRow(
            text_id=text_id, engine=found.engine, language=found.language, analysed=found.analysed, analysed_at=now()
        )
    )
