"""How what differs between a bundle and the catalogue is said, and the choice of whose words to keep."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from catalog.ui.words import tr
from catalog.ui.words import translate as mark

_CHOICES = {
    "mine": mark("importing", "Keep what is here"),
    "theirs": mark("importing", "Take what the bundle says"),
    "fill": mark("importing", "Fill only what is empty here"),
}
_LISTS: dict[str, Callable[[int], str]] = {
    "sources": lambda n: tr("%Ln sources", None, n),
    "quotes": lambda n: tr("%Ln quotes", None, n),
    "claims": lambda n: tr("%Ln claims", None, n),
    "names": lambda n: tr("%Ln names", None, n),
    "tags": lambda n: tr("%Ln tags", None, n),
    "links": lambda n: tr("%Ln cross-references", None, n),
    "flags": lambda n: tr("%Ln flags", None, n),
}
_LONGEST = 160


def word_of(choice: str) -> str:
    """A choice of bundle_import in words."""
    return QCoreApplication.translate("importing", _CHOICES[choice])


def choice_box(name: str) -> QComboBox:
    """A box with all choices; its data are their keys."""
    made = QComboBox()
    made.setAccessibleName(name)
    for choice in _CHOICES:
        made.addItem(word_of(choice), choice)
    return made


def counted(counts: Counter[str]) -> str:
    """How many of each list: "2 sources, 5 quotes"; nothing for none."""
    return ", ".join(said(counts[key]) for key, said in _LISTS.items() if counts[key])


def field_name(field: str) -> str:
    """A field of an entry as people read it."""
    return field.replace("_", " ").capitalize()


def said(value: Any) -> str:
    """What stands in a field, on one line and not too long."""
    text = " ".join(_said(value).split()) or "—"
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"


def _said(value: Any) -> str:
    if isinstance(value, Mapping):
        return "; ".join(_said(each) for key, each in value.items() if key != "uid" and each not in (None, ""))
    if isinstance(value, Sequence) and not isinstance(value, str):
        return " · ".join(map(_said, value))
    return "" if value is None else str(value)
