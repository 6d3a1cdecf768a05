"""The settings of the program: language, theme, size of letters, the reviewer's name."""

from PySide6.QtWidgets import QWidget

from catalog.services import settings, workspace
from catalog.store.catalogue import Catalogue
from catalog.ui import languages
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.preferences import Preferences
from catalog.ui.widgets.editors import Field
from catalog.ui.words import tr

_SIZES = ("8", "9", "10", "11", "12", "14", "16", "18", "20")


def settings_dialog(preferences: Preferences, catalogue: Catalogue | None, parent: QWidget) -> FormDialog:
    """Ask for the settings, and take them up at once."""
    modes = [("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))]
    sizes = [(size, tr("{points} points").format(points=size)) for size in _SIZES]
    spoken = [("", tr("As the system")), *languages.LANGUAGES.items()]
    who = tr("Stands in the history and under your decisions in review")
    fields = [
        Field("reviewer", tr("Your name"), help=who),
        Field("language", tr("Language"), "choice", choices=spoken, help=tr("From the next start of Catalog")),
        Field("theme", tr("Theme"), "choice", choices=modes),
        Field("size", tr("Size of letters"), "choice", choices=sizes),
    ]
    values = {
        "reviewer": workspace.reviewer(),
        "language": settings.load().get("language", ""),
        "theme": preferences.mode,
        "size": f"{preferences.points:g}",
    }
    dialog = FormDialog(tr("Settings"), fields, tr("Save"), values, parent=parent)

    def save(entered: dict[str, str | None]) -> None:
        settings.save({"reviewer": entered["reviewer"], "language": entered["language"] or None})
        if catalogue is not None:
            catalogue.actor = workspace.reviewer()
        preferences.set_mode(entered["theme"] or "system")
        preferences.set_points(float(entered["size"] or preferences.points))

    dialog.accepted_values.connect(save)
    dialog.open()
    return dialog
