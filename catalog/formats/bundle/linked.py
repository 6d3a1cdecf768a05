"""Tags as SKOS and claims as schema.org ClaimReview, both JSON-LD."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from catalog.domain import dates
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bundle.annotations import to_json, urn
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered

Json = dict[str, Any]
_SCHEME = "#vocabulary"
_AGENTS = {"body": "Organization", "family": "Organization"}
_CERTAIN = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")
_SKOS = {"skos": "http://www.w3.org/2004/02/skos/core#", "dct": "http://purl.org/dc/terms/"}


def skos_jsonld(bundle: Rendered) -> bytes:
    """The tags as one SKOS concept scheme."""
    scheme = {"@id": _SCHEME, "@type": "skos:ConceptScheme", "dct:title": bundle.content["title"] or "Vocabulary"}
    return to_json({"@context": _SKOS, "@graph": [scheme, *map(_concept, bundle.content["tags"])]})


def _concept(tag: Record) -> Json:
    concept: Json = {
        "@id": urn(tag["uid"]),
        "@type": "skos:Concept",
        "skos:prefLabel": tag["label"],
        "skos:inScheme": {"@id": _SCHEME},
    }
    if tag.get("alternatives"):
        concept["skos:altLabel"] = [_label(a) for a in tag["alternatives"]]
    if tag.get("broader"):
        concept["skos:broader"] = {"@id": urn(tag["broader"])}
    else:
        concept["skos:topConceptOf"] = {"@id": _SCHEME}
    if tag.get("scope_note"):
        concept["skos:scopeNote"] = tag["scope_note"]
    return concept


def _label(alternative: Record) -> Json | str:
    label: str = alternative["label"]
    language = alternative.get("language")
    return {"@value": label, "@language": language} if language else label


@dataclass(frozen=True, slots=True)
class _Known:
    """What claims refer to, by uid, and the page they can be read on."""

    names: dict[str, Record]
    quotes: dict[str, Record]
    sources: dict[str, Record]
    entries: dict[str, str]
    publisher: str
    page: str


def claimreview_jsonld(bundle: Rendered, page: str = "") -> bytes:
    """Claims with the status the cataloguers gave them, in words: we give no grade on a scale.

    A claim that is still open is published as a Claim without a review. `page` is the file beside this one on which
    each claim has its place.
    """
    by = [bundle.by_uid(each) for each in ("names", "quotes", "sources")]
    known = _Known(by[0], by[1], by[2], dict(bundle.alone), bundle.content["title"] or "Catalog", page)
    return to_json({"@context": "https://schema.org", "@graph": [_review(c, known) for c in bundle.content["claims"]]})


def _review(claim: Record, known: _Known) -> Json:
    item = _claim(claim, known)
    status = claim.get("status") or "open"
    if status == "open":
        return item
    review: Json = {
        "@type": "ClaimReview",
        "@id": f"{urn(claim['uid'])}#review",
        "claimReviewed": claim["statement"],
        "itemReviewed": item,
        "reviewRating": {"@type": "Rating", "alternateName": status.capitalize()},
        "author": {"@type": "Organization", "name": known.publisher},
    }
    return review | ({"url": f"{known.page}#r-{claim['uid']}"} if known.page else {})


def _claim(claim: Record, known: _Known) -> Json:
    found: Json = {"@type": "Claim", "@id": urn(claim["uid"]), "text": claim["statement"]}
    if claim.get("date"):
        found["temporal"] = dates.display(dates.parse(claim["date"]))
    about = [{"@type": "Thing", "name": known.names[m["name"]]["preferred"]} for m in claim.get("mentions") or ()]
    made = [e for e in claim.get("evidence") or () if e.get("quote")]
    appearances = [_appearance(e, known) for e in made]
    said_by = _said_by([known.quotes[e["quote"]] for e in made if e["stance"] == "supports"], known)
    found |= {"author": said_by} if said_by else {}
    return found | ({"about": about} if about else {}) | ({"appearance": appearances} if appearances else {})


def _said_by(quotes: Sequence[Record], known: _Known) -> list[Json]:
    """Who makes the claim: the speakers of the quotes that say so, else the authors of their sources."""
    uids: dict[str, None] = {}
    for quote in quotes:
        source = known.sources.get(quote.get("source") or "", {})
        speakers = [m["name"] for m in quote.get("mentions") or () if m["role"] == "speaker"]
        authors = [c["name"] for c in source.get("contributors") or () if c["role"] == "author"]
        uids |= dict.fromkeys(speakers or authors)
    return [{"@type": _AGENTS.get(known.names[u]["kind"], "Person"), "name": known.names[u]["preferred"]} for u in uids]


def _appearance(evidence: Record, known: _Known) -> Json:
    quote = known.quotes[evidence["quote"]]
    source = known.sources.get(quote.get("source") or "", {})
    found = {
        "@type": "Quotation",
        "@id": urn(quote["uid"]),
        "text": quote["text"],
        "description": evidence["stance"],
        "citation": plain(known.entries.get(quote.get("source") or "", "")),
    }
    day = _day(quote.get("date") or source.get("date"))
    url = str((source.get("fields") or {}).get("URL") or "")
    return found | ({"datePublished": day} if day else {}) | ({"url": url} if url.startswith("http") else {})


def _day(edtf: str | None) -> str:
    """A date as schema.org has it: a year, month or day that is certain, else nothing."""
    return edtf if edtf and _CERTAIN.fullmatch(edtf) else ""
