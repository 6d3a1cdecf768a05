"""Where the export goes: a file, or for a bundle a folder or a zip file, with a name that is still free."""

from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QRadioButton, QWidget

from catalog.ui.widgets.parts import button, column, line

_KEY = "export/folder"
_ZIP = ".zip"


class Target(QWidget):
    """`path()` is the folder or file that will be made."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._ending: str | None = None
        self._given, self._offered = "", title
        self.folder = QRadioButton(self.tr("Folder"))
        self.zip = QRadioButton(self.tr("Zip file"))
        self.folder.setChecked(True)
        self.edit = QLineEdit(str(_home() / title))
        self.edit.setAccessibleName(self.tr("Where the export goes"))
        self._shapes = QWidget()
        self._arrange()
        self.be(None)
        self.zip.toggled.connect(lambda _zipped: self._retype())
        self.edit.textChanged.connect(lambda _text: self.changed.emit())

    def be(self, ending: str | None) -> None:
        """Be for files that end like this; None for a bundle."""
        self._ending = ending
        self._shapes.setVisible(ending is None)
        self._retype()

    def path(self) -> Path:
        """What is typed, with the ending it must have."""
        typed = Path(self.edit.text().strip()).expanduser()
        ending = self._suffix()
        return typed if typed.name.lower().endswith(ending) else typed.with_name(typed.name + ending)

    def remember(self) -> None:
        """Begin in this folder next time."""
        QSettings().setValue(_KEY, str(self.path().parent))

    def _suffix(self) -> str:
        return self._ending or (_ZIP if self.zip.isChecked() else "")

    def _usual(self) -> str:
        return self._title if self._ending else f"{self._title}-bundle"

    def _retype(self) -> None:
        """Keep the folder; and the name, without the ending it had, if it is the user's own."""
        typed = Path(self.edit.text().strip())
        own = typed.name.removesuffix(self._given) if typed.name != self._offered else self._usual()
        shown = _free(typed.with_name(own or self._usual()), self._suffix())
        self._given, self._offered = self._suffix(), shown.name if own == self._usual() else ""
        self.edit.setText(str(shown))

    def _choose(self) -> None:
        title, start = self.tr("Export to"), str(self.path())
        if self._suffix():
            kinds = self.tr("Files of this format ({endings})").format(endings=f"*{self._suffix()}")
            chosen, _filter = QFileDialog.getSaveFileName(self, title, start, kinds)
        else:
            chosen = QFileDialog.getExistingDirectory(self, title, str(self.path().parent))
            chosen = str(_free(Path(chosen) / self.path().name, "")) if chosen else ""
        if chosen:
            self.edit.setText(chosen)

    def _arrange(self) -> None:
        shapes = line(self._shapes, gap=18)
        shapes.addWidget(self.folder)
        shapes.addWidget(self.zip)
        shapes.addStretch()
        row = line(gap=6)
        row.addWidget(self.edit, 1)
        row.addWidget(button(self.tr("Choose…"), self._choose))
        box = column(self, gap=6)
        box.addLayout(row)
        box.addWidget(self._shapes)


def _home() -> Path:
    kept = QSettings().value(_KEY)
    return Path(kept) if isinstance(kept, str) and Path(kept).is_dir() else Path.home()


def _free(bare: Path, ending: str) -> Path:
    """The path with its ending, and with a number if something of that name is there already."""
    tries = (bare.with_name(f"{bare.name}-{number}{ending}") for number in range(2, 1000))
    path = bare.with_name(bare.name + ending)
    return path if not path.exists() else next((each for each in tries if not each.exists()), path)
