"""The right side of the export dialog: what goes out, in which style, what stays in, where to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from catalog.domain.errors import CatalogError
from catalog.formats import exports as formats
from catalog.services import exports
from catalog.store.catalogue import Catalogue
from catalog.ui.citing import chosen_style
from catalog.ui.exporting.bag_part import BagPart
from catalog.ui.exporting.format_list import shown
from catalog.ui.exporting.kinds import BUNDLE, KINDS, Kind
from catalog.ui.exporting.order import Order
from catalog.ui.exporting.scope import Ids, Scope, everything, of_query, of_selection
from catalog.ui.exporting.style_picker import StylePicker
from catalog.ui.exporting.target import Target
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.fold import Fold
from catalog.ui.widgets.parts import column, label, surface
from catalog.ui.widgets.text_field import TextField

_PICKER, _REDACT = 190, 4
_HOLDS_NO_NOTES = frozenset(
    {"bib", "ris", "csl-json", "csv", "text", "ead", "eac", "prov", "qdc", "skos", "skos-turtle", "claimreview"}
)


class Options(QWidget):
    """Shows what can be chosen for one format; `order()` is everything chosen."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, jobs: Jobs, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._jobs = jobs
        self._kind: Kind = KINDS[0]
        self.ways = self._ways(scope)
        self.style_picker = StylePicker(jobs, chosen_style())
        self.private = QCheckBox(self.tr("Private notes"))
        self.redact = TextField(_REDACT)
        self.bag = BagPart(jobs)
        self.target = Target(catalogue.title)
        self._arrange()
        self._connect()

    def show_kind(self, kind: Kind) -> None:
        """Show what can be chosen for this format."""
        self._kind = kind
        bundle = kind.name == BUNDLE
        found = None if bundle else formats.find(kind.name)
        self._title.setText(shown(kind.title))
        self._holds.setText(shown(kind.holds))
        self._style_part.setVisible(found is None or found.cites)
        self.private.setVisible(kind.name not in _HOLDS_NO_NOTES)
        self.bag.setVisible(bundle)
        self.target.be(found.ending if found else None)
        self._look_for_losses()

    def order(self) -> Order:
        """What is ordered."""
        words = tuple(line.strip() for line in self.redact.toPlainText().splitlines() if line.strip())
        return Order(
            self._kind.name,
            self._chosen_ids(),
            self.target.path(),
            self.style_picker.style_name(),
            self.private.isChecked() and not self.private.isHidden(),
            words,
            self.bag.wishes(),
        )

    def remember(self) -> None:
        """Begin with the same next time."""
        self.target.remember()
        if self._kind.name == BUNDLE:
            self.bag.remember()

    def show_problem(self, problem: CatalogError) -> bool:
        """Say what is wrong at the field it is about; False when there is none."""
        return self.bag.show_problem(problem)

    def _chosen_ids(self) -> Ids:
        return next(ids for way, ids in self.ways if way.isChecked())

    def _ways(self, scope: Scope) -> list[tuple[QRadioButton, Ids]]:
        ways: list[tuple[QRadioButton, Ids]] = [(QRadioButton(self.tr("The whole catalogue")), everything)]
        if scope.selected:
            text = self.tr("The {count} records selected, with all they rest on")
            if len(scope.selected) == 1:
                text = self.tr("The record selected, with all it rests on")
            ways.append((QRadioButton(text.format(count=len(scope.selected))), of_selection(scope)))
        if scope.has_query:
            ways.append((QRadioButton(self._of_query(scope)), of_query(scope)))
        wanted = 1 if len(scope.selected) > 1 else len(ways) - 1 if scope.tag else 0
        ways[wanted][0].setChecked(True)
        group = QButtonGroup(self)  # without one, Qt counts the buttons for folder and zip file among these
        for way, _ids in ways:
            group.addButton(way)
        return ways

    def _of_query(self, scope: Scope) -> str:
        if scope.tag:
            text = self.tr("What is tagged “{tag}” ({count}), with all it rests on")
        else:
            text = self.tr("What was found for “{query}” ({count}), with all it rests on")
        return text.format(count=scope.shown, query=scope.query, tag=scope.tag)

    def _look_for_losses(self) -> None:
        """Say what the style would leave out of archival references, as soon as that is known."""
        self._loss.hide()
        if self._style_part.isHidden():
            return
        catalogue, ids, style = self._catalogue, self._chosen_ids(), self.style_picker.style_name()
        work = lambda progress: exports.left_out(catalogue, ids(catalogue), style, progress)  # noqa: E731
        self._jobs.read(work, key=("left out", id(self)), then=self._tell_losses, failed=lambda _problem: None)

    def _tell_losses(self, lost: exports.LeftOut) -> None:
        words = {
            "archive": self.tr("the archive"),
            "archive_collection": self.tr("the fonds"),
            "archive_location": self.tr("box and folder"),
            "archive-place": self.tr("the place"),
        }
        text = self.tr(
            "This style leaves out {parts} of {count} of {all} archival sources. The styles called Archival keep them."
        )
        parts = ", ".join(words[part] for part in lost.parts)
        self._loss.setText(text.format(parts=parts, count=lost.sources, all=lost.of))
        self._loss.setVisible(bool(lost.sources))

    def _connect(self) -> None:
        self.style_picker.changed.connect(self._look_for_losses)
        for way, _ids in self.ways:
            way.toggled.connect(lambda on: self._look_for_losses() if on else None)
        self.target.changed.connect(self.changed)

    def _arrange(self) -> None:
        surface(self)
        self._title, self._holds = label("", "title"), label("", "muted", wrap=True)
        self._loss = label("", "problem", wrap=True)
        box = column(self, margins=(24, 20, 24, 16), gap=8)
        box.addWidget(self._title)
        box.addWidget(self._holds)
        box.addSpacing(8)
        box.addWidget(label(self.tr("What"), "heading"))
        for way, _ids in self.ways:
            box.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
        box.addSpacing(8)
        self._style_part = self._styles()
        box.addWidget(self._style_part)
        box.addWidget(label(self.tr("Where to"), "heading"))
        box.addWidget(self.target)
        box.addSpacing(8)
        box.addWidget(label(self.tr("What goes along"), "heading"))
        box.addWidget(self.private, 0, Qt.AlignmentFlag.AlignLeading)
        box.addWidget(self._redaction())
        box.addWidget(self.bag)
        box.addStretch()

    def _styles(self) -> QWidget:
        part = QWidget()
        box = column(part, margins=(0, 0, 0, 8), gap=6)
        box.addWidget(label(self.tr("Citation style"), "heading"))
        self.style_picker.setFixedHeight(_PICKER)
        box.addWidget(self.style_picker)
        box.addWidget(self._loss)
        return part

    def _redaction(self) -> QWidget:
        fold = Fold(self.tr("Words that must not leave"))
        self.redact.setAccessibleName(self.tr("Words that must not leave"))
        said = self.tr(
            "One word or name a line: replaced by [redacted] everywhere, a name in all its forms. Original files "
            "cannot be changed and then stay here."
        )
        fold.body.addWidget(self.redact)
        fold.body.addWidget(label(said, "help", wrap=True))
        fold.open_(False)
        return fold
