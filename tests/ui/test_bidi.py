"""Which way a text runs is decided by its first letter that has a direction."""

import pytest

from catalog.ui.widgets.bidi import runs_left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("غادرت الغواصات", True),
        ("1961: שלום", True),
        ("Влёра", False),
        ("Enver أنور", False),
        ("1961", False),
        ("", False),
    ],
)
def test_direction_of_a_text(text, left):
    assert runs_left(text) is left
