"""Framing: a source's text is analysed; what is found is laid down, and which rules judge is known."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

from sqlalchemy import select

from catalog.domain.errors import NotFound
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.framing import lexicon, many
from catalog.framing.analyse import analyse
from catalog.framing.results import Analysis
from catalog.services import framing_laid, framing_rules, records, texts
from catalog.services.texts import TextView
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Analysis as AnalysisRow
from catalog.store.tables import Text


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
        new_flags = framing_laid.lay_flags(session, text, found) if found.analysed else 0
        waiting = framing_laid.lay_suggestions(session, text, found) if found.analysed else Counter[str]()
        framing_laid.note_engine(session, text.id, found)
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
