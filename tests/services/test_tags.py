"""Tags: a vocabulary with a hierarchy, merged, renamed, put on records and taken off."""

import pytest

from catalog.domain.errors import CatalogError, Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import ClaimValues, TagValues
from catalog.services import claims, lists, tagging, tags
from catalog.store.catalogue import Catalogue
from tests.services.helpers import one_step, refused, unchanged


@pytest.fixture
def claim_ids(catalogue: Catalogue) -> list[int]:
    return [claims.add(catalogue, ClaimValues(f"Claim {number}")) for number in range(4)]


def test_a_term_is_kept_with_its_place_and_labels(catalogue: Catalogue) -> None:
    tags.add(catalogue, TagValues("Cold War"))
    given = TagValues("Sino-Soviet split", "cold war", ("Раскол", "split"), "from 1956", "#aa0000")
    with one_step(catalogue, Operation.ADD_TAG):
        tag_id = tags.add(catalogue, given)
    found = tags.get(catalogue, tag_id)
    assert found.values == TagValues("Sino-Soviet split", "Cold War", ("Раскол", "split"), "from 1956", "#aa0000")
    assert (
        tags.find(catalogue, "раскол") == tags.find(catalogue, "SPLIT") == tags.find(catalogue, str(tag_id)) == tag_id
    )
    assert [view.id for view in tags.complete(catalogue, "rask")] == [tag_id]
    assert [view.values.label for view in tags.complete(catalogue, "w")] == ["Cold War"]


def test_a_broader_tag_finds_what_carries_a_narrower_one(catalogue: Catalogue, claim_ids: list[int]) -> None:
    for label, broader in (("war", None), ("cold war", "war"), ("split", "cold war")):
        tags.add(catalogue, TagValues(label, broader))
    tagging.put(catalogue, claim_ids[:1], "split")
    tagging.put(catalogue, claim_ids[1:2], "war")
    assert lists.ids(catalogue, "claim", "tag:war") == claim_ids[:2]
    assert lists.ids(catalogue, "claim", 'tag:"cold war"') == claim_ids[:1]
    assert lists.ids(catalogue, "claim", "-tag:split") == claim_ids[1:]
    assert lists.ids(catalogue, "claim", "tag:unheard-of") == []


def test_editing_moves_a_term_in_the_hierarchy(catalogue: Catalogue) -> None:
    for label in ("war", "peace", "split"):
        tags.add(catalogue, TagValues(label, alternatives=(f"{label} (alt)",)))
    split = tags.find(catalogue, "split")
    with one_step(catalogue, Operation.EDIT_TAG):
        tags.edit(catalogue, split, TagValues("Split", "peace", ("rift",)))
    assert tags.get(catalogue, split).values == TagValues("Split", "peace", ("rift",))


def test_renaming_keeps_the_old_label_as_an_alternative(catalogue: Catalogue) -> None:
    tag_id = tags.add(catalogue, TagValues("split", alternatives=("rift",), scope_note="n"))
    with one_step(catalogue, Operation.RENAME_TAG):
        tags.rename(catalogue, tag_id, "Sino-Soviet split")
    assert tags.get(catalogue, tag_id).values == TagValues("Sino-Soviet split", None, ("rift", "split"), "n")
    tags.rename(catalogue, tag_id, "rift")
    assert tags.get(catalogue, tag_id).values.alternatives == ("split", "Sino-Soviet split")


def test_merging_brings_records_labels_and_narrower_terms_along(catalogue: Catalogue, claim_ids: list[int]) -> None:
    tagging.put(catalogue, claim_ids[:2], "split")
    tagging.put(catalogue, claim_ids[1:3], "rift")
    rift, split = tags.find(catalogue, "rift"), tags.find(catalogue, "split")
    tags.add(catalogue, TagValues("letter", "rift"))
    with one_step(catalogue, Operation.MERGE_TAGS):
        tags.merge(catalogue, split, rift)
    found = tags.get(catalogue, split)
    assert (found.count, found.values.alternatives) == (3, ("rift",))
    assert tags.get(catalogue, tags.find(catalogue, "letter")).broader_id == split
    assert tags.find(catalogue, "rift") == split


