"""A text whose encoding had to be guessed: shown as it would come in, with other encodings to choose."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QWidget

from catalog.domain.errors import CatalogError
from catalog.formats.readers import Document
from catalog.services import imports
from catalog.ui import sentences
from catalog.ui.importing.bibliography import title_of
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.parts import button, column, label, line

ENCODINGS = (
    *("utf-8", "utf-16", "cp1252", "iso8859_15", "mac_roman", "cp850"),
    *("cp1250", "iso8859_2", "cp852", "cp1257", "cp1254", "cp1253"),
    *("cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic"),
    *("cp1255", "cp1256", "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"),
)
_SHOWN = 20_000
_WIDTH, _HEIGHT = 760, 600


class EncodingDialog(QDialog):
    """`chosen` with the encoding in which the text is to come in."""

    chosen = Signal(str)

    def __init__(self, jobs: Jobs, path: Path, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title_of(path))
        self._jobs = jobs
        self._path = path
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setProperty("field", True)
        self.text.setAccessibleName(self.tr("The text as it would come in"))
        self.do = button(self.tr("Import"), self._finish, look="primary")
        self._problem = label("", "problem", wrap=True)
        self._fill(document.encoding or "")
        self._arrange(title_of(path))
        self._show(document)
        self.encoding.currentIndexChanged.connect(lambda _index: self._ask())

    def _fill(self, guessed: str) -> None:
        for codec in dict.fromkeys((guessed, *ENCODINGS)):
            name = _name(codec)
            self.encoding.addItem(self.tr("{name} (guessed)").format(name=name) if codec == guessed else name, codec)

    def _ask(self) -> None:
        read = partial(imports.preview, self._path, encoding=self.encoding.currentData())
        self._jobs.read(read, key=("encoding", id(self)), then=self._show, failed=self._refuse)

    def _show(self, document: Document) -> None:
        self._problem.hide()
        self.text.setPlainText(document.text[:_SHOWN])
        self.do.setEnabled(True)

    def _refuse(self, problem: CatalogError) -> None:
        self._problem.setText(sentences.problem(problem))
        self._problem.show()
        self.text.clear()
        self.do.setEnabled(False)

    def _finish(self) -> None:
        self.chosen.emit(self.encoding.currentData())
        self.accept()

    def _arrange(self, title: str) -> None:
        said = self.tr(
            "The file does not say in which encoding its letters are stored. If the text below looks wrong, "
            "choose another one."
        )
        row = line(gap=8)
        row.addWidget(label(self.tr("Encoding"), "heading"))
        row.addWidget(self.encoding)
        row.addStretch(1)
        foot = line(gap=8)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Cancel"), self.reject, look="flat"))
        foot.addWidget(self.do)
        box = column(self, margins=(24, 20, 24, 18), gap=12)
        box.addWidget(label(title, "title", wrap=True))
        box.addWidget(label(said, "muted", wrap=True))
        box.addLayout(row)
        box.addWidget(self._problem)
        box.addWidget(self.text, 1)
        box.addLayout(foot)
        self.resize(_WIDTH, _HEIGHT)


def _name(codec: str) -> str:
    """The name people know an encoding by."""
    return codec.replace("cp125", "windows-125").replace("iso8859_", "ISO 8859-").replace("_", "-")
