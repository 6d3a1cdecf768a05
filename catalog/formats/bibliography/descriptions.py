"""Letters and interviews that have no title of their own, or that a style does not list: what is said instead."""

from typing import Any

from catalog.domain.csl import Item

Changes = dict[str, Any]
"""Variables to set; None takes one away."""

_DESCRIBE_LETTERS = ("archival-", "chicago", "apa", "turabian")
"""Beginnings of the names of styles that describe an untitled letter themselves."""
_KINDS = {"письмо": "letter", "телеграмма": "telegram", "записка": "note", "открытка": "postcard"}
"""Kinds said in Russian, which an English sentence ("letter to …") would not go on from."""
HARVARD = ("archival-harvard", "harvard-cite")


def letters(item: Item, style: str, _edtf: str | None) -> Changes:
    """A letter is described by its kind and recipient, once: by the style itself, or here."""
    if not item.get("recipient"):
        return {}
    if style != "archival-gost" and (kind := _KINDS.get(str(item.get("genre")).casefold())):
        return {"genre": kind} | letters(item | {"genre": kind}, style, _edtf)
    described = f"{_kind(item)} to {_recipients(item)}"
    titled = bool(item.get("title")) and not _describes_itself(item)
    changes: Changes = {} if titled else {"title": None, "genre": item.get("genre") or _said_kind(item)}
    if style.startswith("modern-language"):
        return changes | {"genre": described}
    if style.startswith("archival-"):
        changes["genre"] = item.get("genre") or changes.get("genre") or "letter"
    if titled:
        return changes | ({"medium": item.get("medium") or described} if style == "archival-harvard" else {})
    return changes if style.startswith(_DESCRIBE_LETTERS) else changes | {"title": described}


def untitled(item: Item, style: str, _edtf: str | None) -> Changes:
    """A source without a title is described in square brackets; an interview by who asked."""
    if item.get("title") or item.get("recipient"):
        return {}
    if item["type"] != "interview":
        if item.get("genre") and style.startswith((*_DESCRIBE_LETTERS, "modern-language")):
            return {}
        return {"title": f"[{item.get('genre') or 'untitled document'}]"}
    if style == "archival-gost":
        return {"title": "Интервью"}
    if style.startswith(HARVARD) and item.get("interviewer"):
        return {"title": f"Interview by {' and '.join(map(spoken, item['interviewer']))}", "interviewer": None}
    return {}


def as_document(item: Item, style: str) -> Item:
    """What a style does not list, as something it does: a letter as a posting that says what it is and to whom.

    An interview likewise; except in APA, as a manuscript, since a posting would not have its title in capitals.
    """
    if item["type"] == "interview" and item.get("interviewer"):
        asked = f"interview by {' and '.join(spoken(name) for name in item['interviewer'])}"
        kind = "post" if style.startswith("apa") else "manuscript"
        return {key: value for key, value in item.items() if key != "interviewer"} | {"type": kind, "genre": asked}
    if item["type"] == "entry-encyclopedia":
        return {key: value for key, value in item.items() if key != "page"} | {"type": "chapter"}
    if item["type"] == "personal_communication" and not item.get("recipient"):
        return item | {"type": "post"}
    if item["type"] != "personal_communication":
        return item
    described = f"{_kind(item)} to {_recipients(item)}"
    left = {key: value for key, value in item.items() if key != "recipient"}
    return left | {"type": "post", "genre": described, "title": item.get("title") or f"[{described}]"}


def _describes_itself(item: Item) -> bool:
    """Whether the title says no more than "Letter to Miladin Popović", and the style would say that again."""
    _, to, whom = str(item["title"]).partition(" to ")
    names = item["recipient"]
    forms = {_recipients(item), " and ".join(name.get("family") or name.get("literal") or "" for name in names)}
    return bool(to) and whom.strip(" .").casefold() in {form.casefold() for form in forms}


def _said_kind(item: Item) -> str | None:
    kind = str(item.get("title") or "").partition(" to ")[0]
    return kind[:1].lower() + kind[1:] or None


def _kind(item: Item) -> str:
    said = _said_kind(item) if item.get("title") and _describes_itself(item) else None
    genre = str(item.get("genre") or said or "letter")
    return genre[:1].upper() + genre[1:]


def _recipients(item: Item) -> str:
    return " and ".join(spoken(name) for name in item["recipient"])


def spoken(name: dict[str, str]) -> str:
    """A CSL name as it is said in running text: Simone de Beauvoir, Mao Zedong."""
    order: tuple[str, ...] = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    if name.get("static-ordering"):
        order = ("family", "given")
    return name.get("literal") or " ".join(name[part] for part in order if name.get(part))
