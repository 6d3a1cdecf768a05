"""Random calls of the services, right and wrong ones mixed, as a person who tries everything would make them."""

import random
from collections.abc import Callable
from contextlib import suppress

from catalog.domain.errors import CatalogError
from catalog.domain.values import (
    ClaimValues,
    Contributor,
    EvidenceValues,
    FormValues,
    NameValues,
    QuoteValues,
    SourceValues,
    TagValues,
)
from catalog.domain.vocabulary import ROLES, VERDICTS
from catalog.services import (
    claims,
    framing,
    imports,
    links,
    lists,
    mentions,
    name_merging,
    names,
    quotes,
    records,
    review,
    rivals,
    sources,
    suggestions,
    tagging,
    tags,
    texts,
)
from catalog.store.catalogue import Catalogue
from tests.services.helpers import ARTICLE

PEOPLE = ("Hoxha", "Khoja", "Ходжа", "Khrushchev", "Vlora", " ")
LABELS = ("war", "Cold War", "split", "раскол", "")


class Person:
    """Someone who does one thing after another to a catalogue; what is refused leaves no trace."""

    def __init__(self, catalogue: Catalogue, seed: int) -> None:
        self.catalogue = catalogue
        self.chance = random.Random(seed)

    def act(self, action: int) -> None:
        """Do one of the ACTIONS."""
        with suppress(CatalogError):
            ACTIONS[action](self)

    def one(self, kind: str) -> int:
        """The number of some record of that kind, now and then of none."""
        return self.chance.choice([*lists.ids(self.catalogue, kind), 999])

    def any(self) -> int:
        return self.one(self.chance.choice(["source", "quote", "claim", "name"]))

    def who(self) -> str:
        return self.chance.choice(PEOPLE)

    def words(self) -> str:
        return " ".join(self.chance.choices(ARTICLE.split(), k=self.chance.randint(0, 6)))

    def date(self) -> str | None:
        return self.chance.choice([None, "1961", "1961-05~", "spring of 1961", "soon"])

    def span(self) -> tuple[int, int]:
        start = self.chance.randrange(len(ARTICLE))
        return start, start + self.chance.randrange(30)

    def source(self) -> SourceValues:
        contributors = tuple(Contributor(self.chance.choice(ROLES[:3]), self.who()) for _ in range(2))
        return SourceValues(self.words(), contributors=contributors, date=self.date(), fields={"genre": self.words()})

    def quote(self) -> QuoteValues:
        return QuoteValues(self.words(), speaker=self.who(), addressee=self.who(), date=self.date())

    def claim(self) -> ClaimValues:
        return ClaimValues(self.words(), self.date(), subjects=(self.who(), self.who()))

    def name(self) -> NameValues:
        forms = tuple(FormValues(self.who()) for _ in range(2))
        return NameValues(self.who(), self.chance.choice(["person", "place"]), forms=forms)

    def tag(self) -> TagValues:
        label, broader, other = (self.chance.choice(LABELS) for _ in range(3))
        return TagValues(label, broader, (other,))

    def evidence(self) -> EvidenceValues:
        return EvidenceValues(self.chance.choice(["supports", "disputes"]), credibility=self.chance.randint(0, 6))

    def text(self) -> str:
        start, end = self.span()
        return ARTICLE[:start] + self.words() + ARTICLE[end:]

    def tag_id(self) -> int:
        return self.chance.choice([*(tag.id for tag in tags.listed(self.catalogue)), 999])

    def flags(self) -> list[int]:
        found = [flag.id for flag in review.queue(self.catalogue, status=None)]
        return self.chance.sample(found, min(2, len(found)))

    def suggestion(self) -> int:
        found = suggestions.of_source(self.catalogue, self.one("source"))
        return self.chance.choice([*(each.id for each in found), 999])

    def link(self) -> int:
        found = links.of_record(self.catalogue, self.any())
        return self.chance.choice([*(each.id for each in found), 999])


