"""Where the bundle goes: a folder or a zip file, with a name that is still free."""

from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from catalog.ui.widgets.parts import button, column, line

_KEY = "export/folder"


class Target(QWidget):
    """`path()` is the folder or file that will be made."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = QRadioButton(self.tr("Folder"))
        self.zip = QRadioButton(self.tr("Zip file"))
        self.folder.setChecked(True)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(self.tr("Where the bundle goes"))
        self.edit.setText(str(_free(_home() / f"{title}-bundle")))
        self.zip.toggled.connect(self._retype)
        self.edit.textChanged.connect(lambda _text: self.changed.emit())
        box = column(self, gap=6)
        box.addLayout(self._kinds())
        row = line(gap=6)
        row.addWidget(self.edit, 1)
        row.addWidget(button(self.tr("Choose…"), self._choose))
        box.addLayout(row)

    def path(self) -> Path:
        """What is typed; a zip file ends in .zip."""
        typed = Path(self.edit.text().strip()).expanduser()
        return typed.with_name(f"{typed.name}.zip") if self.zip.isChecked() and typed.suffix != ".zip" else typed

    def remember(self) -> None:
        """Begin in this folder next time."""
        QSettings().setValue(_KEY, str(self.path().parent))

    def _kinds(self) -> QHBoxLayout:
        row = line(gap=18)
        row.addWidget(self.folder)
        row.addWidget(self.zip)
        row.addStretch()
        return row

    def _retype(self, zipped: bool) -> None:
        path = Path(self.edit.text().strip())
        bare = path.with_suffix("") if path.suffix == ".zip" else path
        self.edit.setText(str(_free(bare.with_name(f"{bare.name}.zip") if zipped else bare)))

    def _choose(self) -> None:
        title, start = self.tr("Export to"), str(self.path())
        if self.zip.isChecked():
            chosen, _filter = QFileDialog.getSaveFileName(self, title, start, self.tr("Zip files (*.zip)"))
        else:
            chosen = QFileDialog.getExistingDirectory(self, title, str(self.path().parent))
            chosen = str(_free(Path(chosen) / self.path().name)) if chosen else ""
        if chosen:
            self.edit.setText(chosen)


def _home() -> Path:
    kept = QSettings().value(_KEY)
    return Path(kept) if isinstance(kept, str) and Path(kept).is_dir() else Path.home()


def _free(path: Path) -> Path:
    """The path, with a number if something of that name is there already."""
    stem, suffix = (path.stem, path.suffix) if path.suffix == ".zip" else (path.name, "")
    tries = (path.with_name(f"{stem}-{number}{suffix}") for number in range(2, 1000))
    return path if not path.exists() else next((each for each in tries if not each.exists()), path)
