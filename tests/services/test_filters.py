"""Filters: every field of the query language finds what it says, and its negation the rest."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.domain.query_fields import FIELDS
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.services import lists
from catalog.store.catalogue import Catalogue, open_catalogue
from tests.services import peopled
from tests.services.peopled import Ids

FOUND = [
    ("source", "tag:split", ["article"]),
    ("quote", 'tag:"cold war"', ["killed"]),
    ("name", "tag:“холодная война”", ["hoxha"]),
    ("claim", "-tag:split", ["in_1951", "alone"]),
    ("claim", "status:disputed", ["in_1952", "in_1951"]),
    ("claim", "status:OPEN", ["alone"]),
    ("source", "status:dismissed", ["article"]),
    ("source", "by:hoxha", ["minutes"]),
    ("source", "by:ходжа", ["minutes"]),
    ("quote", "by:khoja", ["traitors", "typed"]),
    ("quote", 'by:"Hoxha, Enver"', ["traitors", "typed"]),
    ("claim", "by:khrushchev", ["in_1952"]),
    ("claim", "about:vlora", ["in_1952", "in_1951"]),
    ("claim", "about:Vlorë", ["in_1952", "in_1951"]),
    ("quote", "about:hodza", ["killed"]),
    ("source", "date:1961", ["minutes"]),
    ("source", "date:1960..", ["article", "minutes"]),
    ("claim", "date:..1951", ["in_1951"]),
    ("claim", "date:1951..1952", ["in_1952", "in_1951"]),
    ("claim", "-date:1951", ["in_1952", "alone"]),
    ("name", "date:1961", []),
    ("source", "type:book", ["bare"]),
    ("source", "lang:RU", ["minutes"]),
    ("source", "source:zëri", ["bare"]),
    ("quote", "source:протокол", ["typed"]),
    ("claim", 'source:"fell out"', ["in_1952", "in_1951"]),
    ("source", "repository:ргани", ["minutes"]),
    ("source", "repository:rgani", ["minutes"]),
    ("quote", "kind:paraphrase", ["typed"]),
    ("name", "kind:body", ["body"]),
    ("source", "kind:book", []),
    ("source", "flag:loaded", ["article"]),
    ("source", "category:loaded", ["article"]),
    ("claim", "relation:qualifies", ["in_1952", "in_1951"]),
    ("source", "relation:see_also", ["article", "minutes"]),
    ("source", "reliability:b", ["minutes"]),
    ("source", "has:text", ["article", "minutes"]),
    ("source", "-has:text", ["bare"]),
    ("source", "has:quotes", ["article", "minutes"]),
    ("source", "has:claims", ["article"]),
    ("quote", "has:claims", ["killed"]),
    ("claim", "has:quotes", ["in_1952"]),
    ("claim", "has:evidence", ["in_1952", "in_1951"]),
    ("source", "has:flags", ["article"]),
    ("claim", "has:notes", ["alone"]),
    ("claim", "has:links", ["in_1952", "in_1951"]),
    ("claim", "has:tags", ["in_1952"]),
    ("source", "has:original", []),
    ("source", "has:date", ["article", "minutes"]),
    ("claim", "-has:date", ["alone"]),
    ("quote", "is:verified", ["traitors"]),
    ("quote", "is:unverified", ["killed", "typed"]),
    ("source", "is:archival", ["minutes"]),
    ("source", "is:published", ["article", "bare"]),
    ("source", "is:original", ["minutes"]),
    ("source", "is:authored", ["article"]),
    ("claim", "lighthouse", ["alone"]),
    ("claim", "tirana", ["alone"]),
    ("claim", "-lighthouse", ["in_1952", "in_1951"]),
    ("claim", 'vlora "built in 1952"', ["in_1952"]),
    ("claim", "light*", ["alone"]),
    ("source", "submarines", []),
    ("source", "collaborators", ["article"]),
    ("source", "obozrenie", ["article"]),
    ("source", "база", ["minutes"]),
    ("source", "zeri", ["bare"]),
    ("claim", "vlora -status:open date:1952", ["in_1952"]),
    ("source", "by:!!!", []),
    ("source", "tag:split tag:split", ["article"]),
    ("source", "source:²", []),
    ("source", "tag:" + "9" * 30, []),
]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, empty_catalogue: object) -> tuple[Catalogue, Ids]:
    import shutil

    folder = shutil.copytree(str(empty_catalogue), tmp_path_factory.mktemp("filters") / "Filled.catalog")
    catalogue = open_catalogue(folder, actor="Tester")
    return catalogue, peopled.fill(catalogue)


@pytest.mark.parametrize(("kind", "query", "expected"), FOUND, ids=[f"{kind} {query}" for kind, query, _ in FOUND])
def test_a_query_finds(filled: tuple[Catalogue, Ids], kind: str, query: str, expected: list[str]) -> None:
    catalogue, ids = filled
    names = {number: name for name, number in vars(ids).items()}
    found = lists.ids(catalogue, kind, query)
    assert sorted(names.get(each, str(each)) for each in found) == sorted(expected)
    assert lists.count(catalogue, kind, query) == len(found)
    assert {row.id for row in lists.page(catalogue, kind, query).rows} == set(found)


@pytest.mark.parametrize("field", sorted(FIELDS.keys() - {"date"}))
def test_every_value_a_field_offers_can_be_asked_for_and_negated(filled: tuple[Catalogue, Ids], field: str) -> None:
    catalogue, _ = filled
    for kind in RECORD_KINDS:
        everything = set(lists.ids(catalogue, kind))
        for value in FIELDS[field].values or ("a", "ходжа", "1"):
            found, rest = (set(lists.ids(catalogue, kind, f"{sign}{field}:{value}")) for sign in ("", "-"))
            assert found | rest == everything
            assert not found & rest


@settings(max_examples=10)
@given(
    st.lists(
        st.one_of(
            st.sampled_from([query for _, query, _ in FOUND]),
            st.builds("{}:{}".format, st.sampled_from(sorted(FIELDS)), st.text(max_size=6)),
            st.text(max_size=12),
        ),
        max_size=4,
    )
)
def test_no_query_breaks_anything(filled: tuple[Catalogue, Ids], parts: list[str]) -> None:
    catalogue, _ = filled
    for kind in RECORD_KINDS:
        query = " ".join(parts)
        assert len(lists.ids(catalogue, kind, query)) == lists.count(catalogue, kind, query)
