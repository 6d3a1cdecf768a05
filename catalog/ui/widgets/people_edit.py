"""People in their roles: a row for each, with the name, the role, and how the source writes the name."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from catalog.domain.values import Contributor
from catalog.ui.widgets.completing import Complete, CompletingEdit
from catalog.ui.widgets.parts import button, column, line, tool

_ROLE_WIDTH, _GAP = 118, 6


class PeopleEdit(QWidget):
    """Values are Contributors; a row without a name counts as none."""

    changed = Signal()

    def __init__(
        self, roles: Sequence[tuple[str, str]], complete: Complete | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._roles = roles
        self._complete = complete
        self._rows: list[_Row] = []
        self._start = QWidget(self)  # never shown: marks where the rows come in the order of Tab
        self._start.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # without one Qt would not order anything after it
        self._start.hide()
        self._body = column(gap=6)
        box = column(self, gap=6)
        box.addLayout(self._body)
        self.add = button(self.tr("Add a person or body"), self._add_empty, look="link", icon="add")
        row = line()
        row.addWidget(self.add)
        row.addStretch()
        box.addLayout(row)
        self.setFocusProxy(self.add)

    def values(self) -> tuple[Contributor, ...]:
        """Those with a name, in order."""
        return tuple(row.value() for row in self._rows if row.name.text().strip())

    def set_values(self, people: Iterable[Contributor]) -> None:
        """Show these, and an empty row when there are none."""
        for row in tuple(self._rows):
            self._drop(row)
        for person in people:
            self._put(person)
        if not self._rows:
            self._put(Contributor(self._roles[0][0], ""))

    def _add_empty(self) -> None:
        role = self._rows[-1].role.currentData() if self._rows else self._roles[0][0]
        self._put(Contributor(role, "")).name.setFocus()

    def _put(self, person: Contributor) -> "_Row":
        row = _Row(self._roles, person, self._complete)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._body.addWidget(row)
        self._order_tabs()
        self.setFocusProxy(self._rows[0].name)
        return row

    def _order_tabs(self) -> None:
        """Tab goes through the rows, then to the button; left alone, a new row is the last of all in the window."""
        before = self._start
        for stop in (stop for row in self._rows for stop in row.stops):
            QWidget.setTabOrder(before, stop)
            before = stop

    def _remove(self, row: "_Row") -> None:
        self._drop(row)
        self.setFocusProxy(self._rows[0].name if self._rows else self.add)
        self.changed.emit()

    def _drop(self, row: "_Row") -> None:
        self._rows.remove(row)
        self._body.removeWidget(row)
        row.hide()
        row.deleteLater()


class _Row(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, roles: Sequence[tuple[str, str]], person: Contributor, complete: Complete | None) -> None:
        super().__init__()
        self._person = person
        self.role = QComboBox()
        self.role.setFixedWidth(_ROLE_WIDTH)
        self.role.setAccessibleName(self.tr("Role"))
        for value, shown in roles:
            self.role.addItem(shown, value)
        self.role.setCurrentIndex(max(0, self.role.findData(person.role)))
        self.name = CompletingEdit(complete)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Family name, given name"))
        self.name.setText(person.name)
        self.name.setCursorPosition(0)
        self.written = QLineEdit(person.as_written or "")
        self.written.setAccessibleName(self.tr("As written in the source"))
        self.written.setPlaceholderText(self.tr("As written in the source, if different"))
        self._arrange()

    def value(self) -> Contributor:
        name = self.name.text().strip()
        same = name == self._person.name
        written = self.written.text().strip() or None
        return Contributor(self.role.currentData(), name, written, self._person.name_id if same else None)

    def _arrange(self) -> None:
        top = line(gap=_GAP)
        top.addWidget(self.name, 1)
        top.addWidget(self.role)
        remove = tool("close", self.tr("Remove this person"), self.removed.emit, size=14)
        remove.setFocusPolicy(
            Qt.FocusPolicy.ClickFocus
        )  # with the keyboard a name is emptied; Space here lost whole rows
        top.addWidget(remove)
        self.stops = (self.name, self.role, self.written)
        box = column(self, gap=4)
        box.addLayout(top)
        below = line()
        below.addWidget(self.written, 1)
        below.addSpacing(_ROLE_WIDTH + remove.sizeHint().width() + 2 * _GAP)
        box.addLayout(below)
        self.written.setVisible(self.written.text() not in ("", self.name.text()))
        self.name.textEdited.connect(lambda _text: self.changed.emit())
        self.name.textEdited.connect(lambda text: self.written.setVisible(bool(text)))
        self.written.textEdited.connect(lambda _text: self.changed.emit())
        self.role.activated.connect(lambda _row: self.changed.emit())
