"""The columns of the lists of quotes, claims and names, as data."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from catalog.ui import icons, terms
from catalog.ui.models.page_model import Column
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.list_kinds import ClaimRow, NameRow, QuoteRow

_RIGHT = Qt.AlignmentFlag.AlignRight
_NAME_ICONS = {"body", "family", "place", "event", "work"}


def quote_columns() -> list[Column]:
    """Words, speaker, source, page, date and more."""
    return [
        Column("text", tr("Quote"), 0, text=lambda row: _line(row.text), sentences=True),
        Column("speaker", tr("Speaker"), 126, sortable=False),
        Column("source", tr("Source"), 140, help=tr("Sorted: by the source's title, then by the place in its text")),
        Column("page", tr("Page"), 52, sortable=False),
        Column("date", tr("Date"), 110, text=lambda row: terms.date(row.date), shown=False),
        Column("kind", tr("Taken over"), 100, text=lambda row: terms.word(row.kind), shown=False),
        Column("verified_at", tr("Verified"), 80, text=_verified, sortable=False, shown=False),
        Column("changed_at", tr("Changed"), 130, text=lambda row: terms.moment(row.changed_at), shown=False),
    ]


def claim_columns() -> list[Column]:
    """Statement, date, status, evidence, rivals."""
    return [
        Column("statement", tr("Claim"), 0, text=lambda row: _line(row.statement), sentences=True),
        Column("date", tr("Date"), 138, text=lambda row: terms.date(row.date)),
        Column("status", tr("Status"), 116, text=lambda row: terms.word(row.status)),
        Column("evidence", tr("Evidence", "how many"), 76, _RIGHT, text=_count("evidence"), sortable=False),
        Column("rivals", tr("Rivals", "how many"), 62, _RIGHT, text=_count("rivals"), sortable=False, icon=_contested),
        Column("changed_at", tr("Changed"), 130, text=lambda row: terms.moment(row.changed_at), shown=False),
    ]


def name_columns() -> list[Column]:
    """Preferred form, kind, other forms, dates, mentions."""
    return [
        Column("preferred", tr("Name"), 0, icon=_name_icon),
        Column("forms", tr("Other forms"), 0, sortable=False),
        Column("kind", tr("Kind"), 118, text=lambda row: terms.word(row.kind)),
        Column("dates", tr("Dates"), 96, text=lambda row: terms.date(row.dates), shown=False),
        Column("mentions", tr("Mentions"), 84, _RIGHT, text=_count("mentions"), sortable=False),
        Column("changed_at", tr("Changed"), 130, text=lambda row: terms.moment(row.changed_at), shown=False),
    ]


def _line(text: str) -> str:
    return " ".join(text.split())


def _verified(row: QuoteRow) -> str:
    return tr("yes") if row.verified_at else ""


def _count(key: str) -> Callable[[Any], str]:
    return lambda row: str(getattr(row, key) or "")


def _contested(row: ClaimRow) -> QIcon | None:
    return icons.icon("warning") if row.rivals else None


def _name_icon(row: NameRow) -> QIcon:
    return icons.icon(row.kind if row.kind in _NAME_ICONS else "name")
