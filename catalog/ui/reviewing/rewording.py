"""From the review: the neutral wording taken into a claim, and notes on what a flag is about."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from catalog.domain import neutral
from catalog.domain.values import ClaimValues
from catalog.services import claims, records
from catalog.store.catalogue import Catalogue
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.inspector import kinds
from catalog.ui.inspector.kinds import KINDS, names_like
from catalog.ui.jobs import Jobs
from catalog.ui.reviewing.finding import Finding
from catalog.ui.reviewing.sentence import cut
from catalog.ui.widgets.editors import Field
from catalog.ui.words import tr

Then = Callable[[Any], object]
_ENTERED = ("statement", "date", "subjects")


def reworded(finding: Finding) -> str:
    """The sentence of a flag with the neutral wording in place of the cue."""
    _before, sentence, start, end, _after = cut(finding.flag.context, 0)
    return neutral.put(sentence, start, end, finding.flag.suggestion)


def reword(catalogue: Catalogue, jobs: Jobs, finding: Finding, parent: QWidget, then: Then) -> FormDialog:
    """Ask for a claim that says what the sentence says in neutral words; a flagged claim is reworded itself."""
    if finding.flag.row.record_kind == "claim":
        return _reword_claim(catalogue, jobs, finding, parent, then)
    fields = [field for field in KINDS["claim"].fields(names_like(catalogue)) if field.key in _ENTERED]
    dialog = _dialog(tr("New claim"), fields, tr("Add"), {"statement": reworded(finding)}, parent)

    def add(values: Mapping[str, Any]) -> int:
        entered = ClaimValues(values["statement"] or "", values["date"], subjects=values["subjects"])
        span = _span(finding)
        return claims.add_from_passage(catalogue, *span, entered) if span else claims.add(catalogue, entered)

    return _open(dialog, jobs, add, then)


def note(catalogue: Catalogue, jobs: Jobs, finding: Finding, parent: QWidget, then: Then) -> FormDialog:
    """Ask for a note on the record a flag is about; it begins with the words in question."""
    row = finding.flag.row
    field = Field("text", tr("Note on “{record}”").format(record=row.record_label), "multiline", lines=6)
    dialog = _dialog(tr("Add a note"), [field], tr("Keep the note"), {"text": f"“{row.cue}”: "}, parent)

    def add(values: Mapping[str, Any]) -> int:
        return records.add_note(catalogue, row.record_id, values["text"] or "")

    return _open(dialog, jobs, add, then)


def _reword_claim(catalogue: Catalogue, jobs: Jobs, finding: Finding, parent: QWidget, then: Then) -> FormDialog:
    claim_id = finding.flag.row.record_id
    field = Field("statement", tr("Statement, in neutral words"), "sentence")
    dialog = _dialog(tr("Reword the claim"), [field], tr("Save"), {"statement": reworded(finding)}, parent)

    base = {"statement": claims.get(catalogue, claim_id).values.statement}

    def save(values: Mapping[str, Any]) -> int:
        kinds.save(claims, catalogue, claim_id, values, base)
        return claim_id

    return _open(dialog, jobs, save, then)


def _span(finding: Finding) -> tuple[int, int, int] | None:
    """Source, start and end of the sentence a flag stands in."""
    place = finding.flag.place
    if place is None or place.state == "orphan":
        return None
    _before, sentence, start, _end, _after = cut(finding.flag.context, 0)
    first = place.start - start
    return place.source_id, first, first + len(sentence)


def _dialog(title: str, fields: Sequence[Field], do: str, values: Mapping[str, Any], parent: QWidget) -> FormDialog:
    (required,) = values
    return FormDialog(title, fields, do, values, required=required, stays=True, parent=parent)


def _open(dialog: FormDialog, jobs: Jobs, work: Callable[..., Any], then: Then) -> FormDialog:
    def done(result: Any) -> None:
        dialog.accept()
        then(result)

    dialog.accepted_values.connect(
        lambda values: jobs.write(lambda: work(values), title=dialog.windowTitle(), then=done, failed=dialog.refuse)
    )
    dialog.open()
    return dialog
