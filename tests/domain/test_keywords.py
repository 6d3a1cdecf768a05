"""Keywords in one field and as a list."""

from hypothesis import given
from hypothesis import strategies as st

from catalog.domain.keywords import join, split


def test_the_field_says_how_it_is_parted() -> None:
    assert split("war, party ,war") == ("war", "party")
    assert split("Hoxha, Enver; Cold  War") == ("Hoxha, Enver", "Cold War")
    assert join(["Hoxha, Enver"]) == "Hoxha, Enver;"
    assert split("") == ()


@given(st.lists(st.text(st.characters(exclude_characters=";", exclude_categories=("C", "Z")), min_size=1), unique=True))
def test_what_is_joined_is_split_again(words: list[str]) -> None:
    assert split(join(words)) == tuple(words)
