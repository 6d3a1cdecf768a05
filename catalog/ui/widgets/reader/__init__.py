"""The reader: a text with its marks, page labels, find bar, and cards beside the passages."""

from catalog.ui.widgets.reader.cards import Card
from catalog.ui.widgets.reader.highlights import Highlight
from catalog.ui.widgets.reader.reader import Reader

__all__ = ["Card", "Highlight", "Reader"]
