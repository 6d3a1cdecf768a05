"""Tags as SKOS and claims as schema.org ClaimReview, both JSON-LD."""

from dataclasses import dataclass
from typing import Any

from catalog.domain import dates
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bundle.annotations import to_json, urn
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered

Json = dict[str, Any]
_SCHEME = "#vocabulary"
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
    """What claims refer to, by uid."""

    names: dict[str, Record]
    quotes: dict[str, Record]
    entries: dict[str, str]


def claimreview_jsonld(bundle: Rendered) -> bytes:
    """Claims with the status the cataloguers gave them, in words: we give no grade on a scale.

    A claim that is still open is published as a Claim without a review.
    """
    known = _Known(bundle.by_uid("names"), bundle.by_uid("quotes"), dict(bundle.alone))
    return to_json({"@context": "https://schema.org", "@graph": [_review(c, known) for c in bundle.content["claims"]]})


def _review(claim: Record, known: _Known) -> Json:
    item = _claim(claim, known)
    status = claim.get("status") or "open"
    if status == "open":
        return item
    return {
        "@type": "ClaimReview",
        "@id": f"{urn(claim['uid'])}#review",
        "claimReviewed": claim["statement"],
        "itemReviewed": item,
        "reviewRating": {"@type": "Rating", "alternateName": status.capitalize()},
    }


def _claim(claim: Record, known: _Known) -> Json:
    found: Json = {"@type": "Claim", "@id": urn(claim["uid"]), "text": claim["statement"]}
    if claim.get("date"):
        found["temporal"] = dates.display(dates.parse(claim["date"]))
    about = [{"@type": "Thing", "name": known.names[m["name"]]["preferred"]} for m in claim.get("mentions") or ()]
    appearances = [_appearance(e, known) for e in claim.get("evidence") or () if e.get("quote")]
    return found | ({"about": about} if about else {}) | ({"appearance": appearances} if appearances else {})


def _appearance(evidence: Record, known: _Known) -> Json:
    quote = known.quotes[evidence["quote"]]
    return {
        "@type": "Quotation",
        "@id": urn(quote["uid"]),
        "text": quote["text"],
        "description": evidence["stance"],
        "citation": plain(known.entries.get(quote.get("source") or "", "")),
    }
