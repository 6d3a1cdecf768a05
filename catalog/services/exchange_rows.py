"""What hangs on the sources of another program, written: terms, tags, notes, texts, quotes at their places."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.domain.folding import fold
from catalog.domain.progress import Progress
from catalog.domain.values import QuoteValues, TagValues
from catalog.formats.found import FoundQuote, FoundSource, FoundTag
from catalog.services import exchange_places, quotes, records, tags, texts
from catalog.services.exchange_terms import Terms
from catalog.store.tables import Note, Quote, Tag, TagLabel


class Rows:
    """Writes within one transaction; `counts` what came in (quotes, notes, texts, tags), `problems` what could not."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._tags: dict[str, int] = {}
        self.counts: Counter[str] = Counter()
        self.problems: list[str] = []

    def terms(self, found: Sequence[FoundTag], progress: Progress) -> None:
        """Enter the terms that are not here; those that are gain labels and what they have not."""
        terms = Terms(self._session)
        terms.take(found, progress)
        terms.write()
        self.counts["tags"] += len(terms.new)
        self.problems += terms.problems

    def source(self, source_id: int, found: FoundSource) -> None:
        """Give a source its tags, notes, text (unless it has one) and quotes, those that it has already left out."""
        self._carry(source_id, found.tags)
        self._notes(source_id, found.notes)
        text = texts.current_in(self._session, source_id)
        if found.text.strip() and text is None:
            texts.add_in(self._session, source_id, found.text)
            self.counts["texts"] += 1
            text = texts.current_in(self._session, source_id)
        here = Counter(self._session.scalars(select(Quote.text).where(Quote.source_id == source_id)))
        for each in found.quotes:
            if here[each.text]:
                here[each.text] -= 1  # words marked at two places are two quotes
            else:
                self._quote(source_id, each, text.content if text else "")

    def _quote(self, source_id: int, found: FoundQuote, content: str) -> None:
        span = exchange_places.find(content, found) if content else None
        values = QuoteValues(found.text, kind=found.kind, locator=found.locator)
        start, end = span or (None, None)
        quote_id = quotes.add_in(self._session, source_id, values, start, end)
        self._carry(quote_id, found.tags)
        self._notes(quote_id, found.notes)
        self.counts["quotes"] += 1

    def _carry(self, record_id: int, labels: Sequence[str]) -> None:
        for label in dict.fromkeys(" ".join(each.split()) for each in labels):
            if label:
                tags.put_in(self._session, [record_id], self._tag(label))

    def _notes(self, record_id: int, found: Sequence[str]) -> None:
        there = set(self._session.scalars(select(Note.text).where(Note.record_id == record_id)))
        for text in dict.fromkeys(each.strip() for each in found):
            if text and text not in there:
                records.note_in(self._session, record_id, text)
                self.counts["notes"] += 1

    def _tag(self, label: str) -> int:
        """The term of that label, new unless it is here; labels that are numbers are labels too."""
        key = fold(label) or label
        if key not in self._tags:
            by_label = select(Tag.id).where(Tag.folded == key)
            by_other = select(TagLabel.tag_id).where(TagLabel.folded == key)
            there = self._session.scalars(by_label).first() or self._session.scalars(by_other).first()
            if there is None:
                there = tags.add_in(self._session, TagValues(label))
                self.counts["tags"] += 1
            self._tags[key] = there
        return self._tags[key]
