"""Sources as CSL items and back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.domain import csl_archive
from catalog.domain.csl import from_item, to_item, to_items
from catalog.domain.csl_dates import from_csl_date, to_csl_date
from catalog.domain.csl_names import from_csl_name, split_person, to_csl_name
from catalog.domain.errors import Invalid


@pytest.mark.parametrize(
    ("edtf", "csl"),
    [
        ("1941-11-08", {"date-parts": [[1941, 11, 8]]}),
        ("1941", {"date-parts": [[1941]]}),
        ("1941-XX", {"date-parts": [[1941]]}),
        ("1940-23", {"date-parts": [[1940]], "season": 3}),
        ("1940~", {"date-parts": [[1940]], "circa": True}),
        ("1940?", {"date-parts": [[1940]], "circa": True}),
        ("1940/1944", {"date-parts": [[1940], [1944]]}),
        ("1944/..", {"date-parts": [[1944], [0]]}),
        ("-0237", {"date-parts": [[-238]]}),
        ("0000", {"date-parts": [[-1]]}),
        ("194X", {"literal": "1940s"}),
        ("[..1944]", {"literal": "1944 or earlier"}),
        ("[1940,1941]", {"literal": "1940 or 1941"}),
    ],
)
def test_dates(edtf: str, csl: dict[str, Any]) -> None:
    assert to_csl_date(edtf) == csl


@pytest.mark.parametrize(
    ("csl", "edtf"),
    [
        ({"date-parts": [["1941", "11"]]}, "1941-11"),
        ({"date-parts": [[1940]], "season": "autumn"}, "1940-23"),
        ({"raw": "8 November 1941"}, "1941-11-08"),
        ({"date-parts": [[-238]]}, "-0237"),
        ({"date-parts": [[1944], [0]]}, "1944/.."),
        ("12 March 1919", "1919-03-12"),
        ({"date-parts": [["x"]]}, None),
        ({"date-parts": [[]]}, None),
        ({"date-parts": []}, None),
        ({"date-parts": "1941"}, None),
        ({"date-parts": [[1941, 13]]}, None),
        ({}, None),
        (None, None),
        (7, None),
    ],
)
def test_dates_from_elsewhere(csl: object, edtf: str | None) -> None:
    assert from_csl_date(csl) == edtf


@pytest.mark.parametrize(
    ("name", "csl"),
    [
        ("Enver Hoxha", {"family": "Hoxha", "given": "Enver"}),
        ("Hoxha, Enver", {"family": "Hoxha", "given": "Enver"}),
        ("Ludwig van Beethoven", {"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}),
        ("van der Berg, Jan", {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}),
        ("Simone de Beauvoir", {"family": "Beauvoir", "given": "Simone", "dropping-particle": "de"}),
        ("de Gaulle, Charles", {"family": "Gaulle", "given": "Charles", "non-dropping-particle": "de"}),
        ("Martin Luther King Jr.", {"family": "King", "given": "Martin Luther", "suffix": "Jr."}),
        ("King, Martin Luther, Jr.", {"family": "King", "given": "Martin Luther", "suffix": "Jr."}),
        ("Anna Di Lellio", {"family": "Di Lellio", "given": "Anna"}),
        ("Stalin", {"family": "Stalin"}),
        ("de", {"family": "de"}),
        ("毛泽东", {"family": "毛泽东"}),
    ],
)
def test_persons(name: str, csl: dict[str, str]) -> None:
    assert to_csl_name({"kind": "person", "preferred": name}) == csl


def test_bodies_stay_whole_and_come_back() -> None:
    body = {"kind": "body", "preferred": "Committee, Central"}
    assert to_csl_name(body) == {"literal": "Committee, Central"}
    assert from_csl_name({"literal": "Committee, Central"}) == body


@pytest.mark.parametrize("name", ["van der Berg, Jan", "Simone de Beauvoir", "King, Martin Luther, Jr.", "Stalin"])
def test_persons_come_back(name: str) -> None:
    csl = to_csl_name({"kind": "person", "preferred": name})
    assert to_csl_name(from_csl_name(csl) or {}) == csl


@given(st.text())
def test_any_name_can_be_split(name: str) -> None:
    assert isinstance(split_person(name or "x"), tuple)
    to_csl_name({"kind": "person", "preferred": name})


def test_archival_references() -> None:
    archive = {"repository": "State Archive", "fonds": "14", "series": "2", "box": "12", "folder": "3",
               "item": "7a", "place": "Tirana"}  # fmt: skip
    variables = csl_archive.to_variables(archive)
    assert variables["archive_location"] == "series 2, box 12, folder 3, item 7a"
    assert csl_archive.from_variables(variables) == archive


def test_archival_references_in_russian() -> None:
    archive = {"repository": "РГАСПИ", "fonds": "17", "series": "128", "folder": "1160", "item": "12"}
    variables = csl_archive.to_variables(archive, "ru")
    assert variables == {"archive": "РГАСПИ", "archive_location": "Ф. 17. Оп. 128. Д. 1160. Л. 12"}
    assert csl_archive.from_variables(variables) == archive


def test_a_location_in_words_is_kept_as_it_is() -> None:
    archive = csl_archive.from_variables({"archive_location": "in the cellar, box 12, third shelf"})
    assert archive == {"box": "12, third shelf", "item": "in the cellar"}


@pytest.mark.parametrize(
    ("fonds", "shown"),
    [("836", "Fonds 836"), ("14, Commission", "Fonds 14, Commission"), ("XIV-b", "Fonds XIV-b"),
     ("Victoria papers", "Victoria papers"), ("Vlora", "Vlora"), ("I-2-a", "Fonds I-2-a")],
)  # fmt: skip
def test_numbers_get_a_label_and_words_do_not(fonds: str, shown: str) -> None:
    variables = csl_archive.to_variables({"fonds": fonds})
    assert variables["archive_collection"] == shown
    assert csl_archive.from_variables(variables)["fonds"] == fonds


NAMES = {
    "n1": {"kind": "person", "preferred": "Hoxha, Enver"},
    "n2": {"kind": "body", "preferred": "Central Committee"},
}
_words = st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=12)
_source = st.fixed_dictionaries(
    {
        "uid": st.just("u1"),
        "type": st.sampled_from(["book", "speech", "personal_communication"]),
        "title": st.none() | _words,
        "date": st.sampled_from([None, "1941-11-08", "194X", "[..1944]", "1940-23?", "-0237", "{1950,1951}", "1944/"]),
        "language": st.sampled_from([None, "en", "ru"]),
        "citation_key": _words,
        "fields": st.dictionaries(st.sampled_from(["publisher", "page", "URL", "bibtex:odd", "anything"]), _words),
        "contributors": st.lists(
            st.fixed_dictionaries(
                {"name": st.sampled_from(["n1", "n2"]), "role": st.sampled_from(["author", "subject"])}
            ),
            max_size=3,
        ),
    }
)


@given(_source)
def test_sources_come_back(source: dict[str, Any]) -> None:
    back = from_item(to_item(source, NAMES))
    for key in ("type", "title", "date", "language", "citation_key", "fields"):
        assert back[key] == source[key], key
    people = sorted((c["role"], NAMES[c["name"]]["preferred"]) for c in source["contributors"])
    assert sorted((c["role"], c["name"]["preferred"]) for c in back["contributors"]) == people


def test_other_dates_and_keywords() -> None:
    fields = {"accessed": "2026-01-05", "original-date": "194X", "event-date": "yesterday"}
    item = to_item({"uid": "u", "type": "book", "fields": fields, "tags": ["t"]}, {}, {"t": "Founding"})
    assert item["accessed"] == {"date-parts": [[2026, 1, 5]]}
    assert item["keyword"] == "Founding"
    back = from_item(item)["fields"]
    assert {key: back[key] for key in fields} == fields


def test_private_notes_stay_at_home() -> None:
    source = {"uid": "u", "type": "book", "notes": [{"uid": "n", "text": "secret", "private": True}]}
    assert "secret" not in str(to_item(source, {}))


def test_a_key_used_twice_gives_way() -> None:
    sources = [{"uid": uid, "type": "book", "citation_key": "same"} for uid in ("u1", "u2")]
    assert [item["id"] for item in to_items(sources, {})] == ["same", "u2"]


def test_items_from_elsewhere() -> None:
    source = from_item({"id": 7, "type": "Book", "title": "T", "volume": 3, "author": [{"family": "X"}, "junk", {}],
                        "issued": {"raw": "no date"}, "custom": "odd"})  # fmt: skip
    assert source["citation_key"] == "7"
    assert source["type"] == "document"
    assert source["fields"] == {"volume": "3", "type-as-read": "Book", "issued-as-read": "no date"}
    assert [c["name"]["preferred"] for c in source["contributors"]] == ["X"]
    with pytest.raises(Invalid):
        from_item(["no", "item"])


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["id", "type", "title", "issued", "author", "custom", "date-parts", "family", "x"]), inner),
    max_leaves=12,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(["id", "type", "title", "issued", "author", "custom", "volume"]), _json))
def test_any_object_is_read_without_a_fall(item: dict[str, Any]) -> None:
    assert from_item(item)["type"]


def test_a_family_name_that_comes_first_stays_first() -> None:
    mao = {"kind": "person", "preferred": "Mao Zedong", "family": "Mao", "given": "Zedong"}
    csl = to_csl_name(mao)
    assert csl == {"family": "Mao", "given": "Zedong", "static-ordering": "true"}
    assert from_csl_name(csl) == mao
    assert from_csl_name({**csl, "static-ordering": True}) == mao
    assert split_person("ibn Khaldun") == ("ibn Khaldun", "")
