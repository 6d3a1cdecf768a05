"""What survives out → in, measured: each format is exported from one catalogue and taken in by an empty one.

`python -m tests.bench.round_trips` prints the table that stands in resources/help/exchange.md.
"""

import json
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

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
    bibliography_import,
    bundle_import,
    bundles,
    claims,
    exchange_import,
    exports,
    imports,
    links,
    names,
    quotes,
    records,
    selection,
    sources,
    tagging,
    tags,
)
from catalog.services.bundle_content import Content
from catalog.store.catalogue import Catalogue, create_catalogue, open_catalogue

TEXT = "Page one tells of grain.\nThe base at Vlora was built in 1952, 😀 they say.\nThe end."
BOTH_WAYS = ("bundle", "bib", "ris", "csl-json", "csv", "ead", "qdpx", "qdc", "skos", "skos-turtle", "annotations")
ASPECTS = (
    "sources",
    "fields",
    "people",
    "dates",
    "references",
    "terms",
    "tagging",
    "notes",
    "texts",
    "quotes",
    "claims",
    "names",
)

Lines = Iterator[tuple[str, str]]


def fill(catalogue: Catalogue) -> None:
    """Sources of many kinds with everything that can be said of them."""
    names.add(catalogue, NameValues("Hoxha, Enver", forms=(FormValues("Ходжа", "other_script", "ru", "Cyrl"),)))
    names.add(catalogue, NameValues("Institute of History", "body"))
    tags.add(catalogue, TagValues("Cold War", alternatives=("холодная война",), scope_note="1947–1991"))
    tags.add(catalogue, TagValues("Split", "Cold War"))
    made = [sources.add(catalogue, values) for values in _sources()]
    for number, source_id in enumerate(made[:3]):
        imports.add_text(catalogue, source_id, f"{TEXT} {number}", "en")
        start = TEXT.index("The base")
        quote_id = quotes.add(catalogue, source_id, QuoteValues(speaker="Hoxha, Enver"), start, start + 36)
        tagging.put(catalogue, [source_id, quote_id], "Split")
        records.add_note(catalogue, source_id, f"Note {number}")
        records.add_note(catalogue, quote_id, f"Quote note {number}")
        claim_id = claims.add(catalogue, ClaimValues(f"The base was built in 195{number}.", f"195{number}"))
        claims.add_evidence(catalogue, claim_id, EvidenceValues("supports"), quote_id=quote_id)
    links.add(catalogue, made[0], made[1], "see_also")


def _sources() -> Iterator[SourceValues]:
    author, editor = Contributor("author", "Hoxha, Enver"), Contributor("editor", "Halliday, Jon")
    body = Contributor("author", "Institute of History")
    yield SourceValues(
        "Why they fell out", "webpage", (body,), "2021-05", "en", fields={"URL": "https://example.org/w"}
    )
    archival = {"repository": "RGANI", "fonds": "3", "series": "12", "box": "7", "folder": "637", "item": "12"}
    yield SourceValues("Record of talks", "document", (author,), "1961-05-03", "ru", "talks1961", **archival)
    book = {"publisher": "Chatto", "publisher-place": "London", "ISBN": "0701129700", "number-of-pages": "394"}
    yield SourceValues("The Artful Albanian", "book", (author, editor), "1986", "en", "artful", fields=book)
    article = {"container-title": "Zëri i Popullit", "page": "1–2", "issue": "45", "DOI": "10.1/a_b"}
    yield SourceValues("Unë & ti: 100 % {odd}", "article-newspaper", (author,), "1961~", "sq", fields=article)
    yield SourceValues(
        "A letter", "personal_communication", (), "1944/1945", fields={"x-own": "kept", "genre": "draft"}
    )
    yield SourceValues(
        "A speech", "speech", (author,), "195X", fields={"event-title": "Congress", "event-place": "Tirana"}
    )


def measure(folder: Path) -> dict[str, dict[str, tuple[int, int]]]:
    """Format → aspect → (how much came back, how much there was)."""
    create_catalogue(folder / "empty.catalog").close()
    here = create_catalogue(folder / "here.catalog")
    try:
        fill(here)
        before = Counter(_lines(here))
        return {name: _one(here, before, folder, name) for name in BOTH_WAYS}
    finally:
        here.close()


