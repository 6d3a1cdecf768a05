"""A catalogue with a few records of every kind, entered through the services."""

from dataclasses import dataclass

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
from catalog.services import (
    claims,
    framing,
    imports,
    links,
    names,
    quotes,
    records,
    review,
    rivals,
    sources,
    tagging,
    tags,
)
from catalog.store.catalogue import Catalogue
from tests.services.helpers import ARTICLE, span

_BASE = "The Soviet naval base at Vlora"


@dataclass(frozen=True)
class Ids:
    """The numbers of what was entered."""

    hoxha: int
    body: int
    article: int
    minutes: int
    bare: int
    killed: int
    traitors: int
    typed: int
    in_1952: int
    in_1951: int
    alone: int


def fill(catalogue: Catalogue) -> Ids:
    """Three sources, three quotes, three claims, names and tags; analysed, one flag decided."""
    forms = (FormValues("Khoja"), FormValues("Ходжа", "other_script", "ru", "Cyrl"))
    hoxha = names.add(catalogue, NameValues("Hoxha, Enver", forms=forms))
    body = names.add(catalogue, NameValues("Balli Kombëtar", "body"))
    article, minutes, bare = _sources(catalogue)
    killed, traitors, typed = _quotes(catalogue, article, minutes)
    in_1952, in_1951, alone = _claims(catalogue, article, killed)
    tags.add(catalogue, TagValues("Cold War", alternatives=("холодная война",)))
    tags.add(catalogue, TagValues("Split", "Cold War"))
    tagging.put(catalogue, [article, killed, in_1952, hoxha], "split")
    links.add(catalogue, in_1951, in_1952, "qualifies")
    links.add(catalogue, minutes, article, "see_also", "same talks")
    records.add_note(catalogue, alone, "Ask Tirana about the lighthouse.", private=True)
    records.add_note(catalogue, article, "A rough translation.")
    framing.analyse_all(catalogue)
    rivals.find(catalogue)
    loaded = next(flag for flag in review.of_record(catalogue, article) if flag.cue == "treacherous")
    review.decide(catalogue, [loaded.id], "dismissed", "a quoted word")
    return Ids(hoxha, body, article, minutes, bare, killed, traitors, typed, in_1952, in_1951, alone)


def _sources(catalogue: Catalogue) -> tuple[int, int, int]:
    article = SourceValues(
        "Why they fell out",
        "article-newspaper",
        (Contributor("author", "Samsonov, Alexander"),),
        "2021",
        "en",
        reliability="D",
        nature="authored",
        fields={"publisher": "Voennoe Obozrenie"},
    )
    minutes = SourceValues(
        "Протокол бесед",
        "personal_communication",
        (Contributor("author", "Khoja"),),
        "1961-05",
        "ru",
        "prot1961",
        repository="РГАНИ",
        fonds="3",
        reliability="B",
        nature="original",
    )
    ids = [sources.add(catalogue, values) for values in (article, minutes, SourceValues("Zëri i popullit", "book"))]
    imports.add_text(catalogue, ids[0], ARTICLE, "en")
    imports.add_text(catalogue, ids[1], "База во Влёре построена в 1952 году.", "ru")
    return ids[0], ids[1], ids[2]


def _quotes(catalogue: Catalogue, article: int, minutes: int) -> tuple[int, int, int]:
    killed = QuoteValues(speaker="Khrushchev", addressee="Ходжа", date="1961")
    ids = [
        quotes.add(catalogue, article, killed, *span("You are like Stalin, who killed people.")),
        quotes.add(catalogue, article, QuoteValues(speaker="Khoja"), *span("Stalin killed traitors")),
        quotes.add(catalogue, minutes, QuoteValues("We need the base ourselves.", kind="paraphrase", locator="12")),
    ]
    quotes.verify(catalogue, ids[1], "the typescript")
    return ids[0], ids[1], ids[2]


def _claims(catalogue: Catalogue, article: int, killed: int) -> tuple[int, int, int]:
    dated = [
        claims.add(
            catalogue, ClaimValues(f"The naval base at Vlora was built in {year}.", year, "disputed", ("Vlora",))
        )
        for year in ("1952", "1951")
    ]
    alone = claims.add(catalogue, ClaimValues("The lighthouse was painted white.", subjects=("Балли Комбетар",)))
    claims.add_evidence(catalogue, dated[0], EvidenceValues("supports", "direct"), quote_id=killed)
    claims.add_evidence(catalogue, dated[1], EvidenceValues("mentions"), passage=(article, *span("General Khoja")))
    return dated[0], dated[1], alone
