"""The form of a source as data, and the way between its values and those of the service."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from catalog.domain.values import SourceValues
from catalog.domain.vocabulary import CONTRIBUTOR_ROLES, CSL_TYPES, SOURCE_NATURES
from catalog.ui import terms
from catalog.ui.widgets.completing import Complete
from catalog.ui.widgets.editors import Field
from catalog.ui.words import tr
from catalog.ui.words import translate as mark

_CSL = "csl:"
"""Keys that begin so are CSL variables kept in `SourceValues.fields`."""
_PUBLISHED = (
    ("container-title", mark("", "In (journal, book, newspaper, site)")),
    ("publisher", mark("", "Publisher")),
    ("publisher-place", mark("", "Place of publication")),
    ("volume", mark("", "Volume")),
    ("issue", mark("", "Issue")),
    ("page", mark("", "Pages")),
    ("edition", mark("", "Edition")),
    ("URL", mark("", "Web address")),
    ("DOI", mark("", "DOI")),
    ("note", mark("", "Note for citation")),
)
_BESIDE = {"publisher-place", "issue", "edition", "DOI"}
_GRADES = (
    ("A", mark("", "A: completely reliable")),
    ("B", mark("", "B: usually reliable")),
    ("C", mark("", "C: fairly reliable")),
    ("D", mark("", "D: not usually reliable")),
    ("E", mark("", "E: unreliable")),
    ("F", mark("", "F: cannot be judged")),
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


def _types() -> Sequence[tuple[str, str]]:
    rest = [name for name in CSL_TYPES if name not in _USUAL_TYPES]
    return [(name, terms.csl_type(name)) for name in (*_USUAL_TYPES, *rest)]


def _what(complete_name: Complete | None) -> list[Field]:
    roles = terms.choices(CONTRIBUTOR_ROLES)
    return [
        Field("title", tr("Title"), "sentence", lines=2),
        Field("contributors", tr("By whom"), "people", choices=roles, complete=complete_name),
        Field("type", tr("Type"), "choice", choices=_types()),
        Field("language", tr("Language"), "language", beside=True),
        Field("date", tr("Date"), "date", placeholder=tr("3 December 1961, about 1944, 1941/1945")),
    ]


def _archive() -> list[Field]:
    section = tr("In an archive")
    return [
        Field("repository", tr("Repository"), section=section, folds=True, placeholder=tr("The archive or library")),
        Field("place", tr("Place of the repository"), section=section),
        Field("fonds", tr("Fonds or collection"), section=section),
        Field("series", tr("Series or inventory"), section=section, beside=True),
        Field("box", tr("Box"), section=section),
        Field("folder", tr("Folder or file"), section=section, beside=True),
        Field("item", tr("Item or leaves"), section=section),
    ]


def _published() -> list[Field]:
    section = tr("Published")
    return [
        Field(
            f"{_CSL}{name}",
            tr(shown),
            section=section,
            folds=True,
            beside=name in _BESIDE,
        )
        for name, shown in _PUBLISHED
    ]


def _judgement() -> list[Field]:
    section = tr("Judgement")
    grades = [
        ("", tr("Not graded")),
        *((grade, tr(shown)) for grade, shown in _GRADES),
    ]
    natures = terms.choices(SOURCE_NATURES, none=tr("Not said"))
    return [
        Field("reliability", tr("Reliability"), "choice", section=section, choices=grades),
        Field("nature", tr("Original or derived"), "choice", section=section, choices=natures, beside=True),
        Field("citation_key", tr("Citation key"), section=section, placeholder=tr("As in hoxha1960")),
    ]
