"""The help: pages at the left, searched as one types, and the page at the right."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextBlockFormat, QTextCursor, QTextTable, QTextTableFormat
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from catalog.ui import icons
from catalog.ui.dialogs.help_browser import MARGIN, HelpBrowser
from catalog.ui.help_pages import HelpPage, matching, pages, telling
from catalog.ui.widgets.parts import column, line

_SIDE = 250
_PADDING = 6
_LINE_HEIGHT = 130  # percent
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


class HelpWindow(QDialog):
    """Stays open beside the work; `show_page` turns to a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self._pages = pages()
        self.search = QLineEdit(placeholderText=self.tr("Search the help"), clearButtonEnabled=True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAccessibleName(self.tr("Search the help"))
        self.list = QListWidget()
        self.list.setProperty("pages", True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.browser = HelpBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(self.tr("Help text"))
        self.search.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._turn)
        self.browser.anchorClicked.connect(self._follow)
        self._arrange()
        self._fill("")
        self.resize(940, 660)

    def show_page(self, name: str) -> None:
        """Turn to a page, and to a heading in it if the name has a `#`."""
        wanted, _mark, anchor = name.partition("#")
        self.search.clear()
        for position in range(self.list.count()):
            if self._page_at(position).name == wanted:
                self.list.setCurrentRow(position)
        if anchor:
            self._scroll_to(anchor)

    def current(self) -> str:
        """The name of the page shown."""
        return self._page_at(self.list.currentRow()).name if self.list.currentRow() >= 0 else ""

    def _arrange(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        left = column(side, margins=(12, 12, 12, 12), gap=8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        self.browser.document().setDocumentMargin(MARGIN)
        box = line(self)
        box.addWidget(side)
        box.addWidget(self.browser, 1)

    def _fill(self, typed: str) -> None:
        self.list.clear()
        for page in matching(typed, self._pages):
            item = QListWidgetItem(page.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
        self.list.setCurrentRow(0)

    def _page_at(self, position: int) -> HelpPage:
        name = self.list.item(position).data(Qt.ItemDataRole.UserRole)
        return next(page for page in self._pages if page.name == name)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.browser.setMarkdown(self._page_at(self.list.row(item)).text)
            self._dress()
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            any(self.browser.find(word) for word in sorted(telling(self.search.text()), key=len, reverse=True))

    def _dress(self) -> None:
        """Give tables room, and the text air."""
        cursor = QTextCursor(self.browser.document())
        cursor.select(QTextCursor.SelectionType.Document)
        air = QTextBlockFormat()
        air.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        air.setNonBreakableLines(False)  # commands wrap like everything else
        cursor.mergeBlockFormat(air)
        self._tighten_pictures()
        for frame in self.browser.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                frame.setFormat(_table_format(frame.format().toTableFormat()))

    def _tighten_pictures(self) -> None:
        """A line as high as a picture needs no air."""
        block = self.browser.document().begin()
        while block.isValid():
            if block.text() == _PICTURE:
                tight = QTextBlockFormat()
                tight.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                QTextCursor(block).mergeBlockFormat(tight)
            block = block.next()

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() or not url.scheme():
            name = url.path().removesuffix(".md") or self.current()
            self.show_page(f"{name}#{url.fragment()}" if url.fragment() else name)
        else:
            QDesktopServices.openUrl(url)

    def _scroll_to(self, anchor: str) -> None:
        block = self.browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and _slug(block.text()) == anchor.casefold():
                self.browser.setTextCursor(QTextCursor(block))
                self.browser.verticalScrollBar().setValue(
                    round(self.browser.document().documentLayout().blockBoundingRect(block).top())
                )
                return
            block = block.next()


def _table_format(table: QTextTableFormat) -> QTextTableFormat:
    table.setCellPadding(_PADDING)
    table.setCellSpacing(0)
    table.setBorder(0)
    return table


def _slug(heading: str) -> str:
    return "-".join("".join(c if c.isalnum() or c in " -_" else "" for c in heading.casefold()).split())
