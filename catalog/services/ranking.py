"""The order of the review queue, learned from the decisions of the person who reviews and of nobody else.

It orders; it never hides a flag. The order of one person is kept at a time: whoever comes next learns his own.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from catalog.domain.progress import Progress
from catalog.framing import ranking as model
from catalog.framing.meaning import is_installed
from catalog.framing.results import Finding
from catalog.services import meanings
from catalog.store.catalogue import Catalogue
from catalog.store.identity import now
from catalog.store.tables import Decision, Flag, FlagRank, Learned

NAME = "review"
MOST = 2_000
"""The latest decisions that are learned from: the cost grows with their square."""
READ = 1_000
"""So many flags decided on last, and so many of those that come first, have their sentences read."""
_WHOSE = "reviewer"
"""Where the stored weights say whose decisions they come from."""
DUE = 10
"""So many new decisions make it worth learning again."""


@dataclass(frozen=True, slots=True)
class State:
    """What has been learned: from how many decisions and when; and how many flags one has decided by now.

    `is_mine` is False when the order kept is another person's, or nobody's; `orders` is False while the decisions
    were too few, or all of one kind, so that the order is that of the rules' strength.
    """

    decisions: int
    learned_at: str | None
    decided: int
    is_mine: bool = True
    orders: bool = False

    @property
    def is_due(self) -> bool:
        """Whether there are enough new decisions to learn from."""
        return abs(self.decided - self.decisions) >= DUE or not self.is_mine


def state(catalogue: Catalogue) -> State:
    """What the queue's order rests on: "learned from 140 of your decisions"."""
    with catalogue.read() as session:
        found = session.get(Learned, NAME)
        mine = is_of(session, catalogue.actor)
        decided = len(session.scalars(_decided(catalogue.actor).with_only_columns(Flag.id)).all())
    if found is None or not mine:
        return State(0, None, decided, is_mine=found is None)
    weights = model.Weights.from_dict(json.loads(found.weights))
    return State(found.decisions, found.learned_at, decided, orders=bool(weights.values))


def is_of(session: Session, reviewer: str) -> bool:
    """Whether the order that is kept was learned from this reviewer's decisions."""
    whose = select(func.json_extract(Learned.weights, f"$.{_WHOSE}")).where(Learned.name == NAME)
    return session.scalar(whose) == reviewer


def learn(catalogue: Catalogue, progress: Progress | None = None) -> State:
    """Learn anew from the decisions made and order all open flags by it. Not a step: it changes no record."""
    progress = progress or Progress()
    progress.step(0, 3, "Learning from decisions")
    with catalogue.read() as session:
        examples = [
            model.Example(
                model.features(_finding(flag)), verdict == "upheld", meanings.known(catalogue, flag.passage_id)
            )
            for flag, verdict in session.execute(_decided(catalogue.actor))
        ]
        weights = model.train(examples)
        progress.step(1, 3, "Ordering the queue")
        ranks = list(_ranks(catalogue, session, weights))
    progress.step(2, 3, "Keeping the order")
    _keep(catalogue, weights.to_dict() | {_WHOSE: catalogue.actor}, ranks)
    progress.step(3, 3)
    return state(catalogue)


def reads() -> bool:
    """Whether the order goes by what sentences read like as well: where the extra `embeddings` is installed."""
    return is_installed()


def read_on(catalogue: Catalogue, progress: Progress | None = None) -> int:
    """Read the sentences of the latest decisions and of the flags that come first, and say how many were new.

    Where that is more than none, learning again makes use of them. Takes a while, writes nothing; see `meanings`.
    """
    with catalogue.read() as session:
        taught = session.scalars(_decided(catalogue.actor).with_only_columns(Flag.passage_id).limit(READ)).all()
        first = _open(catalogue.actor).outerjoin(FlagRank, FlagRank.flag_id == Flag.id)
        first = first.order_by(Flag.in_quotation, func.coalesce(FlagRank.rank, 10 * Flag.strength).desc(), Flag.id)
        asked = session.scalars(first.with_only_columns(Flag.passage_id).limit(READ)).all()
    return meanings.read(catalogue, [each for each in (*taught, *asked) if each is not None], progress)


def why(catalogue: Catalogue, flag_id: int) -> list[str]:
    """Why a flag stands where it stands in the queue, in plain lines."""
    with catalogue.read() as session:
        found = session.get(Learned, NAME) if is_of(session, catalogue.actor) else None
        flag = session.get_one(Flag, flag_id)
        weights = model.Weights.from_dict(json.loads(found.weights)) if found else model.Weights()
        seen, passage = model.features(_finding(flag)), flag.passage_id
    if weights.meaning and passage is not None:
        meanings.read(catalogue, [passage])
    return model.explain(weights, seen, meanings.known(catalogue, passage))


def _decided(reviewer: str) -> Select[Flag, str]:
    """The flags a reviewer upheld or dismissed himself, with what he said last, the latest first."""
    later = aliased(Decision)
    last = select(func.max(later.id)).where(later.flag_id == Decision.flag_id, later.reviewer == reviewer)
    return (
        select(Flag, Decision.verdict)
        .join(Decision, Decision.flag_id == Flag.id)
        .where(Decision.reviewer == reviewer, Decision.id == last.scalar_subquery())
        .where(Decision.verdict.in_(("upheld", "dismissed")), Flag.passage_id.is_not(None))
        .order_by(Decision.id.desc())
        .limit(MOST)
    )


def _open(reviewer: str) -> Select[Flag]:
    """Every flag that is open to all, or to him."""
    mine = select(Decision.flag_id).where(Decision.reviewer == reviewer)
    return select(Flag).where(or_(Flag.status.in_(("open", "deferred")), Flag.id.not_in(mine)))


def _ranks(catalogue: Catalogue, session: Session, weights: model.Weights) -> Iterator[tuple[int, int]]:
    """The rank of every flag that is open."""
    for flag in session.scalars(_open(catalogue.actor).execution_options(yield_per=2000)):
        reads = meanings.known(catalogue, flag.passage_id)
        yield flag.id, round(1000 * model.score(weights, model.features(_finding(flag)), reads))


def _keep(catalogue: Catalogue, weights: Mapping[str, Any], ranks: Sequence[tuple[int, int]]) -> None:
    stored = json.dumps(weights, ensure_ascii=False, sort_keys=True)
    with catalogue.raw() as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("DELETE FROM flag_rank")
            connection.executemany(
                "INSERT INTO flag_rank (flag_id, rank) SELECT id, ? FROM flag WHERE id = ?",
                ((rank, flag_id) for flag_id, rank in ranks),
            )
            row = (NAME, stored, weights["decisions"], now())
            connection.execute("INSERT OR REPLACE INTO learned VALUES (?, ?, ?, ?)", row)
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def _finding(flag: Flag) -> Finding:
    return Finding(
        flag.category, flag.rule, 0, 0, flag.cue, flag.reason, flag.strength / 100, flag.in_quotation, flag.suggestion
    )
