"""Rivals: claims that disagree are proposed once, decided by a person, and stay decided."""

import shutil
from contextlib import closing
from pathlib import Path

from catalog.domain.operations import Operation
from catalog.domain.values import ClaimValues, EvidenceValues
from catalog.services import bundle_import, bundles, claims, links, lists, review, rivals, rivals_of
from catalog.store.catalogue import Catalogue, open_catalogue
from tests.services.helpers import one_step, source, span, unchanged


def claim(catalogue: Catalogue, year: str) -> int:
    statement = f"The Soviet naval base at Vlora was closed in {year}."
    return claims.add(catalogue, ClaimValues(statement, year, subjects=("Vlora",)))


def test_two_dates_for_one_event_are_rivals(catalogue: Catalogue) -> None:
    one, two = claim(catalogue, "1961"), claim(catalogue, "1962")
    with one_step(catalogue, Operation.FIND_RIVALS):
        rivals.find(catalogue)
    pairs = rivals.listed(catalogue)
    assert {(pair.a.id, pair.b.id) for pair in pairs} == {(one, two)}
    assert "date" in {pair.kind for pair in pairs}
    assert lists.ids(catalogue, "claim", "has:rivals") == [one, two]
    assert [row.rivals > 0 for row in lists.page(catalogue, "claim").rows] == [True, True]
    assert [each.claim.record.id for each in rivals_of.of_claim(catalogue, two)] == [one]


def test_looking_again_changes_nothing_and_a_dismissed_pair_stays_dismissed(catalogue: Catalogue) -> None:
    one, _ = claim(catalogue, "1961"), claim(catalogue, "1962")
    rivals.find(catalogue)
    with unchanged(catalogue):
        assert rivals.find(catalogue) == 0
    review.decide(catalogue, [pair.flag_id for pair in rivals.listed(catalogue)], "dismissed", "two bases")
    rivals.find(catalogue)
    assert {pair.status for pair in rivals.listed(catalogue)} == {"dismissed"}
    assert rivals_of.of_claim(catalogue, one) == []


def test_a_pair_that_was_joined_by_hand_is_not_proposed(catalogue: Catalogue) -> None:
    one, two = claim(catalogue, "1961"), claim(catalogue, "1962")
    links.add(catalogue, two, one, "contradicts", "which year")
    assert rivals.find(catalogue) == 0
    assert [(each.claim.record.id, each.reasons) for each in rivals_of.of_claim(catalogue, one)] == [
        (two, ("which year",))
    ]


def test_a_claim_with_evidence_against_it_is_contested(catalogue: Catalogue) -> None:
    claim_id, source_id = claim(catalogue, "1961"), source(catalogue)
    passage = (source_id, *span("General Khoja"))
    evidence_id = claims.add_evidence(catalogue, claim_id, EvidenceValues("disputes"), passage=passage)
    rivals.find(catalogue)
    (flag,) = review.of_record(catalogue, claim_id)
    assert flag.category == "contested"
    claims.remove_evidence(catalogue, evidence_id)
    rivals.find(catalogue)
    assert review.of_record(catalogue, claim_id) == []


def test_a_pair_decided_elsewhere_stays_decided_when_a_bundle_brings_it(
    catalogue: Catalogue, empty_catalogue: Path, tmp_path: Path
) -> None:
    claim(catalogue, "1961"), claim(catalogue, "1962")
    rivals.find(catalogue)
    review.decide(catalogue, [pair.flag_id for pair in rivals.listed(catalogue)], "upheld", "both are printed")
    bundles.export(catalogue, tmp_path / "bundle")
    folder = Path(shutil.copytree(empty_catalogue, tmp_path / "other.catalog"))
    with closing(open_catalogue(folder, actor="Tester")) as other:
        source(other)
        bundle_import.take_in(other, tmp_path / "bundle")
        assert rivals.find(other) == 0
        assert {pair.status for pair in rivals.listed(other)} == {"upheld"}
