"""EAD 2002 and EAD3 finding aids: each lowest component a source, the levels above it its archival reference.

A level above that says something of itself (its scope, its history, its conditions) is a source of its own too.
"""

import re
from collections.abc import Iterator
from typing import Any

from catalog.domain.csl import Item
from catalog.domain.csl_dates import set_date
from catalog.domain.csl_names import split_person, to_csl_name
from catalog.domain.dates import from_words
from catalog.formats.archives import languages
from catalog.formats.found import Found, FoundSource
from catalog.formats.readers.xml import local

_COMPONENT = re.compile(r"c(0[1-9]|1[0-2])?")
_LEVELS = {
    "fonds": "fonds", "collection": "fonds", "recordgrp": "fonds", "subfonds": "series", "subgrp": "series",
    "series": "series", "subseries": "series", "file": "folder", "item": "item",
}  # fmt: skip
_CONTAINERS = {"box": "box", "folder": "folder", "carton": "box", "reel": "box", "volume": "folder", "item": "item"}
_NAMES = {"persname": "person", "corpname": "body", "famname": "family", "name": "person"}
_TEXTS = {"scopecontent": "abstract", "abstract": "abstract"}
_SUBJECTS = {"subject", "geogname", "genreform", "persname", "corpname", "famname", "name", "occupation", "function"}
_BARE = re.compile(r"(?:(?:folder|file|box|item|volume|part|no)\b[.\s]*)?[\W\d]*", re.IGNORECASE)
"""A title that says nothing without that of the level above it."""
_LIFE = re.compile(r"[,\s]+\(?(?:b\. |d\. |ca?\. )?\d{4}\??\s*(?:[-–]\s*(?:\d{4}\??)?)?\)?\.?$")
_UNDATED = re.compile(r"(?:[,;\s]|\band\b|&)*\b(?:undated|n\. ?d\.)\W*$", re.IGNORECASE)
_YEARS = re.compile(r"\d{4}(?:\s*[-–]\s*\d{4})?(?:\s*(?:,|and|&)\s*\d{4}(?:\s*[-–]\s*\d{4})?)+\.?")
_OURS = "Catalog"
_SHORT = 300
_DEEPEST = 40


def read(root: Any) -> Found:
    """The sources of a finding aid (its root element)."""
    described = next((e for e in root.iter() if _name(e) == "archdesc"), None)
    if described is None:
        return Found(problems=("The finding aid describes nothing.",))
    repository = {"repository": text} if (text := _repository(root, described)) else {}
    ours = any(_name(e) == "agencyname" and _words(e) == _OURS for e in root.iter())
    return Found(tuple(_Reader(ours=ours).below(described, repository, {}, 0)))


