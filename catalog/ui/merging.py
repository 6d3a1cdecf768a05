"""What one person typed and what another stored meanwhile, brought together field by field."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from catalog.domain.dates import from_words
from catalog.domain.errors import Conflict
from catalog.domain.values import Contributor

translate = QCoreApplication.translate


def three_way(present: Mapping[str, Any], changed: Mapping[str, Any], base: Mapping[str, Any]) -> dict[str, Any]:
    """What stands in the catalogue, with the changed values in place of those of `base` they replace.

    Raises Conflict when one of those was replaced by somebody else. A value that is not in `base` is replaced anyway.
    """
    for key in changed:
        if key in base and not _same(present.get(key), base[key]):
            what = translate("merging", "“{field}” was changed elsewhere meanwhile. It is now: {value}")
            advice = translate("merging", "What you typed is kept. Ctrl+Enter stores it in its place.")
            now = _plain(present.get(key)) or "—"
            raise Conflict(what.format(field=key.removeprefix("csl:").replace("_", " "), value=now), advice)
    return {**present, **changed}


def _same(one: Any, other: Any) -> bool:
    if _plain(one) == _plain(other):
        return True
    dates = [from_words(each) if isinstance(each, str) else None for each in (one, other)]
    return dates[0] is not None and dates[0] == dates[1]


def _plain(value: Any) -> Any:
    """The value as far as it matters to people: empty is empty, and a contributor is role and name."""
    if isinstance(value, Contributor):
        return (value.role, value.as_written or value.name)
    if isinstance(value, (tuple, list)):
        return [_plain(each) for each in value] or None
    return (value.strip() if isinstance(value, str) else value) or None
