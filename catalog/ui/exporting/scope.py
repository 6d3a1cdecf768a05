"""What is exported: everything, what is selected, or what a list shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from catalog.services import lists
from catalog.store.catalogue import Catalogue


class Outcome(Protocol):
    """What is said of a bundle that was written and read again."""

    @property
    def ok(self) -> bool: ...
    @property
    def problems(self) -> tuple[str, ...]: ...
    @property
    def files(self) -> int: ...
    @property
    def bytes(self) -> int: ...


Ids = Callable[[Catalogue], Sequence[int] | None]


@dataclass(frozen=True, slots=True)
class Scope:
    """What can be exported from where the user is: ids selected, and the kind and query of the list in front."""

    selected: tuple[int, ...] = ()
    kind: str = ""
    query: str = ""
    shown: int = 0

    @property
    def has_query(self) -> bool:
        """Whether the list shows only some of its records."""
        return bool(self.kind and self.query)


def everything(_catalogue: Catalogue) -> None:
    """All records."""


def of_selection(scope: Scope) -> Ids:
    """The records selected."""
    return lambda _catalogue: scope.selected


def of_query(scope: Scope) -> Ids:
    """The records the list shows."""
    return lambda catalogue: lists.ids(catalogue, scope.kind, scope.query)
