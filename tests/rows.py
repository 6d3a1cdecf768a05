"""Rows of every table, written straight into a catalogue: for tests of what lies below the services."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from catalog.domain.anchors import anchor
from catalog.domain.folding import fold, sort_key
from catalog.domain.operations import Operation
from catalog.store import files
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid
from catalog.store.tables import (
    JOURNALED,
    Analysis,
    Claim,
    Decision,
    Distinct,
    Draft,
    Evidence,
    Flag,
    FlagRank,
    FramingRule,
    Learned,
    Link,
    Mention,
    Name,
    NameForm,
    Note,
    Original,
    Passage,
    Quote,
    Record,
    RecordTag,
    SavedSearch,
    Setting,
    Source,
    Suggestion,
    Tag,
    TagLabel,
    Text,
    TextBody,
)

STAMP = "2026-01-31T09:15:00.123Z"
ARTICLE = (
    "Khrushchev told the hall that Albania had been bought for grain.\n"
    "“We shall eat grass,” Hoxha answered, “if we must.”\n"
    "Ходжа, Łódź, E\u0301nver and 𝒳 stand in this line."
)


def add(session: Session, row: Any) -> int:
    """Put one row in; returns its key."""
    session.add(row)
    session.flush()
    return int(row.id)


def record(session: Session, kind: str, label: str) -> int:
    """A supertype row."""
    row = Record(uid=new_uid(), kind=kind, label=label, sort_key=sort_key(label), created_at=STAMP, changed_at=STAMP)
    return add(session, row)


def source(session: Session, title: str = "Zëri i popullit", **more: Any) -> int:
    """A source, archival and dated unless said otherwise."""
    given = {
        "type": "article-newspaper",
        "contributors": "Хрущёв, Н.",
        "fields": "{}",
        "field_words": "",
    }
    values = (
        given | {"repository": "AQSh", "date": "1961-11", "date_earliest": 19611101, "date_latest": 19611130} | more
    )
    return add(session, Source(id=record(session, "source", title), title=title, **values))


def text_of(session: Session, source_id: int, content: str = ARTICLE, original_id: int | None = None) -> int:
    """Version 1 of a source's text."""
    digest = files.sha256(content.encode())
    body = session.query(TextBody).filter_by(sha256=digest).first()
    body_id = body.id if body else add(session, TextBody(sha256=digest, content=content))
    values = {"version": 1, "length": len(content), "pages": json.dumps([[0, "1"]]), "language": "en"}
    row = Text(uid=new_uid(), source_id=source_id, body_id=body_id, original_id=original_id, created_at=STAMP, **values)
    return add(session, row)


def passage(session: Session, text_id: int, start: int, end: int, content: str = ARTICLE) -> int:
    """A passage that stands where it says."""
    at = anchor(content, start, end)
    row = Passage(
        text_id=text_id,
        start=start,
        end=end,
        exact=at.exact,
        prefix=at.prefix,
        suffix=at.suffix,
        page="1",
        state="exact",
    )
    return add(session, row)


def quote(session: Session, source_id: int, passage_id: int | None, words: str = "We shall eat grass") -> int:
    """A verbatim quote of the author's."""
    values = {"kind": "verbatim", "voice": "speaker", "original_text": "Do të hamë bar", "occasion": "speech"}
    row = Quote(id=record(session, "quote", words), source_id=source_id, passage_id=passage_id, text=words, **values)
    return add(session, row)


def claim(session: Session, statement: str = "Grain shipments stopped in 1961") -> int:
    """An open claim."""
    return add(session, Claim(id=record(session, "claim", statement), statement=statement, status="open"))


def name(session: Session, preferred: str = "Hoxha, Enver", *variants: str) -> int:
    """A person with a preferred form and variants."""
    key = add(session, Name(id=record(session, "name", preferred), kind="person", family="Hoxha", given="Enver"))
    for kind, form in [("preferred", preferred), *(("variant", form) for form in variants)]:
        session.add(NameForm(uid=new_uid(), name_id=key, form=form, folded=fold(form), sounds="h1", kind=kind))
    session.flush()
    return key


def tag(session: Session, label: str, broader: int | None = None) -> int:
    """A tag."""
    return add(session, Tag(uid=new_uid(), label=label, folded=fold(label) or label, broader_id=broader))


def flag(session: Session, record_id: int, passage_id: int | None = None, status: str = "open") -> int:
    """A flag for loaded wording."""
    values = {"category": "loaded", "rule": "loaded-1", "cue": "bought", "reason": "It judges.", "engine": "1"}
    values |= {"strength": 60, "in_quotation": False, "key": "loaded-1|bought|", "status": status, "created_at": STAMP}
    return add(session, Flag(uid=new_uid(), record_id=record_id, passage_id=passage_id, **values))


