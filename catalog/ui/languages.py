"""The language of the screen: that of the system or the one chosen in the settings, with Qt's own texts in it too."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from catalog import paths

LANGUAGES = {"en": "English", "de": "Deutsch", "ru": "Русский"}
"""What there are translations for, each under its own name. English has one for the sake of its plurals."""

_spoken = ["en"]
_installed: list[QTranslator] = []
"""Those of ours that are in use: asking the application for its children takes 7 ms of every start."""


def chosen(wanted: object) -> str:
    """The language to use: the one wanted if there is such a translation, else the first the system asks for."""
    if isinstance(wanted, str) and wanted in LANGUAGES:
        return wanted
    asked = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in asked if code in LANGUAGES), "en")


def spoken() -> str:
    """The language that was installed last."""
    return _spoken[0]


def install(app: QCoreApplication, code: str) -> None:
    """Speak this language from now on. Windows that are open keep theirs; dates follow the system if it speaks it."""
    _spoken[0] = code
    while _installed:
        former = _installed.pop()
        app.removeTranslator(former)
        former.deleteLater()
    own = str(paths.shipped("resources") / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qt, f"qtbase_{code}"), (own, f"catalog_{code}")):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().partition("_")[0] == code else QLocale(code))
