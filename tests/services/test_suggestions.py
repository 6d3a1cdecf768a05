"""Suggestions: accepted into records, dismissed for good, and neither made again."""

import pytest

from catalog.domain.errors import NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import FormValues, NameValues, QuoteValues
from catalog.services import claims, framing, history, lists, mentions, names, quotes, suggestions, texts
from catalog.services.suggestions import SuggestionView
from catalog.store.catalogue import Catalogue
from tests.services.helpers import ARTICLE, one_step, refused, source


@pytest.fixture
def source_id(catalogue: Catalogue) -> int:
    source_id = source(catalogue)
    framing.analyse_source(catalogue, source_id)
    return source_id


def of_kind(catalogue: Catalogue, source_id: int, kind: str) -> list[SuggestionView]:
    return [each for each in suggestions.of_source(catalogue, source_id) if each.kind == kind]


def test_each_kind_is_proposed_where_it_stands(catalogue: Catalogue, source_id: int) -> None:
    found = suggestions.of_source(catalogue, source_id)
    assert {each.kind for each in found} == {"quote", "claim", "name"}
    starts = [each.place.start for each in found if each.place]
    assert starts == sorted(starts)
    for each in of_kind(catalogue, source_id, "quote"):
        assert each.place is not None
        assert ARTICLE[each.place.start : each.place.end] == each.payload["text"] == each.label


def test_accepting_a_quote_enters_it_with_its_speaker_under_all_his_names(catalogue: Catalogue, source_id: int) -> None:
    said = next(each for each in of_kind(catalogue, source_id, "quote") if "killed people" in each.label)
    with one_step(catalogue, Operation.ACCEPT_SUGGESTION):
        quote_id = suggestions.accept(catalogue, said.id)
    found = quotes.get(catalogue, quote_id)
    assert (found.values.text, found.values.speaker) == ("You are like Stalin, who killed people.", "Khrushchev")
    assert found.place is not None
    assert found.place.source_id == source_id


def test_a_pronoun_that_names_nobody_does_not_become_a_name(catalogue: Catalogue) -> None:
    source_id = source(catalogue, content="The judges met in June. “Intervention cannot be allowed,” they wrote.")
    framing.analyse_source(catalogue, source_id)
    said = of_kind(catalogue, source_id, "quote")[0]
    found = quotes.get(catalogue, suggestions.accept(catalogue, said.id))
    assert (said.payload["speaker"], found.values.speaker) == ("they", None)


def test_words_that_are_quoted_already_make_no_second_quote(catalogue: Catalogue, source_id: int) -> None:
    said = next(each for each in of_kind(catalogue, source_id, "quote") if "killed people" in each.label)
    assert said.place is not None
    mine = quotes.add(catalogue, source_id, QuoteValues(), said.place.start - 1, said.place.end + 1)
    elsewhere = quotes.add(catalogue, source_id, QuoteValues(), said.place.end - 8, said.place.end + 60)
    with one_step(catalogue, Operation.ACCEPT_SUGGESTION):
        assert suggestions.accept(catalogue, said.id) == mine
    assert {view.record.id for view in quotes.of_source(catalogue, source_id)} == {mine, elsewhere}


def test_accepting_a_claim_gives_it_the_passage_as_evidence(catalogue: Catalogue, source_id: int) -> None:
    proposed = of_kind(catalogue, source_id, "claim")[0]
    with one_step(catalogue, Operation.ACCEPT_SUGGESTION):
        claim_id = suggestions.accept(catalogue, proposed.id)
    found = claims.get(catalogue, claim_id)
    assert found.values.statement == proposed.payload["statement"]
    assert found.values.date == proposed.payload["date"]
    assert found.evidence[0].place == proposed.place


def test_accepting_a_name_that_is_known_adds_its_forms_to_that_name(catalogue: Catalogue, source_id: int) -> None:
    proposed = next(each for each in of_kind(catalogue, source_id, "name") if "Khrushchev" in each.label)
    known = names.add(catalogue, NameValues("Khrushchev, Nikita", forms=(FormValues(proposed.label),)))
    with one_step(catalogue, Operation.ACCEPT_SUGGESTION):
        assert suggestions.accept(catalogue, proposed.id) == known
    assert mentions.of_name(catalogue, known)[0].record_id == source_id


def test_accepted_and_dismissed_stay_so_after_a_rerun_and_a_correction(catalogue: Catalogue, source_id: int) -> None:
    accepted, dismissed = of_kind(catalogue, source_id, "quote")[:2]
    suggestions.accept(catalogue, accepted.id)
    with one_step(catalogue, Operation.DISMISS_SUGGESTION):
        suggestions.dismiss(catalogue, dismissed.id)
    texts.correct(catalogue, source_id, "A heading.\n" + ARTICLE)
    framing.analyse_source(catalogue, source_id)
    open_now = {each.label for each in of_kind(catalogue, source_id, "quote")}
    assert not open_now & {accepted.label, dismissed.label}
    by_status = {each.id: each.status for each in suggestions.of_source(catalogue, source_id, None)}
    assert (by_status[accepted.id], by_status[dismissed.id]) == ("accepted", "dismissed")


def test_undoing_an_acceptance_opens_the_suggestion_again(catalogue: Catalogue, source_id: int) -> None:
    proposed = of_kind(catalogue, source_id, "quote")[0]
    suggestions.accept(catalogue, proposed.id)
    history.undo(catalogue)
    assert proposed in suggestions.of_source(catalogue, source_id)
    assert lists.count(catalogue, "quote") == 0


def test_what_is_not_open_is_refused(catalogue: Catalogue, source_id: int) -> None:
    proposed = of_kind(catalogue, source_id, "quote")[0]
    suggestions.dismiss(catalogue, proposed.id)
    for number in (proposed.id, 99999):
        with refused(catalogue, NotFound):
            suggestions.accept(catalogue, number)
        with refused(catalogue, NotFound):
            suggestions.dismiss(catalogue, number)


def test_all_of_them_can_be_accepted(catalogue: Catalogue, source_id: int) -> None:
    for proposed in suggestions.of_source(catalogue, source_id):
        if proposed.id in {each.id for each in suggestions.of_source(catalogue, source_id)}:
            suggestions.accept(catalogue, proposed.id)
    assert suggestions.of_source(catalogue, source_id) == []
