"""The history says what each step was about, also when a row is taken away that has no name of its own."""

import pytest

from catalog.domain.errors import Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import ClaimValues, EvidenceValues, FormValues, NameValues, QuoteValues, TagValues
from catalog.services import (
    claims,
    framing,
    history,
    links,
    mentions,
    names,
    quotes,
    records,
    suggestions,
    tagging,
    tags,
)
from tests.services.helpers import one_step, refused, source, span


@pytest.fixture
def told(catalogue):
    """The subject of the latest step."""
    return lambda: history.steps(catalogue, 1)[0].subject


def test_what_hangs_on_a_record_is_told_by_the_record(catalogue, told):
    source_id = source(catalogue)
    claim, rival = (claims.add(catalogue, ClaimValues(each)) for each in ("Khoja led it.", "He did not."))
    quote = quotes.add(catalogue, source_id, QuoteValues(), *span("Stalin killed traitors"))
    evidence = claims.add_evidence(catalogue, claim, EvidenceValues("supports"), quote_id=quote)
    claims.edit_evidence(catalogue, evidence, EvidenceValues("disputes"))
    assert told() == "Khoja led it."
    claims.remove_evidence(catalogue, evidence)
    assert told() == "Khoja led it."
    link = links.add(catalogue, claim, rival, "contradicts")
    links.remove(catalogue, link)
    assert told() == "Khoja led it. – He did not."
    note = records.add_note(catalogue, rival, "Look again")
    records.remove_note(catalogue, note)
    assert told() == "He did not."


def test_forms_mentions_and_tags_are_told(catalogue, told):
    name = names.add(catalogue, NameValues("Enver Hoxha", forms=(FormValues("Khoja"),)))
    claim = claims.add(catalogue, ClaimValues("He led it."))
    mention = mentions.add(catalogue, claim, name, "subject")
    mentions.remove(catalogue, mention)
    assert told() == "Enver Hoxha"
    (form,) = names.get(catalogue, name).values.forms
    names.remove_form(catalogue, form.id)
    assert told() == "Khoja"
    one, two = tags.add(catalogue, TagValues("Boats")), tags.add(catalogue, TagValues("Navy"))
    tags.merge(catalogue, two, one)
    assert told() == "Boats → Navy"
    tags.delete_tag(catalogue, two)
    assert told() == "Navy"


def test_suggestions_are_told(catalogue, told):
    source_id = source(catalogue)
    framing.analyse_source(catalogue, source_id)
    one, two, *_ = [each for each in suggestions.of_source(catalogue, source_id) if each.kind == "quote"]
    suggestions.accept(catalogue, one.id)
    assert told() == records.shortened(one.label)
    suggestions.dismiss(catalogue, two.id)
    assert told() == records.shortened(two.label)


def test_several_tags_are_one_step(catalogue, told):
    ids = [claims.add(catalogue, ClaimValues(each)) for each in ("One.", "Two.")]
    tagging.put(catalogue, ids, "old")
    with one_step(catalogue, Operation.TAG_RECORDS):
        tagging.put_many(catalogue, ids, ["Navy", "navy", "Boats"], ["old"])
    assert told().endswith("Navy, navy, Boats")
    assert [[tag.values.label for tag in tags.of_record(catalogue, each)] for each in ids] == [["Boats", "Navy"]] * 2
    with one_step(catalogue, Operation.UNTAG_RECORDS):
        tagging.put_many(catalogue, ids, [], ["Navy"])
    with refused(catalogue, Invalid):
        tagging.put_many(catalogue, ids, [])
    with refused(catalogue, NotFound):
        tagging.put_many(catalogue, [999], ["Navy"])
