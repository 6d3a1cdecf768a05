"""Citavi XML (also in the zip of a backup): references, persons, keywords, files; knowledge items as quotes."""

import re
from collections.abc import Iterator
from typing import Any

from catalog.domain.csl import Item
from catalog.domain.csl_dates import set_date
from catalog.domain.dates import from_words
from catalog.formats import markup
from catalog.formats.bibliography import citavi_terms, item_types
from catalog.formats.bibliography.citavi_beside import Beside, address, said
from catalog.formats.found import Found, FoundQuote, FoundSource

_FIELDS = {
    "Abstract": "abstract", "OnlineAddress": "URL", "Volume": "volume", "Number": "issue", "DOI": "DOI",
    "ISBN": "ISBN", "Edition": "edition", "PlaceOfPublication": "publisher-place",
    "NumberOfVolumes": "number-of-volumes", "CitationKey": "citation-key", "ShortTitle": "title-short",
    "Language": "language", "LanguageCode": "language", "PubMedID": "PMID",
}  # fmt: skip
_NAMES = {
    "ReferenceAuthors": "author", "ReferenceEditors": "editor", "ReferenceCollaborators": "contributor",
}  # fmt: skip
_TERMS = ("ReferenceKeywords", "ReferenceCategories", "ReferenceGroups")
_PERIODICAL = {"ISSN": "ISSN", "StandardAbbreviation": "container-title-short"}
_NOTES = ("Notes", "TableOfContents", "Evaluation")
_THOUGHTS = "Thoughts in Citavi"
_VERBATIM = {"", "0", "1", "DirectQuotation", "None"}
_PARAPHRASED = {"2", "3", "IndirectQuotation", "Summary"}
_COMMENT = {"4", "Comment"}
_INHERITED = ("editor", "publisher", "publisher-place", "collection-title", "issued", "ISBN", "edition")
"""What a contribution has from the volume it stands in."""
_HANDLED = {
    "ReferenceType", "Title", "Subtitle", "Date", "Year", "DateForSorting", "AccessDate", "PageRange", "PageCount",
    "SeriesTitleID", "PeriodicalID", "SourceOfBibliographicInformation", *_FIELDS, *_NOTES,
}  # fmt: skip
_TECHNICAL = re.compile(
    r"Created|Modified|Static|ID$|Id$|RTF|Rtf|CoverPath|SequenceNumber|Number(Of)?Digits|Update|Number$|Xaml|Html"
    r"|Complexity$|IsComplex$|TextFormat$|Formatted$|^HasLabel|^PageRange|Numeral|NumberingType|^Rating$"
)


def read(root: Any) -> Found:
    """The references of a Citavi project (its root element); thoughts that cite none are notes of a source for them."""
    project = _Project(root)
    references = list(root.iterfind(".//References/Reference"))
    known = {each.get("id") for each in references}
    loose = [k for k in root.iterfind(".//KnowledgeItem") if (k.findtext("ReferenceID") or "") not in known]
    thoughts = tuple(filter(None, map(_thought, loose)))
    sources = [project.source(each) for each in references]
    tags = citavi_terms.read(root, project.below)
    if not thoughts:
        return Found(tuple(sources), tags)
    sources.append(FoundSource({"id": "", "type": "document", "title": _THOUGHTS}, notes=thoughts))
    problem = f"{len(thoughts)} thoughts cite no source; they are kept as notes on a source called “{_THOUGHTS}”."
    return Found(tuple(sources), tags, (problem,))


