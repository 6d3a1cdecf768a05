"""The terms of another vocabulary taken in, a statement for all of them: vocabularies have thousands."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.domain.folding import fold
from catalog.domain.progress import Progress
from catalog.formats.found import FoundTag
from catalog.store.identity import new_uid
from catalog.store.plain import change, insert, next_id
from catalog.store.tables import Tag, TagLabel

_OWN = ("scope_note", "colour")


class Terms:
    """Terms by what they are called, here or about to be; `write` enters the `new` ones."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.problems: list[str] = []
        self.new: dict[int, dict[str, Any]] = {}
        self._labels: list[dict[str, Any]] = []
        self._changed: dict[int, dict[str, str]] = {}
        rows = session.execute(select(Tag.id, Tag.folded, Tag.broader_id, Tag.scope_note, Tag.colour)).all()
        self._next = next_id(session, "tag")
        self._preferred = {row.folded: row.id for row in rows}
        self._above = {row.id: row.broader_id for row in rows}
        self._has = {row.id: {key: getattr(row, key) for key in _OWN} for row in rows}
        self._others: dict[str, int] = {}
        self._called: dict[int, set[str]] = {row.id: {row.folded} for row in rows}
        for folded, tag_id in session.execute(select(TagLabel.folded, TagLabel.tag_id).order_by(TagLabel.id)):
            self._call(tag_id, folded)

    def take(self, found: Sequence[FoundTag], progress: Progress) -> None:
        """Those that are not here, below their broader ones; those that are gain labels and what they have not."""
        named = [each for each in found if each.label.strip()]
        for number, each in enumerate(named):
            progress.step(number, len(named), f"Terms: {each.label}")
            self._take(each)
        for each in named:
            if each.broader and each.broader.strip() and (tag_id := self.find(each.label)) in self.new:
                self._put_below(tag_id, each)

    def find(self, label: str) -> int:
        """The term of that label, new unless it is here; labels that are numbers are labels too."""
        key = _key(label)
        found = self._preferred.get(key) or self._others.get(key)
        return found if found is not None else self._add(label.strip(), key)

    def write(self) -> None:
        """Enter what is new, broader terms before narrower ones."""
        insert(self._session, "tag", (self.new[key] for key in self._downwards()))
        insert(self._session, "tag_label", self._labels)
        for key, values in self._changed.items():
            change(self._session, "tag", key, values)

    def _add(self, label: str, key: str) -> int:
        tag_id, self._next = self._next, self._next + 1
        empty = {"broader_id": None, **dict.fromkeys(_OWN)}
        self.new[tag_id] = {"id": tag_id, "uid": new_uid(), "label": label, "folded": key, **empty}
        self._preferred[key] = tag_id
        self._above[tag_id], self._has[tag_id], self._called[tag_id] = None, self.new[tag_id], {key}
        return tag_id

    def _call(self, tag_id: int, key: str) -> None:
        self._others.setdefault(key, tag_id)
        self._called[tag_id].add(key)

    def _take(self, found: FoundTag) -> None:
        tag_id = self.find(found.label)
        for label, language in found.alternatives:
            key = _key(label)
            if label.strip() and key not in self._called[tag_id]:
                self._call(tag_id, key)
                self._labels.append({"tag_id": tag_id, "label": label.strip(), "folded": key, "language": language})
        for name in _OWN:
            if (value := getattr(found, name)) and not self._has[tag_id][name]:
                self._has[tag_id][name] = value
                if tag_id not in self.new:
                    self._changed.setdefault(tag_id, {})[name] = value

    def _put_below(self, tag_id: int, found: FoundTag) -> None:
        broader_id = self.find(found.broader or "")
        if tag_id in self._upwards(broader_id):
            self.problems.append(f"“{found.label}” would be its own broader term; it was left without one.")
        else:
            self._above[tag_id] = self.new[tag_id]["broader_id"] = broader_id

    def _upwards(self, tag_id: int | None) -> Iterator[int]:
        while tag_id is not None:
            yield tag_id
            tag_id = self._above[tag_id]

    def _downwards(self) -> Iterable[int]:
        """The new terms, each after the one above it."""
        done: dict[int, None] = {}
        for each in self.new:
            path = []
            for above in self._upwards(each):
                if above not in self.new or above in done:
                    break
                path.append(above)
            done |= dict.fromkeys(reversed(path))
        return done


def _key(label: str) -> str:
    return fold(label) or label.strip()
