"""What a source that came without a title is called: a supplied title, as ISAD(G) 3.1.2 asks for."""

from collections.abc import Mapping
from typing import Any


def supplied_title(source: Mapping[str, Any]) -> str:
    """A title for a source dict without one, of what is known: kind, recipient, work reviewed, person interviewed.

    Where nothing more is known than its kind, that stands in square brackets: "[untitled manuscript]".
    """
    fields, kind = source["fields"], str(source["type"])
    genre = str(fields.get("genre") or "")
    if to := _people(source, "recipient"):
        return f"{_capital(genre or 'letter')} to {to}"
    if reviewed := fields.get("reviewed-title"):
        return f"Review of {reviewed}"
    if kind == "interview" and (asked := _people(source, "author")):
        return f"{_capital(genre or kind)} with {asked}"
    return f"[untitled {genre or _in_words(kind)}]"


def _people(source: Mapping[str, Any], role: str) -> str:
    names = (each["name"] for each in source["contributors"] if each["role"] == role)
    return " and ".join(" ".join(filter(None, (n.get("given"), n.get("family")))) or n["preferred"] for n in names)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _in_words(kind: str) -> str:
    """The kind without its subdivision: article-newspaper is an article, motion_picture a motion picture."""
    return kind.partition("-")[0].replace("_", " ")
