"""RO-Crate 1.1 metadata: what each file of the bundle is."""

import mimetypes
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from catalog.formats.bundle import bag
from catalog.formats.bundle.annotations import to_json

NAME = "ro-crate-metadata.json"
Json = dict[str, Any]

DESCRIPTIONS = {
    "index.html": "The whole bundle to read in a browser",
    "bibliography.txt": "Formatted bibliography",
    "bibliography.html": "Formatted bibliography",
    "csl.json": "Sources as CSL-JSON",
    "bibliography.bib": "Sources as BibTeX",
    "bibliography.ris": "Sources as RIS",
    "claims.csv": "Claims as a table",
    "quotes.csv": "Quotes as a table",
    "flags.csv": "Flags and their decisions as a table",
    "catalogue.json": "Every record, for another copy of Catalog",
    "annotations.jsonld": "Passages as W3C Web Annotations",
    "skos.jsonld": "Tags as a SKOS vocabulary",
    "report.docx": "Claims with their evidence, quotes and bibliography, for a word processor",
    "prov.jsonld": "Who did what when to these records, as PROV",
    "claimreview.jsonld": "Claims as schema.org ClaimReview",
}
_CONTEXT = ["https://w3id.org/ro/crate/1.1/context", {"sha256": "https://schema.org/sha256"}]
_RIGHTS = {
    "@id": "#rights",
    "@type": "CreativeWork",
    "name": "Rights",
    "description": "All rights in the sources and originals stay with their holders.",
}
_TYPES = {
    ".jsonld": "application/ld+json", ".json": "application/json", ".bib": "application/x-bibtex",
    ".ris": "application/x-research-info-systems", ".csv": "text/csv", ".txt": "text/plain", ".html": "text/html",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}  # fmt: skip


def crate(data: Path, title: str, now: datetime, originals: Mapping[str, str | None], info: Mapping[str, str]) -> bytes:
    """The metadata of every file in `data`; `originals` gives media types by name where we know better.

    `info` are the fields of bag-info: who gives the bundle out is its publisher, whom to ask its author.
    """
    files = sorted(p for p in data.rglob("*") if p.is_file())
    parts = [_file(p, p.relative_to(data).as_posix(), originals) for p in files]
    about = {"@id": "./"}
    root = about | {
        "@type": "Dataset",
        "name": title,
        "description": f"Citation bundle: sources, quotes, claims and their review. {title}",
        "datePublished": now.date().isoformat(),
        "license": {"@id": _RIGHTS["@id"]},
        "hasPart": [{"@id": p["@id"]} for p in parts],
    }
    people = _people(info)
    root |= {role: {"@id": person["@id"]} for role, person in people.items()}
    descriptor = {
        "@id": NAME,
        "@type": "CreativeWork",
        "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
        "about": about,
    }
    return to_json({"@context": _CONTEXT, "@graph": [descriptor, root, _RIGHTS, *people.values(), *parts]})


def _people(info: Mapping[str, str]) -> dict[str, Json]:
    """Publisher and author, as far as they were said."""
    publisher: Json = {"@id": "#publisher", "@type": "Organization", "name": info.get("Source-Organization")}
    author: Json = {"@id": "#contact", "@type": "Person", "name": info.get("Contact-Name")}
    if address := info.get("Organization-Address"):
        publisher["address"] = address
    if address := info.get("Contact-Email"):
        author["email"] = address
    if publisher["name"]:
        author["affiliation"] = {"@id": publisher["@id"]}
    return {role: who for role, who in (("publisher", publisher), ("author", author)) if who["name"]}


def _file(path: Path, name: str, originals: Mapping[str, str | None]) -> Json:
    digest, size = bag.digests(bag.file_chunks(path), ("sha256",))
    kind = originals.get(name) or _TYPES.get(path.suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    described = DESCRIPTIONS.get(name) or ("Full text of a source" if name.startswith("texts/") else path.name)
    return {
        "@id": quote(name),
        "@type": "File",
        "name": described,
        "encodingFormat": kind,
        "contentSize": str(size),
        "sha256": digest["sha256"],
    }
