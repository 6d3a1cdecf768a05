"""Dates of sources, quotes and claims: EDTF text, its earliest and latest day, from words and into words."""

from catalog.domain.date_display import display
from catalog.domain.date_words import from_words
from catalog.domain.edtf import Edtf, Point, Range, parse

__all__ = ["Edtf", "Point", "Range", "display", "from_words", "parse"]
