"""EAD 2002 and EAD3 finding aids: each lowest component a source, the levels above it its archival reference.

A level above that says something of itself (its scope, its history, its conditions) is a source of its own too.
"""

import re
from collections.abc import Iterator
from typing import Any

from catalog.domain.csl import Item
from catalog.domain.csl_names import split_person, to_csl_name
from catalog.formats.archives import languages
from catalog.formats.archives.ead_dates import read_dates
from catalog.formats.archives.ead_elements import SHORT, children, name_of, said, without, words_of
from catalog.formats.found import Found, FoundSource

_COMPONENT = re.compile(r"c(0[1-9]|1[0-2])?")
_LEVELS = {
    "fonds": "fonds", "collection": "fonds", "recordgrp": "fonds", "subfonds": "series", "subgrp": "series",
    "series": "series", "subseries": "series", "file": "folder", "item": "item",
}  # fmt: skip
_CONTAINERS = {"box": "box", "folder": "folder", "carton": "box", "reel": "box", "volume": "folder", "item": "item"}
_NAMES = {"persname": "person", "corpname": "body", "famname": "family", "name": "person"}
_TEXTS = {"scopecontent": "abstract", "abstract": "abstract"}
_SUBJECTS = {"title", "subject", "geogname", "genreform", "occupation", "function", *_NAMES}
_BARE = re.compile(r"(?:(?:folder|file|box|item|volume|part|no)\b[.\s]*)?[\W\d]*", re.IGNORECASE)
"""A title that says nothing without that of the level above it."""
_LIFE = re.compile(r"[,\s]+\(?(?:b\. |d\. |ca?\. )?\d{4}\??\s*(?:[-–]\s*(?:\d{4}\??)?)?\)?\.?$")
_OURS = "Catalog"
_DEEPEST = 40


def read(root: Any) -> Found:
    """The sources of a finding aid (its root element)."""
    described = next((e for e in root.iter() if name_of(e) == "archdesc"), None)
    if described is None:
        return Found(problems=("The finding aid describes nothing.",))
    repository = {"repository": text} if (text := _repository(root, described)) else {}
    ours = any(name_of(e) == "agencyname" and words_of(e) == _OURS for e in root.iter())
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
        own = said(_did(element), "unittitle").rstrip(" ,;:")
        if inner and level and own and own != reference.get(level):
            key = f"ead:{level}-title"
            titles[key] = f"{kept[key]}, {own}" if key in kept else own  # a series within a series
        if not inner or depth >= _DEEPEST:
            yield self._source(element, reference, kept, title)
        elif any(name_of(child) in _TELLING for child in _ungrouped(element)):
            yield self._source(element, reference, kept, title, whole=True)
        for each in inner if depth < _DEEPEST else ():
            yield from self.below(each, reference, titles, depth + 1, own if depth else "")

    def _reference(self, element: Any, above: dict[str, str], *, lowest: bool) -> dict[str, str]:
        did, found = _did(element), dict(above)
        if element.get("otherlevel") == "repository" or said(did, "repository"):
            found["repository"] = said(did, "repository") or said(did, "unittitle")
        level, number = _level(element), said(did, "unitid")
        if lowest:
            level = "folder" if level == "folder" and number else "item"
        if level and (value := number or ("" if lowest else said(did, "unittitle").rstrip(" ,;:"))):
            nested = level in above and level in ("series", "folder")
            found[level] = f"{found[level]}, {value}" if nested else value
        found |= _contained(did)
        if self._ours and (place := said(did, "physloc")):
            found["place"] = place
        return {key: value for key, value in found.items() if value}

    def _source(
        self, element: Any, reference: dict[str, str], kept: dict[str, str], above: str, *, whole: bool = False
    ) -> FoundSource:
        did = _did(element)
        title = said(did, "unittitle").rstrip(" ,;:")
        if above and len(title) < SHORT and _BARE.fullmatch(title):
            title = f"{above}, {title}" if title else above
        item: Item = {
            "id": "",
            "type": "collection" if whole else "document",
            "title": title or reference.get("item", ""),
        }
        custom: dict[str, Any] = dict(kept)
        numbers = [words for each in children(did, "unitid") if (words := words_of(each))]
        if lost := [each for each in numbers if not any(each in part for part in reference.values())]:
            custom["ead:unitid"] = "; ".join(lost)
        read_dates(did, item, custom)
        _language(did, item)
        for each in children(did, "origination"):
            _people(each, item)
        self._texts(element, item, custom)
        links = list(dict.fromkeys(filter(None, _links(element, did, whole=whole))))
        if url := next((link for link in links if link.startswith(("http://", "https://"))), None):
            item["URL"] = url
        if others := [link for link in links if link != url]:
            custom["ead:links"] = "; ".join(others)
        tags = tuple(dict.fromkeys(_subjects(element)))
        return FoundSource(item=item | ({"custom": custom} if custom else {}), archive=reference, tags=tags)

    def _texts(self, element: Any, item: Item, custom: dict[str, Any]) -> None:
        """What is said of it: scope as its abstract, all else under its own name."""
        did = _did(element)
        for child in (*_ungrouped(element), *(did if did is not None else ())):
            name, words = name_of(child), _prose(child)
            if not words or name in _HANDLED or (name == "physloc" and self._ours) or _COMPONENT.fullmatch(name):
                continue
            if self._ours and name == "odd" and child.get("localtype"):
                custom[child.get("localtype")] = words
            elif name not in _TEXTS:
                custom[f"ead:{name}"] = "\n\n".join(filter(None, (custom.get(f"ead:{name}"), words)))
            elif words not in item.get("abstract", ""):
                item["abstract"] = "\n\n".join(filter(None, (item.get("abstract"), words)))


