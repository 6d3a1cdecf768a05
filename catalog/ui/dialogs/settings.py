"""The settings of the program: language, theme, size of letters, the reviewer's name, the style of citations."""

from PySide6.QtWidgets import QWidget

from catalog.services import settings, workspace
from catalog.store.catalogue import Catalogue
from catalog.ui import languages
from catalog.ui.citing import STYLE
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.preferences import Preferences
from catalog.ui.widgets.editors import Field
from catalog.ui.words import tr

_STYLES = (
    ("archival-chicago", "Archival Chicago"),
    ("chicago-notes-bibliography", "Chicago (notes and bibliography)"),
    ("chicago-author-date", "Chicago (author-date)"),
    ("apa", "APA"),
    ("modern-language-association", "MLA"),
    ("harvard-cite-them-right", "Harvard (Cite Them Right)"),
    ("gost-r-7-0-5-2008", "ГОСТ Р 7.0.5–2008"),
    ("iso690-author-date-en", "ISO 690 (author-date)"),
)
"""Names of CSL styles and what people call them, the first used while none is chosen.

Another one that is kept in the settings stays on offer under its name.
"""
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
        Field(STYLE, tr("Citation style"), "choice", choices=_STYLES, help=tr("In which citations are copied")),
    ]
    values = {
        "reviewer": workspace.reviewer(),
        "language": settings.load().get("language", ""),
        "theme": preferences.mode,
        "size": f"{preferences.points:g}",
        STYLE: settings.load().get(STYLE, ""),
    }
    dialog = FormDialog(tr("Settings"), fields, tr("Save"), values, parent=parent)

    def save(entered: dict[str, str | None]) -> None:
        settings.save({key: entered[key] or None for key in ("reviewer", "language", STYLE)})
        if catalogue is not None:
            catalogue.actor = workspace.reviewer()
        preferences.set_mode(entered["theme"] or "system")
        preferences.set_points(float(entered["size"] or preferences.points))

    dialog.accepted_values.connect(save)
    dialog.open()
    return dialog
