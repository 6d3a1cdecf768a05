"""What sentences read like: the pieces of words, and vectors of a model that runs here."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from catalog.framing import meaning, wordpiece


def pieces(text):
    names = {number: piece for piece, number in wordpiece.numbers().items()}
    return [(names[number], text[start:end]) for number, (start, end) in wordpiece.pieces(text)]


def test_words_are_cut_into_the_longest_known_pieces():
    assert pieces("Khrushchev’s Café!") == [
        ("k", "Khrushchev"),
        ("##hr", "Khrushchev"),
        ("##ush", "Khrushchev"),
        ("##chev", "Khrushchev"),
        ("’", "’"),
        ("s", "s"),
        ("cafe", "Café"),
        ("!", "!"),
    ]


def test_what_is_not_known_is_one_unknown_piece():
    assert [number for number, _ in wordpiece.pieces("🙂 " + "a" * 101)] == [wordpiece.UNKNOWN] * 2


@given(st.text())
def test_every_piece_has_its_place_in_the_text(text):
    for number, (start, end) in wordpiece.pieces(text):
        assert 0 <= start < end <= len(text)
        assert 0 <= number < 30_522


def test_sentences_that_speak_alike_are_nearer():
    texts = [
        "The heroic people crushed the treacherous clique.",
        "Our glorious nation defeated the vile traitors.",
        "The committee met on 4 May 1946 in room 12 and approved the minutes.",
    ]
    one, two, other = meaning.Reader().vectors(texts)[:, 0]
    assert np.linalg.norm(one - two) < np.linalg.norm(one - other)


def test_the_order_and_the_company_of_texts_change_nothing():
    texts = ["A long sentence about the harvest of that year, and what became of it.", "", "Short."]
    reader = meaning.Reader((0, meaning.MIDDLE, 6))
    together, alone = reader.vectors(texts), np.concatenate([reader.vectors([text]) for text in texts])
    assert together.shape == (3, 3, 384)
    assert np.abs(together - alone).max() < 0.02
    assert [len(reading.words) for reading in reader.read(texts)] == [0, 2, 16]
