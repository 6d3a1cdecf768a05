"""What a finished step has changed."""

from __future__ import annotations

from catalog.domain.frozen import dataclass

TYPE_CHECKING = False  # as typing has it, which is slow to load

if TYPE_CHECKING:
    from catalog.domain.operations import Operation

Changes = frozenset[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Done:
    """A finished step: what was changed, as (table, key); key 0 stands for "many rows of that table"."""

    step_id: int
    operation: Operation
    subject: str
    changes: Changes
