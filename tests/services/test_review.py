"""Review: the queue, a flag in its context, decisions that are never overwritten."""

import pytest

from catalog.domain.errors import Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.services import framing, history, lists, review
from catalog.services.flag_rows import DIFFERING
from catalog.store.catalogue import Catalogue
from tests.services.helpers import one_step, refused, source

TEXT = (
    "The brutal regime fell. Nobody wept for the brutal regime. The puppet fled to Rome.\n"
    "The brutal collaborators hid.\n"
)


@pytest.fixture
def source_id(catalogue: Catalogue) -> int:
    source_id = source(catalogue, content=TEXT)
    framing.analyse_source(catalogue, source_id)
    return source_id


def brutal(catalogue: Catalogue) -> list[int]:
    return [flag.id for flag in review.queue(catalogue, order="text") if flag.cue == "brutal"]


def test_the_queue_is_ordered_filtered_and_paged(catalogue: Catalogue, source_id: int) -> None:
    flags = review.queue(catalogue)
    assert [flag.strength for flag in flags] == sorted((flag.strength for flag in flags), reverse=True)
    in_text = review.queue(catalogue, order="text")
    assert [flag.start for flag in in_text] == sorted(flag.start or 0 for flag in in_text)
    assert [flag.id for flag in review.queue(catalogue, order="age")] == sorted(flag.id for flag in flags)
    paged = [flag for start in range(0, 20, 2) for flag in review.queue(catalogue, limit=2, offset=start)]
    assert paged == flags
    for category in {flag.category for flag in flags}:
        some = review.queue(catalogue, category=category)
        assert {flag.category for flag in some} == {category}
        assert len(some) == review.counts(catalogue, source_id)[category, "open"]
    assert review.queue(catalogue, record_id=999) == []
    assert [info.id for info in review.flagged_records(catalogue)] == [source_id]


def test_a_flag_is_shown_in_its_context(catalogue: Catalogue, source_id: int) -> None:
    found = review.get(catalogue, brutal(catalogue)[0])
    assert found.context.text[found.context.start : found.context.end] == "brutal"
    assert found.place is not None
    assert (found.place.source_id, found.row.record_label) == (source_id, "Why they fell out")
    assert found.decisions == ()


def test_a_decision_is_one_step_and_later_ones_are_added(catalogue: Catalogue, source_id: int) -> None:
    flag_id = brutal(catalogue)[0]
    for verdict, reason in (("deferred", None), ("dismissed", " the court's word "), ("upheld", None)):
        with one_step(catalogue, Operation.DECIDE):
            review.decide(catalogue, [flag_id], verdict, reason)
        assert review.get(catalogue, flag_id).row.status == verdict
    said = [(each.verdict, each.reason, each.reviewer) for each in review.get(catalogue, flag_id).decisions]
    assert said == [
        ("deferred", None, "Tester"),
        ("dismissed", "the court's word", "Tester"),
        ("upheld", None, "Tester"),
    ]
    history.undo(catalogue)
    assert review.get(catalogue, flag_id).row.status == "dismissed"
    assert flag_id in {row.id for row in review.queue(catalogue, status="dismissed")}
    assert lists.ids(catalogue, "source", "status:dismissed") == [source_id]


def test_the_same_cue_elsewhere_can_be_decided_at_once(catalogue: Catalogue, source_id: int) -> None:
    source(catalogue, "Another", TEXT)
    framing.analyse_all(catalogue)
    ours = [flag.id for flag in review.of_record(catalogue, source_id) if flag.cue == "brutal"]
    assert review.same_elsewhere(catalogue, ours[0]) == ours
    with one_step(catalogue, Operation.DECIDE):
        review.decide(catalogue, [*ours, ours[0]], "upheld")
    assert all(len(review.get(catalogue, each).decisions) == 1 for each in ours)
    assert review.same_elsewhere(catalogue, ours[0]) == ours[:1]


def test_wrong_input_is_refused_with_advice(catalogue: Catalogue, source_id: int) -> None:
    flag_id = brutal(catalogue)[0]
    for refuse, error in (
        (lambda: review.decide(catalogue, [flag_id], "dismissed", " "), Invalid),
        (lambda: review.decide(catalogue, [flag_id], "forgotten"), Invalid),
        (lambda: review.decide(catalogue, [flag_id], ""), Invalid),
        (lambda: review.decide(catalogue, [flag_id, 999], "upheld"), NotFound),
        (lambda: review.get(catalogue, 999), NotFound),
        (lambda: review.same_elsewhere(catalogue, 999), NotFound),
        (lambda: review.queue(catalogue, status="closed"), Invalid),
        (lambda: review.queue(catalogue, category="rude"), Invalid),
    ):
        with refused(catalogue, error):
            refuse()


def test_a_blind_reviewer_sees_only_what_he_decided_himself(catalogue: Catalogue, source_id: int) -> None:
    flags = [row.id for row in review.queue(catalogue)]
    review.decide(catalogue, flags[:1], "upheld")
    assert flags[0] in [row.id for row in review.queue(catalogue, reviewer="Second")]
    assert review.counts(catalogue, reviewer="Second", only="open").total() == len(flags)
    seen = review.get(catalogue, flags[0], reviewer="Second")
    assert (seen.row.status, seen.decisions) == ("open", ())
    catalogue.actor = "Second"
    review.decide(catalogue, flags[:1], "dismissed", "An established term.")
    seen = review.get(catalogue, flags[0], reviewer="Second")
    assert [each.verdict for each in seen.decisions] == ["upheld", "dismissed"]
    assert review.counts(catalogue, reviewer="Tester", only="upheld").total() == 1


def test_what_two_judged_differently_is_listed_until_it_is_settled(catalogue: Catalogue, source_id: int) -> None:
    one, two, three = [row.id for row in review.queue(catalogue)][:3]

    def decide(reviewer: str, flag_id: int, verdict: str) -> None:
        catalogue.actor = reviewer
        review.decide(catalogue, [flag_id], verdict, "So it seems.")

    def differing() -> list[int]:
        return [row.id for row in review.queue(catalogue, status=DIFFERING, order="age")]

    decide("Anna", one, "upheld")
    decide("Anna", one, "dismissed")
    assert differing() == []
    decide("Besa", one, "upheld")
    decide("Anna", two, "upheld")
    decide("Besa", two, "upheld")
    decide("Anna", three, "upheld")
    decide("Besa", three, "deferred")
    assert differing() == [one]
    assert review.counts(catalogue, only=DIFFERING).total() == 1
    decide("Anna", one, "upheld")
    assert differing() == []
