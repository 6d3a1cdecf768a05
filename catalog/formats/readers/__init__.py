"""Documents to plain text with page labels."""

from catalog.formats.pdf import page_labels, render_page
from catalog.formats.readers.document import FILE_LIMIT, TEXT_LIMIT, Document
from catalog.formats.readers.reading import read

__all__ = ["FILE_LIMIT", "TEXT_LIMIT", "Document", "page_labels", "read", "render_page"]
