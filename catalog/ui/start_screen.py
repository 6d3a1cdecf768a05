"""What one sees when no catalogue is open: make one, open one, go on with a recent one, look at the sample."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from catalog.ui import icons
from catalog.ui.recent import recent
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import button, clear, column, label, line, surface

_WIDTH = 640
_LOGO = 56


class StartScreen(QScrollArea):
    """Four ways to begin; files dropped on the window are taken into a new catalogue."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    restore_asked = Signal()
    recent_chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        surface(page)
        self._recent = column(gap=2)
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        self._fill(column(middle, gap=10))
        across = line(page, margins=(24, 24, 24, 24))
        across.addStretch()
        across.addWidget(middle, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch()
        self.setWidget(page)
        self.refresh()

    def refresh(self) -> None:
        """Read the list of recent catalogues again."""
        clear(self._recent)
        found = recent()
        if found:
            self._recent.addWidget(label(self.tr("Recent"), "section"))
        entries = [self._entry(path) for path in found]
        for entry in entries:
            self._recent.addWidget(entry)
        self.setFocusProxy(entries[0] if entries else self.first)  # Enter goes on with what was worked on last

    def _fill(self, box: QVBoxLayout) -> None:
        logo = QLabel()
        logo.setPixmap(icons.pixmap("catalog", _LOGO, "", self.devicePixelRatioF()))
        box.addWidget(logo)
        box.addWidget(label(self.tr("Catalog"), "display"))
        box.addWidget(
            label(
                self.tr(
                    "Take contested sources apart: quotes and claims anchored in the text, framing flagged and "
                    "reviewed, and a citation bundle that others can verify."
                ),
                "muted",
                wrap=True,
            )
        )
        box.addSpacing(14)
        box.addLayout(self._ways())
        box.addWidget(label(self.tr("Or drop texts here: they go into a new catalogue."), "help"))
        box.addSpacing(18)
        box.addLayout(self._recent)

    def _ways(self) -> QVBoxLayout:
        box = column(gap=10)
        row = line(gap=10)
        self.first = button(self.tr("New catalogue…"), self.new_asked.emit, look="primary")
        self.first.setAutoDefault(True)  # Enter presses it, not Space alone
        row.addWidget(self.first)
        row.addWidget(button(self.tr("Open…"), self.open_asked.emit, icon="open"))
        row.addWidget(button(self.tr("Look at the sample"), self.sample_asked.emit, icon="sample"))
        row.addWidget(button(self.tr("Put a backup back…"), self.restore_asked.emit, look="flat"))
        row.addStretch()
        box.addLayout(row)
        return box

    def _entry(self, path: Path) -> QPushButton:
        entry = QPushButton()
        entry.setProperty("flat", True)
        entry.setAutoDefault(True)
        entry.setAccessibleName(self.tr("Open {name}").format(name=path.stem))
        entry.setCursor(Qt.CursorShape.PointingHandCursor)
        entry.setMinimumHeight(52)
        entry.clicked.connect(lambda: self.recent_chosen.emit(path))
        words = column(gap=1)
        words.addWidget(Elided(path.stem, "heading"))
        words.addWidget(Elided(str(path.parent), "help"))
        row = line(entry, margins=(10, 6, 10, 6), gap=12)
        picture = QLabel()
        picture.setPixmap(icons.icon("work").pixmap(20, 20))
        row.addWidget(picture)
        row.addLayout(words, 1)
        for child in entry.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return entry
