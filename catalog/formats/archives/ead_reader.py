"""EAD 2002 and EAD3 finding aids: each lowest component a source, the levels above it its archival reference."""

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
_DEEPEST = 40


def read(root: Any) -> Found:
    """The sources of a finding aid (its root element)."""
    described = next((e for e in root.iter() if _name(e) == "archdesc"), None)
    if described is None:
        return Found(problems=("The finding aid describes nothing.",))
    repository = {"repository": text} if (text := _repository(root, described)) else {}
    return Found(tuple(_below(described, repository, {}, 0)))


def _below(element: Any, above: dict[str, str], kept: dict[str, str], depth: int) -> Iterator[FoundSource]:
    """The sources of a component and all below it. `above` is the reference so far, `kept` the titles of levels."""
    inner = list(_components(element))
    reference, titles = _reference(element, above, lowest=not inner), dict(kept)
    level = _LEVELS.get(element.get("level") or "", "")
    if inner and level and (title := _said(_did(element), "unittitle")) and title != reference.get(level):
        titles[f"ead:{level}-title"] = title
    if not inner or depth >= _DEEPEST:
        yield _source(element, reference, kept)
    for each in inner if depth < _DEEPEST else ():
        yield from _below(each, reference, titles, depth + 1)


def _components(element: Any) -> Iterator[Any]:
    for child in element:
        if _name(child) == "dsc":
            yield from _components(child)
        elif _COMPONENT.fullmatch(_name(child)):
            yield child


def _reference(element: Any, above: dict[str, str], *, lowest: bool) -> dict[str, str]:
    did, found = _did(element), dict(above)
    if element.get("otherlevel") == "repository" or _said(did, "repository"):
        found["repository"] = _said(did, "repository") or _said(did, "unittitle")
    level = _LEVELS.get(element.get("level") or "", "")
    number = _said(did, "unitid")
    if lowest:
        level = "folder" if level == "folder" and number else "item"
    if level and (value := number or ("" if lowest else _said(did, "unittitle"))):
        found[level] = f"{found[level]}, {value}" if level == "series" and level in above else value
    for each in _children(did, "container"):
        kind = (each.get("localtype") or each.get("type") or each.get("label") or "box").casefold()
        part = next((part for word, part in _CONTAINERS.items() if word in kind), "box")
        found[part] = _words(each)
    if place := _said(did, "physloc"):
        found["place"] = place
    return {key: value for key, value in found.items() if value}


def _source(element: Any, reference: dict[str, str], kept: dict[str, str]) -> FoundSource:
    did = _did(element)
    item: Item = {"id": "", "type": "document", "title": _said(did, "unittitle") or reference.get("item", "")}
    custom: dict[str, Any] = dict(kept)
    for each in (*_children(did, "unitdate"), *_children(did, "unitdatestructured")):
        if text := _date(each):
            set_date(item, custom, "issued", text)
            break
    language = next((e for e in did.iter() if _name(e) == "language"), None) if did is not None else None
    if language is not None and (code := language.get("langcode") or _words(language)):
        item["language"] = languages.from_three(code)
    for each in _children(did, "origination"):
        _people(each, item)
    for child in (*element, *(did if did is not None else ())):
        if (name := _name(child)) in _TEXTS:
            item["abstract"] = "\n\n".join(filter(None, (item.get("abstract"), _prose(child))))
        elif name in _OTHERS and (words := _prose(child)):
            custom[f"ead:{name}"] = words
    links = [e.get("href") or e.get("{http://www.w3.org/1999/xlink}href") for e in element.iter() if _name(e) == "dao"]
    if url := next((link for link in links if link and link.startswith(("http://", "https://"))), None):
        item["URL"] = url
    return FoundSource(item=item | ({"custom": custom} if custom else {}), archive=reference)


_OTHERS = {
    "physdesc", "physdescset", "physdescstructured", "accessrestrict", "userestrict", "custodhist", "acqinfo",
    "appraisal", "arrangement", "altformavail", "originalsloc", "relatedmaterial", "separatedmaterial", "bibliography",
    "odd", "processinfo", "phystech", "bioghist", "materialspec", "didnote", "prefercite", "controlaccess",
}  # fmt: skip


def _people(origination: Any, item: Item) -> None:
    for each in origination.iter():
        if (kind := _NAMES.get(_name(each))) and (words := _parts(each)):
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
    return from_words(_words(element)) or from_words(element.get("normal") or "") or _words(element)


def _repository(root: Any, described: Any) -> str:
    found = _said(_did(described), "repository")
    return found or next((_words(e) for e in root.iter() if _name(e) == "agencyname" and _words(e) != "Catalog"), "")


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
