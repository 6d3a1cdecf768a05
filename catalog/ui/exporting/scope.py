"""What is exported: everything, what is selected, or what a list shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from catalog.domain.vocabulary import RECORD_KINDS
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
    @property
    def missing(self) -> tuple[str, ...]: ...


Ids = Callable[[Catalogue], Sequence[int] | None]


@dataclass(frozen=True, slots=True)
class Scope:
    """What can be exported from where the user is: ids selected, and the kind and query of the list in front.

    Without a kind the query is about records of all kinds, as on the search screen; `tag` is the label of a tag whose
    records can be exported, found by the query.
    """

    selected: tuple[int, ...] = ()
    kind: str = ""
    query: str = ""
    shown: int = 0
    tag: str = ""

    @property
    def has_query(self) -> bool:
        """Whether the list shows only some of its records."""
        return bool(self.query)


def everything(_catalogue: Catalogue) -> None:
    """All records."""


def of_selection(scope: Scope) -> Ids:
    """The records selected."""
    return lambda _catalogue: scope.selected


def of_query(scope: Scope) -> Ids:
    """The records the list shows."""
    kinds = (scope.kind,) if scope.kind else RECORD_KINDS
    return lambda catalogue: [each for kind in kinds for each in lists.ids(catalogue, kind, scope.query)]
