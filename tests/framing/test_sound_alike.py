"""What a search compares word by word is what whole names are compared by."""

from hypothesis import given
from hypothesis import strategies as st

from catalog.framing import likeness
from catalog.framing.sound_alike import SOUND_ALIKE, exonyms, same_word, sound, word_keys

NAMES = (
    "Hoxha",
    "Khoja",
    "Ходжа",
    "Ходжи",
    "Vlorë",
    "Valona",
    "Marshal",
    "XX",
    "al",
    "Mao",
    "Mao-tung",
    "O’Brien",
    "z",
)
WORDS = st.sampled_from(NAMES) | st.text(max_size=8)


@given(WORDS.filter(str.isalpha))
def test_a_word_alone_has_the_keys_of_a_form(word: str) -> None:
    assert word_keys(word) == likeness.keys(word)


@given(WORDS, WORDS, st.floats(SOUND_ALIKE, 0.95))
def test_words_alike_enough_are_told_without_reckoning_the_rest(one: str, other: str, least: float) -> None:
    meet = one == other or bool(exonyms(one) & exonyms(other))
    assert same_word(one, other, least) == (meet or sound(one, other) >= least)


def test_a_place_is_met_under_its_old_name() -> None:
    assert word_keys("Vlorë") & word_keys("Valona")
    assert same_word("Vlorë", "Valona", 0.9)
