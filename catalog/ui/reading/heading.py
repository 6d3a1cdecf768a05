"""The line above the text: back, title, what is shown, find, analyse."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from catalog.ui import icons
from catalog.ui.reading.content import Content
from catalog.ui.reading.marks import KINDS
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import button, column, label, line, tool

_ICONS = {"quote": "quote", "claim": "claim", "flag": "flag", "suggestion": "suggestion"}


class Heading(QFrame):
    """`shown_changed` when a kind of mark is switched on or off."""

    back_asked = Signal()
    find_asked = Signal()
    analyse_asked = Signal()
    shown_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Elided("", "heading")
        self._state = label("", "help")
        self.analyse = button(self.tr("Analyse"), self.analyse_asked.emit, icon="analyse")
        self.analyse.setToolTip(self.tr("Look for framing, quotations, names and claims (F5)"))
        self.page = self._page_switch()
        self._switches = {kind: self._switch(kind) for kind in KINDS}
        self.setProperty("rule", "below")
        row = line(gap=6)
        row.addWidget(tool("previous", self.tr("Back to the list (Alt+Left)"), self.back_asked.emit))
        row.addWidget(self._title, 1)
        for switch in self._switches.values():
            row.addWidget(switch)
        row.addSpacing(6)
        row.addWidget(self.analyse)
        row.addWidget(self.page)
        for part in (self.analyse, self.page):
            part.hide()  # until it is known whether there is anything to analyse or a page to show
        row.addWidget(tool("search", self.tr("Find in the text (Ctrl+F)"), self.find_asked.emit))
        box = column(self, margins=(8, 8, 10, 8), gap=2)
        box.addLayout(row)
        box.addWidget(self._state)

    def tell(self, title: str, content: Content) -> None:
        """Show the title, and how many marks of each kind there are."""
        self._title.setText(title)
        shown = self.shown()
        counts = {
            "quote": len(content.quotes),
            "claim": len(content.claims),
            "flag": sum(flag.status == "open" for flag in content.flags),
            "suggestion": sum(each.place is not None and each.kind in shown for each in content.suggestions),
        }
        for kind, switch in self._switches.items():
            switch.setText(f"{self._name(kind)} {counts[kind]}" if counts[kind] else self._name(kind))
        self.analyse.setVisible(content.text is not None and content.analysed is None)
        self.page.setVisible(content.pdf is not None)
        self._state.setText(self._said(content))
        self._state.setVisible(bool(self._state.text()))

    def _said(self, content: Content) -> str:
        """What the reader must know of this text: not analysed, or passages lost by a correction."""
        said = []
        if content.analysed is False:
            said.append(self.tr("Not analysed: there are no rules for the language of this text."))
        lost = sum(view.place is not None and view.place.state == "orphan" for view in content.quotes)
        if lost:
            said.append(self.tr("%n quotes were not found again in this version.", None, lost))
        return " ".join(said)

    def shown(self) -> frozenset[str]:
        """The kinds of mark that are switched on."""
        return frozenset(kind for kind, switch in self._switches.items() if switch.isChecked())

    def _page_switch(self) -> QToolButton:
        made = tool("page", self.tr("Original page beside the text (F9)"))
        made.setCheckable(True)
        made.setProperty("quiet", True)
        return made

    def _switch(self, kind: str) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setProperty("quiet", True)
        made.setChecked(True)
        made.setIcon(icons.icon(_ICONS[kind]))
        made.setToolButtonStyle(made.toolButtonStyle().ToolButtonTextBesideIcon)
        made.setText(self._name(kind))
        made.setToolTip(self.tr("Show or hide these marks"))
        made.toggled.connect(lambda _on: self.shown_changed.emit())
        return made

    def _name(self, kind: str) -> str:
        return {
            "quote": self.tr("Quotes"),
            "claim": self.tr("Claims"),
            "flag": self.tr("Flags"),
            "suggestion": self.tr("Proposed"),
        }[kind]
