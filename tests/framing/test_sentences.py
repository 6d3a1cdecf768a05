"""Sentence boundaries: abbreviations, initials, paragraphs, and offsets that always hold."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.framing import sentences


def pieces(text, language="en"):
    return [text[start:end] for start, end in sentences.split(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gen. Smith and E. Hoxha met. He left.", ["Gen. Smith and E. Hoxha met.", "He left."]),
        ("See vol. 3, p. 5. It is short.", ["See vol. 3, p. 5.", "It is short."]),
        ("He served in World War I. The file is lost.", ["He served in World War I.", "The file is lost."]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("“We won.” He sat down.", ["“We won.”", "He sat down."]),
    ],
)
def test_english(text, expected):
    assert pieces(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("РГАНИ. Ф. 5. Оп. 30. Д. 230. Л. 12.", ["РГАНИ. Ф. 5. Оп. 30. Д. 230. Л. 12."]),
        ("Он умер в 1956 г. в Москве. И. В. Сталин ответил.", ["Он умер в 1956 г. в Москве.", "И. В. Сталин ответил."]),
        ("Это было в 1956 г. Он уехал.", ["Это было в 1956 г.", "Он уехал."]),
    ],
)
def test_russian(text, expected):
    assert pieces(text, "ru") == expected


def test_an_ordinal_ends_a_sentence():
    assert pieces("They came on the 14th. Deportation began.") == ["They came on the 14th.", "Deportation began."]


def test_hard_wrapped_lines_are_not_paragraphs():
    wrapped = (
        "The file was opened in\nMarch 1949 and closed in\nthe following year by the\n"
        "same clerk who began it.\n\nA second file follows."
    )
    assert len(pieces(wrapped)) == 2


@given(st.text(alphabet='aB. \n!?"“”𐍈é1', max_size=120))
def test_sentences_are_in_order_and_hold_all_but_white_space(text):
    spans = sentences.split(text)
    assert all(0 <= a < b <= len(text) for a, b in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    covered = "".join(text[a:b] for a, b in spans)
    assert "".join(covered.split()) == "".join(text.split())
