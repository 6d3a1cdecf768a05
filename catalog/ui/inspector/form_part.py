"""The other forms of a name: spellings, scripts, romanisations, and how it stands in the sources."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from catalog.domain.values import FormValues
from catalog.services import names
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.entry import Entry
from catalog.ui.widgets.parts import column
from catalog.ui.widgets.section import Section

Edit = Callable[[FormValues | None], object]


class FormPart(Part):
    """Clicking a form opens it for correction; `+` adds one."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, edit: Edit, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, parent)
        self._edit = edit
        self.section = Section(self.tr("Other forms"), self.tr("Add a form"), lambda: edit(None))
        column(self).addWidget(self.section)

    def fill(self, detail: Detail) -> None:
        assert isinstance(detail.view, names.NameView)  # noqa: S101 - only names have this part
        forms = detail.view.values.forms
        self.section.empty()
        self.section.tell(len(forms), self.tr("None. Add the spellings under which this name is met."))
        for form in forms:
            self.section.body.addWidget(self._entry(form))

    def _entry(self, form: FormValues) -> Entry:
        details = filter(None, [terms.word(form.kind), form.language, form.script, form.scheme])
        entry = Entry(form.form, hint=" · ".join(details))
        entry.opened.connect(lambda: self._edit(form))
        entry.add_button("close", self.tr("Remove this form"), lambda: self._remove(form.id))
        return entry

    def _remove(self, form_id: int | None) -> None:
        catalogue = self.catalogue
        if form_id is not None:
            self.jobs.write(lambda: names.remove_form(catalogue, form_id), title=self.tr("Remove form"))