def _edit_name(person: Person) -> None:
    name_id = person.one("name")
    kept = names.get(person.catalogue, name_id).values.forms[:1]
    forms = (*kept, *person.name().forms)
    names.edit(person.catalogue, name_id, NameValues(person.who(), forms=forms))


def _evidence(person: Person) -> None:
    if person.chance.random() < 0.5:
        claims.add_evidence(person.catalogue, person.one("claim"), person.evidence(), quote_id=person.one("quote"))
    else:
        passage = (person.one("source"), *person.span())
        claims.add_evidence(person.catalogue, person.one("claim"), person.evidence(), passage=passage)


def _move(person: Person) -> None:
    place = quotes.get(person.catalogue, person.one("quote")).place
    texts.confirm_passage(person.catalogue, place.passage_id if place else 999, *person.span())


def _mention(person: Person) -> None:
    mentions.remove(
        person.catalogue,
        mentions.add(person.catalogue, person.any(), person.who(), person.chance.choice(ROLES)),
    )


ACTIONS: tuple[Callable[[Person], object], ...] = (
    lambda p: imports.add_text(p.catalogue, sources.add(p.catalogue, p.source()), ARTICLE, "en"),
    lambda p: sources.edit(p.catalogue, p.one("source"), p.source()),
    lambda p: imports.add_text(p.catalogue, p.one("source"), p.text(), "en"),
    lambda p: texts.correct(p.catalogue, p.one("source"), p.text()),
    lambda p: quotes.add(p.catalogue, p.one("source"), p.quote(), *p.span()),
    lambda p: quotes.add(p.catalogue, p.one("source"), p.quote()),
    lambda p: quotes.edit(p.catalogue, p.one("quote"), p.quote()),
    lambda p: quotes.verify(p.catalogue, p.one("quote"), p.words()),
    _move,
    lambda p: claims.add(p.catalogue, p.claim()),
    lambda p: claims.add_from_passage(p.catalogue, p.one("source"), *p.span(), p.claim()),
    lambda p: claims.edit(p.catalogue, p.one("claim"), p.claim()),
    lambda p: claims.set_status(p.catalogue, [p.one("claim"), p.one("claim")], "disputed"),
    _evidence,
    lambda p: names.add(p.catalogue, p.name()),
    _edit_name,
    lambda p: name_merging.merge(p.catalogue, p.one("name"), p.one("name")),
    lambda p: name_merging.keep_apart(p.catalogue, p.one("name"), p.one("name")),
    _mention,
    lambda p: tags.add(p.catalogue, p.tag()),
    lambda p: tags.edit(p.catalogue, p.tag_id(), p.tag()),
    lambda p: tags.rename(p.catalogue, p.tag_id(), p.chance.choice(LABELS)),
    lambda p: tags.merge(p.catalogue, p.tag_id(), p.tag_id()),
    lambda p: tags.delete_tag(p.catalogue, p.tag_id()),
    lambda p: tagging.put(p.catalogue, [p.any(), p.any()], p.chance.choice(LABELS)),
    lambda p: tagging.take(p.catalogue, [p.any(), p.any()], p.tag_id()),
    lambda p: links.add(p.catalogue, p.any(), p.any(), p.chance.choice(["see_also", "contradicts", "cites"])),
    lambda p: links.edit(p.catalogue, p.link(), p.words()),
    lambda p: links.remove(p.catalogue, p.link()),
    lambda p: records.add_note(p.catalogue, p.any(), p.words(), private=True),
    lambda p: records.delete_records(p.catalogue, [p.any()]),
    lambda p: framing.analyse_source(p.catalogue, p.one("source")),
    lambda p: rivals.find(p.catalogue),
    lambda p: review.decide(p.catalogue, p.flags(), p.chance.choice(VERDICTS), p.words()),
    lambda p: suggestions.accept(p.catalogue, p.suggestion()),
    lambda p: suggestions.dismiss(p.catalogue, p.suggestion()),
)
