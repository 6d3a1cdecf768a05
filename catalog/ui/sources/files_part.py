"""The text and the files of a source: how long, which version, which language; open the original, add a text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from catalog.store import files
from catalog.ui.widgets.entry import Entry
from catalog.ui.widgets.parts import button, column, line
from catalog.ui.widgets.section import Section

if TYPE_CHECKING:
    from catalog.services.sources import OriginalInfo, SourceView


class FilesPart(QWidget):
    """`read_asked` opens the reader; `attach_asked` and `paste_asked` give a source that has no text one."""

    read_asked = Signal()
    attach_asked = Signal()
    paste_asked = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.section = Section(self.tr("Text and files"), self.tr("Attach a file"), self.attach_asked.emit)
        self._ways = QWidget()
        row = line(self._ways, gap=8)
        row.addWidget(button(self.tr("Attach a file…"), self.attach_asked.emit, icon="import"))
        row.addWidget(button(self.tr("Paste the text…"), self.paste_asked.emit))
        row.addStretch()
        box = column(self, gap=6)
        box.addWidget(self.section)
        box.addWidget(self._ways)

    def fill(self, view: SourceView) -> None:
        """Show what this source has."""
        self.section.empty()
        none = "" if view.texts else self.tr("No text yet. Attach a file or paste the text to make quotes from it.")
        self.section.tell(0, none)
        self._ways.setVisible(not view.texts)
        if view.texts:
            self._add_text(view)
        for original in view.originals:
            self._add_original(original)

    def _add_text(self, view: SourceView) -> None:
        text = view.texts[0]
        said = self.tr("%Ln characters", None, text.length)
        version = self.tr("version {number}").format(number=text.version)
        entry = Entry(self.tr("Read the text"), icon="source", hint=f"{said} · {version}")
        entry.opened.connect(self.read_asked)
        self.section.body.addWidget(entry)

    def _add_original(self, original: OriginalInfo) -> None:
        size = QLocale().formattedDataSize(original.size)
        entry = Entry(original.name, icon="save", hint=f"{size} · SHA-256 {original.sha256[:12]}…")
        entry.setToolTip(self.tr("Open the original with the program your system uses for it"))
        entry.opened.connect(lambda: self._open(original))
        self.section.body.addWidget(entry)

    def _open(self, original: OriginalInfo) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(files.path_of(self._folder, original.sha256))))