class _Project:
    def __init__(self, root: Any) -> None:
        self._named = {each.get("id"): each for each in root.iter() if isinstance(each.tag, str) and each.get("id")}
        self._joined: dict[str, dict[str, list[str]]] = {}
        for pairs in root.iter("OnetoN"):
            first, *others = (pairs.text or "").split(";")
            ids = [each.partition(":")[0] for each in others]  # Citavi 6 adds an order: "…;92c35cb6:1"
            self._joined.setdefault(pairs.getparent().tag, {}).setdefault(first, []).extend(ids)
        self._items: dict[str, list[Any]] = {}
        for item in root.iter("KnowledgeItem"):
            self._items.setdefault(item.findtext("ReferenceID") or "", []).append(item)
        self._references = {each.get("id"): each for each in root.iterfind(".//References/Reference")}
        self._beside = Beside(root, self._named)
        self._containers = {
            child: above for above, below in self._joined.get("ReferenceReferences", {}).items() for child in below
        }

    @property
    def below(self) -> dict[str, list[str]]:
        """The ids of the categories under each category."""
        return self._joined.get("CategoryCategories", {})

    def source(self, reference: Any) -> FoundSource:
        """A reference with all that hangs on it."""
        key = reference.get("id") or ""
        item, custom = self._described(reference)
        self._inside(key, item)
        custom |= {
            f"citavi:{child.tag}": said(reference, child.tag)
            for child in reference
            if isinstance(child.tag, str) and child.tag not in _HANDLED and not _TECHNICAL.search(child.tag)
            if said(reference, child.tag) and len(child) == 0
        }
        return FoundSource(
            item=item | ({"custom": custom} if custom else {}),
            tags=tuple(name for table in _TERMS for name in self._names(table, key)),
            notes=tuple(self._notes(reference, key)),
            quotes=tuple(quote for each in self._items.get(key, ()) if (quote := self._quote(each))),
            files=(*self._beside.files(key), *filter(None, map(address, self._items.get(key, ())))),
        )

    def _described(self, reference: Any) -> tuple[Item, dict[str, Any]]:
        """A reference by itself, without what it has from the volume it stands in."""
        kind, kept = item_types.known(reference.findtext("ReferenceType") or "", item_types.CITAVI)
        item: Item = {"id": reference.findtext("CitationKey") or "", "type": kind}
        item["title"] = ": ".join(filter(None, (said(reference, "Title"), said(reference, "Subtitle"))))
        item |= {variable: text for name, variable in _FIELDS.items() if (text := said(reference, name))}
        custom: dict[str, Any] = dict(kept)
        if pages := _pages(reference.findtext("PageRange")):
            item["page"] = pages
        if count := _pages(reference.findtext("PageCount")):
            item["number-of-pages"] = count
        _dates(reference, item, custom)
        self._people_and_places(reference.get("id") or "", item)
        for name, variable in (("PeriodicalID", "container-title"), ("SeriesTitleID", "collection-title")):
            if (node := self._named.get(reference.findtext(name) or "")) is not None:
                item |= {variable: said(node, "Name")} if said(node, "Name") else {}
                item |= {field: said(node, name) for name, field in _PERIODICAL.items() if said(node, name)}
        if shelves := self._beside.shelves(reference.get("id") or ""):
            item.setdefault("call-number", shelves)
        return item, custom

    def _notes(self, reference: Any, key: str) -> Iterator[str]:
        """What is noted on a reference: its notes, contents and evaluation, and comments on it."""
        yield from (text for name in _NOTES if (text := markup.plain(reference.findtext(name) or "")))
        for each in self._items.get(key, ()):
            if (each.findtext("QuotationType") or "") in _COMMENT and (words := _thought(each)):
                yield words
        yield from self._beside.notes(key)

    def _people_and_places(self, key: str, item: Item) -> None:
        for table, role in _NAMES.items():
            people = [
                _person(self._named[each]) for each in self._joined.get(table, {}).get(key, ()) if each in self._named
            ]
            if any(people):
                item.setdefault(role, []).extend(filter(None, people))
        if publishers := list(self._names("ReferencePublishers", key)):
            item["publisher"] = "; ".join(publishers)
        bodies = self._joined.get("ReferenceOrganizations", {}).get(key, ())
        names = [name for each in bodies if each in self._named and (name := _body(self._named[each]))]
        if names and item["type"] == "thesis":
            item.setdefault("publisher", "; ".join(names))
        elif names:
            role = "contributor" if item.get("author") or item.get("editor") else "author"
            item.setdefault(role, []).extend({"literal": name} for name in names)

    def _inside(self, key: str, item: Item) -> None:
        """The volume it stands in, and what is the same for all in it."""
        above = self._references.get(self._containers.get(key, ""))
        if above is not None:
            volume, _ = self._described(above)
            item.setdefault("container-title", volume["title"])
            for variable in _INHERITED:
                if volume.get(variable):
                    item.setdefault(variable, volume[variable])

    def _quote(self, item: Any) -> FoundQuote | None:
        core, text = said(item, "CoreStatement"), markup.plain(item.findtext("Text") or "")
        if not (core or text):
            return None
        kind = item.findtext("QuotationType") or ""
        if kind in _COMMENT:
            return None
        verbatim = kind not in _PARAPHRASED and bool(text) and kind in _VERBATIM
        return FoundQuote(
            text=text or core,
            kind="verbatim" if verbatim else "paraphrase",
            locator=_pages(item.findtext("PageRange")),
            tags=tuple(
                name
                for table in ("KnowledgeItemKeywords", "KnowledgeItemCategories")
                for name in self._names(table, item.get("id") or "")
            ),
            notes=(
                *((core,) if core and text and core != text else ()),
                *filter(None, (said(item, "ImageDescription"),)),
            ),
        )

    def _names(self, table: str, key: str) -> Iterator[str]:
        for each in self._joined.get(table, {}).get(key, ()):
            if each in self._named and (name := said(self._named[each], "Name")):
                yield name


def _person(element: Any) -> dict[str, str]:
    family, given = said(element, "LastName"), said(element, "FirstName")
    given = " ".join(filter(None, (given, said(element, "MiddleName"))))
    return {"family": family, "given": given} if family and given else {"literal": family} if family else {}


def _body(element: Any) -> str:
    return said(element, "Name") or said(element, "LastName")


def _thought(item: Any) -> str:
    """A knowledge item as a note: its heading, its words, its page."""
    heading, words = said(item, "CoreStatement"), markup.plain(item.findtext("Text") or "")
    pages = _pages(item.findtext("PageRange"))
    note = "\n".join(dict.fromkeys(filter(None, (heading, words))))
    return f"{note} (p. {pages})" if note and pages else note


def _pages(text: str | None) -> str | None:
    """The shown form of a place: Citavi ends with it, <os>12–14</os>, after the same for both ends and as numbers."""
    shown = re.findall(r"<os>(.*?)</os>", text or "", re.DOTALL)
    plain = re.sub(r"<[^>]*>", " ", text or "").strip().splitlines()[-1:]
    return (shown or plain or [""])[-1].strip() or None


def _dates(reference: Any, item: Item, custom: dict[str, Any]) -> None:
    issued = next((t for name in ("Date", "Year") if (t := said(reference, name))), "")
    for variable, text in (("issued", issued), ("accessed", said(reference, "AccessDate"))):
        if text:
            set_date(item, custom, variable, from_words(text) or text)
