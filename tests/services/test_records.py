"""Records: found by what a person types, noted, deleted."""

import pytest

from catalog.domain.errors import CatalogError, Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import ClaimValues, FormValues, NameValues, SourceValues
from catalog.services import claims, history, lists, names, records, sources
from catalog.store.catalogue import Catalogue
from tests.services.helpers import one_step, refused, source

LONG = "The aid that was promised in the spring of 1961 was withdrawn, and " * 4


def test_a_reference_is_number_uid_key_label_or_name_form(catalogue: Catalogue) -> None:
    source_id = sources.add(catalogue, SourceValues("Зёри и популит", citation_key="zeri61"))
    name_id = names.add(catalogue, NameValues("Hoxha, Enver", forms=(FormValues("Ходжа"),)))
    claim_id = claims.add(catalogue, ClaimValues(LONG))
    uid = records.info(catalogue, source_id).uid
    for typed in (source_id, str(source_id), f" {source_id} ", uid, "zeri61", "Зёри и популит", "ЗЁРИ И ПОПУЛИТ"):
        assert records.resolve(catalogue, typed, "source") == source_id
    assert records.resolve(catalogue, "ходжа") == records.resolve(catalogue, "hoxha, enver", "name") == name_id
    assert records.resolve(catalogue, LONG) == claim_id
    assert records.resolve(catalogue, records.info(catalogue, claim_id).label) == claim_id


def test_an_exact_label_goes_before_one_that_differs_in_accents(catalogue: Catalogue) -> None:
    one, two = (claims.add(catalogue, ClaimValues(words)) for words in ("Zeri", "Zëri"))
    assert [records.resolve(catalogue, words) for words in ("Zeri", "Zëri")] == [one, two]
    with refused(catalogue, CatalogError, "any of 2 records"):
        records.resolve(catalogue, "zeri")


def test_a_number_that_is_no_record_may_be_a_title(catalogue: Catalogue) -> None:
    source_id = sources.add(catalogue, SourceValues("1984"))
    assert records.resolve(catalogue, "1984") == source_id


@pytest.mark.parametrize("typed", ["", "0", "-1", "²", "٣", "9" * 60, "%", "_", "'", "no such", "\x00", "🙂"])
def test_an_unknown_reference_is_said(catalogue: Catalogue, typed: str) -> None:
    claims.add(catalogue, ClaimValues("It rained."))
    with refused(catalogue, NotFound):
        records.resolve(catalogue, typed)


def test_a_reference_to_another_kind_is_unknown(catalogue: Catalogue) -> None:
    claim_id = claims.add(catalogue, ClaimValues("It rained."))
    with refused(catalogue, NotFound, "no source"):
        records.resolve(catalogue, claim_id, "source")


def test_notes_are_added_changed_and_removed(catalogue: Catalogue) -> None:
    claim_id = claims.add(catalogue, ClaimValues("It rained."))
    with one_step(catalogue, Operation.ADD_NOTE):
        note_id = records.add_note(catalogue, claim_id, " see the weather log ", private=True)
    (note,) = records.notes(catalogue, claim_id)
    assert (note.id, note.text, note.private) == (note_id, "see the weather log", True)
    with one_step(catalogue, Operation.EDIT_NOTE):
        records.edit_note(catalogue, note_id, "see the log")
    assert records.notes(catalogue, claim_id)[0].private
    records.edit_note(catalogue, note_id, "see the log", private=False)
    assert not records.notes(catalogue, claim_id)[0].private
    with one_step(catalogue, Operation.REMOVE_NOTE):
        records.remove_note(catalogue, note_id)
    assert records.notes(catalogue, claim_id) == []


def test_deleting_several_is_one_step_and_names_what_went(catalogue: Catalogue) -> None:
    ids = [claims.add(catalogue, ClaimValues(f"Claim {number}")) for number in range(3)]
    with one_step(catalogue, Operation.DELETE_RECORDS):
        records.delete_records(catalogue, ids[:2])
    assert lists.ids(catalogue, "claim") == ids[2:]
    records.delete_records(catalogue, ids[2:])
    assert history.steps(catalogue)[0].subject == "Claim 2"


def test_wrong_input_is_refused_with_advice(catalogue: Catalogue) -> None:
    claim_id = source(catalogue)
    for refuse, error in (
        (lambda: records.info(catalogue, 999), NotFound),
        (lambda: records.delete_records(catalogue, [claim_id, 999]), NotFound),
        (lambda: records.add_note(catalogue, 999, "x"), NotFound),
        (lambda: records.add_note(catalogue, claim_id, " "), Invalid),
        (lambda: records.edit_note(catalogue, 999, "x"), NotFound),
        (lambda: records.remove_note(catalogue, 999), NotFound),
    ):
        with refused(catalogue, error):
            refuse()
