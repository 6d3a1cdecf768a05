"""What a step changed, as text with the old words struck out and the new ones beside them."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from catalog.services.change_labels import TECHNICAL, Labels
from catalog.ui import terms, theme
from catalog.ui.words import translate as mark

if TYPE_CHECKING:
    from catalog.services.history import ChangeView

translate = QCoreApplication.translate
_LONGEST = 240
_HEAD = "margin: 6px 0 0 0"
_HANGING = "margin: 0 0 0 22px; text-indent: -12px"
"""Long values go on under themselves, not under the name of what they belong to."""
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
_COLUMNS = {
    "kind": mark("columns", "kind"),
    "label": mark("columns", "label"),
    "broader_id": mark("columns", "under"),
    "scope_note": mark("columns", "what it covers"),
    "colour": mark("columns", "colour"),
    "content": mark("columns", "content"),
    "statement": mark("columns", "statement"),
    "date": mark("columns", "date"),
    "status": mark("columns", "status"),
    "from_id": mark("columns", "from"),
    "to_id": mark("columns", "to"),
    "relation": mark("columns", "relation"),
    "note": mark("columns", "note"),
    "family": mark("columns", "family name"),
    "given": mark("columns", "given name"),
    "dates": mark("columns", "dates"),
    "description": mark("columns", "description"),
    "record_id": mark("columns", "record"),
    "text": mark("columns", "text"),
    "private": mark("columns", "private"),
    "tag_id": mark("columns", "tag"),
    "type": mark("columns", "type"),
    "title": mark("columns", "title"),
    "contributors": mark("columns", "contributors"),
    "language": mark("columns", "language"),
    "citation_key": mark("columns", "citation key"),
    "repository": mark("columns", "repository"),
    "place": mark("columns", "place"),
    "fonds": mark("columns", "fonds"),
    "series": mark("columns", "series"),
    "box": mark("columns", "box"),
    "folder": mark("columns", "folder"),
    "item": mark("columns", "item"),
    "reliability": mark("columns", "reliability"),
    "nature": mark("columns", "original or derived"),
    "fields": mark("columns", "other fields"),
    "name_id": mark("columns", "name"),
    "role": mark("columns", "role"),
    "as_written": mark("columns", "as written"),
    "form": mark("columns", "form"),
    "script": mark("columns", "script"),
    "scheme": mark("columns", "romanisation"),
    "source_id": mark("columns", "source"),
    "name": mark("columns", "name"),
    "media_type": mark("columns", "kind of file"),
    "size": mark("columns", "size"),
    "version": mark("columns", "version"),
    "length": mark("columns", "length"),
    "pages": mark("columns", "pages"),
    "state": mark("columns", "state"),
    "start": mark("columns", "start"),
    "end": mark("columns", "end"),
    "exact": mark("columns", "words"),
    "page": mark("columns", "page"),
    "rival_id": mark("columns", "rival"),
    "category": mark("columns", "category"),
    "rule": mark("columns", "rule"),
    "cue": mark("columns", "cue"),
    "reason": mark("columns", "reason"),
    "suggestion": mark("columns", "suggestion"),
    "strength": mark("columns", "strength"),
    "voice": mark("columns", "voice"),
    "locator": mark("columns", "page"),
    "occasion": mark("columns", "occasion"),
    "original_text": mark("columns", "original wording"),
    "original_language": mark("columns", "language of the original"),
    "verified_against": mark("columns", "verified against"),
    "verified_by": mark("columns", "verified by"),
    "verified_at": mark("columns", "verified on"),
    "verdict": mark("columns", "verdict"),
    "reviewer": mark("columns", "reviewer"),
    "claim_id": mark("columns", "claim"),
    "quote_id": mark("columns", "quote"),
    "stance": mark("columns", "stance"),
    "information": mark("columns", "knowledge"),
    "credibility": mark("columns", "credibility"),
}
_SAID: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(("kind", "status", "role", "state", "category", "voice", "verdict", "stance"), terms.word),
    **dict.fromkeys(("information", "nature"), terms.word),
    **dict.fromkeys(("language", "original_language"), terms.language),
    "type": terms.csl_type,
}
"""Columns whose values are words of the vocabulary, and what they are called."""


def change_html(changes: Iterable[ChangeView], labels: Labels, palette: QPalette) -> str:
    """Rich text for a label: a paragraph per row, and below it one for each column that differs."""
    colours = theme.of(palette)
    return "".join(_row(change, labels, colours) for change in changes)


def table_word(table: str) -> str:
    """A table of the catalogue as people call what is in it."""
    known = _TABLES.get(table)
    return translate("changes", known) if known else terms.word(table)


def _row(change: ChangeView, labels: Labels, colours: theme.Theme) -> str:
    shown = _shown(change.columns, labels)
    if change.what == "changed" and not shown:
        return ""
    head = f"<b>{table_word(change.table)}</b> <span style='color:{colours.muted}'>{terms.word(change.what)}</span>"
    columns = (_column(key, old, new, colours) for key, (old, new) in shown.items())
    return f"<p style='{_HEAD}'>{head}</p>" + "".join(f"<p style='{_HANGING}'>{column}</p>" for column in columns)


def _shown(columns: Mapping[str, tuple[Any, Any]], labels: Labels) -> dict[str, tuple[str, str]]:
    """The columns a person can read, with names in place of numbers."""
    said = {
        key: (_words(key, before, labels), _words(key, after, labels))
        for key, (before, after) in columns.items()
        if key not in TECHNICAL
    }
    return {key: pair for key, pair in said.items() if any(pair)}


def _column(key: str, old: str, new: str, colours: theme.Theme) -> str:
    gone = f"<s style='color:{colours.bad}'>{old}</s> " if old else ""
    come = f"<span style='color:{colours.good}'>{new}</span>" if new else ""
    known = _COLUMNS.get(key)
    name = translate("columns", known) if known else html.escape(key.removesuffix("_id").replace("_", " "))
    return f"<span style='color:{colours.muted}'>{name}:</span> {gone}{come}"


def _words(key: str, value: Any, labels: Labels) -> str:
    if value in (None, "", "{}"):
        return ""
    if key.endswith("_id"):
        return html.escape(labels.get((key, value), "") if isinstance(value, int) else "")
    text = _SAID[key](str(value)) if key in _SAID else str(value)
    return html.escape(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")
