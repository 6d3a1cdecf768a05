"""The single files of a bundle, read by other programs' eyes."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from lxml import html
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SKOS

from catalog.formats.bibliography import bibtex_reader, csljson, ris_reader
from catalog.formats.bundle.names import safe_name
from catalog.formats.bundle.write import write_bundle
from tests.formats import catalogues


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    files = catalogues.files(folder)
    now = datetime(2026, 1, 5, tzinfo=UTC)
    return write_bundle(folder / "b", catalogues.sample(), texts=catalogues.texts(), files=files.__getitem__,
                        style="archival-chicago", now=now) / "data"  # fmt: skip


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def test_annotations_point_at_the_words_they_are_about(data: Path) -> None:
    page = load(data / "annotations.jsonld")["first"]
    assert len(page["items"]) == 3
    for annotation in page["items"]:
        position, words = annotation["target"]["selector"]
        text = (data / annotation["target"]["source"]).read_text(encoding="utf-8")
        assert text[position["start"] : position["end"]] == words["exact"]
        assert text[: position["start"]].endswith(words["prefix"])
        assert text[position["end"] :].startswith(words["suffix"])


def test_tags_are_a_skos_vocabulary(data: Path) -> None:
    graph = Graph().parse(data / "skos.jsonld", format="json-ld")
    founding, role = URIRef("urn:uuid:tag-1"), URIRef("urn:uuid:tag-2")
    assert set(graph.subjects(RDF.type, SKOS.Concept)) == {founding, role}
    assert graph.value(role, SKOS.broader) == founding
    assert graph.value(founding, SKOS.altLabel).language == "sq"  # type: ignore[union-attr]
    assert len(list(graph.subjects(RDF.type, SKOS.ConceptScheme))) == 1


def test_claims_are_reviewed_in_words_only(data: Path) -> None:
    found = load(data / "claimreview.jsonld")
    graph = Graph().parse(data=json.dumps(found | {"@context": {"@vocab": "https://schema.org/"}}), format="json-ld")
    assert len(list(graph.subjects(RDF.type, URIRef("https://schema.org/Claim")))) == 2
    (review,) = graph.subjects(RDF.type, URIRef("https://schema.org/ClaimReview"))
    assert str(review) == "urn:uuid:claim-1#review"
    assert "ratingValue" not in str(found)


def test_the_crate_lists_every_file(data: Path) -> None:
    graph = {entity["@id"]: entity for entity in load(data / "ro-crate-metadata.json")["@graph"]}
    listed = {unquote(part["@id"]) for part in graph["./"]["hasPart"]}
    present = {p.relative_to(data).as_posix() for p in data.rglob("*") if p.is_file()}
    assert listed == present - {"ro-crate-metadata.json"}
    assert graph["ro-crate-metadata.json"]["about"] == {"@id": "./"}
    assert all(graph[part["@id"]]["encodingFormat"] for part in graph["./"]["hasPart"])


def test_tables_hold_no_formula(data: Path) -> None:
    for name in ("claims", "quotes", "flags"):
        rows = list(csv.reader(io.StringIO((data / f"{name}.csv").read_text(encoding="utf-8-sig"))))
        assert len({len(row) for row in rows}) == 1
        assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@")]
    claims = list(csv.DictReader(io.StringIO((data / "claims.csv").read_text(encoding="utf-8-sig"))))
    assert (claims[0]["supports"], claims[0]["disputes"], claims[0]["notes"]) == ("1", "1", "Ask Ana.")


def test_citation_managers_read_the_same_sources(data: Path) -> None:
    read = {
        "csl": csljson.read((data / "csl.json").read_bytes()).items,
        "bibtex": bibtex_reader.read((data / "bibliography.bib").read_bytes()).items,
        "ris": ris_reader.read((data / "bibliography.ris").read_bytes()).items,
    }
    for found in read.values():
        assert [item.get("title") for item in found] == [None, "The Founding & <i>Its</i> Legends"]
        assert found[0]["recipient"] == [{"family": "Popović", "given": "Miladin"}]


def test_the_page_stands_alone(data: Path) -> None:
    text = (data / "index.html").read_text(encoding="utf-8")
    page = html.fromstring(text)
    assert page.xpath("//script | //link | //img | //iframe | //object | //@onerror | //@onclick") == []
    assert "url(" not in text
    assert "@import" not in text
    local = [str(a) for a in page.xpath("//a/@href") if not str(a).startswith("#")]
    assert local
    for address in local:
        assert (data / unquote(address)).is_file(), address
    anchors = {str(i) for i in page.xpath("//@id")}
    assert {str(a)[1:] for a in page.xpath("//a/@href") if str(a).startswith("#")} <= anchors
    assert len(anchors) == len(page.xpath("//@id"))


def test_the_page_says_what_matters(data: Path) -> None:
    page = html.fromstring((data / "index.html").read_text(encoding="utf-8"))
    text = " ".join(page.text_content().split())
    for said in (
        "Who founded the Party? <1941>",
        "The Party was founded on 8 November 1941 without outside help.",
        "This claim contradicts: The Party was founded with the help",
        "letter to Miladin Popović, November 12, 1941, fol. 4, box 12, folder 3",
        "<script>alert(1)</script>",
        "A body <b>not bold</b>",
        "verified against the scan by M. K.",
        "1965 (uncertain)",
    ):
        assert said in text


def test_originals_lie_under_their_checksum(data: Path) -> None:
    stored = data / "files" / catalogues.SHA / "Письмо 1941 – scan.pdf"
    assert stored.read_bytes() == catalogues.ORIGINAL


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\scan.pdf", "scan.pdf"),
        ("a:b?c*.txt", "a_b_c_.txt"),
        ("CON.txt", "file_CON.txt"),
        ("..", "file_"),
        ("", "file_"),
        ("e\u0301.txt", "\u00e9.txt"),
        ("trailing. ", "trailing"),
    ],
)
def test_names_every_system_can_hold(name: str, stored: str) -> None:
    assert safe_name(name) == stored


def test_long_names_keep_their_ending() -> None:
    assert safe_name("ж" * 300 + ".pdf").endswith(".pdf")
    assert len(safe_name("ж" * 300 + ".pdf").encode()) <= 120
