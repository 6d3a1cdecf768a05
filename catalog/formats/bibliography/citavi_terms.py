"""The terms of a Citavi project: its tree of categories, its keywords and groups, also those nothing carries yet."""

from collections.abc import Iterator, Mapping
from typing import Any

from catalog.formats import markup
from catalog.formats.found import FoundTag


def read(root: Any, below: Mapping[str, list[str]]) -> tuple[FoundTag, ...]:
    """The terms of a project (its root element); `below` are the ids of the categories under each category."""
    names = {each.get("id"): _said(each) for each in root.iterfind("Categories/Category")}
    broader = {
        lower: names[upper] for upper, lowers in below.items() if names.get(upper) for lower in lowers if lower in names
    }
    found: dict[str, FoundTag] = {}
    for each in _terms(root):
        if label := _said(each):
            note = markup.plain(each.findtext("Notes") or "") or None
            found.setdefault(label.casefold(), FoundTag(label, broader=broader.get(each.get("id")), scope_note=note))
    return tuple(found.values())


def _terms(root: Any) -> Iterator[Any]:
    for path in ("Categories/Category", "Keywords/Keyword", "Groups/Group"):
        yield from root.iterfind(path)


def _said(element: Any) -> str:
    return " ".join((element.findtext("Name") or "").split())