class _Reader:
    """`ours`: the finding aid was written by Catalog, where the location is the town of the repository."""

    def __init__(self, *, ours: bool) -> None:
        self._ours = ours

    def below(
        self, element: Any, above: dict[str, str], kept: dict[str, str], depth: int, title: str = ""
    ) -> Iterator[FoundSource]:
        """The sources of a component and all below it. `above` is the reference so far, `kept` the titles of levels,
        `title` that of the level above.
        """
        inner = list(_components(element))
        reference, titles = self._reference(element, above, lowest=not inner), dict(kept)
        level = _level(element)
        own = _said(_did(element), "unittitle").rstrip(" ,;:")
        if inner and level and own and own != reference.get(level):
            key = f"ead:{level}-title"
            titles[key] = f"{kept[key]}, {own}" if key in kept else own  # a series within a series
        if not inner or depth >= _DEEPEST:
            yield self._source(element, reference, kept, title)
        elif any(_name(child) in _TELLING for child in element):
            yield self._source(element, reference, kept, title, whole=True)
        for each in inner if depth < _DEEPEST else ():
            yield from self.below(each, reference, titles, depth + 1, own if depth else "")

    def _reference(self, element: Any, above: dict[str, str], *, lowest: bool) -> dict[str, str]:
        did, found = _did(element), dict(above)
        if element.get("otherlevel") == "repository" or _said(did, "repository"):
            found["repository"] = _said(did, "repository") or _said(did, "unittitle")
        level, number = _level(element), _said(did, "unitid")
        if lowest:
            level = "folder" if level == "folder" and number else "item"
        if level and (value := number or ("" if lowest else _said(did, "unittitle").rstrip(" ,;:"))):
            found[level] = f"{found[level]}, {value}" if level == "series" and level in above else value
        for each in _children(did, "container"):
            kind = (each.get("localtype") or each.get("type") or each.get("label") or "box").casefold()
            part = next((part for word, part in _CONTAINERS.items() if word in kind), "box")
            found[part] = _words(each)
        if self._ours and (place := _said(did, "physloc")):
            found["place"] = place
        return {key: value for key, value in found.items() if value}

    def _source(
        self, element: Any, reference: dict[str, str], kept: dict[str, str], above: str, *, whole: bool = False
    ) -> FoundSource:
        did = _did(element)
        title = _said(did, "unittitle").rstrip(" ,;:")
        if above and len(title) < _SHORT and _BARE.fullmatch(title):
            title = f"{above}, {title}" if title else above
        item: Item = {
            "id": "",
            "type": "collection" if whole else "document",
            "title": title or reference.get("item", ""),
        }
        custom: dict[str, Any] = dict(kept)
        _dates(did, item, custom)
        _language(did, item)
        for each in _children(did, "origination"):
            _people(each, item)
        self._texts(element, item, custom)
        if url := next(
            (link for link in _links(element, did, whole=whole) if link.startswith(("http://", "https://"))), None
        ):
            item["URL"] = url
        tags = tuple(dict.fromkeys(_subjects(element)))
        return FoundSource(item=item | ({"custom": custom} if custom else {}), archive=reference, tags=tags)

    def _texts(self, element: Any, item: Item, custom: dict[str, Any]) -> None:
        """What is said of it: scope as its abstract, all else under its own name."""
        did = _did(element)
        for child in (*element, *(did if did is not None else ())):
            if (name := _name(child)) in _TEXTS and (words := _prose(child)):
                if words not in item.get("abstract", ""):
                    item["abstract"] = "\n\n".join(filter(None, (item.get("abstract"), words)))
            elif (name in _OTHERS or (name == "physloc" and not self._ours)) and (words := _prose(child)):
                custom[f"ead:{name}"] = "\n\n".join(filter(None, (custom.get(f"ead:{name}"), words)))


def _level(element: Any) -> str:
    """Which part of the reference a component is; one that holds others and does not say is a series."""
    told = element.get("level") or ""
    if _name(element) == "archdesc":
        return _LEVELS.get(told, "fonds")
    return _LEVELS.get(told, "series") if element.get("otherlevel") != "repository" else ""


def _links(element: Any, did: Any, *, whole: bool) -> Iterator[str]:
    """Addresses of digital copies, of a whole only those that are its own."""
    places = [e for e in (element, did) if e is not None] if whole else [element]
    for place in places:
        for each in place if whole else place.iter():
            if _name(each) == "dao":
                yield (each.get("href") or each.get("{http://www.w3.org/1999/xlink}href") or "").strip()


def _dates(did: Any, item: Item, custom: dict[str, Any]) -> None:
    """The first date that says something; further ones, as of the bulk of it, as they are written."""
    first, *further = [
        each for kind in ("unitdate", "unitdatestructured") for each in _children(did, kind) if _date(each)
    ] or [None]
    if first is not None:
        set_date(item, custom, "issued", _date(first))
    if written := "; ".join(_words(each) for each in further if _words(each)):
        custom["ead:unitdate"] = written


def _language(did: Any, item: Item) -> None:
    language = next((e for e in did.iter() if _name(e) == "language"), None) if did is not None else None
    if language is not None and (code := language.get("langcode") or _words(language)):
        item["language"] = languages.from_three(code)


