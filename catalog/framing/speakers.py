"""Who speaks: from the words before or after a verb of speech to one of the persons and bodies named in the text."""

from bisect import bisect_left
from dataclasses import dataclass

from catalog.framing.grammar import MARKS, PREPOSITIONS, PRONOUNS, is_finite
from catalog.framing.results import ProposedName, Span
from catalog.framing.tokens import Spans, Tokens
from catalog.framing.voice import words

_SPEAKING_KINDS = ("person", "body", "family", "place", "work")
_PLURAL = frozenset(["they", "we", "i", "it", "you", "они", "мы", "я", "вы"])
_ENDING = frozenset((".", "!", "?", ""))
_TIMES = frozenset(["morning", "evening", "spring"])
"""As in "In the morning Lieutenant Strelnikov went out": no participle."""
_MOST_NEAR, _ENOUGH_NEAR = 60, 5  # mentions looked through, persons looked at
_DEFINITE = frozenset(("the", "my", "his", "her", "their", "our", "this", "that"))
_OF_AUTHOR = frozenset(("my",))
_DESCRIBED_NEAR = 160  # code points a pronoun looks back for a description
_NEAR = 700  # code points a pronoun or description looks back


@dataclass(frozen=True, slots=True)
class Speaker:
    """As written, the preferred form of the name it stands for, and why. `name` is None where the text does not say."""

    written: str
    name: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name stands."""

    start: int
    end: int
    name: ProposedName


class Speakers:
    """Resolves noun phrases of one text over the names in it."""

    def __init__(self, text: str, tokens: Tokens, names: tuple[ProposedName, ...], quoted: Spans) -> None:
        self.text = text
        self.tokens = tokens
        self.mentions = sorted(
            (Mention(start, end, name) for name in names for form in name.forms for start, end in form.spans),
            key=lambda mention: mention.start,
        )
        self._starts = [mention.start for mention in self.mentions]
        self._quoted = quoted
        self._by_role: dict[str, list[ProposedName]] = {}

    def resolve(self, phrase: Span, not_this: str | None = None) -> Speaker:
        """The speaker a noun phrase (token span) stands for. `not_this` has just spoken and is being answered."""
        start, end = self.tokens.starts[phrase[0]], self.tokens.ends[phrase[1] - 1]
        start = self._without_foreign_subject(start, end)
        written = self.text[start:end].strip(" ,")
        first, last = self.tokens.lower[phrase[0]], phrase[1]
        if phrase[1] - phrase[0] == 1 and first in PRONOUNS | {"him", "her", "them"}:
            return self._pronoun(written, first, start)
        head = self._head(start, end)
        if head is not None:
            return Speaker(written, head.name.preferred, f"“{written}” is the subject")
        return self._description(written, range(phrase[0], last), start, not_this)

    def _without_foreign_subject(self, start: int, end: int) -> int:
        """As in "Petrov's ministry Marku called …": a name right behind a thing, not a role, is the subject alone."""
        inside = self._inside(start, end)
        if not inside or inside[-1].end != end or inside[-1].start == start or inside[-1].name.kind != "person":
            return start
        i = self.tokens.first_at(inside[-1].start) - 1
        word = self.tokens.texts[i]
        if (
            not word[0].isalpha()
            or word[0].isupper()
            or is_role(word.lower())
            or word.lower() in PREPOSITIONS
            or len(word) < 4
        ):
            return start
        return (
            inside[-1].start
            if any(token in ("'s", "’s") for token in self.tokens.lower[self.tokens.first_at(start) : i])
            else start
        )

    def _inside(self, start: int, end: int) -> list[Mention]:
        return [
            m for m in self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)] if m.end <= end
        ]

    def _head(self, start: int, end: int) -> Mention | None:
        """The mention that is the phrase's head: not behind "for" or "of", not before "'s"."""
        heads = [m for m in self._inside(start, end) if m.name.kind in _SPEAKING_KINDS and self._is_head(m, start, end)]
        persons = [m for m in heads if m.name.kind == "person"]
        return next(iter(persons or heads), None)

    def _is_head(self, mention: Mention, start: int, end: int) -> bool:
        first, after = self.tokens.first_at(mention.start), self.tokens.first_at(mention.end)
        before = self.tokens.lower[first - 1] if first else ""
        if (
            mention.start > start
            and before in ("of", "for", "to", "at", "in", "from", "with", "by", "against", "the")
            and before != "the"
        ):
            return False
        following = (
            self.tokens.lower[after] if after < len(self.tokens.texts) and self.tokens.starts[after] < end else ""
        )
        if mention.name.kind == "person" or not following:
            return following not in ("'s", "’s") and not (
                following.isalpha() and not is_role(following) and following not in PREPOSITIONS | {"and", "who"}
            )
        return following in MARKS or following in PREPOSITIONS

    def _pronoun(self, written: str, word: str, place: int) -> Speaker:
        if word in _PLURAL or word == "who":
            return Speaker(written, None, f"“{written}” is not resolved")
        person = self._named_before(place, subject=True)
        if described := self._described_before(place, person):
            return described
        if person is None:
            return Speaker(written, None, f"no person is named just before “{written}”")
        return Speaker(written, person.preferred, f"“{written}” is taken for {person.preferred}, named just before")

    def _described_before(self, place: int, person: ProposedName | None) -> Speaker | None:
        """As "The President gave way. “…,” he said": a description nearer than any name is whom the pronoun means.

        Only where one person in the text has that title, or the author speaks of "my niece".
        """
        since = max((m.end for m in self._before(place) if m.name is person), default=0)
        low = self.tokens.first_at(max(since, place - _DESCRIBED_NEAR))
        for i in range(self.tokens.first_at(place) - 1, low, -1):
            first = self._opens_description(i) if is_role(self.tokens.lower[i]) else None
            if first is None or self._in_quotation(self.tokens.starts[i]):
                continue
            holders = self._holders(self.tokens.lower[i])
            if len(holders) == 1 or self.tokens.lower[first] in _OF_AUTHOR:
                written = self.text[self.tokens.starts[first] : self.tokens.ends[i]]
                name = holders[0].preferred if len(holders) == 1 else None
                return Speaker(written, name, f"the pronoun is taken for “{written}”, named just before")
        return None

    def _opens_description(self, i: int) -> int | None:
        """The token that opens "the President", "my own niece" as a subject, where its role stands at token `i`."""
        first = next((j for j in range(i - 1, max(i - 4, 0), -1) if self.tokens.lower[j] in _DEFINITE), None)
        if first is None or not all(word.isalpha() for word in self.tokens.texts[first:i]):
            return None
        before = self.tokens.lower[first - 1] if first else ""
        after = next(iter(self.tokens.lower[i + 1 : i + 2]), "")
        acts = is_finite(after) or after.endswith("ed") or self.tokens.lower[i + 1 : i + 3] == [",", "who"]
        return first if acts and before not in PREPOSITIONS else None

    def _before(self, place: int) -> list[Mention]:
        last = bisect_left(self._starts, place)
        return self.mentions[max(0, last - _MOST_NEAR) : last]

    def _description(self, written: str, inside: range, place: int, not_this: str | None) -> Speaker:
        definite = self.tokens.lower[inside[0]] in ("the", "this", "that") or "ский" in self.tokens.lower[inside[0]]
        head = next((self.tokens.lower[i] for i in inside if is_role(self.tokens.lower[i])), None)
        if not definite or head is None or any(self.tokens.lower[i] in ("of", "for") for i in inside):
            return Speaker(written, None, f"“{written}” is the subject")
        holders = self._holders(head)
        if len(holders) == 1 or head in words("people", "titles"):
            person = holders[0] if len(holders) == 1 else None
        else:
            person = self._named_before(place, subject=False, not_this=not_this)
        if person is None:
            return Speaker(written, None, f"no one person in the text is “{written}”")
        return Speaker(
            written, person.preferred, f"“{written}” is taken for {person.preferred}, named so or just before"
        )

    def _holders(self, role: str) -> list[ProposedName]:
        """The persons whom the text gives this title: "King Zog", "the king Ahmet Zogu"."""
        if role not in self._by_role:
            self._by_role[role] = list(
                {m.name.preferred: m.name for m in self.mentions if self._has_title(m, role)}.values()
            )
        return self._by_role[role]

    def _has_title(self, mention: Mention, role: str) -> bool:
        if mention.name.kind != "person" or role not in words("people", "titles"):
            return False
        first = self.tokens.first_at(mention.start)
        return role in (self.tokens.lower[first], self.tokens.lower[first - 1] if first else "")

    def _named_before(self, place: int, *, subject: bool, not_this: str | None = None) -> ProposedName | None:
        """The person named nearest before `place` outside quotations; for a pronoun a subject is preferred."""
        near: list[Mention] = []
        for mention in reversed(self._before(place)):
            if place - mention.start > _NEAR or len(near) > _ENOUGH_NEAR:
                break
            if (
                mention.name.kind == "person"
                and mention.name.preferred != not_this
                and not self._in_quotation(mention.start)
            ):
                near.append(mention)
        if subject:
            return next((m.name for m in near if self._is_subject(m)), near[0].name if near else None)
        return near[0].name if near else None

    def _in_quotation(self, place: int) -> bool:
        return self._quoted.holds(place)

    def _is_subject(self, mention: Mention) -> bool:
        """No preposition before it and no possessive after it, unless it opens its sentence: "Tito's answer was no"."""
        first, after = self.tokens.first_at(mention.start), self.tokens.first_at(mention.end)
        before = self.tokens.lower[first - 1] if first else ""
        following = self.tokens.lower[after] if after < len(self.tokens.texts) else ""
        return (
            before not in PREPOSITIONS
            and (following not in ("'s", "’s") or before in _ENDING)
            and not (before.isalpha() and before.endswith(("ed", "ing")) and before not in _TIMES)
        )


def is_role(word: str) -> bool:
    """Whether a word (lower case) is a noun for a person ("leader", "spokesman")."""
    return word in words("people", "roles") or (
        len(word) > 5 and word.endswith(("man", "woman", "ist", "ologist", "person"))
    )
