"""One record, two people: an edit made on what is no longer there is refused, and the difference is told."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from catalog.domain.errors import Conflict, Difference, Invalid
from catalog.services import records

if TYPE_CHECKING:
    from catalog.domain.values import RecordInfo

Result = TypeVar("Result")
_TRIES = 20


def refuse_unseen(record: "RecordInfo", present: Any, given: Any) -> NoReturn:
    """Raise Conflict with the fields in which the values given differ from those that stand there now, maybe none."""
    found = differences(present, given)
    names = ", ".join(difference.field.replace("_", " ") for difference in found)
    raise Conflict(
        f"“{record.label}” was changed elsewhere since it was read here ({names or 'to the same'}).",
        "Nothing was stored. Look at what stands there now, then store yours or leave it.",
        differences=found,
        seen=record.changed_at,
    )


def differences(present: Any, given: Any) -> tuple[Difference, ...]:
    """The fields in which two values of one dataclass differ; entries of a mapping count as fields of their own."""
    theirs, mine = _flat(present), _flat(given)
    return tuple(
        Difference(key, theirs.get(key), mine.get(key))
        for key in {**theirs, **mine}
        if _compared(key, theirs.get(key)) != _compared(key, mine.get(key))
    )


def until_unhindered(edit: Callable[[], Result]) -> Result:
    """Call `edit`, which reads and then stores, again as long as somebody else was faster."""
    for _ in range(_TRIES):
        try:
            return edit()
        except Conflict as conflict:
            if conflict.seen is None:  # it says of itself that another try would end the same
                raise
    return edit()


def _flat(values: Any) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for field in fields(values):
        value = getattr(values, field.name)
        flat |= (
            {f"csl:{key}": each for key, each in value.items()} if isinstance(value, Mapping) else {field.name: value}
        )
    return flat


def _compared(key: str, value: Any) -> Any:
    """A value as far as it matters: space around it, an empty one, and the wording of a date do not."""
    from catalog.domain.values import Contributor

    if isinstance(value, str):
        value = value.strip()
    if key == "date" and value:
        try:
            return records.dated(value)["date"]
        except Invalid:
            return value
    if isinstance(value, (tuple, list)):
        return [(each.role, each.as_written or each.name) if isinstance(each, Contributor) else each for each in value]
    return value or None
