"""A name in a role on a record."""

from PySide6.QtWidgets import QWidget

from catalog.domain.vocabulary import ROLES
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.inspector.kinds import names_like
from catalog.ui.widgets.editors import Field
from catalog.ui.words import tr

_FIRST = ("subject", "place", "speaker", "addressee")


def mention_dialog(catalogue: Catalogue, parent: QWidget) -> FormDialog:
    """Gives `name`, `role` and `as_written`."""
    roles = (*_FIRST, *(role for role in ROLES if role not in _FIRST))
    fields = [
        Field("name", tr("Name"), "name", complete=names_like(catalogue), help=tr("A name that is new is entered.")),
        Field("role", tr("In the role of"), "choice", choices=terms.choices(roles)),
        Field("as_written", tr("As written"), help=tr("Only if it is spelled differently there.")),
    ]
    return FormDialog(tr("Add a name"), fields, tr("Add"), required="name", parent=parent)
