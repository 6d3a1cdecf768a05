"""Search: every kind at once, under any form of a name, with marks and the place in the text."""

import pytest

import catalog.services.search  # the module itself, whose bounds are set here, not what stands for it until it is used
from catalog.domain.errors import Cancelled
from catalog.domain.progress import Progress
from catalog.domain.values import ClaimValues
from catalog.services import claims, records, search, snippets, texts
from catalog.store.catalogue import Catalogue
from tests.services import peopled
from tests.services.helpers import source


def test_a_word_is_found_in_every_kind(catalogue: Catalogue) -> None:
    ids = peopled.fill(catalogue)
    found = search.search(catalogue, "hodza")
    assert {hit.id for hit in found["name"]} == {ids.hoxha}
    assert {hit.id for hit in found["source"]} == {ids.article, ids.minutes}
    assert search.search(catalogue, "stalin")["quote"]
    assert [hit.id for hit in search.search(catalogue, "lighthouse")["claim"]] == [ids.alone]


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("submarines", ["submarines"]),
        ("SUBMAR*", ["submarines"]),
        ("zeri", ["Zëri", "Ze\u0308ri"]),
        ("zëri", ["Zëri", "Ze\u0308ri"]),
        ('"two submarines"', ["two\nsubmarines"]),
        ("lodz", ["Łódź"]),
        ("елка", ["ёлка"]),
    ],
)
def test_what_was_found_is_marked_where_it_stands(catalogue: Catalogue, typed: str, marked: list[str]) -> None:
    content = "𝒳 𝒳 Zëri and Ze\u0308ri wrote of two\nsubmarines near Łódź, под ёлка. " + "Other words. " * 40
    source_id = source(catalogue, content=content)
    (hit,) = search.search(catalogue, typed)["source"]
    assert hit.id == source_id
    assert hit.offset == content.index(marked[0])
    assert [hit.snippet[start:end] for start, end in hit.marks] == [each.replace("\n", " ") for each in marked]


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("Vlora", ["VLORA", "Vlora"]),
        ("vlo* tirana", ["VLORA", "Vlorans", "Vlora", "Tirana"]),
        ("tirana vlóra", ["VLORA", "Vlora", "Tirana"]),
        ('"left vlora"', ["left\nVlora"]),
    ],
)
def test_words_are_marked_in_plain_text(catalogue: Catalogue, typed: str, marked: list[str]) -> None:
    content = "Avlora, VLORA and the Vlorans. They left\nVlora for Tirana."
    source(catalogue, content=content)
    (hit,) = search.search(catalogue, typed)["source"]
    assert hit.offset == content.index(marked[0])
    assert [hit.snippet[start:end] for start, end in hit.marks] == [each.replace("\n", " ") for each in marked]


@pytest.mark.parametrize("before", ["“It” is said: ", "İn İzmir, "])
def test_a_hit_stands_where_it_says_beside_letters_of_any_kind(catalogue: Catalogue, before: str) -> None:
    source(catalogue, content=before + "the Zeri left.")
    (hit,) = search.search(catalogue, "zëri")["source"]
    assert hit.offset == len(before) + len("the ")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["Zeri"]


def test_the_other_forms_of_a_name_are_marked(catalogue: Catalogue) -> None:
    peopled.fill(catalogue)
    marked = {hit.snippet[start:end] for hit in search.search(catalogue, "hoxha")["source"] for start, end in hit.marks}
    assert "Khoja" in marked


def test_a_hit_far_into_a_text_has_its_surroundings(catalogue: Catalogue) -> None:
    content = "Some words. " * 500 + "The submarines left Vlora in May. " + "Some words. " * 500
    source(catalogue, content=content)
    (hit,) = search.search(catalogue, "submarines")["source"]
    assert hit.offset == content.index("submarines")
    assert "left Vlora in May" in hit.snippet
    assert len(hit.snippet) < 3 * snippets.SNIPPET


