"""What hangs on the records of a bundle: tags carried, notes, mentions, passages; found here or written."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from catalog.domain.folding import fold
from catalog.services import mentions, records, tags
from catalog.store.identity import as_time
from catalog.store.tables import Mention, Note, Passage, Record, RecordTag, Tag, Text, TextBody

Json = Mapping[str, Any]


class Parts:
    """Writes them within one transaction; the uid of a tag may stand for the tag here that has its label."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._alias: dict[str, int] = {}
        self._passages: dict[tuple[int, int, int, str], int] = {}
        self._latest: dict[int, str] = {}

    def id(self, table: Any, uid: str | None) -> int | None:
        """The id of the row with that uid, None when it is not here."""
        found: int | None = self._session.scalars(select(table.id).where(table.uid == uid)).first() if uid else None
        return found

    def tag(self, uid: str | None) -> int | None:
        """The tag here that the uid of a tag in the bundle means."""
        return self._alias.get(uid, self.id(Tag, uid)) if uid else None

    def alias(self, row: Json) -> bool:
        """Whether a tag of that label is here under another uid; from now on the bundle's uid means that one."""
        same = self._session.scalars(select(Tag).where(Tag.folded == folded(row["label"]))).first()
        if same is None or same.uid == row["uid"]:
            return False
        self._alias[row["uid"]] = same.id
        return True

    def here(self, uid: str) -> str:
        """The uid that a tag of the bundle has here."""
        return self._session.get_one(Tag, self._alias[uid]).uid if uid in self._alias else uid

    def carry(self, record_id: int, uids: Sequence[str]) -> None:
        """Make these the tags of a record."""
        wanted = {found for uid in uids if (found := self.tag(uid)) is not None}
        carried = set(self._session.scalars(select(RecordTag.tag_id).where(RecordTag.record_id == record_id)))
        gone = delete(RecordTag).where(RecordTag.record_id == record_id, RecordTag.tag_id.in_(carried - wanted))
        self._session.execute(gone)
        for tag_id in sorted(wanted - carried):
            tags.put_in(self._session, [record_id], tag_id)

    def note(self, record_id: int, rows: Sequence[Json]) -> None:
        """Put the notes on a record that are not on it yet."""
        there = set(self._session.scalars(select(Note.uid).where(Note.record_id == record_id)))
        for row in rows:
            if row.get("uid") not in there:
                private, uid = row.get("private", False), self.free(Note, row)
                note_id = records.note_in(self._session, record_id, row["text"], private=private, uid=uid)
                if row.get("created_at"):
                    self._session.get_one(Note, note_id).created_at = as_time(row["created_at"])

    def mention(self, record_id: int, rows: Sequence[Json]) -> None:
        """Make these the mentions on a record."""
        self._session.execute(delete(Mention).where(Mention.record_id == record_id))
        for position, each in enumerate(rows):
            name_id = self.id(Record, each["name"])
            assert name_id is not None  # noqa: S101 - the reader checked that it is in the bundle
            mentions.add_in(self._session, record_id, name_id, each["role"], each.get("as_written"), position)

    def passage(self, passage: Json | None) -> int | None:
        """The passage row, new unless the same one is here; None without the text it stands in."""
        text_id = self.id(Text, passage["text"]) if passage else None
        if passage is None or text_id is None:
            return None
        known = text_id, passage["start"], passage["end"], self._state(text_id, passage)
        if known not in self._passages:
            self._passages[known] = self._same_passage(known) or self._new_passage(known, passage)
        return self._passages[known]

    def free(self, table: Any, row: Json) -> str | None:
        """The uid a row brings along, unless a row here has it already."""
        uid = row.get("uid")
        return str(uid) if uid and self.id(table, uid) is None else None

    def _state(self, text_id: int, passage: Json) -> str:
        """The state the passage says it is in, unless the text here has other words in its place."""
        said, content = passage.get("state") or "exact", self._content(text_id)
        if passage["end"] > len(content):
            return "orphan"
        differs = content[passage["start"] : passage["end"]] != passage["exact"]
        return "unsure" if differs and said in ("exact", "moved") else str(said)

    def _content(self, text_id: int) -> str:
        """The words of a text; those of the latest are kept, as passages come text by text."""
        if text_id not in self._latest:
            query = select(TextBody.content).join(Text, Text.body_id == TextBody.id).where(Text.id == text_id)
            self._latest = {text_id: self._session.scalars(query).one()}
        return self._latest[text_id]

    def _same_passage(self, known: tuple[int, int, int, str]) -> int | None:
        columns = (Passage.text_id, Passage.start, Passage.end, Passage.state)
        same = select(Passage.id).where(*(column == value for column, value in zip(columns, known, strict=True)))
        return self._session.scalars(same).first()

    def _new_passage(self, known: tuple[int, int, int, str], passage: Json) -> int:
        plain = {key: passage.get(key) for key in ("start", "end", "exact", "page")}
        around = {key: passage.get(key) or "" for key in ("prefix", "suffix")}
        row = Passage(text_id=known[0], state=known[3], **plain, **around)
        self._session.add(row)
        self._session.flush()
        return row.id


def folded(label: str) -> str:
    """A label as tags are compared by it."""
    return fold(label) or label
