"""The sheet of all keyboard shortcuts, by menu."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QWidget

from catalog.ui.action_list import ACTIONS, Spec
from catalog.ui.actions import plain
from catalog.ui.widgets.parts import column, label, line, scrolled, surface

translate = QCoreApplication.translate
_COLUMNS = 3
_WIDTH, _HEIGHT, _SCROLL_BAR = 1000, 650, 16


class ShortcutSheet(QDialog):
    """Made from the declarations of the actions, so it cannot be out of date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        sheet = QWidget()
        surface(sheet)
        _fill(line(sheet, margins=(28, 22, 28, 22), gap=40))
        column(self).addWidget(scrolled(sheet))
        self.resize(max(_WIDTH, sheet.sizeHint().width() + _SCROLL_BAR), _HEIGHT)


def _fill(box: QHBoxLayout) -> None:
    groups = [(menu, list(specs)) for menu, specs in groupby(_with_keys(), key=lambda spec: spec.menu[0])]
    share = sum(len(specs) + 2 for _menu, specs in groups) / _COLUMNS
    filled, place = 0, column(gap=6)
    box.addLayout(place, 1)
    for menu, specs in groups:
        if filled and filled + len(specs) / 2 > share:
            place.addStretch()
            filled, place = 0, column(gap=6)
            box.addLayout(place, 1)
        place.addWidget(label(plain(translate("actions", menu)), "heading"))
        place.addLayout(_group(specs))
        place.addSpacing(16)
        filled += len(specs) + 2
    place.addStretch()


def _with_keys() -> list[Spec]:
    return [spec for spec in ACTIONS if spec.shortcut]


def _group(specs: list[Spec]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    for row, spec in enumerate(specs):
        grid.addWidget(label(plain(translate("actions", spec.text))), row, 0)
        keys = line(gap=4)
        for shortcut in spec.shortcut.split("|"):
            text = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            keys.addWidget(label(text, "key"))
        grid.addLayout(keys, row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
