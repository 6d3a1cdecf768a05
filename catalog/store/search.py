"""The full-text index: one external-content FTS5 table per searched table, kept by triggers.

What is indexed is the folded text (letters that unicode61 does not fold are folded first). A view gives the same folded
text, so that FTS5's own `rebuild` and `integrity-check` see what the triggers wrote.
"""

from collections.abc import Iterator

from catalog.domain.folding import UNFOLDED

SEARCHED: dict[str, tuple[str, ...]] = {
    "source": ("title", "contributors", "field_words"),
    "text_body": ("content",),
    "quote": ("text", "original_text", "occasion"),
    "claim": ("statement",),
    "name_form": ("form", "folded", "sounds"),
    "note": ("text",),
}
"""Searched tables and their columns; the key of each is `id`."""

TOKENIZER = "unicode61 remove_diacritics 2"
_MARKS = "–’“”"
"""Marks of punctuation in texts that else are plain ASCII, as most are."""


def folded(column: str) -> str:
    """SQL that folds the text of a column as `domain.folding.fold_letters` does.

    Plain ASCII, `_MARKS` set aside, has no letter to fold, which is seen in a fifth of the time.
    """
    folding = column
    for letter, plain in UNFOLDED.items():
        folding = f"replace({folding}, '{letter}', '{plain}')"
    bare = column
    for mark in _MARKS:
        bare = f"replace({bare}, '{mark}', ' ')"
    return f"CASE WHEN length({column}) = length(CAST({bare} AS BLOB)) THEN {column} ELSE {folding} END"


def definitions() -> Iterator[tuple[str, str, str]]:
    """(type, name, CREATE statement) of every view, FTS table and trigger."""
    for table, columns in SEARCHED.items():
        listed = ", ".join(columns)
        shown = ", ".join(f"{folded(column)} AS {column}" for column in columns)
        yield "VIEW", f"{table}_folded", f"CREATE VIEW {table}_folded AS SELECT id, {shown} FROM {table}"
        options = f"content='{table}_folded', content_rowid='id', tokenize='{TOKENIZER}'"
        yield "TABLE", f"{table}_fts", f"CREATE VIRTUAL TABLE {table}_fts USING fts5({listed}, {options})"
        for name, statement in _triggers(table, columns):
            yield "TRIGGER", name, statement


def on_insert(table: str) -> tuple[str, str]:
    """The trigger that indexes an added row: its name and CREATE statement."""
    return next(_triggers(table, SEARCHED[table]))


def _triggers(table: str, columns: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    listed = ", ".join(columns)
    new = ", ".join(folded(f"NEW.{column}") for column in columns)
    old = ", ".join(folded(f"OLD.{column}") for column in columns)
    add = f"INSERT INTO {table}_fts (rowid, {listed}) VALUES (NEW.id, {new});"
    drop = f"INSERT INTO {table}_fts ({table}_fts, rowid, {listed}) VALUES ('delete', OLD.id, {old});"
    differ = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in ("id", *columns))
    heads = {"INSERT": ("", add), "DELETE": ("", drop), "UPDATE": (f" WHEN {differ}", f"{drop} {add}")}
    for event, (when, body) in heads.items():
        name = f"{table}_fts_{event.lower()}"
        yield name, f"CREATE TRIGGER {name} AFTER {event} ON {table}{when} BEGIN {body} END"
