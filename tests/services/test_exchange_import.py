"""Files of other programs taken in: what is planned comes in as one step, what is here gains what is new."""

import io
import json
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from catalog.domain.errors import Cancelled, CatalogError, Unreadable
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.domain.values import SourceValues
from catalog.services import (
    exchange_import,
    exports,
    imports,
    lists,
    name_merging,
    names,
    quotes,
    records,
    sources,
    tagging,
    tags,
    texts,
)
from catalog.store.catalogue import Catalogue
from tests.formats.exchange_samples import ARTICLE, FILES, HYPOTHESIS
from tests.services.helpers import one_step, refused, unchanged


def put(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(FILES[name])
    return path


def take(catalogue: Catalogue, path: Path) -> exchange_import.Done:
    return exchange_import.carry_out(catalogue, exchange_import.plan(catalogue, path))


@pytest.mark.parametrize("name", FILES)
def test_each_file_is_planned_then_entered_in_one_step_and_brings_nothing_twice(
    catalogue: Catalogue, tmp_path: Path, name: str
) -> None:
    path = put(tmp_path, name)
    assert exchange_import.is_exchange(path)
    with unchanged(catalogue):
        planned = exchange_import.plan(catalogue, path)
    assert not planned.duplicates
    with one_step(catalogue, Operation.IMPORT_RECORDS):
        done = exchange_import.carry_out(catalogue, planned)
    assert len(done.sources) == len(planned.new) == lists.count(catalogue, "source")
    assert done.quotes == planned.quotes == lists.count(catalogue, "quote")
    again = exchange_import.plan(catalogue, path)
    assert not again.new
    assert len(again.duplicates) == len(planned.new)
    done = exchange_import.carry_out(catalogue, again)
    assert (done.quotes, done.notes, done.texts, done.tags) == (0, 0, 0, 0)


def test_zotero_brings_fields_people_tags_notes_and_files(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "files" / "13").mkdir(parents=True)
    (tmp_path / "files" / "13" / "article.txt").write_text(ARTICLE)
    planned = exchange_import.plan(catalogue, put(tmp_path, "library.rdf"))
    assert planned.kept == ("zotero:rarelyUsed",)
    done = exchange_import.carry_out(catalogue, planned)
    assert (done.notes, done.texts, done.tags, done.problems) == (1, 1, 3, ())
    article = sources.get(catalogue, done.sources[0])
    assert [each.name for each in article.values.contributors] == ["Mëhilli, Elidor", "Institute of History"]
    assert article.values.date == "2011-23"
    assert article.values.fields["container-title"] == "Journal of Cold War Studies"
    assert article.originals[0].name == "article.txt"
    assert [each.values.label for each in tags.of_record(catalogue, done.sources[0])] == ["Albania", "Cold War"]
    assert records.notes(catalogue, done.sources[0])[0].text == "First note.\nSecond."
    letter = sources.get(catalogue, done.sources[1]).values
    assert (letter.repository, letter.type) == ("AQSH", "personal_communication")
    exports.export(catalogue, tmp_path / "out.json", "csl-json")
    out = {item["title"]: item for item in json.loads((tmp_path / "out.json").read_text())}
    assert out["Defying De-Stalinization"]["custom"]["zotero:rarelyUsed"] == "something nobody knows"


def test_an_attached_file_elsewhere_is_never_read(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret words")
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "library.rdf"
    path.write_bytes(FILES["library.rdf"].replace(b"files/13/article.txt", b"../secret.txt"))
    assert "was not found beside" in take(catalogue, path).problems[0]
    assert lists.count(catalogue, "source", "secret") == 0


def test_citavi_brings_quotes_with_page_and_thoughts_as_paraphrases(catalogue: Catalogue, tmp_path: Path) -> None:
    done = take(catalogue, put(tmp_path, "citavi.xml"))
    said, boast = quotes.of_source(catalogue, done.sources[0])
    assert (said.values.text, said.values.locator) == ("We shall never give up the submarines.", "227–228")
    assert records.notes(catalogue, said.record.id)[0].text == "On submarines"
    assert boast.values.kind == "paraphrase"
    assert names.find(catalogue, "Halliday, Jon B.")


def test_a_finding_aid_becomes_archival_references(catalogue: Catalogue, tmp_path: Path) -> None:
    done = take(catalogue, put(tmp_path, "aid.xml"))
    values = sources.get(catalogue, done.sources[0]).values
    assert (values.repository, values.fonds, values.series, values.box) == ("RGANI", "3", "12", "7")
    assert (values.folder, values.item, values.date, values.language) == ("637", "12", "1961-05-03", "ru")
    assert values.fields["ead:accessrestrict"] == "Open since 1992."
    exports.export(catalogue, tmp_path / "out.ead.xml", "ead")
    (planned,) = [
        p for p, _ in exchange_import.plan(catalogue, tmp_path / "out.ead.xml").duplicates if p.values["date"]
    ]
    assert planned.values["archive"] == {
        "repository": "RGANI", "fonds": "3", "series": "12", "box": "7", "folder": "637", "item": "12",
    }  # fmt: skip
    assert planned.values["fields"] == values.fields


def test_tropy_brings_transcriptions_as_text(catalogue: Catalogue, tmp_path: Path) -> None:
    done = take(catalogue, put(tmp_path, "tropy.json"))
    view = sources.get(catalogue, done.sources[0])
    assert (view.values.fonds, view.values.box, view.values.date) == ("Embassy", "12", "1960-11-08")
    text = texts.current(catalogue, done.sources[0])
    assert text is not None
    assert text.content == "Dear comrades,\nthe boats stay."
    assert len(records.notes(catalogue, done.sources[0])) == 2


@pytest.mark.parametrize(
    ("name", "words"), [("hypothesis.json", "built in 1952"), ("annotation.jsonld", "The end of it.")]
)
def test_annotations_become_quotes_in_the_source_of_that_address(
    catalogue: Catalogue, tmp_path: Path, name: str, words: str
) -> None:
    page = SourceValues("My own title", "webpage", fields={"URL": "https://example.org/why"})
    source_id = sources.add(catalogue, page)
    content = "Elsewhere something else was built in\n1952, they say.\n" + ARTICLE.replace("\r", "")
    imports.add_text(catalogue, source_id, content, "en")
    done = take(catalogue, put(tmp_path, name))
    assert done.sources == ()
    (quote,) = quotes.of_source(catalogue, source_id)
    assert quote.values.text == words
    assert quote.place is not None
    assert quote.place.start == content.rindex(words)
    assert quote.matches_source
    assert [each.values.label for each in tags.of_record(catalogue, quote.record.id)] == ["base"]


def test_a_qda_project_brings_texts_with_their_codings(catalogue: Catalogue, tmp_path: Path) -> None:
    planned = exchange_import.plan(catalogue, put(tmp_path, "project.qdpx"))
    assert any("outside its text" in problem for problem in planned.problems)
    done = exchange_import.carry_out(catalogue, planned)
    (quote,) = quotes.of_source(catalogue, done.sources[0])
    assert quote.values.text == "Nobody denied it – not even 😀 the <guests>"
    assert quote.place is not None
    assert quote.matches_source
    assert [note.text for note in records.notes(catalogue, quote.record.id)] == ["look here", "memo\na memo"]
    exports.export(catalogue, tmp_path / "out.qdpx", "qdpx")
    ((back, source_id),) = exchange_import.plan(catalogue, tmp_path / "out.qdpx").duplicates
    assert source_id == done.sources[0]
    assert [(q.text, q.start, q.end, q.tags) for q in back.found.quotes] == [
        (quote.values.text, quote.place.start, quote.place.end, ("Blame",))
    ]


@pytest.mark.parametrize("name", ["terms.ttl", "terms.rdf", "terms.jsonld"])
def test_a_vocabulary_joins_the_one_that_is_here(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    tagging.put(catalogue, [sources.add(catalogue, SourceValues("A"))], "cold war")
    take(catalogue, put(tmp_path, name))
    found = {each.values.label: each.values for each in tags.listed(catalogue)}
    assert found["cold war"].broader is None  # a term that is here keeps its place
    assert set(found) == {"cold war", "War"}
    assert "война" in found["War"].alternatives
    exports.export(catalogue, tmp_path / "out.ttl", "skos-turtle")
    labels = {each.label: each for each in exchange_import.plan(catalogue, tmp_path / "out.ttl").tags}
    assert set(labels["War"].alternatives) >= {("война", "ru")}


def test_what_is_not_the_same_is_entered_and_remembered(catalogue: Catalogue, tmp_path: Path) -> None:
    path = put(tmp_path, "endnote.xml")
    (first,) = take(catalogue, path).sources
    done = exchange_import.carry_out(catalogue, exchange_import.plan(catalogue, path), apart=[0])
    assert name_merging.kept_apart(catalogue) == {(first, done.sources[0])}


def test_cancelling_and_files_of_no_program_leave_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    planned = exchange_import.plan(catalogue, put(tmp_path, "hypothesis.json"))
    progress = Progress()
    progress.cancel()
    with unchanged(catalogue), pytest.raises(Cancelled):
        exchange_import.carry_out(catalogue, planned, progress)
    for name, data in (("a.xml", b"<other/>"), ("b.json", b'{"a": 1}'), ("c.rdf", b"nothing"), ("d.qdpx", b"PK\3\4x")):
        (tmp_path / name).write_bytes(data)
        with refused(catalogue, Unreadable):
            exchange_import.plan(catalogue, tmp_path / name)
    (tmp_path / "csl.json").write_text(json.dumps([{"id": "a", "type": "book", "title": "T"}]))
    assert not exchange_import.is_exchange(tmp_path / "csl.json")


def _deep(depth: int) -> str:
    return '{"@graph": [' * depth + "]}" * depth


_ENTITY = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
_OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
HOSTILE: dict[str, bytes] = {
    "deep.jsonld": _deep(100_000).encode(),
    "deep-skos.jsonld": ('{"@context": {"skos": "x"}, "skos:a": ' * 500 + "1" + "}" * 500).encode(),
    "deep.ttl": ("@prefix s: <x:> . s:a s:b " + "[ s:b " * 50_000).encode(),
    "deep.rdf": (FILES["library.rdf"].decode().split("<bib:Article")[0] + "<dc:a>" * 5_000).encode(),
    "cut.ttl": FILES["terms.ttl"][:-9],
    "cut.qdpx": FILES["project.qdpx"][:-30],
    "half.rdf": FILES["library.rdf"][:700],
    "odd.json": b'{"rows": [{"uri": 7, "target": "x"}, {"uri": "a", "target": [[1]]}, 5]}',
    "wild.jsonld": b'{"type": "Annotation", "target": {"source": {"id": []}, "selector": {"refinedBy": 3}}, "body": 4}',
    "empty.qdc": b'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_or_harmless(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(HOSTILE[name])
    with unchanged(catalogue), suppress(CatalogError):
        exchange_import.plan(catalogue, tmp_path / name)


@pytest.mark.parametrize("name", ["library.rdf", "endnote.xml", "citavi.xml", "aid.xml", "codes.qdc", "terms.rdf"])
def test_entities_are_never_expanded_nor_files_read_by_them(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    for number, head in enumerate((_ENTITY, _OUTSIDE)):
        text = FILES[name].decode("utf-8-sig").replace("Albania", "&b;&a;").replace("Blame", "&a;")
        text = text[text.index("?>") + 2 :] if text.startswith("<?xml") else text
        text = text.split("]>", 1)[-1] if "<!DOCTYPE" not in text else "<ead" + text.split("<ead", 1)[1]
        path = tmp_path / f"{number}{Path(name).suffix}"
        path.write_text(f"{head}{text}", encoding="utf-8")
        try:
            planned = exchange_import.plan(catalogue, path)
        except CatalogError:
            continue
        assert "root:" not in str(planned)
        assert "aaaaaaaaaaaaaaaaaaaa" not in str(planned)


def test_a_project_cannot_point_outside_or_swell(catalogue: Catalogue, tmp_path: Path) -> None:
    project = zipfile.ZipFile(io.BytesIO(FILES["project.qdpx"])).read("project.qde")
    with zipfile.ZipFile(tmp_path / "out.qdpx", "w") as archive:
        archive.writestr("project.qde", project.replace(b"internal://t.txt", b"internal://../../etc/passwd"))
        archive.writestr("../../etc/passwd", "root: words")
    assert "root:" not in str(exchange_import.plan(catalogue, tmp_path / "out.qdpx"))
    with zipfile.ZipFile(tmp_path / "bomb.qdpx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", project)
        archive.writestr("Sources/t.txt", b" " * 80_000_000)
    with refused(catalogue, Unreadable):
        exchange_import.plan(catalogue, tmp_path / "bomb.qdpx")


def test_what_no_text_can_hold_is_replaced(catalogue: Catalogue, tmp_path: Path) -> None:
    text = json.dumps(HYPOTHESIS["rows"][:1]).replace("Really?", "odd \\ud800 \\u0000 end")
    (tmp_path / "h.json").write_text(text)
    (tmp_path / "t.ttl").write_bytes(FILES["terms.ttl"].replace(b"War", b"W\\uD800r"))
    assert take(catalogue, tmp_path / "h.json").notes == 1
    assert take(catalogue, tmp_path / "t.ttl").tags == 2


def test_formulas_in_fields_come_out_harmless(catalogue: Catalogue, tmp_path: Path) -> None:
    rows = [dict(HYPOTHESIS["rows"][0], document={"title": ["=1+1"]}, tags=["=cmd"])]
    (tmp_path / "h.json").write_text(json.dumps(rows))
    take(catalogue, tmp_path / "h.json")
    exports.export(catalogue, tmp_path / "out.csv", "csv")
    assert ",'=1+1" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def test_words_marked_at_two_places_are_two_quotes(catalogue: Catalogue, tmp_path: Path) -> None:
    first = HYPOTHESIS["rows"][0]
    (tmp_path / "h.json").write_text(json.dumps([first, {**first, "text": "again"}]))
    planned = exchange_import.plan(catalogue, tmp_path / "h.json")
    assert exchange_import.carry_out(catalogue, planned).quotes == planned.quotes == 2
    assert take(catalogue, tmp_path / "h.json").quotes == 0