def _one(here: Catalogue, before: Counter[tuple[str, str]], folder: Path, name: str) -> dict[str, tuple[int, int]]:
    there = open_catalogue(Path(shutil.copytree(folder / "empty.catalog", folder / f"{name}.catalog")), actor="Tester")
    try:
        _through(here, there, folder, name)
        kept = before & Counter(_lines(there))
    finally:
        there.close()
    return {aspect: (_count(kept, aspect), _count(before, aspect)) for aspect in ASPECTS}


def _count(lines: Counter[tuple[str, str]], aspect: str) -> int:
    return sum(count for (found, _), count in lines.items() if found == aspect)


def _through(here: Catalogue, there: Catalogue, folder: Path, name: str) -> None:
    if name == "bundle":
        bundles.export(here, folder / "bundle", private=True)
        bundle_import.take_in(there, folder / "bundle")
        return
    ending = {"skos": ".skos.jsonld", "annotations": ".annotations.jsonld", "csl-json": ".json", "ead": ".xml"}
    path = folder / f"out{ending.get(name, '.ttl' if name == 'skos-turtle' else f'.{name}')}"
    exports.export(here, path, name)
    if exchange_import.is_exchange(path):
        exchange_import.carry_out(there, exchange_import.plan(there, path))
    else:
        bibliography_import.carry_out(there, bibliography_import.plan(there, path))


def _lines(catalogue: Catalogue) -> Lines:
    """Every single thing said in a catalogue, as (aspect, what), without what only this catalogue knows."""
    with catalogue.read() as session:
        reader = Content(session, selection.everything(session), private=True)
        content, texts = reader.read(""), reader.texts()
    labels = {tag["uid"]: tag["label"] for tag in content["tags"]}
    people = {name["uid"]: name["preferred"] for name in content["names"]}
    titles = {source["uid"]: source["title"] for source in content["sources"]}
    for source in content["sources"]:
        yield from _source(source, labels, people, texts)
    for quote in content["quotes"]:
        of = titles[quote["source"]]
        yield "quotes", f"{of}: {quote['text']}"
        yield "quotes", f"{of}: {quote['text']} at {(quote['passage'] or {}).get('start')}"
        yield from (("tagging", f"{of}: {quote['text']}: {labels[uid]}") for uid in quote["tags"])
        yield from (("notes", f"{of}: {quote['text']}: {note['text']}") for note in quote["notes"])
    for tag in content["tags"]:
        yield "terms", f"{tag['label']} in {labels.get(tag['broader'])}"
        yield from (("terms", f"{tag['label']} = {other['label']}") for other in tag["alternatives"])
        yield "terms", f"{tag['label']}: {tag['scope_note']}"
    for claim in content["claims"]:
        yield "claims", claim["statement"]
    for name in content["names"]:
        yield from (("names", f"{name['preferred']} = {form['form']}") for form in name["forms"])


def _source(source: dict[str, Any], labels: dict[str, str], people: dict[str, str], texts: dict[str, str]) -> Lines:
    of = source["title"]
    yield "sources", of
    for key in ("type", "language", "citation_key"):
        if source[key]:
            yield "fields", f"{of}: {key} {source[key]}"
    yield from (("fields", f"{of}: {key} {json.dumps(value)}") for key, value in source["fields"].items())
    yield from (("references", f"{of}: {key} {value}") for key, value in source["archive"].items())
    yield from (("people", f"{of}: {each['role']} {people[each['name']]}") for each in source["contributors"])
    if source["date"]:
        yield "dates", f"{of}: {source['date']}"
    yield from (("tagging", f"{of}: {labels[uid]}") for uid in source["tags"])
    yield from (("notes", f"{of}: {note['text']}") for note in source["notes"])
    yield from (("texts", f"{of}: {texts[text['uid']]}") for text in source["texts"])


def table(rows: dict[str, dict[str, tuple[int, int]]]) -> str:
    """The measured table as Markdown: percent that came back; a dash where nothing did."""
    lines = ["| | " + " | ".join(ASPECTS) + " |", "|---" * (len(ASPECTS) + 1) + "|"]
    for name, row in rows.items():
        cells = (f"{100 * kept // there} %" if kept else "–" for kept, there in (row[aspect] for aspect in ASPECTS))
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    """Measure every format that is read and written."""
    with tempfile.TemporaryDirectory() as name:
        sys.stdout.write(table(measure(Path(name))) + "\n")


if __name__ == "__main__":
    main()
