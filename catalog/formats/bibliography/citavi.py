"""Citavi XML (also in the zip of a backup): references, persons, keywords; knowledge items as quotes."""

import re
from collections.abc import Iterator
from typing import Any

from catalog.domain.csl import Item
from catalog.domain.csl_dates import set_date
from catalog.domain.dates import from_words
from catalog.formats import markup
from catalog.formats.bibliography import item_types
from catalog.formats.found import Found, FoundQuote, FoundSource

_FIELDS = {
    "Abstract": "abstract", "OnlineAddress": "URL", "Volume": "volume", "Number": "issue", "DOI": "DOI",
    "ISBN": "ISBN", "Edition": "edition", "PlaceOfPublication": "publisher-place",
    "NumberOfVolumes": "number-of-volumes", "CitationKey": "citation-key", "ShortTitle": "title-short",
    "Language": "language", "PubMedID": "PMID",
}  # fmt: skip
_NAMES = {
    "ReferenceAuthors": "author", "ReferenceEditors": "editor", "ReferenceCollaborators": "contributor",
    "ReferenceOrganizations": "contributor",
}  # fmt: skip
_NOTES = ("Notes", "TableOfContents", "Evaluation")
_VERBATIM = {"", "0", "1", "DirectQuotation", "None"}
_PARAPHRASED = {"2", "3", "IndirectQuotation", "Summary"}
_HANDLED = {
    "ReferenceType", "Title", "Subtitle", "Date", "Year", "DateForSorting", "AccessDate", "PageRange", "PageCount",
    "SeriesTitleID", "PeriodicalID", *_FIELDS, *_NOTES,
}  # fmt: skip
_TECHNICAL = re.compile(
    r"Created|Modified|Static|ID$|Id$|RTF|Rtf|CoverPath|SequenceNumber|Number(Of)?Digits|Update|Number$|Xaml|Html"
)


def read(root: Any) -> Found:
    """The references of a Citavi project (its root element); thoughts that cite no reference are left out, and said."""
    project = _Project(root)
    sources = tuple(project.source(each) for each in root.iterfind(".//References/Reference"))
    known = {each.get("id") for each in root.iterfind(".//References/Reference")}
    loose = [k for k in root.iterfind(".//KnowledgeItem") if (k.findtext("ReferenceID") or "") not in known]
    problems = (f"{len(loose)} thoughts cite no source and were left out.",) if loose else ()
    return Found(sources, problems=problems)


class _Project:
    def __init__(self, root: Any) -> None:
        self._named = {each.get("id"): each for each in root.iter() if isinstance(each.tag, str) and each.get("id")}
        self._joined: dict[str, dict[str, list[str]]] = {}
        for pairs in root.iter("OnetoN"):
            first, *others = (pairs.text or "").split(";")
            self._joined.setdefault(pairs.getparent().tag, {}).setdefault(first, []).extend(others)
        self._items: dict[str, list[Any]] = {}
        for item in root.iter("KnowledgeItem"):
            self._items.setdefault(item.findtext("ReferenceID") or "", []).append(item)
        self._containers = {
            child: above for above, below in self._joined.get("ReferenceReferences", {}).items() for child in below
        }

    def source(self, reference: Any) -> FoundSource:
        key = reference.get("id") or ""
        kind, kept = item_types.known(reference.findtext("ReferenceType") or "", item_types.CITAVI)
        item: Item = {"id": reference.findtext("CitationKey") or "", "type": kind}
        item["title"] = ": ".join(filter(None, (_said(reference, "Title"), _said(reference, "Subtitle"))))
        item |= {variable: text for name, variable in _FIELDS.items() if (text := _said(reference, name))}
        custom: dict[str, Any] = dict(kept)
        if pages := _pages(reference.findtext("PageRange")):
            item["page"] = pages
        if count := _pages(reference.findtext("PageCount")):
            item["number-of-pages"] = count
        _dates(reference, item, custom)
        self._people_and_places(key, item)
        self._inside(reference, key, item)
        custom |= {
            f"citavi:{child.tag}": _said(reference, child.tag)
            for child in reference
            if isinstance(child.tag, str) and child.tag not in _HANDLED and not _TECHNICAL.search(child.tag)
            if _said(reference, child.tag) and len(child) == 0
        }
        return FoundSource(
            item=item | ({"custom": custom} if custom else {}),
            tags=tuple(self._names("ReferenceKeywords", key)) + tuple(self._names("ReferenceCategories", key)),
            notes=tuple(text for name in _NOTES if (text := markup.plain(reference.findtext(name) or ""))),
            quotes=tuple(quote for each in self._items.get(key, ()) if (quote := self._quote(each))),
        )

    def _people_and_places(self, key: str, item: Item) -> None:
        for table, role in _NAMES.items():
            people = [
                _person(self._named[each]) for each in self._joined.get(table, {}).get(key, ()) if each in self._named
            ]
            if any(people):
                item.setdefault(role, []).extend(filter(None, people))
        if publishers := list(self._names("ReferencePublishers", key)):
            item["publisher"] = "; ".join(publishers)

    def _inside(self, reference: Any, key: str, item: Item) -> None:
        """The journal, series or volume it stands in."""
        for name, variable in (("PeriodicalID", "container-title"), ("SeriesTitleID", "collection-title")):
            if (node := self._named.get(reference.findtext(name) or "")) is not None:
                item |= {variable: _said(node, "Name")} if _said(node, "Name") else {}
        above = self._named.get(self._containers.get(key, ""))
        if above is not None:
            item.setdefault("container-title", _said(above, "Title"))

    def _quote(self, item: Any) -> FoundQuote | None:
        core, text = _said(item, "CoreStatement"), markup.plain(item.findtext("Text") or "")
        if not (core or text):
            return None
        kind = item.findtext("QuotationType") or ""
        verbatim = kind not in _PARAPHRASED and bool(text) and kind in _VERBATIM
        return FoundQuote(
            text=text or core,
            kind="verbatim" if verbatim else "paraphrase",
            locator=_pages(item.findtext("PageRange")),
            tags=tuple(self._names("KnowledgeItemCategories", item.get("id") or "")),
            notes=(core,) if core and text and core != text else (),
        )

    def _names(self, table: str, key: str) -> Iterator[str]:
        for each in self._joined.get(table, {}).get(key, ()):
            if each in self._named and (name := _said(self._named[each], "Name")):
                yield name


def _said(element: Any, name: str) -> str:
    return " ".join((element.findtext(name) or "").split())


def _person(element: Any) -> dict[str, str]:
    family, given = _said(element, "LastName"), _said(element, "FirstName")
    given = " ".join(filter(None, (given, _said(element, "MiddleName"))))
    return {"family": family, "given": given} if family and given else {"literal": family} if family else {}


def _pages(text: str | None) -> str | None:
    """The shown form of a place: Citavi writes it with marks, <os>S. 12–14</os>, or as numbers on the last line."""
    shown = re.search(r"<os>(.*?)</os>", text or "", re.DOTALL)
    words = shown[1] if shown else re.sub(r"<[^>]*>", " ", text or "").strip().splitlines()[-1:]
    return (words if isinstance(words, str) else "".join(words)).strip() or None


def _dates(reference: Any, item: Item, custom: dict[str, Any]) -> None:
    issued = next((t for name in ("Date", "Year", "DateForSorting") if (t := _said(reference, name))), "")
    for variable, text in (("issued", issued), ("accessed", _said(reference, "AccessDate"))):
        if text:
            set_date(item, custom, variable, from_words(text) or text)
