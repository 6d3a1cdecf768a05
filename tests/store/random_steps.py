"""Random actions on a catalogue's tables, for properties that must hold whatever was done."""

import random
from collections.abc import Callable

from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from catalog.domain.operations import Operation
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid
from catalog.store.tables import (
    Claim,
    Evidence,
    Flag,
    NameForm,
    Note,
    Passage,
    Quote,
    Record,
    RecordTag,
    Setting,
    Source,
    Tag,
    Text,
)
from tests import rows

WORDS = (
    "grain",
    "Łódź",
    "Ходжа",
    "o'brien",
    "𝒳",
    "E\u0301nver",
    "NOT",
    "ß",
    "",
    "c++",
    '"',
    "line\nbreak",
    "nul\x00here",
)


def words(chance: random.Random) -> str:
    """A few words, some of them awkward."""
    return " ".join(chance.choices(WORDS, k=chance.randint(1, 4)))


def some(session: Session, chance: random.Random, mapped: type, share: float = 0.4) -> list[int]:
    """Some of the keys of that table."""
    keys = sorted(session.scalars(select(mapped.id)))  # type: ignore[attr-defined]
    return [key for key in keys if chance.random() < share]


def one(session: Session, chance: random.Random, mapped: type) -> int | None:
    """One of the keys of that table, None when it is empty."""
    keys = sorted(session.scalars(select(mapped.id)))  # type: ignore[attr-defined]
    return chance.choice(keys) if keys else None


def add_source(session: Session, chance: random.Random) -> None:
    source_id = rows.source(session, words(chance), fields=f'{{"n": {chance.randint(0, 9)}}}')
    content = words(chance) + rows.ARTICLE
    text_id = rows.text_of(session, source_id, content)
    at = rows.passage(session, text_id, 1, chance.randint(2, len(content)), content)
    rows.flag(session, rows.quote(session, source_id, at, words(chance)), at)


def add_claim(session: Session, chance: random.Random) -> None:
    claim_id = rows.claim(session, words(chance))
    session.add(Note(uid=new_uid(), record_id=claim_id, text=words(chance), created_at=rows.STAMP))
    quote_id = one(session, chance, Quote)
    if quote_id:
        session.add(Evidence(uid=new_uid(), claim_id=claim_id, quote_id=quote_id, stance="supports"))


def add_name(session: Session, chance: random.Random) -> None:
    rows.name(session, words(chance), words(chance), words(chance))


def add_tags(session: Session, chance: random.Random) -> None:
    tag_id = rows.tag(session, f"{words(chance)} {new_uid()}", one(session, chance, Tag))
    pairs = [{"record_id": key, "tag_id": tag_id} for key in some(session, chance, Record)]
    if pairs:
        session.execute(insert(RecordTag), pairs)


def edit_all(session: Session, chance: random.Random) -> None:
    session.execute(update(Claim).where(Claim.id.in_(some(session, chance, Claim))).values(statement=words(chance)))
    session.execute(update(Quote).where(Quote.id.in_(some(session, chance, Quote))).values(text=words(chance)))
    session.execute(update(Source).where(Source.id.in_(some(session, chance, Source))).values(title=words(chance)))
    session.execute(update(NameForm).where(NameForm.kind == "variant").values(form=words(chance)))


def edit_by_orm(session: Session, chance: random.Random) -> None:
    for note in session.scalars(select(Note)):
        note.text, note.private = words(chance), chance.random() < 0.5
    for flag_id in some(session, chance, Flag):
        rows.decision(session, flag_id, chance.choice(["upheld", "dismissed", "deferred"]))


def settings(session: Session, chance: random.Random) -> None:
    session.merge(Setting(key=chance.choice("abc"), value=words(chance)))


def delete_some(session: Session, chance: random.Random) -> None:
    table = chance.choice([Record, Record, Passage, Text, Tag, Quote, Flag])
    session.execute(delete(table).where(table.id.in_(some(session, chance, table))))  # type: ignore[attr-defined]


def delete_and_add(session: Session, chance: random.Random) -> None:
    delete_some(session, chance)
    chance.choice(ACTIONS[:4])(session, chance)
    edit_all(session, chance)


def rekey_tags(session: Session, chance: random.Random) -> None:
    """What a merge of tags does: what one carried the other carries."""
    keys = sorted(session.scalars(select(Tag.id)))
    if len(keys) > 1:
        a, b = chance.sample(keys, 2)
        session.execute(text("UPDATE OR IGNORE record_tag SET tag_id = :b WHERE tag_id = :a"), {"a": a, "b": b})
        session.execute(delete(Tag).where(Tag.id == a))


ACTIONS: tuple[Callable[[Session, random.Random], None], ...] = (
    add_source,
    add_claim,
    add_name,
    add_tags,
    edit_all,
    edit_by_orm,
    settings,
    delete_some,
    delete_and_add,
    rekey_tags,
)


def do(catalogue: Catalogue, action: int, seed: int) -> None:
    """One step of that action."""
    with catalogue.transact(Operation.EDIT_SETTINGS, ACTIONS[action].__name__) as session:
        ACTIONS[action](session, random.Random(seed))
