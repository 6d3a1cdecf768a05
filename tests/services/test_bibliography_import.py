"""Bibliographies taken in: what is new and what is here, keywords as tags, columns of tables as a person says."""

import json
from pathlib import Path

import pytest

from catalog.domain.errors import Unreadable
from catalog.domain.keywords import split
from catalog.domain.operations import Operation
from catalog.services import bibliography_import, exports, history, lists, name_merging, sources, tags
from catalog.store.catalogue import Catalogue
from tests.services.helpers import one_step, unchanged

RIS = """TY  - BOOK
TI  - The Titoites
AU  - Hoxha, Enver
PY  - 1982
KW  - Yugoslavia
KW  - Tito, Josip Broz
ER  -

TY  - BOOK
TI  - How we lost Vlora
DO  - 10.1000/ABC
KW  - yugoslavia
ER  -
"""
TABLE = "Heading;Who;When;Shelf\nThe Titoites;Hoxha, Enver;1982;X 1\n"


def put(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def labels(catalogue: Catalogue) -> list[str]:
    return sorted(each.values.label for each in tags.listed(catalogue))


def test_keywords_become_tags_and_go_out_again(catalogue: Catalogue, tmp_path: Path) -> None:
    path = put(tmp_path, "a.ris", RIS)
    planned = bibliography_import.plan(catalogue, path)
    assert planned.keywords == 3
    with one_step(catalogue, Operation.IMPORT_BIBLIOGRAPHY):
        first, _ = bibliography_import.carry_out(catalogue, planned)
    assert labels(catalogue) == ["Tito, Josip Broz", "Yugoslavia"]
    assert "keyword" not in sources.get(catalogue, first).values.fields
    exports.export(catalogue, tmp_path / "out.ris", "ris")
    out = (tmp_path / "out.ris").read_text()
    assert "KW  - Tito, Josip Broz" in out
    assert out.count("KW  - Yugoslavia") == 2
    exports.export(catalogue, tmp_path / "out.json", "csl-json")
    said = {frozenset(split(each["keyword"])) for each in json.loads((tmp_path / "out.json").read_text())}
    assert said == {frozenset({"Tito, Josip Broz", "Yugoslavia"}), frozenset({"Yugoslavia"})}
    history.undo(catalogue)
    assert labels(catalogue) == []


def test_keywords_can_stay_a_field(catalogue: Catalogue, tmp_path: Path) -> None:
    planned = bibliography_import.plan(catalogue, put(tmp_path, "a.ris", RIS))
    first, _ = bibliography_import.carry_out(catalogue, planned, tagged=False)
    assert sources.get(catalogue, first).values.fields["keyword"] == "Yugoslavia; Tito, Josip Broz"
    assert labels(catalogue) == []


def test_what_is_not_the_same_comes_in_and_is_remembered(catalogue: Catalogue, tmp_path: Path) -> None:
    path = put(tmp_path, "a.ris", RIS)
    known = bibliography_import.carry_out(catalogue, bibliography_import.plan(catalogue, path))
    again = bibliography_import.plan(catalogue, path)
    assert [source_id for _, source_id in again.duplicates] == known
    (new,) = bibliography_import.carry_out(catalogue, again, apart=[1])
    assert name_merging.kept_apart(catalogue) == {(known[1], new)}


def test_one_doi_is_one_source_whatever_it_is_called(catalogue: Catalogue, tmp_path: Path) -> None:
    _, known = bibliography_import.carry_out(
        catalogue, bibliography_import.plan(catalogue, put(tmp_path, "a.ris", RIS))
    )
    other = "TY  - JOUR\nTI  - Vlora, and how it was lost\nDO  - 10.1000/abc\nER  -\n"
    ((_, found),) = bibliography_import.plan(catalogue, put(tmp_path, "b.ris", other)).duplicates
    assert found == known


def test_letters_in_different_boxes_are_not_one(catalogue: Catalogue, tmp_path: Path) -> None:
    row = "title,type,archive,archive_collection\nLetter,manuscript,AQSh,14\n"
    bibliography_import.carry_out(catalogue, bibliography_import.plan(catalogue, put(tmp_path, "a.csv", row)))
    other = put(tmp_path, "b.csv", row.replace(",14", ",15"))
    assert len(bibliography_import.plan(catalogue, other).new) == 1
    assert len(bibliography_import.plan(catalogue, tmp_path / "a.csv").duplicates) == 1


def test_a_person_says_what_the_columns_of_a_table_are(catalogue: Catalogue, tmp_path: Path) -> None:
    path = put(tmp_path, "a.csv", TABLE)
    columns = bibliography_import.columns(path)
    assert next((each.head, each.cells, each.variable) for each in columns) == ("Heading", ("The Titoites",), None)
    with unchanged(catalogue):
        planned = bibliography_import.plan(
            catalogue, path, {"Heading": "title", "Who": "author", "When": "issued", "Shelf": "call-number"}
        )
    bibliography_import.carry_out(catalogue, planned)
    (row,) = lists.page(catalogue, "source").rows
    values = sources.get(catalogue, row.id).values
    assert (values.title, values.date, values.fields) == ("The Titoites", "1982", {"call-number": "X 1"})
    assert bibliography_import.columns(put(tmp_path, "a.ris", RIS)) == ()


@pytest.mark.parametrize("name", ["a.bib", "a.ris", "a.json", "a.csv"])
@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf \r\n"])
def test_an_empty_file_is_said_to_be_empty(catalogue: Catalogue, tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with unchanged(catalogue), pytest.raises(Unreadable, match="is empty"):
        bibliography_import.plan(catalogue, tmp_path / name)


@pytest.mark.parametrize(
    ("said", "code"), [("English", "en"), ("rus", "ru"), ("en-GB", "en-GB"), ("Klingon", "Klingon")]
)
def test_languages_are_known_by_name_and_code(catalogue: Catalogue, tmp_path: Path, said: str, code: str) -> None:
    path = put(tmp_path, "a.ris", f"TY  - BOOK\nTI  - One\nLA  - {said}\nER  -\n")
    (source_id,) = bibliography_import.carry_out(catalogue, bibliography_import.plan(catalogue, path))
    assert sources.get(catalogue, source_id).values.language == code


def test_a_text_file_is_a_bibliography_when_it_begins_as_one(tmp_path: Path) -> None:
    for name, text, is_one in (
        ("savedrecs.txt", "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI Harbours\nER\n\nEF\n", True),
        ("letter.txt", "PT boats were fast.", False),
        ("items.RIS", "", True),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert bibliography_import.is_bibliography(tmp_path / name) is is_one
    assert not bibliography_import.is_bibliography(tmp_path / "missing.txt")
