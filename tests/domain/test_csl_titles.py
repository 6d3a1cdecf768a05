"""Titles for what came without one."""

import pytest

from catalog.domain.csl import from_item
from catalog.domain.csl_titles import supplied_title

TITO = {"family": "Broz", "given": "Josip"}


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ({"type": "personal_communication", "recipient": [TITO]}, "Letter to Josip Broz"),
        ({"type": "personal_communication", "genre": "telegram", "recipient": [TITO, {"literal": "the Committee"}]},
         "Telegram to Josip Broz and the Committee"),
        ({"type": "review", "reviewed-title": "The Split"}, "Review of The Split"),
        ({"type": "interview", "author": [TITO]}, "Interview with Josip Broz"),
        ({"type": "article-newspaper", "id": "borba48"}, "[untitled article]"),
        ({"type": "motion_picture"}, "[untitled motion picture]"),
        ({"type": "manuscript", "genre": "diary"}, "[untitled diary]"),
    ],
)  # fmt: skip
def test_a_source_without_a_title_is_called_after_what_is_known(item: dict[str, object], title: str) -> None:
    assert supplied_title(from_item(item)) == title
