"""The order of the review queue, learned from the user's own decisions. It orders; it never hides a flag."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from catalog.domain.progress import Progress
from catalog.framing import ranking as model
from catalog.framing.results import Finding
from catalog.store.catalogue import Catalogue
from catalog.store.identity import now
from catalog.store.tables import Flag, Learned

NAME = "review"
MOST = 2_000
"""The latest decisions that are learned from: the cost grows with their square."""
DUE = 10
"""So many new decisions make it worth learning again."""


@dataclass(frozen=True, slots=True)
class State:
    """What has been learned: from how many decisions and when; and how many flags are decided by now."""

    decisions: int
    learned_at: str | None
    decided: int

    @property
    def is_due(self) -> bool:
        """Whether there are enough new decisions to learn from."""
        return abs(self.decided - self.decisions) >= DUE


def state(catalogue: Catalogue) -> State:
    """What the queue's order rests on: "learned from 140 of your decisions"."""
    with catalogue.read() as session:
        found = session.get(Learned, NAME)
        decided = len(session.scalars(_decided().with_only_columns(Flag.id)).all())
    return State(found.decisions if found else 0, found.learned_at if found else None, decided)


def learn(catalogue: Catalogue, progress: Progress | None = None) -> State:
    """Learn anew from the decisions made and order all open flags by it. Not a step: it changes no record."""
    progress = progress or Progress()
    progress.step(0, 3, "Learning from decisions")
    with catalogue.read() as session:
        examples = [
            model.Example(model.features(_finding(flag)), flag.status == "upheld")
            for flag in session.scalars(_decided())
        ]
        weights = model.train(examples)
        progress.step(1, 3, "Ordering the queue")
        ranks = list(_ranks(session, weights))
    progress.step(2, 3, "Keeping the order")
    _keep(catalogue, weights, ranks)
    progress.step(3, 3)
    return state(catalogue)


def why(catalogue: Catalogue, flag_id: int) -> list[str]:
    """Why a flag stands where it stands in the queue, in plain lines."""
    with catalogue.read() as session:
        found = session.get(Learned, NAME)
        flag = session.get_one(Flag, flag_id)
        weights = model.Weights.from_dict(json.loads(found.weights)) if found else model.Weights()
        return model.explain(weights, model.features(_finding(flag)))


def _decided() -> Select[Flag]:
    judged = select(Flag).where(Flag.status.in_(("upheld", "dismissed")), Flag.passage_id.is_not(None))
    return judged.order_by(Flag.id.desc()).limit(MOST)


def _ranks(session: Session, weights: model.Weights) -> Iterator[tuple[int, int]]:
    for flag in session.scalars(
        select(Flag).where(Flag.status.in_(("open", "deferred"))).execution_options(yield_per=2000)
    ):
        yield flag.id, round(1000 * model.score(weights, model.features(_finding(flag))))


def _keep(catalogue: Catalogue, weights: model.Weights, ranks: Sequence[tuple[int, int]]) -> None:
    stored = json.dumps(weights.to_dict(), ensure_ascii=False, sort_keys=True)
    with catalogue.raw() as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("DELETE FROM flag_rank")
            connection.executemany(
                "INSERT INTO flag_rank (flag_id, rank) SELECT id, ? FROM flag WHERE id = ?",
                ((rank, flag_id) for flag_id, rank in ranks),
            )
            row = (NAME, stored, weights.decisions, now())
            connection.execute("INSERT OR REPLACE INTO learned VALUES (?, ?, ?, ?)", row)
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def _finding(flag: Flag) -> Finding:
    return Finding(
        flag.category, flag.rule, 0, 0, flag.cue, flag.reason, flag.strength / 100, flag.in_quotation, flag.suggestion
    )