def decision(session: Session, flag_id: int, verdict: str) -> int:
    """A decision on a flag; the flag's status follows it."""
    session.execute(text("UPDATE flag SET status = :v WHERE id = :id"), {"v": verdict, "id": flag_id})
    row = Decision(flag_id=flag_id, verdict=verdict, reason="quoted", reviewer="Tester", decided_at=STAMP)
    return add(session, row)


def fill(catalogue: Catalogue) -> None:
    """At least one row of every table that holds content, as one step, and one original file."""
    digest = files.put(catalogue.folder, ARTICLE.encode())
    with catalogue.transact(Operation.IMPORT_FILE, "everything") as session:
        source_id = source(session, reliability="B", nature="derivative", citation_key="zeri1961", language="sq")
        other = source(session, "A neutral history", type="book")
        given = {"sha256": digest, "name": "article.txt", "media_type": "text/plain", "size": len(ARTICLE.encode())}
        original_id = add(session, Original(uid=new_uid(), source_id=source_id, created_at=STAMP, **given))
        text_id = text_of(session, source_id, original_id=original_id)
        start = ARTICLE.index("We shall")
        said, bought = passage(session, text_id, start, start + 18), passage(session, text_id, 0, 64)
        quote_id, claim_id = quote(session, source_id, said), claim(session)
        rival = claim(session, "Grain shipments stopped in 1960")
        one, two = name(session, "Hoxha, Enver", "Ходжа", "Khoja"), name(session, "Hoxha, Nexhmije")
        session.add(Distinct(a_id=one, b_id=two))
        _join(session, source_id, other, quote_id, claim_id, rival, bought, one)
        _review(session, text_id, source_id, claim_id, rival, bought)
        session.add(Setting(key="title", value='"Test"'))
        session.add(SavedSearch(title="Disputed", kind="claim", query="status:disputed"))
        session.add(Draft(form="quote:new", values="{}", saved_at=STAMP))
        session.add(Learned(name="review", weights="{}", decisions=1, learned_at=STAMP))


def _join(
    session: Session, source_id: int, other: int, quote_id: int, claim_id: int, rival: int, bought: int, who: int
) -> None:
    for basis in ({"quote_id": quote_id, "stance": "supports"}, {"passage_id": bought, "stance": "disputes"}):
        session.add(
            Evidence(uid=new_uid(), claim_id=claim_id, kind="direct", information="primary", credibility=2, **basis)
        )
    session.add(Mention(record_id=source_id, name_id=who, role="subject", as_written="Khoja", position=0))
    session.add(Link(uid=new_uid(), from_id=claim_id, to_id=rival, relation="contradicts", note="which year"))
    session.add(Link(uid=new_uid(), from_id=source_id, to_id=other, relation="see_also"))
    session.add(Note(uid=new_uid(), record_id=quote_id, text="Looks translated.", private=True, created_at=STAMP))
    broad = tag(session, "Disputed")
    narrow = tag(session, "Grain", broad)
    session.add(TagLabel(tag_id=narrow, label="Зерно", folded=fold("Зерно"), language="ru"))
    session.add(RecordTag(record_id=claim_id, tag_id=narrow))


def _review(session: Session, text_id: int, source_id: int, claim_id: int, rival: int, bought: int) -> None:
    flag_id = flag(session, source_id, bought)
    session.add(FlagRank(flag_id=flag_id, rank=700))
    decision(session, flag_id, "deferred")
    decision(session, flag_id, "dismissed")
    contested = flag(session, claim_id)
    session.execute(
        text("UPDATE flag SET rival_id = :r, category = 'contested' WHERE id = :i"), {"r": rival, "i": contested}
    )
    session.add(Analysis(text_id=text_id, engine="1", language="en", analysed=True, analysed_at=STAMP))
    given = {"kind": "quote", "key": "q1", "payload": "{}", "status": "open"}
    session.add(Suggestion(source_id=source_id, passage_id=bought, **given))
    given = {"action": "silence", "category": "loaded", "rule": "", "cue": "bought", "language": "en"}
    session.add(FramingRule(reason="a fact here", strength=0, **given))


def content(catalogue: Catalogue) -> Mapping[str, list[tuple[Any, ...]]]:
    """Every row of every journaled table, in the order of the keys."""
    with catalogue.read() as session:
        return {
            table.name: _rows(session, table.name, [c.name for c in table.primary_key.columns]) for table in JOURNALED
        }


def _rows(session: Session, table: str, key: list[str]) -> list[tuple[Any, ...]]:
    found = session.execute(text(f"SELECT * FROM {table} ORDER BY {', '.join(key)}"))
    return [tuple(row) for row in found]
