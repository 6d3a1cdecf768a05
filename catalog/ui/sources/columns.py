"""The columns of the list of sources, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from catalog.ui import icons, terms
from catalog.ui.models.page_model import Column
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.list_kinds import SourceRow

_RIGHT = Qt.AlignmentFlag.AlignRight


def source_columns() -> list[Column]:
    """Title, by whom, date, what was made of it, and more."""
    return [
        Column("title", tr("Title"), 0, icon=_icon, sentences=True),
        Column("contributors", tr("By"), 124),
        Column("date", tr("Date"), 138, text=lambda row: terms.date(row.date)),
        Column("quotes", tr("Quotes"), 70, _RIGHT, text=lambda row: str(row.quotes or ""), sortable=False),
        Column("flags", tr("Flags"), 62, _RIGHT, text=_flags, sortable=False, help=tr("Flags still to be reviewed")),
        Column("type", tr("Type"), 130, text=lambda row: terms.csl_type(row.type), shown=False),
        Column("language", tr("Language"), 90, shown=False),
        Column("repository", tr("Repository"), 160, shown=False),
        Column("reliability", tr("Reliability"), 90, shown=False),
        Column("changed_at", tr("Changed"), 130, text=lambda row: terms.moment(row.changed_at), shown=False),
    ]


def _icon(row: SourceRow) -> QIcon:
    return icons.icon("work" if row.type in ("book", "chapter") else "source")


def _flags(row: SourceRow) -> str:
    return str(row.flags or "")
