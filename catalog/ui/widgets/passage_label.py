"""A sentence with one stretch of it marked, for cards and queues."""

import html

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from catalog.ui import theme

_MARKED = '<span style="background-color:{fill}; text-decoration:underline; font-weight:600">{words}</span>'


class PassageLabel(QLabel):
    """Shows before, marked and after; before and after in the muted colour when they are other sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._parts = ("", "", "", "", "")
        self._kind = "flag-medium"

    def show_passage(
        self, sentence: str, start: int, end: int, kind: str, *, before: str = "", after: str = ""
    ) -> None:
        """Mark [start, end) of the sentence (code points within it); `kind` is a key of `Theme.marks`."""
        self._parts = (before, sentence[:start], sentence[start:end], sentence[end:], after)
        self._kind = kind
        self._write()

    def _write(self) -> None:
        colours = theme.of(self.palette())
        before, head, marked, tail, after = (html.escape(part).replace("\n", "<br>") for part in self._parts)
        shown = _MARKED.format(fill=colours.marks[self._kind].fill, words=marked) if marked else ""
        quiet = '<span style="color:{}">{}</span>'
        parts = [quiet.format(colours.muted, before), f"{head}{shown}{tail}", quiet.format(colours.muted, after)]
        self.setText(" ".join(part for part, plain in zip(parts, (before, True, after), strict=True) if plain))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and any(self._parts):
            self._write()
