"""Sentences that are put together below the window (errors, advice, reasons), said in the language of the screen.

There they are English with the values filled in. The template each was made from is found again among those of
`resources/translations/sentences.json`, translated, and filled with the same values; what has no translation stays.
"""

import re
from functools import cached_property, lru_cache

from PySide6.QtCore import QCoreApplication

from catalog import paths
from catalog.domain.errors import CatalogError
from catalog.ui import languages

_CONTEXT = "sentences"
_FILLED_IN = re.compile(r"\{(\d+)\}")
_REMEMBERED = 4_096


def said(text: str) -> str:
    """The sentence in the language of the screen, the text itself where there is no translation."""
    code = languages.spoken()
    return text if code == "en" or not text else _said(code, text)


def problem(error: CatalogError) -> str:
    """What happened and what to do about it, in one piece."""
    return f"{said(error.what)} {said(error.advice)}".strip()


@lru_cache(maxsize=_REMEMBERED)
def _said(_code: str, text: str) -> str:
    for template in _templates():
        values = template.values(text)
        shown = QCoreApplication.translate(_CONTEXT, template.text) if values is not None else template.text
        if values is not None and shown != template.text:
            return _FILLED_IN.sub(lambda place, found=values: said(found[int(place[1])]), shown)  # type: ignore[misc]
    return text


class _Template:
    """A sentence with {0}, {1} … for what is filled in."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def fixed(self) -> str:
        """The longest part in which nothing is filled in."""
        return max(_FILLED_IN.split(self.text)[::2], key=len)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches what was made from it; a group for each value."""
        parts = _FILLED_IN.split(self.text)
        return re.compile("".join("(.*?)" if odd % 2 else re.escape(part) for odd, part in enumerate(parts)), re.DOTALL)

    def values(self, text: str) -> tuple[str, ...] | None:
        """What is filled in where the text was made from this template, else None."""
        found = self.pattern.fullmatch(text) if self.fixed in text else None
        return found.groups() if found else None


@lru_cache(maxsize=1)
def _templates() -> tuple[_Template, ...]:
    """Those with the longest fixed part first: they say most surely what a text was made from."""
    import json  # only for who reads another language

    path = paths.shipped("resources") / "translations" / "sentences.json"
    found = [_Template(text) for text in json.loads(path.read_text(encoding="utf-8"))]
    return tuple(sorted(found, key=lambda template: -len(template.fixed)))
