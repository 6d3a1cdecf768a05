"""Which flags are asked for, and what status they have in the eyes of one reviewer."""

from typing import Any

from sqlalchemy import ColumnElement, Select, column, func, select, text

from catalog.domain.vocabulary import FLAG_CATEGORIES, FLAG_STATUSES
from catalog.services import records
from catalog.store.tables import Decision, Flag, FlagRank, Passage, Record

DIFFERING = "differing"
"""Asked for like a status: flags that a second reviewer judged otherwise, and about which nothing was said since."""

_DIFFERING = (
    "WITH final AS (SELECT id, flag_id, reviewer, verdict FROM decision WHERE verdict IN ('upheld', 'dismissed'))"
    " SELECT last.flag_id FROM final AS last JOIN final AS former ON former.id ="
    " (SELECT max(id) FROM final WHERE flag_id = last.flag_id AND id < last.id)"
    " WHERE former.verdict <> last.verdict"
    " AND NOT EXISTS (SELECT 1 FROM final WHERE flag_id = last.flag_id AND id > last.id)"
    " AND NOT EXISTS (SELECT 1 FROM final WHERE flag_id = last.flag_id AND id < last.id AND reviewer = last.reviewer)"
    " AND (SELECT count(DISTINCT reviewer) FROM final WHERE flag_id = last.flag_id) = 2"
)


def status_for(reviewer: str | None) -> ColumnElement[str]:
    """The status of a flag; with a reviewer, the one he gave it himself, as if nobody else had looked."""
    if reviewer is None:
        return Flag.status.expression
    own = select(Decision.verdict).where(Decision.flag_id == Flag.id, Decision.reviewer == reviewer)
    return func.coalesce(own.order_by(Decision.id.desc()).limit(1).scalar_subquery(), "open")


def rows(reviewer: str | None = None) -> Select[*tuple[Any, ...]]:
    """The columns of a FlagRow."""
    flag = (Flag.category, Flag.cue, Flag.reason, Flag.strength, Flag.in_quotation, status_for(reviewer))
    return (
        select(Flag.id, Flag.record_id, Record.kind, Record.label, *flag, Passage.start, Passage.end)
        .join(Record, Record.id == Flag.record_id)
        .outerjoin(Passage, Passage.id == Flag.passage_id)
        .outerjoin(FlagRank, FlagRank.flag_id == Flag.id)
    )


def filtered(
    query: Select[*tuple[Any, ...]],
    status: str | None,
    record_id: int | None,
    category: str | None = None,
    reviewer: str | None = None,
) -> Select[*tuple[Any, ...]]:
    """Only the flags of that status, record and category. Raises Invalid for a status or category there is not."""
    if status == DIFFERING:
        query = query.where(Flag.id.in_(text(_DIFFERING).columns(column("flag_id"))))
    elif records.chosen(status, FLAG_STATUSES, "status"):
        query = query.where(status_for(reviewer) == status)
    if records.chosen(category, FLAG_CATEGORIES, "category"):
        query = query.where(Flag.category == category)
    return query.where(Flag.record_id == record_id) if record_id is not None else query
