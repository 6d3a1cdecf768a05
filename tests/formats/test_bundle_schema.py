"""What a catalogue.json that is not as it must be is told."""

from typing import Any

import pytest

from catalog.formats.bundle import schema

EMPTY: dict[str, Any] = {"format": "catalog", "version": 1} | {
    key: [] for key in ("sources", "names", "quotes", "claims", "tags", "links", "flags")
}
TAG = {"uid": "t1", "label": "Treaties"}


def _with(**changes: object) -> dict[str, Any]:
    return EMPTY | changes


def test_what_fits_has_no_problem() -> None:
    assert list(schema.problems(_with(tags=[TAG]))) == []


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ([], "the file: must be object"),
        (_with(version=2), "version: must be 1"),
        (_with(tags=[TAG, {"uid": "t2"}]), "tags[1]: “label” is missing"),
        (_with(tags=[TAG | {"uid": "a b"}]), "tags[0].uid: “a b” has not the form it must have"),
        (_with(tags=[TAG | {"label": 3}]), "tags[0].label: must be string"),
    ],
)
def test_a_problem_is_named_with_its_place(value: object, said: str) -> None:
    assert list(schema.problems(value)) == [said]


def test_a_list_of_nothing_but_mistakes_is_not_read_to_its_end() -> None:
    assert len(list(schema.problems(_with(tags=[1] * 1_000)))) == schema.ENOUGH
