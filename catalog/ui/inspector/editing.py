"""What the buttons and keys of an inspector open: pickers and small forms about the record shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from catalog.services import claims, links, mentions, names, records
from catalog.services.conflicts import until_unhindered
from catalog.store.catalogue import Catalogue
from catalog.ui.jobs import Jobs

if TYPE_CHECKING:
    from catalog.domain.values import FormValues, RecordInfo
    from catalog.services.claims import EvidenceView
    from catalog.ui.dialogs.link import LinkDialog

_MOST = 200
"""Records joined to one at once."""


class Editing(QObject):
    """`record` is the one all of it is about."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, over: QWidget) -> None:
        super().__init__(over)
        self.catalogue = catalogue
        self.jobs = jobs
        self.record: RecordInfo | None = None
        self._over = over

    def link(self, relation: str = "") -> None:
        """Choose a relation (this one first, if given) and a record to join."""
        from catalog.ui.dialogs.link import LinkDialog

        if self.record is not None:
            self._open(LinkDialog(self.catalogue, self.jobs, self.record, relation, self._over))

    def link_all(self, ids: Sequence[int]) -> None:
        """Choose how the first of several records is related to each of the others."""
        from catalog.ui.dialogs.link import LinkDialog

        first, *others = (records.info(self.catalogue, each) for each in ids[:_MOST])
        self._open(LinkDialog(self.catalogue, self.jobs, first, "", self._over, others))

    def _open(self, dialog: LinkDialog) -> None:
        catalogue = self.catalogue
        dialog.chosen.connect(
            lambda pairs, kind, note: self.jobs.write(
                lambda: links.add_all(catalogue, pairs, kind, note), title=self.tr("Cross-reference")
            )
        )
        dialog.open()

    def add_evidence(self) -> None:
        """Choose a quote and say how it bears on the claim."""
        from catalog.ui.dialogs.evidence import EvidenceDialog

        if (record := self.record) is None:
            return
        dialog = EvidenceDialog(self.catalogue, self.jobs, None, self._over)
        dialog.decided.connect(
            lambda quote_id, values: self.jobs.write(
                lambda: claims.add_evidence(self.catalogue, record.id, values, quote_id=quote_id),
                title=self.tr("Add evidence"),
            )
        )
        dialog.open()

    def edit_evidence(self, evidence: EvidenceView) -> None:
        """Correct stance and grades."""
        from catalog.ui.dialogs.evidence import EvidenceDialog

        dialog = EvidenceDialog(self.catalogue, self.jobs, evidence, self._over)
        dialog.decided.connect(
            lambda _quote_id, values: self.jobs.write(
                lambda: claims.edit_evidence(self.catalogue, evidence.id, values), title=self.tr("Edit evidence")
            )
        )
        dialog.open()

    def add_mention(self) -> None:
        """Choose a name and the role it stands in."""
        from catalog.ui.dialogs.mention import mention_dialog

        if (record := self.record) is None:
            return
        dialog = mention_dialog(self.catalogue, self._over)
        dialog.accepted_values.connect(
            lambda values: self.jobs.write(
                lambda: mentions.add(self.catalogue, record.id, values["name"], values["role"], values["as_written"]),
                title=self.tr("Add name"),
            )
        )
        dialog.open()

    def name_form(self, form: FormValues | None) -> None:
        """Correct a form of the name, or add one."""
        from catalog.ui.dialogs.name_form import name_form_dialog

        if (record := self.record) is None:
            return
        dialog = name_form_dialog(form, self._over)
        dialog.accepted_values.connect(lambda values: self._store_form(record.id, form, values))
        dialog.open()

    def _store_form(self, name_id: int, old: FormValues | None, entered: Mapping[str, Any]) -> None:
        from catalog.domain.values import FormValues

        catalogue, new = self.catalogue, FormValues(**entered)
        if old is None:
            self.jobs.write(lambda: names.add_form(catalogue, name_id, new), title=self.tr("Add form"))
        else:
            kept = replace(new, id=old.id)
            self.jobs.write(lambda: _replace_form(catalogue, name_id, kept), title=self.tr("Edit form"))


def _replace_form(catalogue: Catalogue, name_id: int, form: FormValues) -> None:
    def edit() -> None:
        view = names.get(catalogue, name_id)
        forms = tuple(form if each.id == form.id else each for each in view.values.forms)
        names.edit(catalogue, name_id, replace(view.values, forms=forms), view.record.changed_at)

    until_unhindered(edit)
