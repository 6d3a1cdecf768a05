"""Records given out alone: each format is opened by a reader of its own kind and holds what it should."""

import csv
import io
import json
import re
import shutil
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest
import rdflib
from lxml import etree

from catalog.domain.csl import to_items
from catalog.domain.errors import CatalogError, Invalid
from catalog.domain.values import ClaimValues, FormValues, NameValues, SourceValues
from catalog.formats import exports as formats
from catalog.services import claims, exports, history, names, selection, sources, tagging
from catalog.services.bundle_content import Content
from catalog.services.export_sources import sources_alone
from catalog.store.catalogue import Catalogue, open_catalogue
from tests.services import peopled
from tests.services.helpers import span, unchanged
from tests.services.peopled import Ids

SKOS = rdflib.Namespace("http://www.w3.org/2004/02/skos/core#")
PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")
EAD = {"e": "http://ead3.archivists.org/schema/"}
EAC = {"e": "urn:isbn:1-931666-33-4"}
QDA = {"q": "urn:QDA-XML:project:1.0"}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, empty_catalogue: Path) -> tuple[Catalogue, Ids]:
    folder = tmp_path_factory.mktemp("exports")
    catalogue = open_catalogue(shutil.copytree(empty_catalogue, folder / "Party.catalog"), actor="Tester")
    return catalogue, peopled.fill(catalogue)