def _contained(did: Any) -> dict[str, str]:
    """Boxes, folders and the like; several of a kind with a comma between."""
    found: dict[str, list[str]] = {}
    for each in children(did, "container"):
        kind = (each.get("localtype") or each.get("type") or each.get("label") or "box").casefold()
        part = next((part for word, part in _CONTAINERS.items() if word in kind), "box")
        if (words := words_of(each)) and words not in found.setdefault(part, []):
            found[part].append(words)
    return {part: ", ".join(words) for part, words in found.items()}


def _level(element: Any) -> str:
    """Which part of the reference a component is; one that holds others and does not say is a series."""
    told = element.get("level") or ""
    if name_of(element) == "archdesc":
        return _LEVELS.get(told, "fonds")
    return _LEVELS.get(told, "series") if element.get("otherlevel") != "repository" else ""


def _links(element: Any, did: Any, *, whole: bool) -> Iterator[str]:
    """Addresses of digital copies, of a whole only those that are its own."""
    places = [e for e in (element, did) if e is not None] if whole else [element]
    for place in places:
        for each in place if whole else place.iter():
            if name_of(each) in ("dao", "daoloc"):
                yield (each.get("href") or each.get("{http://www.w3.org/1999/xlink}href") or "").strip()


def _language(did: Any, item: Item) -> None:
    language = next((e for e in did.iter() if name_of(e) == "language"), None) if did is not None else None
    if language is not None and (code := language.get("langcode") or words_of(language)):
        item["language"] = languages.from_three(code)


def _subjects(element: Any) -> Iterator[str]:
    """Access points as terms; subdivisions after a dash, as catalogues write them."""
    for group in children(element, "controlaccess"):
        for each in group.iter():
            if name_of(each) in _SUBJECTS:
                parts = [words_of(part).rstrip(".") for part in children(each, "part")] or [words_of(each).rstrip(".")]
                dash = ", " if name_of(each) in _NAMES else " -- "
                if words := dash.join(filter(None, parts)):
                    yield words


def _components(element: Any) -> Iterator[Any]:
    for child in element:
        if name_of(child) == "dsc":
            yield from _components(child)
        elif _COMPONENT.fullmatch(name_of(child)):
            yield child


def _ungrouped(element: Any) -> Iterator[Any]:
    """What stands in a component, also what it stands in a group of descriptions."""
    for child in element:
        yield from child if name_of(child) == "descgrp" else (child,)


_HANDLED = {
    "", "did", "dsc", "controlaccess", "head", "thead", "unittitle", "unitid", "unitdate", "unitdatestructured",
    "container", "origination", "repository", "langmaterial",
}  # fmt: skip
"""What is read elsewhere; all else that is said of a component is kept under its own name."""
_TELLING = {"scopecontent", "bioghist", "custodhist", "accessrestrict", "userestrict", "arrangement", "odd"}
"""What makes a level above worth an entry of its own."""


def _people(origination: Any, item: Item) -> None:
    for each in origination.iter():
        if (kind := _NAMES.get(name_of(each))) and (words := without(_LIFE, _parts(each))):
            if kind == "person" and "," in words:
                family, given = split_person(words)
                name = to_csl_name({"kind": "person", "family": family, "given": given})
            else:
                name = {"literal": words}
            item.setdefault("author", []).append(name)


def _parts(element: Any) -> str:
    parts = [words_of(part) for part in children(element, "part")]
    return ", ".join(parts) if parts else words_of(element)


def _repository(root: Any, described: Any) -> str:
    found = said(_did(described), "repository")
    return found or next((words_of(e) for e in root.iter() if name_of(e) == "agencyname" and words_of(e) != _OURS), "")


def _did(element: Any) -> Any:
    return next(iter(children(element, "did")), None)


def _prose(element: Any) -> str:
    return " ".join(" ".join(e.strip() for e in _texts(element)).split())


def _texts(element: Any) -> Iterator[str]:
    """All text but that of headings."""
    if name_of(element) != "head":
        yield element.text or ""
        for child in element:
            yield from _texts(child)
            yield child.tail or ""
