"""Claims: stated, dated, given a status; the evidence for and against them, with grades."""

from dataclasses import replace

from catalog.domain.errors import Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import ClaimValues, EvidenceValues, QuoteValues
from catalog.services import claims, quotes
from catalog.store.catalogue import Catalogue
from tests.services.helpers import one_step, refused, source, span

BASE = ClaimValues("The base at Vlora was built in 1952.", "1952", "disputed", ("Vlora", "USSR"))
GRADED = EvidenceValues("disputes", "direct", "primary", 2, "an eyewitness")


def test_a_claim_is_kept_as_entered(catalogue: Catalogue) -> None:
    with one_step(catalogue, Operation.ADD_CLAIM):
        claim_id = claims.add(catalogue, BASE)
    assert claims.get(catalogue, claim_id).values == BASE
    with one_step(catalogue, Operation.EDIT_CLAIM):
        claims.edit(catalogue, claim_id, replace(BASE, date="spring of 1952", subjects=("USSR", "Moscow")))
    found = claims.get(catalogue, claim_id).values
    assert (found.date, found.subjects) == ("1952-21", ("USSR", "Moscow"))


def test_a_claim_with_its_passage_is_one_step(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    with one_step(catalogue, Operation.ADD_CLAIM):
        claim_id = claims.add_from_passage(catalogue, source_id, *span("the congress met in Permet"), BASE, "mentions")
    (evidence,) = claims.get(catalogue, claim_id).evidence
    assert evidence.place is not None
    assert (evidence.place.exact, evidence.values.stance) == ("the congress met in Permet", "mentions")
    assert [view.record.id for view in claims.of_source(catalogue, source_id)] == [claim_id]


def test_evidence_rests_on_a_quote_or_a_passage_and_is_graded_by_hand(catalogue: Catalogue) -> None:
    source_id, claim_id = source(catalogue), claims.add(catalogue, BASE)
    quote_id = quotes.add(catalogue, source_id, QuoteValues(), *span("General Khoja"))
    with one_step(catalogue, Operation.ADD_EVIDENCE):
        evidence_id = claims.add_evidence(catalogue, claim_id, GRADED, quote_id=quote_id)
    with one_step(catalogue, Operation.ADD_EVIDENCE):
        claims.add_evidence(catalogue, claim_id, EvidenceValues(), passage=(source_id, *span("puppet regime")))
    found = claims.evidence_of(catalogue, evidence_id)
    assert (found.values, found.quote and found.quote.id, found.source and found.source.id) == (
        GRADED,
        quote_id,
        source_id,
    )
    with one_step(catalogue, Operation.EDIT_EVIDENCE):
        claims.edit_evidence(catalogue, evidence_id, replace(GRADED, credibility=6, information=None))
    assert claims.evidence_of(catalogue, evidence_id).values.credibility == 6
    with one_step(catalogue, Operation.REMOVE_EVIDENCE):
        claims.remove_evidence(catalogue, evidence_id)
    assert [each.quote for each in claims.get(catalogue, claim_id).evidence] == [None]
    assert quotes.get(catalogue, quote_id).record.id == quote_id


def test_several_claims_are_given_a_status_in_one_step(catalogue: Catalogue) -> None:
    ids = [claims.add(catalogue, ClaimValues(f"Claim {n}")) for n in range(3)]
    with one_step(catalogue, Operation.SET_STATUS):
        claims.set_status(catalogue, ids[:2], "accepted")
    assert [claims.get(catalogue, each).values.status for each in ids] == ["accepted", "accepted", "open"]


def test_wrong_input_is_refused_with_advice(catalogue: Catalogue) -> None:
    source_id, claim_id = source(catalogue), claims.add(catalogue, BASE)
    bare = source(catalogue, "No text", content="")
    quote_id = quotes.add(catalogue, source_id, QuoteValues(), *span("General Khoja"))
    evidence_id = claims.add_evidence(catalogue, claim_id, GRADED, quote_id=quote_id)
    for wrong in ({"statement": "\n"}, {"date": "soon"}, {"status": "true"}):
        with refused(catalogue, Invalid):
            claims.add(catalogue, replace(BASE, **wrong))
        with refused(catalogue, Invalid):
            claims.edit(catalogue, claim_id, replace(BASE, **wrong))
    for wrong_grade in ({"stance": "proves"}, {"kind": "x"}, {"information": "x"}, {"credibility": 0}):
        with refused(catalogue, Invalid):
            claims.add_evidence(catalogue, claim_id, replace(GRADED, **wrong_grade), quote_id=quote_id)
        with refused(catalogue, Invalid):
            claims.edit_evidence(catalogue, evidence_id, replace(GRADED, **wrong_grade))
    for refuse, error in (
        (lambda: claims.set_status(catalogue, [claim_id], "true"), Invalid),
        (lambda: claims.set_status(catalogue, [claim_id], ""), Invalid),
        (lambda: claims.set_status(catalogue, [claim_id, source_id], "open"), NotFound),
        (lambda: claims.add_evidence(catalogue, claim_id, GRADED), Invalid),
        (lambda: claims.add_evidence(catalogue, claim_id, GRADED, quote_id=1, passage=(source_id, 0, 4)), Invalid),
        (lambda: claims.add_evidence(catalogue, claim_id, GRADED, passage=(source_id, 4, 4)), Invalid),
        (lambda: claims.add_evidence(catalogue, claim_id, GRADED, passage=(bare, 0, 4)), NotFound),
        (lambda: claims.add_evidence(catalogue, claim_id, GRADED, quote_id=source_id), NotFound),
        (lambda: claims.add_evidence(catalogue, source_id, GRADED, quote_id=quote_id), NotFound),
        (lambda: claims.add_from_passage(catalogue, source_id, 4, 2, BASE), Invalid),
        (lambda: claims.edit_evidence(catalogue, 999, GRADED), NotFound),
        (lambda: claims.remove_evidence(catalogue, 999), NotFound),
        (lambda: claims.evidence_of(catalogue, 999), NotFound),
        (lambda: claims.edit(catalogue, source_id, BASE), NotFound),
        (lambda: claims.get(catalogue, quote_id), NotFound),
    ):
        with refused(catalogue, error):
            refuse()
