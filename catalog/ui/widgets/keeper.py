"""Keeps what is typed in forms until it is stored, so that a kill does not take it, and gives it back afterwards."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cached_property
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from catalog.domain.errors import CatalogError
from catalog.services import drafts
from catalog.store.catalogue import Catalogue
from catalog.ui import messages, sentences
from catalog.ui.widgets.form import Form

Values = Mapping[str, Any]
_PAUSE = 300
"""Milliseconds: typing is kept that often, at most; on this thread, as it takes less than drawing a letter."""


class Keeper(QObject):
    """For the forms of one kind; a form is named by what it is about: "record:12", "new:New claim"."""

    def __init__(self, catalogue: Catalogue, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._kind = kind
        self._typed: dict[str, Callable[[], Values]] = {}
        self._kept: set[str] = set()
        self._told = False
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self.keep_now)

    def returned(self, name: object) -> Values | None:
        """What was typed in a form when the program ended without storing it; given back once."""
        return self._left.pop(self._key(name), None)

    def left(self, name: object) -> Values | None:
        """What `returned` would give back."""
        return self._left.get(self._key(name))

    def typed(self, name: object, read: Callable[[], Values]) -> None:
        """Something was typed in the form: keep soon what `read` then says."""
        self._typed[self._key(name)] = read
        if not self._timer.isActive():
            self._timer.start()

    def done(self, name: object) -> None:
        """What was typed in the form is stored, or was given up."""
        catalogue, key = self._catalogue, self._key(name)
        self._typed.pop(key, None)
        if key in self._kept:
            self._kept.discard(key)
            with suppress(CatalogError):
                drafts.drop(catalogue, key)

    def keep_now(self) -> CatalogError | None:
        """Keep what waits to be kept; returns why something of it could not be. It then waits on, for more room."""
        typed, self._typed = self._typed, {}
        trouble = None
        for key, read in typed.items():
            trouble = self._keep(key, read()) or trouble
        if trouble is not None and not self._told:
            self._tell(trouble)
        self._told = trouble is not None
        return trouble

    def _keep(self, key: str, values: Values) -> CatalogError | None:
        try:
            drafts.keep(self._catalogue, key, values)
        except CatalogError as trouble:
            self._typed.setdefault(key, lambda: values)
            return trouble
        self._kept.add(key)
        return None

    def _tell(self, trouble: CatalogError) -> None:
        """Say, once until it is over, that typing is not kept."""
        if isinstance(place := self.parent(), QWidget):
            text = self.tr("Until you save, what you type would be lost with the program: {problem}")
            messages.toast(place, text.format(problem=sentences.said(trouble.what)))

    @cached_property
    def _left(self) -> dict[str, Values]:
        found: dict[str, Values] = dict(drafts.kept(self._catalogue))
        self._kept |= found.keys()
        return found

    def _key(self, name: object) -> str:
        return f"{self._kind}:{name}"


def put_back(form: Form, left: Values) -> None:
    """Show what was typed, as typing that is not stored yet."""
    for key in form.values().keys() & left.keys():
        form.set_value(key, left[key])
    form.changed.emit()
