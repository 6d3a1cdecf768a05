"""Documents to plain text with page labels."""

from catalog.formats.pdf import render_page
from catalog.formats.readers.document import FILE_LIMIT, TEXT_LIMIT, Document
from catalog.formats.readers.reading import read

__all__ = ["FILE_LIMIT", "TEXT_LIMIT", "Document", "read", "render_page"]
