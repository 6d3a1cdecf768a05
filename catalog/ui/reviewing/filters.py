"""Which flags are queued: source, category, status and order; and how far one has come."""

from collections import Counter

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QProgressBar, QWidget

from catalog.domain.values import RecordInfo
from catalog.domain.vocabulary import FLAG_CATEGORIES, FLAG_STATUSES
from catalog.services import settings
from catalog.ui import terms
from catalog.ui.reviewing.queue import DIFFERING, Standing, Wanted
from catalog.ui.widgets.letters import keep_letter
from catalog.ui.widgets.parts import column, label, line

_ORDERS = ("learned", "strength", "text", "age")

_BLIND = "blind_review"
"""The setting: whether one reviews without seeing what others decided."""


class Filters(QFrame):
    """`changed` when something else is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "below")
        self.record = _combo(self.tr("Source"))
        self.category = _combo(self.tr("Category"))
        self.status = _combo(self.tr("Status"))
        self.order = _combo(self.tr("Order"))
        self.blind = QCheckBox(self.tr("Blind: hide what others decided"))
        self.blind.setToolTip(self.tr("Others’ decisions are shown only once you have decided yourself"))
        self.blind.setChecked(settings.load().get(_BLIND) is True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Decided"))
        self._done = label("", "help")
        self._fill()
        self._arrange()
        for combo in (self.record, self.category, self.status, self.order):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.blind.toggled.connect(self._set_blind)

    def event(self, event: QEvent) -> bool:
        return keep_letter(event) or super().event(event)

    def wanted(self, reviewer: str) -> Wanted:
        """What is chosen; `reviewer` is who looks. Differences are there to be settled, so all see all of them."""
        blind = self.blind.isChecked() and self.status.currentData() != DIFFERING
        return Wanted(
            self.record.currentData(),
            self.category.currentData(),
            self.status.currentData(),
            self.order.currentData(),
            reviewer if blind else None,
        )

    def set_records(self, records: list[RecordInfo]) -> None:
        """Offer these records."""
        chosen = self.record.currentData()
        self.record.blockSignals(True)
        self.record.clear()
        self.record.addItem(self.tr("All sources and claims"), None)
        for record in records:
            self.record.addItem(record.label, record.id)
        self.record.setCurrentIndex(max(self.record.findData(chosen), 0))
        self.record.blockSignals(False)

    def tell(self, standing: Standing) -> None:
        """Show how far the work is, and how many flags of each category there are."""
        self.blind.setEnabled(self.status.currentData() != DIFFERING)
        self._bar.setRange(0, max(standing.total, 1))
        self._bar.setValue(standing.decided)
        text = self.tr("{decided} of {total} decided").format(decided=standing.decided, total=standing.total)
        if standing.total > standing.decided:
            text += self.tr(" · %Ln left", None, standing.total - standing.decided)
        if standing.pace is not None:
            text += self.tr(" · %Ln an hour", None, round(standing.pace))
        if standing.deferred:
            text += self.tr(" · {count} deferred").format(count=standing.deferred)
        if standing.learned and self.order.currentData() == "learned":
            text += "\n" + self.tr("Order learned from %n of your decisions", None, standing.learned)
        self._done.setText(text)
        self._name_categories(standing.categories)

    def choose_differing(self, record_id: int) -> None:
        """Want the flags of this record on which reviewers differ."""
        self.blockSignals(True)
        self.status.setCurrentIndex(self.status.findData(DIFFERING))
        self.category.setCurrentIndex(0)
        self.choose_record(record_id)
        self.blockSignals(False)
        self.changed.emit()

    def choose_record(self, record_id: int | None) -> None:
        """Want only the flags of this record."""
        self.record.setCurrentIndex(max(self.record.findData(record_id), 0))

    def _set_blind(self, blind: bool) -> None:
        settings.save({_BLIND: blind or None})
        self.changed.emit()

    def _name_categories(self, counts: Counter[str]) -> None:
        for position in range(1, self.category.count()):
            category = self.category.itemData(position)
            self.category.setItemText(position, f"{terms.word(category)} ({counts[category]})")
        self.category.setItemText(0, self.tr("All categories ({count})").format(count=counts.total()))

    def _fill(self) -> None:
        self.record.addItem(self.tr("All sources and claims"), None)
        self.category.addItem(self.tr("All categories"), None)
        for category in FLAG_CATEGORIES:
            self.category.addItem(terms.word(category), category)
        for status in FLAG_STATUSES:
            self.status.addItem(terms.word(status), status)
        self.status.addItem(self.tr("Judged differently"), DIFFERING)
        self.status.addItem(self.tr("Any status"), None)
        names = (
            self.tr("Likeliest first"),
            self.tr("Strongest first"),
            self.tr("As in the text"),
            self.tr("Oldest first"),
        )
        for order, name in zip(_ORDERS, names, strict=True):
            self.order.addItem(name, order)

    def _arrange(self) -> None:
        box = column(self, margins=(12, 10, 12, 10), gap=8)
        box.addWidget(self.record)
        box.addWidget(self.category)
        row = line(gap=8)
        row.addWidget(self.status, 7)
        row.addWidget(self.order, 6)
        box.addLayout(row)
        box.addWidget(self.blind)
        box.addSpacing(2)
        box.addWidget(self._bar)
        box.addWidget(self._done)


def _combo(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    made.setMaxVisibleItems(20)
    return made
