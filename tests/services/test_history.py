"""History: what was done, by whom; the trail of one record, removed rows included."""

from catalog.domain.values import ClaimValues, EvidenceValues, QuoteValues
from catalog.services import claims, history, links, quotes, records, tagging
from catalog.store.catalogue import Catalogue
from tests.services.helpers import source, span


def test_steps_say_what_was_done_by_whom_newest_first(catalogue: Catalogue) -> None:
    ids = [claims.add(catalogue, ClaimValues(f"Claim {number}")) for number in range(3)]
    records.delete_records(catalogue, ids[:1])
    history.undo(catalogue)
    found = history.steps(catalogue)
    assert [(step.operation, step.in_effect) for step in found] == [
        ("Undo", True),
        ("Delete", False),
        ("Add claim", True),
        ("Add claim", True),
        ("Add claim", True),
    ]
    assert {step.actor for step in found} == {"Tester"}
    assert history.steps(catalogue, limit=2) + history.steps(catalogue, before=found[1].id) == found


def test_undo_and_redo_say_what_they_did(catalogue: Catalogue) -> None:
    assert history.undo(catalogue) is history.redo(catalogue) is None
    claims.add(catalogue, ClaimValues("It rained."))
    undone = history.undo(catalogue)
    assert undone is not None
    assert (undone.operation.label, undone.subject) == ("Add claim", "It rained.")
    assert history.next_steps(catalogue)[0] is None
    assert history.redo(catalogue) is not None
    assert history.redo(catalogue) is None


def test_the_trail_of_a_record_shows_values_before_and_after(catalogue: Catalogue) -> None:
    claim_id = claims.add(catalogue, ClaimValues("It rained.", "1961"))
    claims.edit(catalogue, claim_id, ClaimValues("It rained in May.", "1961-05"))
    trail = history.of_record(catalogue, claim_id)
    changed = next(each for each in trail if each.table == "claim" and each.what == "changed")
    assert changed.columns["statement"] == ("It rained.", "It rained in May.")
    assert changed.columns["date"] == ("1961", "1961-05")
    assert changed.step.actor == "Tester"


def test_the_trail_shows_what_hung_on_a_record_and_is_gone(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    one, two = (claims.add(catalogue, ClaimValues(words)) for words in ("a", "b"))
    quote_id = quotes.add(catalogue, source_id, QuoteValues(), *span("General Khoja"))
    claims.remove_evidence(catalogue, claims.add_evidence(catalogue, one, EvidenceValues(), quote_id=quote_id))
    records.remove_note(catalogue, records.add_note(catalogue, one, "for now"))
    links.remove(catalogue, links.add(catalogue, one, two, "see_also"))
    tagging.take(catalogue, [one], tagging.put(catalogue, [one], "disputed"))
    removed = {each.table for each in history.of_record(catalogue, one) if each.what == "removed"}
    assert removed == {"evidence", "note", "link", "record_tag"}
    assert "link" in {each.table for each in history.of_record(catalogue, two)}
    assert "evidence" in {each.table for each in history.of_record(catalogue, quote_id)}


def test_a_deleted_record_keeps_its_trail(catalogue: Catalogue) -> None:
    claim_id = claims.add(catalogue, ClaimValues("It rained.", subjects=("Vlora",)))
    records.delete_records(catalogue, [claim_id])
    trail = history.of_record(catalogue, claim_id)
    assert {(each.table, each.what) for each in trail} >= {
        ("claim", "added"),
        ("claim", "removed"),
        ("record", "removed"),
        ("mention", "removed"),
    }


def test_the_changes_of_a_step_are_its_rows(catalogue: Catalogue) -> None:
    claims.add(catalogue, ClaimValues("It rained."))
    step = history.steps(catalogue)[0]
    assert [(each.table, each.what) for each in history.changes(catalogue, step.id)] == [
        ("record", "added"),
        ("claim", "added"),
    ]
    assert history.changes(catalogue, 999) == []


def test_saving_without_a_change_is_no_step(catalogue: Catalogue) -> None:
    claim_id = claims.add(catalogue, ClaimValues("Albania left the CMEA.", "1962"))
    before = history.steps(catalogue)
    claims.edit(catalogue, claim_id, claims.get(catalogue, claim_id).values)
    assert history.steps(catalogue) == before
