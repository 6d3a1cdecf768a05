"""The codes of a REFI-QDA codebook or project as terms, with the sets they are in."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from catalog.formats.found import Found, FoundTag, told_apart
from catalog.formats.readers import xml

_ALSO = "\nAlso: "


def codebook(root: Any, further: Callable[[Any], Iterable[str]] = lambda _code: ()) -> Found:
    """The codes of a codebook or project (its root element); `further` is what is said of a code elsewhere."""
    names, within = named(root), sets(root)
    tags, problems = [], []
    for code, name in names.items():
        if name != label(code):
            problems.append(f"The code “{label(code)}” stands there twice; the second is called “{name}”.")
        note, _, also = description(code).partition(_ALSO)
        others = tuple((each.strip(), None) for each in also.split(";") if each.strip())
        inside = within.get(code.get("guid"), [])
        said = filter(None, (note.strip(), *further(code), f"In: {'; '.join(inside)}" if inside else ""))
        tags.append(FoundTag(name, others, names.get(_above(code)), "\n\n".join(said) or None, _colour(code)))
    return Found(tags=tuple(tags), problems=tuple(problems))


def named(root: Any) -> dict[Any, str]:
    """Every code that has a name, with one that no other has: the second of two is told by the code around it."""
    found: dict[Any, str] = {}
    taken: set[str] = set()
    for code in root.iter("{*}Code"):
        if label(code):
            found[code] = told_apart(label(code), found.get(_above(code)), taken)
            taken.add(found[code].casefold())
    return found


def sets(root: Any) -> Mapping[str, list[str]]:
    """The names of the sets that each code, source or note is in, by its guid."""
    found: dict[str, list[str]] = {}
    for each in root.iter("{*}Set"):
        said = ": ".join(filter(None, (label(each), description(each))))
        for member in each.iterfind("*[@targetGUID]"):
            found.setdefault(member.get("targetGUID"), []).append(said)
    return found


def label(element: Any) -> str:
    """The name of an element in one line."""
    return " ".join((element.get("name") or "").split())


def description(element: Any) -> str:
    """What its <Description> says."""
    return (element.findtext("{*}Description") or "").strip()


def _above(code: Any) -> Any:
    parent = code.getparent()
    return parent if parent is not None and isinstance(parent.tag, str) and xml.local(parent.tag) == "Code" else None


def _colour(code: Any) -> str | None:
    colour = code.get("color") or ""
    return colour if len(colour) == 7 and colour.startswith("#") else None