def _subjects(element: Any) -> Iterator[str]:
    """Access points as terms; subdivisions after a dash, as catalogues write them."""
    for group in _children(element, "controlaccess"):
        for each in group.iter():
            if _name(each) in _SUBJECTS:
                parts = [_words(part).rstrip(".") for part in _children(each, "part")] or [_words(each).rstrip(".")]
                dash = ", " if _name(each) in _NAMES else " -- "
                if words := dash.join(filter(None, parts)):
                    yield words


def _components(element: Any) -> Iterator[Any]:
    for child in element:
        if _name(child) == "dsc":
            yield from _components(child)
        elif _COMPONENT.fullmatch(_name(child)):
            yield child


_OTHERS = {
    "physdesc", "physdescset", "physdescstructured", "accessrestrict", "userestrict", "custodhist", "acqinfo",
    "appraisal", "arrangement", "altformavail", "originalsloc", "relatedmaterial", "separatedmaterial", "bibliography",
    "odd", "processinfo", "phystech", "bioghist", "materialspec", "didnote", "prefercite", "fileplan", "otherfindaid",
}  # fmt: skip
_TELLING = {"scopecontent", "bioghist", "custodhist", "accessrestrict", "userestrict", "arrangement", "odd"}
"""What makes a level above worth an entry of its own."""


def _people(origination: Any, item: Item) -> None:
    for each in origination.iter():
        if (kind := _NAMES.get(_name(each))) and (words := _without(_LIFE, _parts(each))):
            if kind == "person" and "," in words:
                family, given = split_person(words)
                name = to_csl_name({"kind": "person", "family": family, "given": given})
            else:
                name = {"literal": words}
            item.setdefault("author", []).append(name)


def _parts(element: Any) -> str:
    parts = [_words(part) for part in _children(element, "part")]
    return ", ".join(parts) if parts else _words(element)


def _date(element: Any) -> str:
    """The date in words if they can be read, else the normal form; structured dates from their standard attributes."""
    if _name(element) == "unitdatestructured":
        ends = [
            e.get("standarddate") or _words(e)
            for e in element.iter()
            if _name(e) in ("datesingle", "fromdate", "todate")
        ]
        return from_words("/".join(filter(None, ends))) or ""
    words = _without(_UNDATED, _words(element)).strip()
    found = from_words(words) or from_words(element.get("normal") or "")
    if not found and len(words) < _SHORT and _YEARS.fullmatch(words):
        found = "{" + re.sub(r"\s*(?:,|and|&)\s*", ",", re.sub(r"\s*[-–]\s*", "..", words.rstrip("."))) + "}"
    return found or words


def _without(pattern: re.Pattern[str], words: str) -> str:
    """The words without what the pattern finds at their end; words of a length no name or date has are left alone."""
    return pattern.sub("", words) if len(words) < _SHORT else words


def _repository(root: Any, described: Any) -> str:
    found = _said(_did(described), "repository")
    return found or next((_words(e) for e in root.iter() if _name(e) == "agencyname" and _words(e) != _OURS), "")


def _did(element: Any) -> Any:
    return next(iter(_children(element, "did")), None)


def _children(element: Any, name: str) -> list[Any]:
    return [child for child in element if _name(child) == name] if element is not None else []


def _said(element: Any, name: str) -> str:
    return next((words for child in _children(element, name) if (words := _words(child))), "")


def _prose(element: Any) -> str:
    return " ".join(" ".join(e.strip() for e in _texts(element)).split())


def _texts(element: Any) -> Iterator[str]:
    """All text but that of headings."""
    if _name(element) != "head":
        yield element.text or ""
        for child in element:
            yield from _texts(child)
            yield child.tail or ""


def _words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _name(element: Any) -> str:
    return local(element.tag) if isinstance(element.tag, str) else ""
