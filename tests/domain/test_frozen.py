"""Frozen values made quickly: to all who use them what the standard dataclasses are."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, fields, is_dataclass, replace
from dataclasses import dataclass as standard

import pytest

from catalog.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with a name."""

    x: int
    y: int = 0
    name: str = "nowhere"

    @property
    def far(self) -> bool:
        return self.x > 100


@standard(frozen=True, slots=True)
class Other:
    """The same, by the standard."""

    x: int
    y: int = 0
    name: str = "nowhere"


def test_it_takes_its_fields_in_order_or_by_name() -> None:
    assert (Spot(1).y, Spot(1, 2).y, Spot(1, name="here").name) == (0, 2, "here")
    assert Spot(200).far
    with pytest.raises(TypeError):
        Spot()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Spot(1, 2, "a", 4)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Spot(1, z=2)  # type: ignore[call-arg]


def test_equal_values_are_one_in_a_set_and_of_one_class() -> None:
    assert Spot(1, 2) == Spot(1, 2) != Spot(1, 3)
    assert len({Spot(1, 2), Spot(1, 2), Spot(2, 1)}) == 2
    assert Spot(1) != Other(1)  # type: ignore[comparison-overlap]
    assert hash(Spot(1)) == hash(Other(1))


def test_nothing_of_it_can_be_changed_or_added() -> None:
    spot = Spot(1)
    with pytest.raises(FrozenInstanceError):
        spot.x = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        spot.z = 2  # type: ignore[attr-defined]
    with pytest.raises(FrozenInstanceError):
        del spot.x
    assert not hasattr(spot, "__dict__")


def test_the_standard_functions_take_it_for_a_standard_one() -> None:
    spot = Spot(1, 2)
    assert is_dataclass(spot)
    assert is_dataclass(Spot)
    assert [(each.name, each.default) for each in fields(spot)] == [(each.name, each.default) for each in fields(Other)]
    assert asdict(spot) == asdict(Other(1, 2))
    assert replace(spot, y=5) == Spot(1, 5)
    assert repr(spot) == repr(Other(1, 2)).replace("Other", "Spot")
    match spot:
        case Spot(1, y):
            assert y == 2
        case _:
            pytest.fail("it has no order")


def test_it_is_copied_and_sent_to_other_processes() -> None:
    spot = Spot(1, 2, "here")
    sent = pickle.loads(pickle.dumps(spot))  # noqa: S301 - our own
    assert sent == copy.copy(spot) == copy.deepcopy(spot) == spot
