"""The form of a source as data, and the way between its values and those of the service."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QCoreApplication

from catalog.domain.values import SourceValues
from catalog.domain.vocabulary import CONTRIBUTOR_ROLES, CSL_TYPES, SOURCE_NATURES
from catalog.ui import terms
from catalog.ui.widgets.completing import Complete
from catalog.ui.widgets.editors import Field
from catalog.ui.words import translate as mark

_CSL = "csl:"
"""Keys that begin so are CSL variables kept in `SourceValues.fields`."""
_PUBLISHED = (
    ("container-title", mark("fields", "In (journal, book, newspaper, site)")),
    ("publisher", mark("fields", "Publisher")),
    ("publisher-place", mark("fields", "Place of publication")),
    ("volume", mark("fields", "Volume")),
    ("issue", mark("fields", "Issue")),
    ("page", mark("fields", "Pages")),
    ("edition", mark("fields", "Edition")),
    ("URL", mark("fields", "Web address")),
    ("DOI", mark("fields", "DOI")),
    ("note", mark("fields", "Note for citation")),
)
_BESIDE = {"publisher-place", "issue", "edition", "DOI"}
_GRADES = (
    ("A", mark("fields", "A: completely reliable")),
    ("B", mark("fields", "B: usually reliable")),
    ("C", mark("fields", "C: fairly reliable")),
    ("D", mark("fields", "D: not usually reliable")),
    ("E", mark("fields", "E: unreliable")),
    ("F", mark("fields", "F: cannot be judged")),
)
_USUAL_TYPES = (
    *("article-newspaper", "article-journal", "article-magazine", "book", "chapter", "webpage", "speech"),
    *("personal_communication", "manuscript", "report", "interview", "document"),
)


def source_fields(complete_name: Complete | None = None) -> list[Field]:
    """All fields; what belongs to an archive or to a publication is folded away while it is empty."""
    return [*_what(complete_name), *_archive(), *_published(), *_judgement()]


def form_values(values: SourceValues) -> dict[str, Any]:
    """A source's values as its form takes them."""
    flat = {f"{_CSL}{name}": text for name, text in values.fields.items()}
    plain = asdict(values)
    del plain["fields"]
    return {**plain, **flat, "contributors": values.contributors}


def source_values(entered: Mapping[str, Any], before: SourceValues | None = None) -> SourceValues:
    """A source's values from its form; CSL variables that have no field keep what they were before."""
    shown = {key.removeprefix(_CSL): text for key, text in entered.items() if key.startswith(_CSL)}
    kept = {name: text for name, text in (before.fields if before else {}).items() if name not in shown}
    plain = {key: value for key, value in entered.items() if not key.startswith(_CSL)}
    plain["title"] = plain.get("title") or ""
    plain["type"] = plain.get("type") or "document"
    return SourceValues(**plain, fields=kept | {name: text for name, text in shown.items() if text})


def type_name(csl_type: str) -> str:
    """A CSL item type as people read it."""
    return csl_type.replace("_", " ").replace("-", ": ", 1).capitalize()


def _types() -> Sequence[tuple[str, str]]:
    rest = [name for name in CSL_TYPES if name not in _USUAL_TYPES]
    return [(name, type_name(name)) for name in (*_USUAL_TYPES, *rest)]


def _what(complete_name: Complete | None) -> list[Field]:
    roles = terms.choices(CONTRIBUTOR_ROLES)
    return [
        Field("title", _tr("Title"), "multiline", lines=2),
        Field("contributors", _tr("By whom"), "people", choices=roles, complete=complete_name),
        Field("type", _tr("Type"), "choice", choices=_types()),
        Field("language", _tr("Language"), "language", beside=True),
        Field("date", _tr("Date"), "date", placeholder=_tr("3 December 1961, about 1944, 1941/1945")),
    ]


def _archive() -> list[Field]:
    section = _tr("In an archive")
    return [
        Field("repository", _tr("Repository"), section=section, folds=True, placeholder=_tr("The archive or library")),
        Field("place", _tr("Place of the repository"), section=section),
        Field("fonds", _tr("Fonds or collection"), section=section),
        Field("series", _tr("Series or inventory"), section=section, beside=True),
        Field("box", _tr("Box"), section=section),
        Field("folder", _tr("Folder or file"), section=section, beside=True),
        Field("item", _tr("Item or leaves"), section=section),
    ]


def _published() -> list[Field]:
    section = _tr("Published")
    return [
        Field(f"{_CSL}{name}", _tr(shown), section=section, folds=True, beside=name in _BESIDE)
        for name, shown in _PUBLISHED
    ]


def _judgement() -> list[Field]:
    section = _tr("Judgement")
    grades = [("", _tr("Not graded")), *((grade, _tr(shown)) for grade, shown in _GRADES)]
    natures = terms.choices(SOURCE_NATURES, none=_tr("Not said"))
    return [
        Field("reliability", _tr("Reliability"), "choice", section=section, choices=grades),
        Field("nature", _tr("Original or derived"), "choice", section=section, choices=natures, beside=True),
        Field("citation_key", _tr("Citation key"), section=section, placeholder=_tr("As in hoxha1960")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("fields", text)
