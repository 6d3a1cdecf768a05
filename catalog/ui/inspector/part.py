"""What every part of an inspector is: a widget about one record, with what it needs to write and to lead elsewhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from catalog.store.catalogue import Catalogue
from catalog.ui.inspector.detail import Detail
from catalog.ui.jobs import Jobs


class Part(QWidget):
    """Shows some of a Detail. Writes go through `jobs`; what changed comes back with the next Detail."""

    record_asked = Signal(int)
    place_asked = Signal(int, int, int)  # source id, start, end

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.jobs = jobs
        self.record_id = 0

    def tell(self, detail: Detail) -> None:
        """Show this record."""
        self.record_id = detail.record.id
        self.fill(detail)

    def fill(self, detail: Detail) -> None:
        """Put what is to be seen into the widgets."""
        raise NotImplementedError
