"""The tab with the map: around which record, how far, and which relations."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QWidget

from catalog.domain.progress import Progress
from catalog.services.pictures import surroundings
from catalog.store.catalogue import Catalogue
from catalog.ui.jobs import Jobs
from catalog.ui.pictures.choose_record import ChooseRecord
from catalog.ui.pictures.forces import Place
from catalog.ui.pictures.legend import Legend
from catalog.ui.pictures.panel import PicturePanel
from catalog.ui.pictures.relation_map import MapDrawing
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import button


class MapPanel(PicturePanel):
    """A click shows the neighbours of a record, Enter or a double click opens it; cards can be dragged."""

    icon = "map"

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, parent)
        self._centre: int | None = None
        self._opened: list[int] = []
        self.legend = Legend()
        self.steps = QComboBox()
        for steps, text in ((1, self.tr("1 step")), (2, self.tr("2 steps")), (3, self.tr("3 steps"))):
            self.steps.addItem(text, steps)
        self.steps.setAccessibleName(self.tr("Steps outward"))
        self._title = Elided("", "heading")
        self.legend.changed.connect(self._filter)
        self.steps.currentIndexChanged.connect(lambda _index: self._spread())
        self.bar.addWidget(button(self.tr("Another record…"), self.begin))
        self.bar.addWidget(self._title, 1)
        self.bar.addWidget(self.steps)
        self.add_zoom()
        self.add_save()
        self.add_beside(self.legend)

    def name(self) -> str:
        return self.tr("Map of cross-references")

    def refresh(self) -> None:
        catalogue, centre, opened = self.catalogue, self._centre, tuple(self._opened)
        depth = int(self.steps.currentData())
        old = self.canvas.drawing
        kept = dict(old.places) if isinstance(old, MapDrawing) and self._is_about(old) else {}
        self.jobs.read(
            lambda progress: _drawn(catalogue, centre, opened, depth, kept, progress),
            key=("map", id(self)),
            then=self._show,
            failed=lambda _gone: self._show(None),
        )

    def show_record(self, record_id: int) -> None:
        """Show the map around this record."""
        self._centre, self._opened = record_id, []
        self.refresh()

    def begin(self) -> None:
        dialog = ChooseRecord(self.catalogue, self.jobs, self.tr("Show the map around…"), self)
        dialog.chosen.connect(self.show_record)
        dialog.open()

    def open_(self, key: object) -> None:
        self.record_asked.emit(key)

    def pick(self, key: object) -> None:
        drawing = self.canvas.drawing
        hides = isinstance(drawing, MapDrawing) and any(n.id == key and n.hidden for n in drawing.around.nodes)
        if isinstance(key, int) and hides and key not in self._opened:
            self._opened.append(key)
            self.refresh()

    def _is_about(self, drawing: MapDrawing) -> bool:
        return self._centre in (None, drawing.around.nodes[0].id)

    def _spread(self) -> None:
        self._opened = []
        self.refresh()

    def _show(self, drawing: MapDrawing | None) -> None:
        self.legend.setVisible(drawing is not None)
        if drawing is None:
            self._centre = None
            text = self.tr("Choose a record to see what it is joined to: evidence, rivals, names and cross-references.")
            self.show_nothing(self.tr("Nothing to show yet"), text, self.tr("Choose a record…"))
            return
        self._centre = drawing.around.nodes[0].id
        self._title.setText(drawing.around.nodes[0].label)
        self.legend.tell(drawing.relations())
        drawing.hidden = self.legend.hidden()
        self.show_drawing(drawing)

    def _filter(self) -> None:
        if isinstance(drawing := self.canvas.drawing, MapDrawing):
            drawing.hidden = self.legend.hidden()
            self.canvas.changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and isinstance(drawing := self.canvas.drawing, MapDrawing):
            self.legend.tell(drawing.relations())


def _drawn(
    catalogue: Catalogue,
    centre: int | None,
    opened: tuple[int, ...],
    depth: int,
    kept: dict[int, Place],
    progress: Progress,
) -> MapDrawing | None:
    """The map, laid out: off the thread of the window, because the forces take their time."""
    centre = surroundings.somewhere(catalogue) if centre is None else centre
    if centre is None:
        return None
    return MapDrawing(surroundings.around(catalogue, centre, opened, depth=depth, progress=progress), kept)