def test_only_the_current_text_is_searched(catalogue: Catalogue) -> None:
    source_id = source(catalogue, content="The submarines left.")
    texts.correct(catalogue, source_id, "The ships left.")
    assert not search.search(catalogue, "submarines")["source"]
    assert [hit.id for hit in search.search(catalogue, "ships")["source"]] == [source_id]


def test_what_is_deleted_is_found_no_more(catalogue: Catalogue) -> None:
    ids = peopled.fill(catalogue)
    records.delete_records(catalogue, [ids.alone, ids.article])
    assert not search.search(catalogue, "lighthouse")["claim"]
    assert [hit.id for hit in search.search(catalogue, "hodza")["source"]] == [ids.minutes]


def test_nothing_typed_finds_nothing(catalogue: Catalogue) -> None:
    peopled.fill(catalogue)
    for nothing in ("", " ", '""', "*", "-", "!!!", "\x00"):
        assert not any(search.search(catalogue, nothing).values()), nothing


def test_an_excluded_word_alone_finds_all_the_others(catalogue: Catalogue) -> None:
    claims.add(catalogue, ClaimValues("It rained."))
    snow = claims.add(catalogue, ClaimValues("It snowed."))
    assert [hit.id for hit in search.search(catalogue, "-rained")["claim"]] == [snow]


def test_odd_queries_are_answered(catalogue: Catalogue) -> None:
    peopled.fill(catalogue)
    for typed in ("-stalin", 'AND OR "', "NEAR(a b)", "a:b", "title:x", "(", "tag:", "'; DROP TABLE"):
        assert set(search.search(catalogue, typed)) == {"source", "quote", "claim", "name"}


def test_a_filter_alone_lists_without_marks(catalogue: Catalogue) -> None:
    ids = peopled.fill(catalogue)
    found = search.search(catalogue, "has:links")
    assert {hit.id for hit in found["claim"]} == {ids.in_1952, ids.in_1951}
    assert all(hit.marks == () for hits in found.values() for hit in hits)


def test_the_limit_is_of_each_kind(catalogue: Catalogue) -> None:
    peopled.fill(catalogue)
    assert all(len(hits) <= 1 for hits in search.search(catalogue, "date:..2030", limit=1).values())


def test_few_matches_are_counted_and_ranked(catalogue: Catalogue) -> None:
    best = source(catalogue, content="Submarines, submarines and submarines.")
    for _ in range(3):
        source(catalogue, content="The submarines left. " + "Other words. " * 40)
    found = search.search(catalogue, "submarines", limit=2)["source"]
    assert (found[0].id, len(found), found.count, found.more, found.ranked) == (best, 2, 4, False, True)


def test_of_very_many_matches_the_newest_are_shown(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [source(catalogue, content=f"The submarines left. {number} ships stayed.") for number in range(4)]
    monkeypatch.setattr(catalog.services.search, "RANKED", 3)
    found = search.search(catalogue, "submarines", limit=2)["source"]
    assert ([hit.id for hit in found], found.count, found.more, found.ranked) == (ids[:1:-1], 3, True, False)
    assert found[0].marks
    both = search.search(catalogue, "submarines ships", limit=2)["source"]
    assert [hit.id for hit in both] == ids[:1:-1]


@pytest.mark.parametrize("ranked", [search.RANKED, 0])
def test_words_may_stand_in_different_places_of_a_record(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, ranked: int
) -> None:
    source_id = source(catalogue, "Fleet", content="The submarines left.", language="en")
    source(catalogue, "Fleet", content="The submarines left, the ships stayed.", language="en")
    monkeypatch.setattr(catalog.services.search, "RANKED", ranked)
    assert [hit.id for hit in search.search(catalogue, "fleet submarines -ships lang:en")["source"]] == [source_id]


def test_a_search_nobody_waits_for_ends(catalogue: Catalogue) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        search.search(catalogue, "submarines", progress=progress)
