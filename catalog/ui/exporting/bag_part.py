"""What a receiver may ask of a bundle: which originals, more checksums, the fields of bag-info, a BagIt profile."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from catalog.domain.errors import CatalogError, Invalid
from catalog.services import added, bundles
from catalog.ui import messages
from catalog.ui.exporting.dropping import FileDrop
from catalog.ui.exporting.order import BagWishes
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.fold import Fold
from catalog.ui.widgets.form import Form
from catalog.ui.widgets.parts import button, clear, column, label, line

_KEY = "export/bag"


class BagPart(QWidget):
    """`wishes()` is what was chosen; a profile is a file dropped here or chosen."""

    profile_changed = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._profile = bundles.profile("")
        self._known: dict[str, bundles.Profile] = {}
        self.md5 = QCheckBox(self.tr("MD5 checksums too, for receivers that ask for them"))
        self.choice = Form(self._choices(()))
        self.fields = Form(())
        self._place = column()
        self._fold = Fold(self.tr("For the receiver"))
        self._arrange()
        self._show_fields()
        self._fold.open_(False)
        self._drop = FileDrop(self, ".json", self.add_profile)
        jobs.read(bundles.profiles, key=("profiles", id(self)), then=self._list)

    def wishes(self) -> BagWishes:
        """Everything chosen here."""
        values = self.choice.values()
        filled = {key: str(value) for key, value in self.fields.values().items() if value}
        md5 = ("md5",) if self.md5.isChecked() else ()
        return BagWishes(values["originals"] or "all", values["profile"] or "", filled, md5)

    def remember(self) -> None:
        """Fill in the same next time."""
        QSettings().setValue(_KEY, {**_remembered(), **self.wishes().fields})

    def show_problem(self, problem: CatalogError) -> bool:
        """Say what is wrong under the field it is about; False when no field here is meant."""
        shown = isinstance(problem, Invalid) and self.fields.show_problem(problem)
        if shown:
            self._fold.open_(True)
        return shown

    def add_profile(self, path: Path) -> None:
        """Take a profile into the user's folder and hold the bag to it."""
        work = partial(added.add_profile, path)
        self._jobs.read(work, then=lambda made: self._added(made.name), failed=self._refuse)

    def _added(self, name: str) -> None:
        self._jobs.read(bundles.profiles, key=("profiles", id(self)), then=partial(self._list, chosen=name))

    def _refuse(self, problem: CatalogError) -> None:
        messages.show_error(self, problem)

    def _choose_file(self) -> None:
        kinds = self.tr("BagIt profiles (*.json)")
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("Add a BagIt profile"), "", kinds)
        if chosen:
            self.add_profile(Path(chosen))

    def _choices(self, profiles: tuple[bundles.Profile, ...]) -> list[Field]:
        originals = [
            ("all", self.tr("All of them")),
            ("cited", self.tr("Those of sources something was taken from")),
            ("none", self.tr("None")),
        ]
        listed = [("", self.tr("None")), *((each.name, each.title) for each in profiles)]
        said = self.tr("What an archive asks of a bag, as a file. Drop one here, or choose Add.")
        return [
            Field("originals", self.tr("Original files"), "choice", choices=originals),
            Field("profile", self.tr("BagIt profile"), "choice", help=said, choices=listed),
        ]

    def _list(self, profiles: list[bundles.Profile], chosen: str = "") -> None:
        values: dict[str, Any] = self.choice.values()
        clear(self._place)
        self.choice = Form(self._choices(tuple(profiles)))
        self.choice.set_values({**values, **({"profile": chosen} if chosen else {})})
        self.choice.changed.connect(self._chosen)
        self._place.addWidget(self.choice)
        self._known = {each.name: each for each in profiles}
        self._chosen()

    def _chosen(self) -> None:
        profile = self._known.get(self.choice.values()["profile"] or "", bundles.profile(""))
        if profile != self._profile:
            self._profile = profile
            self._show_fields()
            self.profile_changed.emit()

    def _show_fields(self) -> None:
        typed = {**_remembered(), **{key: value for key, value in self.fields.values().items() if value}}
        asked = [each for each in self._profile.fields if each.name not in bundles.AUTOMATIC]
        clear(self._fields_place)
        self.fields = Form([_field(each) for each in asked])
        self.fields.set_values({each.name: typed.get(each.name) or each.default for each in asked})
        self._fields_place.addWidget(self.fields)
        self.md5.setChecked(self.md5.isChecked() or "md5" in self._profile.algorithms)
        if self._profile.name:
            self._fold.open_(True)

    def _arrange(self) -> None:
        self._fields_place = column()
        self._place.addWidget(self.choice)
        self.choice.changed.connect(self._chosen)
        row = line()
        row.addWidget(button(self.tr("Add a profile…"), self._choose_file, look="link"))
        row.addStretch()
        inside = self._fold.body
        for part in (self._place, row):
            inside.addLayout(part)
        inside.addWidget(self.md5)
        inside.addWidget(label(self.tr("Written into bag-info.txt"), "section"))
        inside.addLayout(self._fields_place)
        column(self).addWidget(self._fold)


def _field(asked: bundles.Asked) -> Field:
    name = f"{asked.name} *" if asked.required else asked.name
    if asked.values:
        choices = [("", "—"), *((value, value) for value in asked.values)]
        return Field(asked.name, name, "choice", help=asked.description, choices=choices)
    return Field(asked.name, name, help=asked.description)


def _remembered() -> dict[str, str]:
    kept = QSettings().value(_KEY)
    return {str(key): str(value) for key, value in kept.items()} if isinstance(kept, dict) else {}
