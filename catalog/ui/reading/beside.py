"""The page of the original beside the text: it follows what is being read, and pages are kept for a moment."""

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QSplitter

from catalog.domain.errors import CatalogError
from catalog.services import page_images
from catalog.ui import sentences
from catalog.ui.jobs import Then, Work
from catalog.ui.reading.content import Content
from catalog.ui.reading.page_view import PageView

if TYPE_CHECKING:
    from catalog.services.page_images import PageImage
    from catalog.ui.reading.page import ReadingPage

_PAUSE = 80
_KEPT = 8
_SHARES = [600, 400]


class Beside(QSplitter):
    """Text at the left, page at the right while it is switched on and there is a PDF."""

    def __init__(self, page: "ReadingPage") -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._page = page
        self._content = Content(0, None)
        self._labels: list[str] = []
        self._known = ""
        self._wanted = 0
        self._kept: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._follow)
        self.view = PageView()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for position, part in enumerate((page.reader, self.view)):
            self.addWidget(part)
            self.setStretchFactor(position, _SHARES[position])
        self.view.hide()
        self.view.turned.connect(self._turn)
        page.heading.page.toggled.connect(lambda _on: self._show())
        page.reader.text.moved.connect(self._pause.start)

    def tell(self, content: Content) -> None:
        """Another text, or the same one again."""
        self._content = content
        self._show()

    def _show(self) -> None:
        shown = self._page.heading.page.isChecked() and self._content.pdf is not None
        if shown and not self.view.isVisibleTo(self):
            self.setSizes(_SHARES)
        self.view.setVisible(shown)
        if shown and self._known != self._content.pdf:
            self._ask_labels()
        elif shown:
            self._follow()

    def _ask_labels(self) -> None:
        catalogue, digest = self._page.catalogue, self._content.pdf or ""

        def take(labels: list[str]) -> None:
            self._known, self._labels, self._wanted = digest, labels, -1
            self._follow()

        self._read(partial(page_images.labels, catalogue, digest), "labels", take)

    def _follow(self) -> None:
        """Show the page on which what is in view begins."""
        text = self._content.text
        if self.view.isHidden() or text is None or self._known != self._content.pdf:
            return
        offset = self._page.reader.text.visible_span()[0]
        index = page_images.index_at(text.pages, offset, self._labels)
        if index != self._wanted:
            self._ask(index)

    def _turn(self, by: int) -> None:
        index = self._wanted + by
        if 0 <= index < len(self._labels):
            self._ask(index)

    def _ask(self, index: int) -> None:
        self._wanted = index
        self.view.name(index, len(self._labels), self._labels[index] if index < len(self._labels) else "")
        catalogue, digest = self._page.catalogue, self._known
        if (known := self._kept.get((digest, index))) is not None:
            self.view.show_page(known)
        else:
            self._read(partial(page_images.render, catalogue, digest, index), "page", partial(self._take, digest))

    def _take(self, digest: str, found: "PageImage") -> None:
        image = QImage(found.rgba, found.width, found.height, 4 * found.width, QImage.Format.Format_RGBA8888)
        self._kept[digest, found.index] = QPixmap.fromImage(image)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if found.index == self._wanted:
            self.view.show_page(self._kept[digest, found.index])

    def _read(self, work: Work, what: str, then: Then) -> None:
        self._page.jobs.read(work, key=(what, id(self)), then=then, failed=self._refuse)

    def _refuse(self, problem: CatalogError) -> None:
        self.view.complain(sentences.problem(problem))
