"""The export while it runs, and what came of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QProgressBar, QWidget

from catalog.ui.exporting.kinds import BUNDLE
from catalog.ui.exporting.scope import Outcome
from catalog.ui.widgets.parts import button, column, label, line

_MARGINS = (60, 24, 60, 24)
_SHOWN = 8


class Running(QWidget):
    """A bar, what is being done, and a button to stop it."""

    def __init__(self, stop: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._note = label("", "muted", wrap=True)
        row = line()
        row.addWidget(button(self.tr("Stop"), stop))
        row.addStretch()
        box = column(self, margins=_MARGINS, gap=14)
        box.addStretch()
        for part in (label(self.tr("Exporting"), "title"), self._bar, self._note):
            box.addWidget(part)
        box.addLayout(row)
        box.addStretch()

    def begin(self) -> None:
        """Nothing is known yet of how much there is to do."""
        self._bar.setRange(0, 0)
        self._note.clear()

    def tell(self, done: int, total: int, note: str) -> None:
        """How far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._note.setText(note)

    def stopping(self) -> None:
        """It will stop at its next step."""
        self._note.setText(self.tr("Stopping…"))


class Ended(QWidget):
    """What was written, where, and a button that shows it."""

    def __init__(self, show: Callable[[], object], close: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self._said = label("", "title"), label("", wrap=True)
        self._where = label("", "muted", wrap=True, selectable=True)
        self.show_folder = button(self.tr("Open the folder"), show, look="primary")
        row = line(gap=8)
        row.addWidget(self.show_folder)
        row.addWidget(button(self.tr("Close"), close))
        row.addStretch()
        box = column(self, margins=_MARGINS, gap=14)
        box.addStretch()
        for part in (self.title, self._said, self._where):
            box.addWidget(part)
        box.addSpacing(6)
        box.addLayout(row)
        box.addStretch()

    def tell(self, kind: str, outcome: Outcome, where: Path) -> None:
        """Say what came of it."""
        size = self.locale().formattedDataSize(outcome.bytes)
        text = self.tr("{count} files, {size}. Every byte was read again and is as it should be.")
        if not outcome.ok:
            self.title.setText(self.tr("The bundle is not sound"))
            self._said.setText("\n".join(outcome.problems[:_SHOWN]))
        elif kind == BUNDLE:
            self.title.setText(self.tr("Exported and verified"))
            self._said.setText(text.format(count=outcome.files, size=size) + self._left_out(outcome.missing))
        else:
            self.title.setText(self.tr("Exported"))
            self._said.setText(self.tr("One file, {size}.").format(size=size))
        self._where.setText(str(where))
        self.show_folder.setFocus()

    def _left_out(self, missing: Sequence[str]) -> str:
        """What is to be said of originals that are not here."""
        if not missing:
            return ""
        names = ", ".join(missing[:_SHOWN]) + (" …" if len(missing) > _SHOWN else "")
        return "\n\n" + self.tr("These originals are not in this catalogue, so they were left out: {names}").format(
            names=names
        )