def test_merging_a_term_with_its_broader_one_makes_no_circle(catalogue: Catalogue) -> None:
    for label, broader in (("war", None), ("cold war", "war"), ("split", "cold war")):
        tags.add(catalogue, TagValues(label, broader))
    war, cold, split = (tags.find(catalogue, label) for label in ("war", "cold war", "split"))
    tags.merge(catalogue, split, war)
    assert [(view.id, view.broader_id) for view in tags.listed(catalogue)] in (
        [(cold, split), (split, None)],
        [(cold, None), (split, cold)],
    )


def test_deleting_moves_narrower_terms_up(catalogue: Catalogue, claim_ids: list[int]) -> None:
    for label, broader in (("war", None), ("cold war", "war"), ("split", "cold war")):
        tags.add(catalogue, TagValues(label, broader))
    tagging.put(catalogue, claim_ids, "cold war")
    with one_step(catalogue, Operation.DELETE_TAG):
        tags.delete_tag(catalogue, tags.find(catalogue, "cold war"))
    assert tags.get(catalogue, tags.find(catalogue, "split")).values.broader == "war"


def test_putting_and_taking_are_one_step_for_many_records(catalogue: Catalogue, claim_ids: list[int]) -> None:
    with one_step(catalogue, Operation.TAG_RECORDS):
        tag_id = tagging.put(catalogue, claim_ids, "disputed")
    with unchanged(catalogue):
        assert tagging.put(catalogue, claim_ids, "Disputed") == tag_id
    assert [view.id for view in tags.of_record(catalogue, claim_ids[0])] == [tag_id]
    with one_step(catalogue, Operation.UNTAG_RECORDS):
        tagging.take(catalogue, claim_ids[:3], tag_id)
    assert tags.listed(catalogue)[0].count == 1


def test_wrong_input_is_refused_with_advice(catalogue: Catalogue, claim_ids: list[int]) -> None:
    for label, broader in (("war", None), ("cold war", "war"), ("split", "cold war")):
        tags.add(catalogue, TagValues(label, broader))
    war = tags.find(catalogue, "war")
    for refuse, error in (
        (lambda: tags.add(catalogue, TagValues("")), Invalid),
        (lambda: tags.add(catalogue, TagValues("WAR")), Invalid),
        (lambda: tags.add(catalogue, TagValues("new", "unheard-of")), Invalid),
        (lambda: tags.edit(catalogue, war, TagValues("war", "split")), Invalid),
        (lambda: tags.edit(catalogue, war, TagValues("war", "war")), Invalid),
        (lambda: tags.edit(catalogue, war, TagValues("cold war")), Invalid),
        (lambda: tags.edit(catalogue, 999, TagValues("new")), NotFound),
        (lambda: tags.rename(catalogue, war, "split"), Invalid),
        (lambda: tags.rename(catalogue, 999, "new"), NotFound),
        (lambda: tags.merge(catalogue, war, war), CatalogError),
        (lambda: tags.merge(catalogue, war, 999), NotFound),
        (lambda: tags.delete_tag(catalogue, 999), NotFound),
        (lambda: tagging.put(catalogue, [claim_ids[0], 999], "new"), NotFound),
        (lambda: tagging.put(catalogue, claim_ids, " "), Invalid),
        (lambda: tagging.take(catalogue, claim_ids, 999), NotFound),
        (lambda: tags.find(catalogue, "²"), NotFound),
        (lambda: tags.find(catalogue, "9" * 40), NotFound),
    ):
        with refused(catalogue, error):
            refuse()


def test_a_colour_is_one_that_can_be_shown(catalogue: Catalogue) -> None:
    tag = tags.add(catalogue, TagValues("Disputed", colour="#A8383B"))
    assert tags.get(catalogue, tag).values.colour == "#a8383b"
    with pytest.raises(Invalid, match="red"):
        tags.add(catalogue, TagValues("Contested", colour="red"))
