"""Choose in which style citations are copied, with a look at how the record selected comes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from catalog.domain.errors import CatalogError
from catalog.services import settings
from catalog.ui.citing import STYLE, chosen_style, cited
from catalog.ui.exporting.style_picker import StylePicker
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.parts import button, column, label, line

if TYPE_CHECKING:
    from catalog.services.citations import Copied
    from catalog.store.catalogue import Catalogue

_WIDTH, _HEIGHT = 560, 480


class CitationStyle(QDialog):
    """Keeps the style in the settings; the export dialog begins with it too."""

    def __init__(
        self, jobs: Jobs, catalogue: Catalogue | None, selected: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Citation style"))
        self._jobs = jobs
        self._catalogue = catalogue
        self._selected = tuple(selected)[:1]
        self.picker = StylePicker(jobs, chosen_style())
        self.sample = label("", wrap=True, selectable=True)
        self.do = button(self.tr("Use this style"), self._keep, look="primary")
        self.do.setDefault(True)  # Enter in the search takes the style, not the first button there is
        self._arrange()
        self.picker.changed.connect(self._show_sample)
        self._show_sample()

    def _show_sample(self) -> None:
        catalogue, ids, style = self._catalogue, self._selected, self.picker.style_name()
        if catalogue is not None and ids:
            work = lambda: cited(catalogue, ids, style)  # noqa: E731
            self._jobs.read(work, key=("sample", id(self)), then=self._tell, failed=self._tell_none)

    def _tell(self, found: Sequence[Copied]) -> None:
        self.sample.setText(found[0][0])

    def _tell_none(self, _problem: CatalogError) -> None:
        self.sample.clear()

    def _keep(self) -> None:
        settings.save({STYLE: self.picker.style_name()})
        self.accept()

    def _arrange(self) -> None:
        self.resize(_WIDTH, _HEIGHT)
        box = column(self, margins=(24, 20, 24, 18), gap=10)
        box.addWidget(label(self.tr("Citation style"), "title"))
        said = self.tr("In this style citations are copied. Exports begin with it.")
        box.addWidget(label(said, "muted", wrap=True))
        box.addWidget(self.picker, 1)
        box.addWidget(self.sample)
        row = line(gap=8)
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), self.reject, look="flat"))
        row.addWidget(self.do)
        box.addLayout(row)
