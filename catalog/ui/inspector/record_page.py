"""The first tab of the inspector: heading, the form, and below it everything that hangs on the record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from catalog.store.catalogue import Catalogue
from catalog.ui import icons, terms
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.editing import Editing
from catalog.ui.inspector.evidence_part import EvidencePart
from catalog.ui.inspector.form_part import FormPart
from catalog.ui.inspector.kinds import KINDS, KindForm, names_like, values_of
from catalog.ui.inspector.link_part import LinkPart
from catalog.ui.inspector.mention_part import MentionPart
from catalog.ui.inspector.note_part import NotePart
from catalog.ui.inspector.part import Part
from catalog.ui.inspector.place_part import PlacePart
from catalog.ui.inspector.tag_part import TagPart
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.keeper import Keeper
from catalog.ui.widgets.live_form import LiveForm
from catalog.ui.widgets.parts import column, label, line

_ICON = 18


class RecordPage(Part):
    """Which parts there are depends on the kind of record."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, kind: KindForm, editing: Editing) -> None:
        super().__init__(catalogue, jobs)
        fields, keeper = kind.fields(names_like(catalogue)), Keeper(catalogue, "record", self)
        self.form = LiveForm(fields, jobs, lambda *saved: kind.save(catalogue, *saved), keeper)
        self.form.returned.connect(self.record_asked)
        self._picture = QLabel()
        self._kind = label("", "muted")
        self._stamp = label("", "help")
        self.tag_part = TagPart(catalogue, jobs)
        self.note_part = NotePart(catalogue, jobs)
        self.parts = self._parts_of(kind, editing)
        self._arrange()

    def commit(self) -> None:
        """Save what was typed."""
        self.form.commit()
        self.note_part.editor.finish()

    def fill(self, detail: Detail) -> None:
        self._picture.setPixmap(icons.icon(detail.record.kind).pixmap(_ICON, _ICON))
        self._kind.setText(terms.word(detail.record.kind))
        self._stamp.setText(self.tr("Changed {when}").format(when=terms.moment(detail.record.changed_at)))
        self._stamp.setToolTip(self.tr("Entered {when}").format(when=terms.moment(detail.record.created_at)))
        if detail.view is not None:
            self.form.show_values(detail.record.id, values_of(detail.view))
        for part in self.parts:
            part.tell(detail)

    def _parts_of(self, kind: KindForm, editing: Editing) -> list[Part]:
        catalogue, jobs = self.catalogue, self.jobs
        own: list[Part] = []
        if kind is KINDS["quote"]:
            own = [PlacePart(catalogue, jobs)]
        if kind is KINDS["claim"]:
            own = [EvidencePart(catalogue, jobs, editing.add_evidence, editing.edit_evidence)]
        if kind is KINDS["name"]:
            own = [FormPart(catalogue, jobs, editing.name_form)]
        add_name = None if kind is KINDS["name"] else editing.add_mention
        links = LinkPart(catalogue, jobs, editing.link)
        return [*own, self.tag_part, links, self.note_part, MentionPart(catalogue, jobs, add_name)]

    def _arrange(self) -> None:
        self.setProperty("surface", "base")
        box = column(self, margins=(18, 14, 18, 24), gap=16)
        box.addLayout(self._head())
        box.addWidget(self.form)
        for part in self.parts:
            box.addWidget(_rule())
            box.addWidget(part)
        box.addStretch(1)

    def _head(self) -> QHBoxLayout:
        row = line(gap=8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._kind)
        row.addStretch(1)
        row.addWidget(self._stamp)
        return row


def _rule() -> QWidget:
    made = QFrame()
    made.setProperty("rule", "below")
    made.setFixedHeight(1)
    return made
