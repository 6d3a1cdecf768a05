"""Cuts the context of a flag into the sentence it stands in and what is before and after."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from catalog.services.review import Context


_END = re.compile(r"[.!?…][\"”’»)\]]*(?=\s)|\n")
_START = re.compile(r"\S")
_LINES = re.compile(r"\s*\n\s*")


def cut(context: Context, around: int) -> tuple[str, str, int, int, str]:
    """(before, sentence, start, end, after): the span is marked in the sentence, in code points.

    Before and after have at most `around` code points, whole words; dots stand where a sentence is broken off.
    """
    ends = [match.end() for match in _END.finditer(context.text)]
    first = max((end for end in ends if end <= context.start), default=0)
    last = min((end for end in ends if end >= context.end), default=len(context.text))
    begun = _START.search(context.text, first, context.start)
    first = begun.start() if begun else first
    sentence = context.text[first:last].rstrip()
    before, after = _tail(context.text[:first], around), _head(context.text[last:], around)
    return before, sentence, context.start - first, context.end - first, after


def _tail(text: str, around: int) -> str:
    text = _LINES.sub("\n", text).lstrip()
    if len(text) > around:
        return "… " + text[-around:].partition(" ")[2]
    return f"… {text}" if text[:1].islower() else text


def _head(text: str, around: int) -> str:
    text = _LINES.sub("\n", text).rstrip()
    if len(text) > around:
        return text[:around].rpartition(" ")[0] + " …"
    return f"{text} …" if text[-1:].isalnum() else text
