"""Quotes: anchored or not, whose words, verified."""

from dataclasses import replace

from catalog.domain.errors import Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import QuoteValues
from catalog.services import history, lists, mentions, quotes, texts
from catalog.store.catalogue import Catalogue
from tests.services.helpers import ARTICLE, one_step, refused, source, span

SAID = QuoteValues(
    "You are like Stalin, who killed people.",
    voice="speaker",
    speaker="Khrushchev",
    addressee="Hoxha",
    date="1961",
    occasion="talks",
    original_text="Вы как Сталин",
    original_language="ru",
)


def test_an_anchored_quote_stands_where_it_stands(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    with one_step(catalogue, Operation.ADD_QUOTE):
        quote_id = quotes.add(catalogue, source_id, SAID, *span(SAID.text))
    found = quotes.get(catalogue, quote_id)
    assert found.values == SAID
    assert found.source.id == source_id
    assert found.place is not None
    assert ARTICLE[found.place.start : found.place.end] == SAID.text == found.place.exact
    assert found.place.state == "exact"
    assert found.matches_source


def test_an_anchored_quote_without_words_has_those_of_the_passage(catalogue: Catalogue) -> None:
    quote_id = quotes.add(catalogue, source(catalogue), QuoteValues(), *span("Stalin killed traitors"))
    assert quotes.get(catalogue, quote_id).record.label == "Stalin killed traitors"


def test_a_typed_quote_has_a_locator_instead(catalogue: Catalogue) -> None:
    source_id = source(catalogue, content="")
    quote_id = quotes.add(catalogue, source_id, QuoteValues("Grass.", kind="paraphrase", locator="f. 3v"))
    assert quotes.get(catalogue, quote_id).place is None
    assert lists.page(catalogue, "quote").rows[0].page == "f. 3v"


def test_naming_a_speaker_makes_the_words_the_speakers(catalogue: Catalogue) -> None:
    quote_id = quotes.add(catalogue, source(catalogue), QuoteValues("Never.", speaker="Hoxha"))
    assert quotes.get(catalogue, quote_id).values.voice == "speaker"


def test_editing_is_one_step_and_shows_when_words_no_longer_match(catalogue: Catalogue) -> None:
    quote_id = quotes.add(catalogue, source(catalogue), SAID, *span(SAID.text))
    changed = replace(SAID, text="You are like Stalin.", speaker=None, voice="author", addressee="Alia")
    with one_step(catalogue, Operation.EDIT_QUOTE):
        quotes.edit(catalogue, quote_id, changed)
    found = quotes.get(catalogue, quote_id)
    assert found.values == changed
    assert not found.matches_source
    assert [each.role for each in mentions.on_record(catalogue, quote_id)] == ["addressee"]
    quotes.edit(catalogue, quote_id, replace(changed, kind="paraphrase"))
    assert quotes.get(catalogue, quote_id).matches_source


def test_verifying_notes_against_what_by_whom_and_when(catalogue: Catalogue) -> None:
    quote_id = quotes.add(catalogue, source(catalogue), SAID)
    with one_step(catalogue, Operation.VERIFY_QUOTE):
        quotes.verify(catalogue, quote_id, "the typescript")
    found = quotes.get(catalogue, quote_id).verification
    assert found is not None
    assert (found.against, found.by, found.at[:2]) == ("the typescript", "Tester", "20")


def test_the_quotes_of_a_source_come_in_the_order_of_its_text(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    last = quotes.add(catalogue, source_id, QuoteValues("elsewhere"))
    second = quotes.add(catalogue, source_id, QuoteValues(), *span("we also kill them"))
    first = quotes.add(catalogue, source_id, QuoteValues(), *span("General Khoja"))
    assert [view.record.id for view in quotes.of_source(catalogue, source_id)] == [first, second, last]


def test_two_quotes_of_the_same_words_share_the_passage(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    one, two = (quotes.add(catalogue, source_id, QuoteValues(), *span("General Khoja")) for _ in range(2))
    places = [quotes.get(catalogue, each).place for each in (one, two)]
    assert places[0] == places[1]
    assert places[0] is not None
    assert texts.places(catalogue, [places[0].passage_id]) == {places[0].passage_id: places[0]}


def test_wrong_input_is_refused_with_advice(catalogue: Catalogue) -> None:
    source_id, bare = source(catalogue), source(catalogue, "No text", content="")
    quote_id = quotes.add(catalogue, source_id, SAID)
    for wrong in ({"text": " "}, {"kind": "rumour"}, {"voice": "ghost"}, {"date": "soon"}):
        with refused(catalogue, Invalid):
            quotes.add(catalogue, source_id, replace(SAID, **wrong))
        with refused(catalogue, Invalid):
            quotes.edit(catalogue, quote_id, replace(SAID, **wrong))
    for start, end in ((5, 5), (9, 3), (-4, 3), (0, 10**6)):
        with refused(catalogue, Invalid):
            quotes.add(catalogue, source_id, SAID, start, end)
    with refused(catalogue, NotFound):
        quotes.add(catalogue, bare, SAID, 0, 3)
    with refused(catalogue, Invalid):
        quotes.verify(catalogue, quote_id, " ")
    for record_id in (source_id, 999):
        with refused(catalogue, NotFound):
            quotes.get(catalogue, record_id)
        with refused(catalogue, NotFound):
            quotes.edit(catalogue, record_id, SAID)
        with refused(catalogue, NotFound):
            quotes.verify(catalogue, record_id, "the typescript")
    for record_id in (quote_id, 999):
        with refused(catalogue, NotFound):
            quotes.add(catalogue, record_id, SAID)


def test_a_quote_of_a_selection_stands_in_the_history_with_its_words(catalogue: Catalogue) -> None:
    source_id = source(catalogue, content="We shall not yield, he said.")
    quotes.add(catalogue, source_id, QuoteValues(), 0, 18)
    assert history.steps(catalogue)[0].subject == "We shall not yield"