@pytest.fixture(scope="module")
def written(filled: tuple[Catalogue, Ids], tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("written")
    for each in formats.FORMATS:
        with unchanged(filled[0]):
            assert exports.export(filled[0], folder / f"out{each.ending}", each.name) > 0
    return {each.name: (folder / f"out{each.ending}").read_bytes() for each in formats.FORMATS}


def test_every_source_is_in_the_bibliographies(written: dict[str, bytes]) -> None:
    assert len(json.loads(written["csl-json"])) == 3
    assert len(re.findall(rb"^@", written["bib"], re.MULTILINE)) == 3
    assert written["ris"].count(b"ER  - ") == 3
    assert len(list(csv.reader(io.StringIO(written["csv"].decode("utf-8-sig"))))) == 4
    assert written["text"].decode().count("\n\n") == 3


@pytest.mark.parametrize("whole", [True, False])
def test_sources_read_alone_are_those_of_the_whole_content(filled: tuple[Catalogue, Ids], *, whole: bool) -> None:
    catalogue, ids = filled
    with catalogue.read() as session:
        chosen = selection.chosen(session, None if whole else [ids.alone])
        contents = [Content(session, chosen, private=True).read("T"), sources_alone(session, chosen)]
    items = [
        to_items(
            sorted(each["sources"], key=lambda source: str(source["uid"])),
            {name["uid"]: name for name in each["names"]},
            {tag["uid"]: tag["label"] for tag in each["tags"]},
        )
        for each in contents
    ]
    assert items[0] == items[1]
    assert [list(each) for each in items[0]] == [list(each) for each in items[1]]


def test_reports_are_read_by_people(written: dict[str, bytes]) -> None:
    document = docx.Document(io.BytesIO(written["docx"]))
    words = "\n".join(each.text for each in document.paragraphs)
    assert "“Stalin killed traitors” " in words
    assert "The naval base at Vlora was built in 1952." in words
    assert "## Claims" in written["markdown"].decode()
    assert "<script" not in written["html"].decode()
    assert 'href="bibliography.bib"' not in written["html"].decode(), "it stands alone"
    assert "Ask Tirana" not in words + written["html"].decode() + written["markdown"].decode()


def test_argdown_has_pros_and_cons(written: dict[str, bytes]) -> None:
    text = written["argdown"].decode()
    assert re.search(r"^\[Claim 1\]: The naval base at Vlora was built in 1952\. #\(Split\) \{", text, re.MULTILINE)
    assert re.search(r"^  \+ <Evidence 1\.1>: “You are like Stalin", text, re.MULTILINE)
    assert "  _ [Claim 2]" in text


def test_a_finding_aid_has_the_levels_of_the_archive(written: dict[str, bytes]) -> None:
    ead = etree.fromstring(written["ead"])
    (item,) = ead.iterfind(".//e:c[@level='otherlevel']/e:c[@level='fonds']/e:c[@level='item']/e:did", EAD)
    assert item.findtext("e:unittitle", None, EAD) == "Протокол бесед"
    assert item.find("e:unitdate", EAD).attrib["normal"] == "1961-05-01/1961-05-31"


def test_names_are_authority_records(written: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(written["eac"])) as archive:
        records = [etree.fromstring(archive.read(name)) for name in archive.namelist()]
    found = {each.findtext(".//e:nameEntry/e:part", None, EAC): each for each in records}
    hoxha = found["Hoxha, Enver"]
    assert [each.text for each in hoxha.iterfind(".//e:nameEntry/e:part", EAC)][1:] == ["Khoja", "Ходжа"]
    assert found["Balli Kombëtar"].findtext(".//e:entityType", None, EAC) == "corporateBody"


def test_a_qda_project_has_texts_selections_and_codes(written: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(written["qdpx"])) as archive:
        project = etree.fromstring(archive.read("project.qde"))
        selection = next(project.iterfind(".//q:PlainTextSelection[q:Coding]", QDA))
        source = next(each for each in project.iterfind(".//q:TextSource", QDA) if selection in list(each))
        text = archive.read("Sources/" + source.attrib["plainTextPath"].removeprefix("internal://")).decode()
    start, end = (int(selection.attrib[f"{key}Position"]) for key in ("start", "end"))
    assert text[start:end] == "You are like Stalin, who killed people."
    code = selection.find("q:Coding/q:CodeRef", QDA).attrib["targetGUID"]
    assert project.find(f".//q:Code/q:Code[@guid='{code}']", QDA).attrib["name"] == "Split"
    assert etree.fromstring(written["qdc"]).find(".//{urn:QDA-XML:codebook:1.0}Code") is not None


def test_vocabularies_and_histories_are_linked_data(written: dict[str, bytes]) -> None:
    graphs = [rdflib.Graph().parse(data=written["skos-turtle"], format="turtle", publicID="urn:x:")]
    graphs.append(rdflib.Graph().parse(data=written["skos"], format="json-ld"))
    for graph in graphs:
        labels = {str(label) for label in graph.objects(None, SKOS.prefLabel)}
        assert labels == {"Cold War", "Split"}
        assert len(list(graph.triples((None, SKOS.broader, None)))) == 1
    history = rdflib.Graph().parse(data=written["prov"], format="json-ld", publicID="urn:x:")
    assert len(set(history.subjects(PROV.wasGeneratedBy, None))) > 10
    assert len(set(history.objects(None, PROV.wasAssociatedWith))) == 1
    page = json.loads(written["annotations"])["first"]
    assert all(each["target"]["source"].startswith("urn:uuid:") for each in page["items"])


def test_a_workbook_runs_no_formula(catalogue: Catalogue, tmp_path: Path) -> None:
    sources.add(catalogue, SourceValues('=HYPERLINK("http://x")', fields={"note": "+1"}))
    claims.add(catalogue, ClaimValues("@SUM(1)"))
    tagging.put(catalogue, [1], "=cmd|' /C calc'!A0")
    exports.export(catalogue, tmp_path / "out.xlsx", "xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert [sheet.title for sheet in book] == ["Sources", "Claims", "Quotes", "Names", "Flags"]
    assert {cell.data_type for sheet in book for row in sheet for cell in row} <= {"s", "n"}
    with zipfile.ZipFile(tmp_path / "out.xlsx") as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "sheets/" in name]
    assert '<c t="inlineStr" s="2"><is><t xml:space="preserve">=HYPERLINK(' in sheets[0]
    assert not any("<f" in sheet for sheet in sheets)
    exports.export(catalogue, tmp_path / "out.csv", "csv")
    assert "'=HYPERLINK" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def test_scripts_and_languages_that_are_no_codes_are_not_written_as_codes(catalogue: Catalogue, tmp_path: Path) -> None:
    """EAC-CPF and EAD3 have patterns for them; what is kept in words stands nowhere or as text."""
    forms = (FormValues("Ходжа", "variant", "old Russian", "cyrillic"), FormValues("Хожа", "variant", "ru", "cyrl"))
    names.add(catalogue, NameValues("Hoxha", forms=forms))
    sources.add(catalogue, SourceValues("Protokoll", language="Old German", fonds="14"))
    exports.export(catalogue, tmp_path / "out.eac.zip", "eac")
    exports.export(catalogue, tmp_path / "out.ead.xml", "ead")
    with zipfile.ZipFile(tmp_path / "out.eac.zip") as archive:
        (record,) = (etree.fromstring(archive.read(name)) for name in archive.namelist())
    entries = [dict(each.attrib) for each in record.iterfind(".//e:nameEntry", EAC)]
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert entries == [{}, {}, {"scriptCode": "Cyrl", lang: "ru"}]
    language = etree.parse(tmp_path / "out.ead.xml").find(".//e:language", EAD)
    assert language is not None
    assert (language.text, dict(language.attrib)) == ("Old German", {})


def test_the_scheme_of_a_name_form_is_one_word_and_declared(catalogue: Catalogue, tmp_path: Path) -> None:
    """EAC-CPF allows a token there; the words stand in a convention."""
    names.add(
        catalogue, NameValues("Hoxha", forms=(FormValues("Khodzha", "transliteration", "ru", "Latn", "BGN/PCGN"),))
    )
    exports.export(catalogue, tmp_path / "out.eac.zip", "eac")
    with zipfile.ZipFile(tmp_path / "out.eac.zip") as archive:
        (record,) = (etree.fromstring(archive.read(name)) for name in archive.namelist())
    assert record.findtext(".//e:alternativeForm", None, EAC) == "BGN-PCGN"
    convention = record.find(".//e:conventionDeclaration", EAC)
    assert [each.text for each in convention] == ["BGN-PCGN", "BGN/PCGN"]


def test_claims_say_who_made_them_and_where(written: dict[str, bytes]) -> None:
    reviews = [each for each in json.loads(written["claimreview"])["@graph"] if each["@type"] == "ClaimReview"]
    claims_ = [each.get("itemReviewed", each) for each in json.loads(written["claimreview"])["@graph"]]
    assert all(each["reviewRating"]["alternateName"] and each["author"]["name"] == "Party" for each in reviews)
    (made,) = (each for each in claims_ if each.get("appearance"))
    assert made["author"]
    assert made["appearance"][0]["citation"]


def test_the_history_names_nothing_that_stays_here(filled: tuple[Catalogue, Ids], tmp_path: Path) -> None:
    catalogue, ids = filled
    exports.export(catalogue, tmp_path / "whole.prov.jsonld", "prov")
    exports.export(catalogue, tmp_path / "one.prov.jsonld", "prov", [ids.alone])
    whole, one = (json.loads((tmp_path / f"{name}.prov.jsonld").read_text()) for name in ("whole", "one"))
    assert "Why they fell out" in json.dumps(whole)
    assert "Why they fell out" not in json.dumps(one)
    assert "lighthouse" not in json.dumps(one["@graph"][0])
    made = [each for each in one["@graph"] if each["@type"] == "prov:Activity"]
    assert 0 < len(made) < len([each for each in whole["@graph"] if each["@type"] == "prov:Activity"])


def test_wrong_formats_and_targets_are_refused(filled: tuple[Catalogue, Ids], tmp_path: Path) -> None:
    (tmp_path / "there.bib").write_text("mine")
    for target, name, chosen, error in (
        ("new.bib", "bibtexx", None, Invalid),
        ("there.bib", "bib", None, CatalogError),
        ("missing/new.bib", "bib", None, CatalogError),
        ("new.bib", "bib", [], Invalid),
    ):
        with pytest.raises(error) as caught:
            exports.export(filled[0], tmp_path / target, name, chosen)
        assert caught.value.advice
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("there.bib", "mine")]


def test_the_longest_ending_says_the_format() -> None:
    assert [formats.by_ending(name) for name in ("a.txt", "a.ead.xml", "bundle")] == [
        formats.find("text"),
        formats.find("ead"),
        None,
    ]


def test_a_passage_that_is_evidence_is_cited(filled: tuple[Catalogue, Ids], tmp_path: Path) -> None:
    catalogue, ids = filled
    claim = claims.add_from_passage(catalogue, ids.article, *span("the congress met"), ClaimValues("A congress met."))
    for name in ("markdown", "argdown"):
        exports.export(catalogue, tmp_path / name, name, [claim])
        assert re.search(r"“the congress met” .*Why", (tmp_path / name).read_text(encoding="utf-8")), name
    history.undo(catalogue)
