"""Mending what a check found: what can be derived is derived anew, what nobody knows is put aside, nothing is lost.

All changes of rows are one step that can be undone; files and texts that are put aside lie in `quarantine/`.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from sqlalchemy import func, select, text, update
from sqlalchemy.orm import Session

from catalog.domain.anchors import Anchor, reanchor
from catalog.domain.folding import fold, sort_key
from catalog.domain.labels import shortened
from catalog.domain.operations import Operation
from catalog.domain.pages import page_label_at
from catalog.store import derived
from catalog.store.catalogue import Catalogue
from catalog.store.check_journal import escaped
from catalog.store.check_rows import FLAG_STATUS, FOLDED, LABELS, bounds_of
from catalog.store.identity import now
from catalog.store.problem import Problem
from catalog.store.tables import Change, Step

QUARANTINE = "quarantine"


def repair(catalogue: Catalogue, problems: Iterable[Problem]) -> list[str]:
    """Mend those of the problems that can be mended; returns a line for each kind mended."""
    kinds: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.repairable:
            kinds.setdefault(problem.kind, []).append(problem)
    mended = [mend(catalogue, kinds[kind]) for kind, mend in _MACHINERY.items() if kind in kinds]
    if {"outside", "history"} & set(kinds):
        mended.append(_adopt(catalogue, kinds.get("history", [])))
    if chosen := {kind: found for kind, found in kinds.items() if kind in _ROWS}:
        with catalogue.transact(Operation.REPAIR) as session:
            mended += [_ROWS[kind](session, found) for kind, found in chosen.items()]
    mended += [mend(catalogue, kinds[kind]) for kind, mend in _ASIDE.items() if kind in kinds]
    return mended


def _free_step(catalogue: Catalogue, _problems: Sequence[Problem]) -> str:
    with catalogue.raw() as connection:
        connection.execute("INSERT OR REPLACE INTO current_step (id, step_id) VALUES (1, NULL)")
        connection.execute("DELETE FROM current_step WHERE id <> 1")
    return "No step is marked as being written any more."


def _lay_triggers(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    _in_one_go(catalogue, derived.install_anew)
    return f"{len(problems)} parts of the machinery were laid anew, and the search index filled."


def _count_anew(catalogue: Catalogue, _problems: Sequence[Problem]) -> str:
    _in_one_go(catalogue, derived.install_anew)
    return "The records were counted anew."


def _fill_index(catalogue: Catalogue, _problems: Sequence[Problem]) -> str:
    _in_one_go(catalogue, derived.rebuild_search)
    return "The search index was filled anew."


def _in_one_go(catalogue: Catalogue, work: Callable[..., None]) -> None:
    with catalogue.raw() as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            work(connection)
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _adopt(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    """Give changes from outside a step of their own. It "undoes" itself, so that Undo passes over it."""
    with catalogue.transact(Operation.REPAIR, "Changes from outside") as session:
        step = session.scalars(select(Step.id).order_by(Step.id.desc()).limit(1)).one()
        for table in sorted({problem.key.split()[0] for problem in problems}):
            _write_down_escaped(session, table)
        session.execute(update(Change).where(Change.step_id.is_(None)).values(step_id=step))
        session.execute(update(Step).where(Step.id == step).values(undoes=step))
        count = session.scalars(select(func.count()).where(Change.step_id == step)).one()
    return f"{count} changes from outside were taken into the history as they are."


def _write_down_escaped(session: Session, table: str) -> None:
    connection = session.connection().connection.driver_connection
    assert isinstance(connection, sqlite3.Connection)  # noqa: S101 - narrows the type for the checker
    for row, before, after in list(escaped(connection, table)):
        session.add(Change(step_id=None, table_name=table, row=row, before=before, after=after))
    session.flush()


def _remove_records(session: Session, problems: Sequence[Problem]) -> str:
    for problem in problems:
        session.execute(text("DELETE FROM record WHERE id = :id"), {"id": int(problem.key)})
    return f"{len(problems)} empty records were removed; undo brings them back."


def _relabel(session: Session, problems: Sequence[Problem]) -> str:
    wanted = {int(problem.key) for problem in problems}
    for query in LABELS.values():
        for key, words in session.execute(text(query)).all():
            if key in wanted:
                values = {"label": shortened(words), "sort_key": sort_key(words), "at": now(), "id": key}
                statement = "UPDATE record SET label = :label, sort_key = :sort_key, changed_at = :at WHERE id = :id"
                session.execute(text(statement), values)
    return f"{len(problems)} labels were made anew."


def _refold(session: Session, problems: Sequence[Problem]) -> str:
    for problem in problems:
        table, key = problem.key.split()
        words = session.scalars(text(f"SELECT {FOLDED[table]} FROM {table} WHERE id = :id"), {"id": int(key)}).one()
        values = {"folded": fold(words), "id": int(key)}
        session.execute(text(f"UPDATE OR IGNORE {table} SET folded = :folded WHERE id = :id"), values)
    return f"{len(problems)} forms as compared were made anew."


def _redate(session: Session, problems: Sequence[Problem]) -> str:
    for problem in problems:
        table, key = problem.key.split()
        date = session.scalars(text(f"SELECT date FROM {table} WHERE id = :id"), {"id": int(key)}).one()
        earliest, latest = bounds_of(date)
        statement = f"UPDATE {table} SET date_earliest = :earliest, date_latest = :latest WHERE id = :id"
        session.execute(text(statement), {"earliest": earliest, "latest": latest, "id": int(key)})
    return f"{len(problems)} dates were reckoned anew."


def _restate(session: Session, problems: Sequence[Problem]) -> str:
    for key, verdict in session.execute(text(FLAG_STATUS)).all():
        session.execute(text("UPDATE flag SET status = :verdict WHERE id = :id"), {"verdict": verdict, "id": key})
    return f"{len(problems)} flags were given the status of their latest decision."


def _find_passages(session: Session, problems: Sequence[Problem]) -> str:
    found = sum(_find_passage(session, int(problem.key)) for problem in problems)
    return f"{found} passages were found again by their words; {len(problems) - found} are listed as unsure or lost."


_PASSAGE = (
    'SELECT p.start, p."end", p.exact, p.prefix, p.suffix, t.pages, b.content FROM passage p'
    " JOIN text t ON t.id = p.text_id JOIN text_body b ON b.id = t.body_id WHERE p.id = :id"
)


def _find_passage(session: Session, key: int) -> bool:
    """Put a passage where its words and context stand, else mark it; whether it was found."""
    *selector, pages, content = session.execute(text(_PASSAGE), {"id": key}).one()
    ((span, state),) = reanchor([Anchor(*selector)], "", content)
    page = page_label_at(tuple((offset, label) for offset, label in json.loads(pages)), span.start)
    values = {"start": span.start, "end": span.end, "prefix": span.prefix, "suffix": span.suffix, "page": page}
    assigned = ", ".join(f'"{name}" = :{name}' for name in [*values, "state"])
    session.execute(text(f"UPDATE passage SET {assigned} WHERE id = :id"), values | {"state": state, "id": key})
    return state == "moved"


def _put_texts_aside(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    with catalogue.transact(Operation.REPAIR) as session:
        for problem in problems:
            key = {"id": int(problem.key)}
            content = session.scalars(text("SELECT content FROM text_body WHERE id = :id"), key).one()
            _aside(catalogue.folder, f"text-{problem.key}.txt").write_text(content, encoding="utf-8")
            session.execute(text("DELETE FROM text_body WHERE id = :id"), key)
    return f"{len(problems)} texts of no source were put into {QUARANTINE}/."


def _put_files_aside(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    for problem in problems:
        path = catalogue.folder / problem.key
        path.rename(_aside(catalogue.folder, path.name))
    return f"{len(problems)} files of no source were put into {QUARANTINE}/."


def _aside(folder: Path, name: str) -> Path:
    """A free place in the quarantine."""
    place = folder / QUARANTINE
    place.mkdir(exist_ok=True)
    target, number = place / name, 1
    while target.exists() or target.is_symlink():
        number += 1
        target = place / f"{number}-{name}"
    return target


_MACHINERY: dict[str, Callable[[Catalogue, Sequence[Problem]], str]] = {
    "current_step": _free_step,
    "triggers": _lay_triggers,
    "search": _fill_index,
    "counts": _count_anew,
}
_ROWS: dict[str, Callable[[Session, Sequence[Problem]], str]] = {
    "records": _remove_records,
    "labels": _relabel,
    "folded": _refold,
    "dates": _redate,
    "flags": _restate,
    "passages": _find_passages,
}
_ASIDE: dict[str, Callable[[Catalogue, Sequence[Problem]], str]] = {
    "stray_texts": _put_texts_aside,
    "stray_files": _put_files_aside,
}
