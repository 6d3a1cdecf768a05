"""Names: entered with their forms, found under any of them, merged, kept apart, mentioned."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.domain.errors import CatalogError, Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import ClaimValues, Contributor, FormValues, NameValues, QuoteValues, SourceValues
from catalog.services import (
    claims,
    links,
    lists,
    mentions,
    name_merging,
    names,
    quotes,
    records,
    search,
    sources,
    tagging,
    tags,
)
from catalog.store.catalogue import Catalogue
from tests import rows
from tests.services.helpers import one_step, refused, source

HOXHA = NameValues(
    "Hoxha, Enver",
    family="Hoxha",
    given="Enver",
    dates="1908/1985",
    forms=(
        FormValues("Khoja", "as_written", "en"),
        FormValues("Ходжа", "other_script", "ru", "Cyrl"),
        FormValues("E. Hoxha"),
    ),
)


def test_a_name_is_kept_with_all_forms(catalogue: Catalogue) -> None:
    with one_step(catalogue, Operation.ADD_NAME):
        name_id = names.add(catalogue, HOXHA)
    found = names.get(catalogue, name_id).values
    assert replace(found, forms=tuple(replace(form, id=None) for form in found.forms)) == HOXHA


@pytest.mark.parametrize("typed", ["hodza", "Khoja", "Ходжа", "hoxha", "khoja enver", "HODŽA"])
def test_any_form_finds_the_man_and_all_that_was_said_under_his_other_forms(catalogue: Catalogue, typed: str) -> None:
    name_id = names.add(catalogue, HOXHA)
    claim_id = claims.add(catalogue, ClaimValues("General Khoja spoke in Permet."))
    found = search.search(catalogue, typed.split()[0])
    assert [hit.id for hit in found["name"]] == [name_id]
    assert [hit.id for hit in found["claim"]] == [claim_id]
    assert [row.id for row in lists.page(catalogue, "name", typed.split()[0]).rows] == [name_id]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("16 October 1908 – 11 April 1985", "1908-10-16/1985-04-11"),
        ("../1985", "../1985"),
        (" fl. under Zog ", "fl. under Zog"),
    ],
)
def test_the_dates_of_a_life_are_read_from_words_and_kept_as_written_where_they_cannot_be(
    catalogue: Catalogue, typed: str, kept: str
) -> None:
    name_id = names.add(catalogue, NameValues("Enver Hoxha", dates=typed))
    assert names.get(catalogue, name_id).values.dates == kept


def test_editing_a_form_keeps_the_others_and_takes_away_what_is_left_out(catalogue: Catalogue) -> None:
    name_id = names.add(catalogue, HOXHA)
    khoja, cyrillic, _ = names.get(catalogue, name_id).values.forms
    forms = (replace(khoja, form="Khodja"), cyrillic, FormValues("Enver"))
    with one_step(catalogue, Operation.EDIT_NAME):
        names.edit(catalogue, name_id, replace(HOXHA, preferred="Hoxha, E.", forms=forms))
    found = names.get(catalogue, name_id)
    assert found.record.label == "Hoxha, E."
    assert [form.form for form in found.values.forms] == ["Khodja", "Ходжа", "Enver"]
    assert found.values.forms[0].id == khoja.id
    assert names.find(catalogue, "e hoxha") == []


def test_making_a_variant_the_preferred_form_lets_the_two_change_places(catalogue: Catalogue) -> None:
    name_id = names.add(catalogue, HOXHA)
    values = names.get(catalogue, name_id).values
    names.edit(catalogue, name_id, replace(values, preferred="Ходжа"))
    found = names.get(catalogue, name_id)
    assert found.record.label == "Ходжа"
    assert sorted(form.form for form in found.values.forms) == ["E. Hoxha", "Hoxha, Enver", "Khoja"]


def test_a_form_of_another_name_is_not_touched(catalogue: Catalogue) -> None:
    hoxha, other = names.add(catalogue, HOXHA), names.add(catalogue, NameValues("Alia, Ramiz"))
    stolen = replace(names.get(catalogue, hoxha).values.forms[0], form="Khodja")
    names.edit(catalogue, other, NameValues("Alia, Ramiz", forms=(stolen,)))
    assert names.get(catalogue, hoxha).values.forms[0].form == "Khoja"
    assert [form.form for form in names.get(catalogue, other).values.forms] == ["Khodja"]


def test_forms_added_and_taken_away(catalogue: Catalogue) -> None:
    name_id = names.add(catalogue, HOXHA)
    with one_step(catalogue, Operation.ADD_NAME_FORM):
        names.add_form(catalogue, name_id, FormValues("Hodscha", "transliteration", "de", scheme="Duden"))
    added = names.get(catalogue, name_id).values.forms[-1]
    assert added.scheme == "Duden"
    with one_step(catalogue, Operation.REMOVE_NAME_FORM):
        names.remove_form(catalogue, added.id or 0)
    assert added not in names.get(catalogue, name_id).values.forms


def test_merging_moves_all_that_hangs_on_the_other_and_is_one_step(catalogue: Catalogue) -> None:
    keep, other = names.add(catalogue, NameValues("Hoxha, Enver", dates="1908")), names.add(catalogue, HOXHA)
    khoja = names.add(catalogue, NameValues("General Khoja", description="leader", forms=(FormValues("Enver"),)))
    source_id = sources.add(catalogue, SourceValues("A", contributors=(Contributor("author", "General Khoja"),)))
    tagging.put(catalogue, [khoja], "leaders")
    links.add(catalogue, khoja, source_id, "see_also")
    links.add(catalogue, khoja, keep, "see_also")
    records.add_note(catalogue, khoja, "so written by Samsonov")
    with one_step(catalogue, Operation.MERGE_NAMES):
        name_merging.merge(catalogue, keep, khoja)
    found = names.get(catalogue, keep).values
    assert (found.dates, found.description) == ("1908", "leader")
    assert [form.form for form in found.forms] == ["General Khoja", "Enver"]
    assert sources.get(catalogue, source_id).values.contributors[0].name_id == keep
    assert [tag.values.label for tag in tags.of_record(catalogue, keep)] == ["leaders"]
    assert [link.other.id for link in links.of_record(catalogue, keep)] == [source_id]
    assert [note.text for note in records.notes(catalogue, keep)] == ["so written by Samsonov"]
    assert lists.ids(catalogue, "name") == [keep, other]


def test_merging_two_names_of_one_record_mentions_it_once(catalogue: Catalogue) -> None:
    claim_id = claims.add(catalogue, ClaimValues("They met.", subjects=("Hoxha", "Khoja")))
    hoxha, khoja = (names.find(catalogue, form)[0] for form in ("Hoxha", "Khoja"))
    name_merging.merge(catalogue, hoxha, khoja)
    assert claims.get(catalogue, claim_id).values.subjects == ("Hoxha",)


def test_pairs_kept_apart_are_remembered_once(catalogue: Catalogue) -> None:
    one, two = names.add(catalogue, HOXHA), names.add(catalogue, NameValues("Hoxha, Nexhmije"))
    with one_step(catalogue, Operation.KEEP_APART):
        name_merging.keep_apart(catalogue, two, one)
    name_merging.keep_apart(catalogue, one, two)
    assert name_merging.kept_apart(catalogue) == {(one, two)}


def test_mentions_are_seen_from_both_sides(catalogue: Catalogue) -> None:
    source_id, name_id = source(catalogue), names.add(catalogue, HOXHA)
    with one_step(catalogue, Operation.ADD_MENTION):
        mention_id = mentions.add(catalogue, source_id, "khoja", "subject", "General Khoja")
    assert mentions.add(catalogue, source_id, name_id, "subject") == mention_id
    (there,), (here,) = mentions.on_record(catalogue, source_id), mentions.of_name(catalogue, name_id)
    assert there == here
    assert (there.name, there.record_label, there.as_written) == ("Hoxha, Enver", "Why they fell out", "General Khoja")
    with one_step(catalogue, Operation.REMOVE_MENTION):
        mentions.remove(catalogue, mention_id)
    assert mentions.on_record(catalogue, source_id) == []


def test_a_speaker_under_a_variant_form_is_the_same_man(catalogue: Catalogue) -> None:
    source_id, name_id = source(catalogue), names.add(catalogue, HOXHA)
    said = quotes.add(catalogue, source_id, QuoteValues("Never.", speaker="Ходжа", addressee="Khrushchev"))
    speaker = next(each for each in mentions.on_record(catalogue, said) if each.role == "speaker")
    assert (speaker.name_id, speaker.as_written) == (name_id, "Ходжа")
    quotes.edit(catalogue, said, replace(quotes.get(catalogue, said).values, occasion="plenum"))
    assert next(each for each in mentions.on_record(catalogue, said) if each.role == "speaker") == speaker


def test_two_names_alike_do_not_keep_their_records_from_being_edited(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    said = quotes.add(catalogue, source_id, QuoteValues("Never.", speaker="Ivanov"))
    names.add(catalogue, NameValues("Ivanov"))
    quotes.edit(catalogue, said, replace(quotes.get(catalogue, said).values, occasion="plenum"))
    assert quotes.get(catalogue, said).values.speaker == "Ivanov"
    with refused(catalogue, CatalogError, "2 names"):
        quotes.add(catalogue, source_id, QuoteValues("Yes.", speaker="Ivanov"))


def test_wrong_input_is_refused_with_advice(catalogue: Catalogue) -> None:
    name_id, source_id = names.add(catalogue, HOXHA), source(catalogue)
    preferred = next(row[0] for row in rows.content(catalogue)["name_form"] if row[2] == name_id)
    for values in (
        NameValues(" "),
        NameValues("A", kind="robot"),
        NameValues("A", forms=(FormValues("B", "guess"),)),
        NameValues("A", forms=(FormValues("B", "preferred"),)),
    ):
        with refused(catalogue, Invalid):
            names.add(catalogue, values)
        with refused(catalogue, Invalid):
            names.edit(catalogue, name_id, values)
    for refuse, error in (
        (lambda: names.edit(catalogue, source_id, HOXHA), NotFound),
        (lambda: names.get(catalogue, 999), NotFound),
        (lambda: names.add_form(catalogue, 999, FormValues("B")), NotFound),
        (lambda: names.add_form(catalogue, name_id, FormValues("B", "preferred")), Invalid),
        (lambda: names.remove_form(catalogue, preferred), CatalogError),
        (lambda: names.remove_form(catalogue, 999), NotFound),
        (lambda: name_merging.merge(catalogue, name_id, name_id), CatalogError),
        (lambda: name_merging.merge(catalogue, name_id, source_id), NotFound),
        (lambda: name_merging.merge(catalogue, 999, name_id), NotFound),
        (lambda: name_merging.keep_apart(catalogue, name_id, name_id), CatalogError),
        (lambda: name_merging.keep_apart(catalogue, name_id, 999), NotFound),
        (lambda: mentions.add(catalogue, 999, "A", "subject"), NotFound),
        (lambda: mentions.add(catalogue, source_id, source_id, "subject"), NotFound),
        (lambda: mentions.add(catalogue, source_id, " ", "subject"), Invalid),
        (lambda: mentions.add(catalogue, source_id, "A", "ghost"), Invalid),
        (lambda: mentions.add(catalogue, source_id, "A", ""), Invalid),
        (lambda: mentions.remove(catalogue, 999), NotFound),
    ):
        with refused(catalogue, error):
            refuse()


@settings(max_examples=12)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), min_size=1, max_size=4))
def test_any_form_is_entered_and_found_again_or_refused_plainly(catalogue: Catalogue, forms: list[str]) -> None:
    try:
        name_id = names.add(catalogue, NameValues(forms[0], forms=tuple(FormValues(form) for form in forms[1:])))
    except Invalid:
        assert not forms[0].strip()
        return
    for form in forms:
        assert not form.strip() or name_id in names.find(catalogue, form)
