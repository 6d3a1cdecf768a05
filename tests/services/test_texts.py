"""Texts: a correction makes a new version, and passages, page marks and quotes follow their words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.domain.errors import CatalogError, Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import QuoteValues
from catalog.services import imports, quotes, sources, texts
from catalog.store.catalogue import Catalogue
from tests.services.helpers import ARTICLE, one_step, refused, source, span, unchanged

SAID = "Stalin killed traitors, we also kill them."


def test_a_correction_is_one_step_and_passages_follow_their_words(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    quote_id = quotes.add(catalogue, source_id, QuoteValues(), *span(SAID))
    corrected = "A new heading.\n" + ARTICLE.replace("Permet", "Përmet 𝒳")
    with one_step(catalogue, Operation.CORRECT_TEXT):
        states = texts.correct(catalogue, source_id, corrected)
    assert dict(states) == {"exact": 1}
    place = quotes.get(catalogue, quote_id).place
    assert place is not None
    assert corrected[place.start : place.end] == SAID
    assert place.text_id == sources.get(catalogue, source_id).texts[0].id
    assert [text.version for text in sources.get(catalogue, source_id).texts] == [2, 1]


def test_saving_the_same_text_changes_nothing(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    with unchanged(catalogue):
        assert not texts.correct(catalogue, source_id, ARTICLE)


def test_a_lost_passage_is_kept_as_an_orphan_and_found_when_its_words_return(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    quote_id = quotes.add(catalogue, source_id, QuoteValues(), *span(SAID))
    texts.correct(catalogue, source_id, "Nothing of it is left in here, not one word.")
    orphan = quotes.get(catalogue, quote_id)
    assert orphan.place is not None
    assert (orphan.place.state, orphan.place.exact, orphan.matches_source) == ("orphan", SAID, False)
    texts.correct(catalogue, source_id, ARTICLE)
    found = quotes.get(catalogue, quote_id).place
    assert found is not None
    assert (found.state in ("exact", "moved"), (found.start, found.end)) == (True, span(SAID))


def test_a_person_says_where_a_passage_stands(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    quote_id = quotes.add(catalogue, source_id, QuoteValues(), *span(SAID))
    place = quotes.get(catalogue, quote_id).place
    assert place is not None
    with one_step(catalogue, Operation.MOVE_PASSAGE):
        texts.confirm_passage(catalogue, place.passage_id, *span("General Khoja"))
    moved = quotes.get(catalogue, quote_id).place
    assert moved is not None
    assert (moved.exact, moved.state) == ("General Khoja", "exact")
    with refused(catalogue, Invalid):
        texts.confirm_passage(catalogue, place.passage_id, 5, 5)


def test_a_text_given_anew_takes_the_passages_along(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    quote_id = quotes.add(catalogue, source_id, QuoteValues(), *span(SAID))
    with one_step(catalogue, Operation.CORRECT_TEXT):
        text_id = imports.add_text(catalogue, source_id, "Heading\r\n" + ARTICLE)
    place = quotes.get(catalogue, quote_id).place
    assert place is not None
    assert (place.text_id, place.start) == (text_id, span(SAID)[0] + len("Heading\n"))


def test_page_marks_follow_the_words_they_stand_before(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    second = ARTICLE.index("Then the Albanian")
    texts.correct(catalogue, source_id, ARTICLE + "\n", ((0, "xiv"), (second, "2")))
    texts.correct(catalogue, source_id, "Heading.\n" + ARTICLE)
    quote_id = quotes.add(catalogue, source_id, QuoteValues(), *span(SAID, "Heading.\n" + ARTICLE))
    place = quotes.get(catalogue, quote_id).place
    assert place is not None
    assert place.page == "2"
    current = texts.current(catalogue, source_id)
    assert current is not None
    assert current.pages[1] == (second + len("Heading.\n"), "2")


def test_every_version_can_be_read(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    texts.correct(catalogue, source_id, "Rewritten.")
    newest, oldest = (texts.get(catalogue, each.id).content for each in sources.get(catalogue, source_id).texts)
    assert (newest, oldest) == ("Rewritten.", ARTICLE)


def test_wrong_input_is_refused_with_advice(catalogue: Catalogue) -> None:
    source_id, bare = source(catalogue), source(catalogue, "No text", content="")
    quote_id = quotes.add(catalogue, source_id, QuoteValues(), *span(SAID))
    for refuse, error in (
        (lambda: texts.correct(catalogue, source_id, " \n"), CatalogError),
        (lambda: texts.correct(catalogue, bare, "words"), NotFound),
        (lambda: texts.correct(catalogue, 999, "words"), NotFound),
        (lambda: texts.confirm_passage(catalogue, 999, 0, 1), NotFound),
        (lambda: texts.get(catalogue, 999), NotFound),
        (lambda: imports.add_text(catalogue, quote_id, "words"), NotFound),
        (lambda: imports.add_text(catalogue, source_id, ""), CatalogError),
    ):
        with refused(catalogue, error):
            refuse()
    assert texts.current(catalogue, bare) is None


@settings(max_examples=8)
@given(st.lists(st.tuples(st.integers(0, 200), st.integers(0, 12), st.text("ab \n", max_size=5)), max_size=4))
def test_whatever_is_corrected_a_passage_is_orphan_or_has_its_words(catalogue: Catalogue, edits: list[tuple]) -> None:
    source_id = source(catalogue)
    for words in ("General Khoja", SAID, "the"):
        quotes.add(catalogue, source_id, QuoteValues(), *span(words))
    content = ARTICLE
    for start, length, inserted in edits:
        content = content[:start] + inserted + content[start + length :]
    texts.correct(catalogue, source_id, content)
    for view in quotes.of_source(catalogue, source_id):
        assert view.place is not None
        stands = content[view.place.start : view.place.end] == view.values.text
        assert stands or view.place.state in ("orphan", "unsure")
