"""The framing rules of a catalogue: what it added to the shipped ones, silenced, or gave a neutral wording."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, delete, select

from catalog.domain.errors import NotFound
from catalog.domain.operations import Operation
from catalog.domain.vocabulary import FLAG_CATEGORIES, RULE_EDITS
from catalog.framing import lexicon
from catalog.services import records
from catalog.store.catalogue import Catalogue
from catalog.store.tables import FramingRule

CATEGORIES = tuple(category for category in FLAG_CATEGORIES if category != "contested")


def listed(catalogue: Catalogue) -> list[tuple[int, lexicon.Edit]]:
    """What this catalogue changed in the rules, with the number of each change."""
    with catalogue.read() as session:
        return [(row.id, edit_of(row)) for row in session.scalars(select(FramingRule).order_by(FramingRule.id))]


def add(catalogue: Catalogue, edit: lexicon.Edit) -> int:
    """Change the rules of this catalogue; returns the number of the change. The next analysis judges by it.

    A change of the same kind about the same words is replaced.

    Raises Invalid for an empty cue, an unknown category, or a cue that cannot be read.
    """
    _check(edit)
    values = asdict(edit) | {"strength": round(100 * edit.strength), "cue": edit.cue.strip()}
    with catalogue.transact(Operation.EDIT_FRAMING_RULES, f"{edit.action} “{edit.cue or edit.rule}”") as session:
        session.execute(delete(FramingRule).where(*_same_words(values)))
        row = FramingRule(**values)
        session.add(row)
        session.flush()
        return row.id


def remove(catalogue: Catalogue, number: int) -> None:
    """Take a change of the rules back. Raises NotFound."""
    with catalogue.transact(Operation.EDIT_FRAMING_RULES) as session:
        if session.get(FramingRule, number) is None:
            raise NotFound(f"There is no change {number} of the framing rules.", "`catalog rules list` shows them.")
        session.execute(delete(FramingRule).where(FramingRule.id == number))


def edit_of(row: FramingRule) -> lexicon.Edit:
    """A row as the engine takes it."""
    return lexicon.Edit(
        action=row.action,  # type: ignore[arg-type]  # the column's check holds the three words
        cue=row.cue,
        category=row.category,
        rule=row.rule,
        language=row.language,
        reason=row.reason,
        suggestion=row.suggestion,
        strength=row.strength / 100,
    )


def _same_words(values: dict[str, Any]) -> list[ColumnElement[bool]]:
    """The earlier change of the same kind about the same words, which the new one replaces."""
    return [getattr(FramingRule, name) == values[name] for name in ("action", "cue", "rule", "category", "language")]


def _check(edit: lexicon.Edit) -> None:
    records.chosen(edit.action, RULE_EDITS, "action")
    if edit.action == "add":
        records.required(edit.category, "The category", "category")
        records.chosen(edit.category, CATEGORIES, "category")
    if edit.action != "silence" or not edit.rule:
        records.required(edit.cue, "The cue", "cue")
    if edit.action == "suggest":
        records.required(edit.suggestion or "", "The neutral wording", "suggestion")
    lexicon.load(edits=(edit,))  # says what is wrong with a cue that cannot be read
