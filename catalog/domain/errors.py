"""What went wrong, said so that a person can act on it."""

from __future__ import annotations

from catalog.domain.frozen import dataclass

TYPE_CHECKING = False  # as typing has it, which is slow to load
if TYPE_CHECKING:
    from typing import Any


class CatalogError(Exception):
    """An error for the user: what happened, why, and what to do about it.

    `what` and `advice` are whole sentences. Anything that is not a CatalogError is a bug of ours.
    """

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(f"{what} {advice}".strip())
        self.what = what
        self.advice = advice


class NotFound(CatalogError):
    """A record, file or setting that was named is not there."""


class Invalid(CatalogError):
    """A value typed or read cannot be taken as it is. `field` names the field it stands in."""

    def __init__(self, what: str, advice: str = "", *, field: str = "") -> None:
        super().__init__(what, advice)
        self.field = field


class Unreadable(CatalogError):
    """A file from outside is encrypted, damaged, empty, too large, or not what its name says."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of which two people say different things: what stands there now, and what was to be stored."""

    field: str
    theirs: Any
    mine: Any


class Conflict(CatalogError):
    """Something was changed by someone else since it was read; nothing was stored.

    For a record: `differences` between what stands there now and what was to be stored, and `seen`, the time of change
    to give with another try.
    """

    def __init__(
        self, what: str, advice: str = "", *, differences: tuple[Difference, ...] = (), seen: str | None = None
    ) -> None:
        super().__init__(what, advice)
        self.differences = differences
        self.seen = seen


class Cancelled(Exception):
    """The user pressed Cancel; the work was rolled back."""
