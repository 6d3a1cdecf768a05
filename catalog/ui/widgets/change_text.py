"""What a step changed, as text with the old words struck out and the new ones beside them."""

import html
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from catalog.services.history import ChangeView
from catalog.ui import terms, theme
from catalog.ui.words import translate as mark

translate = QCoreApplication.translate
_LONGEST = 240
_HIDDEN = frozenset(
    {"changed_at", "created_at", "date_earliest", "date_latest", "body_id", "key", "engine", "sort_key", "sounds"}
)
_TABLES = {
    "record": mark("changes", "Record"),
    "source": mark("changes", "Source"),
    "quote": mark("changes", "Quote"),
    "claim": mark("changes", "Claim"),
    "name": mark("changes", "Name"),
    "name_form": mark("changes", "Form of a name"),
    "mention": mark("changes", "Name on a record"),
    "record_tag": mark("changes", "Tag on a record"),
    "tag": mark("changes", "Tag"),
    "tag_label": mark("changes", "Other label of a tag"),
    "link": mark("changes", "Cross-reference"),
    "note": mark("changes", "Note"),
    "evidence": mark("changes", "Evidence"),
    "flag": mark("changes", "Flag"),
    "decision": mark("changes", "Decision"),
    "suggestion": mark("changes", "Suggestion"),
    "passage": mark("changes", "Passage"),
    "text": mark("changes", "Text"),
    "text_body": mark("changes", "Words of a text"),
    "original": mark("changes", "Original file"),
    "analysis": mark("changes", "Analysis"),
    "distinct": mark("changes", "Kept apart"),
}


def change_html(changes: Iterable[ChangeView], palette: QPalette) -> str:
    """Rich text for a label: a line per row, and under it a line per column that differs."""
    colours = theme.of(palette)
    blocks = [_row(change, colours) for change in changes]
    return "".join(f"<p style='margin:0 0 5px 0'>{block}</p>" for block in blocks if block)


def table_word(table: str) -> str:
    """A table of the catalogue as people call what is in it."""
    known = _TABLES.get(table)
    return translate("changes", known) if known else terms.word(table)


def _row(change: ChangeView, colours: theme.Theme) -> str:
    shown = {key: pair for key, pair in change.columns.items() if key not in _HIDDEN and not key.endswith("_id")}
    if change.what == "changed" and not shown:
        return ""
    head = f"<span style='color:{colours.muted}'>{table_word(change.table)} {terms.word(change.what)}</span>"
    lines = [_column(key, before, after, colours) for key, (before, after) in shown.items()]
    return "<br>".join([head, *filter(None, lines)])


def _column(key: str, before: Any, after: Any, colours: theme.Theme) -> str:
    old, new = _words(before), _words(after)
    if not old and not new:
        return ""
    gone = f"<s style='color:{colours.bad}'>{old}</s> " if old else ""
    come = f"<span style='color:{colours.good}'>{new}</span>" if new else ""
    return f"&nbsp;&nbsp;{html.escape(key.replace('_', ' '))}: {gone}{come}"


def _words(value: Any) -> str:
    if value in (None, "", "{}"):
        return ""
    text = str(value)
    return html.escape(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")
