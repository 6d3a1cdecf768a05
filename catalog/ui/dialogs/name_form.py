"""One form of a name: its letters, what kind of form it is, language, script and romanisation."""

from dataclasses import asdict

from PySide6.QtWidgets import QWidget

from catalog.domain.values import FormValues
from catalog.domain.vocabulary import FORM_KINDS
from catalog.ui import terms
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.widgets.editors import Field
from catalog.ui.words import tr

_SCRIPTS = ("Latn", "Cyrl", "Arab", "Grek", "Hebr", "Hans", "Hant", "Jpan", "Kore", "Geor", "Armn")


def name_form_dialog(form: FormValues | None, parent: QWidget) -> FormDialog:
    """Gives `form`, `kind`, `language`, `script` and `scheme`."""
    kinds = [kind for kind in FORM_KINDS if kind != "preferred"]
    fields = [
        Field("form", tr("Form")),
        Field("kind", tr("Kind"), "choice", choices=terms.choices(kinds)),
        Field("language", tr("Language"), "language", beside=True),
        Field("script", tr("Script"), "choice", choices=[("", "—"), *((code, code) for code in _SCRIPTS)]),
        Field("scheme", tr("Romanisation"), placeholder=tr("ALA-LC, ISO 9…"), beside=True),
    ]
    title = tr("Add a form") if form is None else tr("Form of the name")
    values = asdict(form) if form is not None else {}
    return FormDialog(title, fields, tr("Keep"), values, required="form", parent=parent)
