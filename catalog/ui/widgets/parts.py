"""Small pieces every screen is put together from: labels of the type scale, buttons, layouts without surprises."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from catalog.ui import icons

Box = TypeVar("Box", bound=QBoxLayout)
Margins = tuple[int, int, int, int]
"""Left, top, right, bottom, in pixels."""


def label(text: str, role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A plain-text label; `role` is display, title, heading, section, muted, help, problem or key."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def button(text: str, clicked: Callable[[], object] | None = None, *, look: str = "", icon: str = "") -> QPushButton:
    """A push button; `look` is primary, flat, link or nothing."""
    made = QPushButton(text)
    if look:
        made.setProperty(look, True)
    if icon:
        made.setIcon(icons.icon(icon))
    if clicked:
        made.clicked.connect(lambda _checked: clicked())
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def tool(icon: str, name: str, clicked: Callable[[], object] | None = None, *, size: int = 18) -> QToolButton:
    """A button with only an icon; `name` is read out and shown as tooltip."""
    made = QToolButton()
    made.setIcon(icons.icon(icon))
    made.setIconSize(QSize(size, size))
    made.setAccessibleName(name)
    made.setToolTip(name)
    if clicked:
        made.clicked.connect(lambda _checked: clicked())
    return made


def column(parent: QWidget | None = None, *, margins: Margins = (0, 0, 0, 0), gap: int = 0) -> QVBoxLayout:
    """A vertical layout with exactly these margins and gap."""
    return _tidy(QVBoxLayout(parent) if parent else QVBoxLayout(), margins, gap)


def line(parent: QWidget | None = None, *, margins: Margins = (0, 0, 0, 0), gap: int = 0) -> QHBoxLayout:
    """A horizontal layout with exactly these margins and gap."""
    return _tidy(QHBoxLayout(parent) if parent else QHBoxLayout(), margins, gap)


def scrolled(inside: QWidget) -> QScrollArea:
    """The widget in an area that scrolls up and down, never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def rule() -> QFrame:
    """A hairline between parts of a column."""
    made = QFrame()
    made.setProperty("rule", "below")
    made.setFixedHeight(1)
    return made


def space() -> QWidget:
    """An empty widget that takes all the room there is, for toolbars."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


def surface(widget: QWidget, which: str = "base") -> None:
    """Let a plain widget paint its ground: `base` as lists and texts have it, `window` as the bars have it."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("surface", which)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and have it looked at again."""
    if (widget.property(name) or False) != value:  # one that was never set is off
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def natural_height(widget: QWidget, width: int) -> int:
    """How high a widget with a layout wants to be at this width."""
    layout = widget.layout()
    if layout is None:
        return widget.sizeHint().height()
    layout.activate()
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout and delete it."""
    while layout.count():
        item = layout.takeAt(0)
        if item and (widget := item.widget()):
            widget.hide()
            widget.deleteLater()


def _tidy(box: Box, margins: Margins, gap: int) -> Box:
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    return box
