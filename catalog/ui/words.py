"""Texts in the language of the person at the screen; the translations lie in `resources/translations`."""

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str | None = None, n: int = -1) -> str:
    """A text in the language of the screen, where there is no `self.tr`.

    `comment` tells two meanings of one word apart. With `n` the text has `%n` where the number stands, and takes the
    form this number asks for; translation tools see that in `tr(text, None, n)` only, so counts are said with it.
    """
    return QCoreApplication.translate("", text, comment, n)


def translate(_context: str, text: str) -> str:
    """The text itself; whoever shows it passes it to QCoreApplication.translate with the same context."""
    return text
