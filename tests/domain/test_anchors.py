"""Passages are found again after edits, and never put on a look-alike without saying so."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.domain.alignment import Alignment
from catalog.domain.anchors import Anchor, anchor, reanchor
from catalog.domain.errors import Invalid

LETTERS = st.sampled_from("ab é\u0301𝒳Ж\n. ")
TEXT = st.text(LETTERS, max_size=40)
WORDS = st.text(st.sampled_from("abc é\u0301𝒳Ж"), min_size=1, max_size=8)


def find(passage: str, old: str, new: str) -> tuple[Anchor, str]:
    start = old.index(passage)
    return reanchor([anchor(old, start, start + len(passage))], old, new)[0]


def test_an_anchor_holds_its_words_and_context() -> None:
    made = anchor("Хрущёв said 𝒳 to E\u0301nver.", 12, 13, context=5)
    assert made == Anchor(12, 13, "𝒳", "said ", " to E")


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2), (0, 99)])
def test_a_span_outside_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(Invalid):
        anchor("short", start, end)


@given(before=TEXT, words=WORDS, after=TEXT, data=st.data())
def test_nothing_changes_while_the_text_is_the_same(before: str, words: str, after: str, data: st.DataObject) -> None:
    text = before + words + after
    given_anchor = anchor(text, len(before), len(before) + len(words))
    assert reanchor([given_anchor], text, text) == [(given_anchor, "exact")]


@given(before=TEXT, words=WORDS, after=TEXT, put=TEXT, data=st.data())
def test_an_insertion_outside_keeps_a_passage_exact(
    before: str, words: str, after: str, put: str, data: st.DataObject
) -> None:
    words = f"{words}§{words}"
    old = before + words + after
    at = data.draw(st.sampled_from([*range(len(before) + 1), *range(len(before) + len(words), len(old) + 1)]))
    new = old[:at] + put + old[at:]
    found, state = find(words, old, new)
    assert (state, found.exact, found.start) == ("exact", words, new.index(words))
    assert found == anchor(new, found.start, found.end)


@given(before=TEXT, words=WORDS, after=TEXT, data=st.data())
def test_a_deletion_outside_keeps_a_passage_exact(before: str, words: str, after: str, data: st.DataObject) -> None:
    words = f"{words}§{words}"
    old = before + words + after
    side = data.draw(st.sampled_from([(0, len(before)), (len(before) + len(words), len(old))]))
    low, high = sorted((data.draw(st.integers(*side)), data.draw(st.integers(*side))))
    new = old[:low] + old[high:]
    found, state = find(words, old, new)
    assert (state, found.exact, found.start) == ("exact", words, new.index(words))


@given(old=TEXT, new=TEXT, data=st.data())
def test_whatever_happens_exact_and_moved_stand_where_they_say(old: str, new: str, data: st.DataObject) -> None:
    old = old or "a"
    start = data.draw(st.integers(0, len(old) - 1))
    made = anchor(old, start, data.draw(st.integers(start + 1, len(old))))
    found, state = reanchor([made], old, new)[0]
    assert found.exact == made.exact
    if state in ("exact", "moved"):
        assert found == anchor(new, found.start, found.end)
    elif state == "unsure":
        assert 0 <= found.start <= found.end <= len(new)
    else:
        assert found == made


@given(old=TEXT, new=TEXT)
def test_blocks_are_equal_and_ascend(old: str, new: str) -> None:
    blocks = Alignment(old, new).blocks
    for block in blocks:
        assert old[block.old : block.old + block.length] == new[block.new : block.new + block.length]
    for one, other in pairwise(blocks):
        assert one.old + one.length <= other.old
        assert one.new + one.length <= other.new


ARTICLE = (
    "In May 1941 the party met in Tirana. The delegates spoke of bread. "
    "Hoxha called the letter a slander against the republic. "
    "Nobody answered him in the hall. The session closed at midnight and the guests left by train."
)
SENTENCE = "Hoxha called the letter a slander against the republic."


def test_a_sentence_put_elsewhere_is_moved() -> None:
    new = ARTICLE.replace(SENTENCE + " ", "") + " " + SENTENCE
    found, state = find("letter a slander against the republic", ARTICLE, new)
    assert (state, new[found.start : found.end]) == ("moved", "letter a slander against the republic")


def test_changed_words_are_proposed_not_taken() -> None:
    new = ARTICLE.replace("a slander against", "a slanderous attack on")
    found, state = find(SENTENCE, ARTICLE, new)
    assert state == "unsure"
    assert new[found.start : found.end].startswith("Hoxha called the letter")
    assert found.exact == SENTENCE


def test_a_long_passage_is_proposed_by_its_ends() -> None:
    chapter = " ".join(f"In year {year} the harvest of district {year % 7} was counted twice." for year in range(60))
    rewritten = " ".join(f"Then {year} came, and nobody counted anything." for year in range(20, 40))
    new = chapter[:900] + rewritten + chapter[-900:]
    found, state = reanchor([anchor(chapter, 3, len(chapter) - 3)], chapter, "Foreword. " * 9 + new.replace("y", "Y"))[
        0
    ]
    assert state == "unsure"
    assert found.end - found.start > len(new) - 100


def test_a_deleted_passage_is_an_orphan_and_stays_as_it_was() -> None:
    made = anchor(ARTICLE, ARTICLE.index(SENTENCE), ARTICLE.index(SENTENCE) + len(SENTENCE))
    assert reanchor([made], ARTICLE, ARTICLE.replace(SENTENCE, "")) == [(made, "orphan")]


def test_a_deleted_word_is_not_put_on_the_same_word_elsewhere() -> None:
    old = "The delegates spoke. " + ARTICLE.replace("delegates spoke", "others kept silent about")
    old += " Later the delegates sang."
    new = old.replace("The delegates spoke. ", "")
    _, state = find("delegates", old, new)
    assert state in ("unsure", "orphan")


def test_words_met_by_chance_in_a_rewritten_paragraph_are_not_taken() -> None:
    new = "Over in Vlora, twelve ships waited; rain fell in sheets, in silence, for a week."
    _, state = find("in", ARTICLE, new)
    assert state in ("unsure", "orphan")


def test_context_chooses_between_equal_words_that_both_moved() -> None:
    old = "Alpha begins here: yes, said one. Beta goes on: yes, said the other. Then came the long, long end."
    new = "Then came the long, long end. Beta goes on: yes, said the other. Alpha begins here: yes, said one."
    found, state = find("yes, said the", old, new)
    assert state in ("exact", "moved")
    assert new[: found.start].endswith("Beta goes on: ")


def test_an_orphan_is_found_again_when_its_words_return() -> None:
    gone = ARTICLE.replace(SENTENCE, "")
    orphan, state = find(SENTENCE, ARTICLE, gone)
    assert state == "orphan"
    found, state = reanchor([orphan], gone, ARTICLE)[0]
    assert (state, found.start) == ("moved", ARTICLE.index(SENTENCE))


def test_thousands_of_passages_in_a_long_text_follow_its_edits() -> None:
    lines = [f"Line {number} tells of village {number * 7} and its year.\n\n" for number in range(20_000)]
    old = "".join(lines)
    anchors = [
        anchor(old, old.index(f"village {n * 7} "), old.index(f"village {n * 7} ") + 12) for n in range(50, 1_000)
    ]
    lines[30] = "Something else altogether.\n\n"
    lines.insert(15_000, "One more paragraph, put in late.\n\n")
    new = "".join(lines)
    found = reanchor(anchors, old, new)
    assert {state for _, state in found} == {"exact"}
    assert all(new[each.start : each.end] == each.exact for each, _ in found)
