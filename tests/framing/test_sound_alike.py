"""What a search compares word by word is what whole names are compared by."""

from hypothesis import given
from hypothesis import strategies as st

from catalog.framing import likeness
from catalog.framing.sound_alike import same_word, word_keys

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


@given(WORDS)
def test_a_word_alone_has_the_keys_of_a_form(word: str) -> None:
    assert word_keys(word) == likeness.keys(word)


@given(WORDS, WORDS)
def test_likeness_is_between_zero_and_one(one: str, other: str) -> None:
    assert 0 <= same_word(one, other) <= 1


def test_a_place_is_met_under_its_old_name() -> None:
    assert word_keys("Vlorë") & word_keys("Valona")
    assert same_word("Vlorë", "Valona") > 0.9
