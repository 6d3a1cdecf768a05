"""Rivals: claims and quotes that speak of the same thing and differ. The program proposes, a person decides."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.domain.values import RecordInfo
from catalog.framing import rivals as engine
from catalog.framing.analyse import engine as engine_version
from catalog.services import mentions, records
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid, now
from catalog.store.tables import Claim, Decision, Evidence, Flag, Link, Quote, Record

CONTESTED = "contested"
DISPUTED = "disputed_evidence"
JOINED = "contradicts"
_SETTLED = ("restates", JOINED, "qualifies")
"""Pairs a person has joined so need not be proposed."""

_About = tuple[str, frozenset[int | None]]


@dataclass(frozen=True, slots=True)
class RivalPair:
    """Two records that differ: in what (date, number, place, agent, polarity, wording), and why; with its flag.

    Of a pair that a person joined the kind is the relation, the reason the link's note, `flag_id` 0, `status` “joined”.
    """

    kind: str
    a: RecordInfo
    b: RecordInfo
    reason: str
    flag_id: int
    status: str


@dataclass(frozen=True, slots=True)
class _Found:
    """A contested flag that should stand."""

    rule: str
    record_id: int
    rival_id: int | None
    cue: str
    reason: str
    strength: int

    @property
    def key(self) -> str:
        """Short for the pair and what it differs in, by the numbers of this catalogue."""
        return hashlib.sha256(f"{self.rule} {self.record_id} {self.rival_id}".encode()).hexdigest()[:24]


def find(catalogue: Catalogue, progress: Progress | None = None) -> int:
    """Compare all claims, and all quotes, with one another and lay down contested flags; returns how many are new.

    Repeating it changes nothing; a decided flag stays as it is, an undecided one that is found no more goes.
    """
    progress = progress or Progress()
    with catalogue.read() as session:
        progress.step(0, 3, "Comparing claims")
        wanted = {_about(each): each for each in _claims(session)}
        progress.step(1, 3, "Comparing quotes")
        wanted |= {_about(each): each for each in _quotes(session)}
        wanted |= {_about(each): each for each in _disputed(session)}
    progress.step(2, 3, "Rival claims")
    with catalogue.transact(Operation.FIND_RIVALS) as session:
        new = _lay(session, wanted)
    progress.step(3, 3)
    return new


def listed(catalogue: Catalogue) -> list[RivalPair]:
    """All pairs of rivals: proposed and undecided ones first, then the decided, then those joined by “contradicts”."""
    with catalogue.read() as session:
        flags = session.scalars(select(Flag).where(Flag.rival_id.is_not(None)).order_by(Flag.status != "open", Flag.id))
        pairs = [_pair(session, flag) for flag in flags]
        known = {frozenset((pair.a.id, pair.b.id)) for pair in pairs}
        links = session.scalars(select(Link).where(Link.relation == JOINED).order_by(Link.id))
        return pairs + [_joined(session, link) for link in links if {link.from_id, link.to_id} not in known]


def _claims(session: Session) -> Iterable[_Found]:
    statements = [
        engine.Statement(
            str(row.id), row.statement, row.date, tuple(mentions.names_in_role(session, row.id, "subject"))
        )
        for row in session.scalars(select(Claim).order_by(Claim.id))
    ]
    return _compared(session, statements, kinds=None)


def _quotes(session: Session) -> Iterable[_Found]:
    """Quotes whose wording differs, spoken by the same name or by names unknown."""
    statements = [
        engine.Statement(
            str(row.id), f"“{row.text}”", row.date, tuple(mentions.names_in_role(session, row.id, "speaker"))
        )
        for row in session.scalars(select(Quote).where(Quote.kind == "verbatim").order_by(Quote.id))
    ]
    return _compared(session, statements, kinds={"wording"})


def _compared(session: Session, statements: list[engine.Statement], kinds: set[str] | None) -> Iterable[_Found]:
    settled = _settled(session)
    texts = {each.id: each.text for each in statements}
    for rival in engine.between(statements, statements):
        first, second = sorted((int(rival.a), int(rival.b)))
        if (first, second) in settled or (kinds is not None and rival.kind not in kinds) or int(rival.a) != first:
            continue
        cue = records.shortened(texts[rival.a].strip("“”"))
        yield _Found(f"rival_{rival.kind}", first, second, cue, rival.reason, round(100 * min(rival.score, 1)))


def _settled(session: Session) -> set[tuple[int, int]]:
    rows = session.execute(select(Link.from_id, Link.to_id).where(Link.relation.in_(_SETTLED)))
    return {(min(pair), max(pair)) for pair in rows}


def _disputed(session: Session) -> Iterable[_Found]:
    against = select(Evidence.claim_id).where(Evidence.stance == "disputes").distinct()
    query = select(Record.id, Record.label).where(Record.id.in_(against)).order_by(Record.id)
    for claim_id, label in session.execute(query):
        yield _Found(DISPUTED, claim_id, None, label, "Some of the evidence disputes this claim; weigh it.", 60)


def _about(item: _Found | Flag) -> _About:
    """By what a decision is remembered: in what which records differ, not its present wording.

    Nor the flag's key: that of a flag a bundle brought was made of the numbers of another catalogue.
    """
    return item.rule, frozenset((item.record_id, item.rival_id))


def _lay(session: Session, wanted: dict[_About, _Found]) -> int:
    mine = Flag.category == CONTESTED, Flag.passage_id.is_(None)
    flags = session.scalars(select(Flag).where(*mine).order_by(Flag.status != "open")).all()
    present = {_about(flag): flag for flag in flags}
    gone = [flag.id for flag in flags if _about(flag) not in wanted or present[_about(flag)] is not flag]
    for some in records.batches(gone):
        decided = select(Decision.flag_id).where(Decision.flag_id.in_(some))
        session.execute(delete(Flag).where(Flag.id.in_(some), Flag.id.not_in(decided)))
    for about, found in wanted.items():
        if about not in present:
            session.add(_flag(found))
        elif present[about].cue != found.cue:
            changed = {"reason": _sentence(found.reason), "cue": found.cue, "strength": found.strength}
            session.execute(update(Flag).where(Flag.id == present[about].id).values(**changed))
    session.flush()
    return len(wanted.keys() - present.keys())


def _flag(found: _Found) -> Flag:
    return Flag(
        uid=new_uid(),
        record_id=found.record_id,
        rival_id=found.rival_id,
        category=CONTESTED,
        rule=found.rule,
        cue=found.cue,
        reason=_sentence(found.reason),
        suggestion=None,
        strength=found.strength,
        in_quotation=False,
        key=found.key,
        engine=engine_version(),
        status="open",
        created_at=now(),
    )


def _sentence(reason: str) -> str:
    return reason[:1].upper() + reason[1:]


def _joined(session: Session, link: Link) -> RivalPair:
    a, b = records.info_in(session, link.from_id), records.info_in(session, link.to_id)
    return RivalPair(JOINED, a, b, link.note or "", 0, "joined")


def _pair(session: Session, flag: Flag) -> RivalPair:
    assert flag.rival_id is not None  # noqa: S101 - only such flags are asked for
    a, b = records.info_in(session, flag.record_id), records.info_in(session, flag.rival_id)
    return RivalPair(flag.rule.removeprefix("rival_"), a, b, flag.reason, flag.id, flag.status)
