"""Elements of a finding aid: children by name, their words on one line."""

import re
from typing import Any

from catalog.formats.readers.xml import local

SHORT = 300
"""No name, date or bare title is longer."""


def children(element: Any, name: str) -> list[Any]:
    """The children of this name; none of nothing."""
    return [child for child in element if name_of(child) == name] if element is not None else []


def said(element: Any, name: str) -> str:
    """The words of the first child of this name that has any."""
    return next((words for child in children(element, name) if (words := words_of(child))), "")


def words_of(element: Any) -> str:
    """All words in it on one line."""
    return " ".join("".join(element.itertext()).split())


def name_of(element: Any) -> str:
    """Its name without the namespace; "" of a comment."""
    return local(element.tag) if isinstance(element.tag, str) else ""


def without(pattern: re.Pattern[str], words: str) -> str:
    """The words without what the pattern finds at their end; words of a length no name or date has are left alone."""
    return pattern.sub("", words) if len(words) < SHORT else words
