"""A tab with one picture: what can be chosen above it, the picture, and below it the item in words."""

from collections.abc import Callable, Hashable
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QStackedWidget, QToolTip, QWidget

from catalog.domain.errors import CatalogError
from catalog.store.catalogue import Catalogue
from catalog.ui import folders, messages
from catalog.ui.jobs import Jobs
from catalog.ui.pictures.canvas import Canvas
from catalog.ui.pictures.drawing import Drawing, Look, isolated
from catalog.ui.pictures.saving import save
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import column, line, surface, tool

_LEAST = QSizeF(900, 600)


class PicturePanel(QWidget):
    """Subclasses say what they are called, read what they show in `refresh`, and show it with `show_drawing`."""

    record_asked = Signal(int)
    place_asked = Signal(int, int, int)
    difference_asked = Signal(int, int)  # record and flag on which two reviewers differ
    title = ""
    icon = "map"

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.jobs = jobs
        self.bar = line(margins=(12, 8, 10, 8), gap=8)
        self.canvas = Canvas(self.name())
        self.empty = EmptyState(self.icon, "", "")
        self._detail = Elided("", "muted")
        self._detail.setContentsMargins(14, 8, 14, 8)
        self._pages = QStackedWidget()
        self._area = QScrollArea()
        self._arrange()
        self.canvas.went.connect(self._tell)
        self.canvas.opened.connect(self.open_)
        self.canvas.picked.connect(self.pick)
        self.canvas.panned.connect(self._pan)
        self.empty.asked.connect(self.begin)

    def name(self) -> str:
        """What the picture is called."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read again what is shown."""
        raise NotImplementedError

    def show_record(self, record_id: int) -> None:
        """Show the picture of this record, or with it in view."""

    def begin(self) -> None:
        """What the button of the empty state does."""

    def open_(self, key: object) -> None:
        """Go where an item leads."""

    def pick(self, key: object) -> None:
        """An item was clicked."""

    def show_drawing(self, drawing: Drawing, current: Hashable = None) -> None:
        """Show a picture in place of the one there."""
        self.canvas.show_drawing(drawing, current)
        self._pages.setCurrentWidget(self._area)

    def show_nothing(self, title: str, text: str, action: str = "") -> None:
        """Say why there is no picture."""
        self.empty.tell(title, text, action)
        self._pages.setCurrentWidget(self.empty)

    def save(self) -> None:
        """Ask for a file and write the picture as SVG, PDF or PNG."""
        if self.canvas.drawing is None or self._pages.currentWidget() is not self._area:
            return
        kinds = ";;".join((self.tr("Drawing (*.svg)"), self.tr("Document (*.pdf)"), self.tr("Image (*.png)")))
        start = str(folders.last("pictures") / f"{self.name()}.svg")
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Save the picture"), start, kinds)
        if chosen:
            path = Path(chosen)
            folders.remember("pictures", path)
            self.save_to(path if path.suffix else path.with_suffix(kind[-5:-1]))

    def save_to(self, path: Path) -> None:
        """Write the picture, all of it that the window shows or scrolls to; problems are told."""
        drawing = self.canvas.drawing
        if drawing is None:
            return
        look = Look.on_paper(self)
        width = max(float(self.canvas.width()), _LEAST.width())
        size = QSizeF(width, drawing.height(width, look) or max(float(self.canvas.height()), _LEAST.height()))
        try:
            save(drawing.on_paper(), size, look, path, self.name())
        except CatalogError as error:
            messages.show_error(self, error)
            return
        messages.toast(self, self.tr("Saved {file}").format(file=path.name))

    def add_beside(self, widget: QWidget, *, left: bool = False) -> None:
        """Put something at the right, or the left, of the picture."""
        self._middle.insertWidget(0 if left else -1, widget)

    def add_zoom(self) -> None:
        """Put the buttons for zooming at the right of the bar."""
        zooms: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("add", self.tr("Show less, larger (+)"), lambda: self.canvas.zoom(1.5)),
            ("less", self.tr("Show more, smaller (-)"), lambda: self.canvas.zoom(1 / 1.5)),
            ("fit", self.tr("Show all of it (0)"), self.canvas.fit),
        )
        for icon, name, act in zooms:
            self.bar.addWidget(tool(icon, name, act))

    def add_save(self) -> None:
        """Put the button for saving at the right end of the bar."""
        self.bar.addWidget(tool("save", self.tr("Save the picture… (Ctrl+Shift+E)"), self.save))

    def _tell(self, text: str) -> None:
        self._detail.setText(" · ".join(map(isolated, text.splitlines())))
        where = self.canvas.where()
        if where is not None:
            self._bring(where)

    def _bring(self, where: QRectF) -> None:
        centre = where.center().toPoint()
        self._area.ensureVisible(centre.x(), centre.y(), 0, round(where.height()))

    def _pan(self, by: float) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(round(bar.value() - by))

    def _arrange(self) -> None:
        surface(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.canvas)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._area)
        self._middle = line()
        self._middle.addWidget(self._pages, 1)
        box = column(self)
        box.addLayout(self.bar)
        box.addLayout(self._middle, 1)
        box.addWidget(self._detail)
        self.setFocusProxy(self.canvas)

    def hideEvent(self, event: QHideEvent) -> None:
        QToolTip.hideText()
        super().hideEvent(event)
