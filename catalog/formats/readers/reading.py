"""Reads a document of any kind: what it is, its text with page labels, its metadata."""

import struct
import zlib
from importlib import import_module

from catalog.domain.errors import CatalogError, Unreadable
from catalog.formats.readers import kinds, language
from catalog.formats.readers.document import FILE_LIMIT, Document, Draft, Source

_PARSING_ERRORS = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, MemoryError)
_LIBRARY_ERRORS = (OSError, EOFError, struct.error, zlib.error, AssertionError, RuntimeError)


def read(name: str, data: bytes, *, encoding: str | None = None, limit: int = FILE_LIMIT) -> Document:
    """The document in `data`, a file called `name`; `encoding` overrides what the bytes suggest, for text files.

    Raises Unreadable, with what to do, for a file that is empty, larger than `limit` bytes, encrypted, damaged,
    without text, or of a kind that is not read; Invalid when there is no such encoding.
    """
    _refuse_size(data, limit)
    kind = kinds.recognise(name, data)
    draft = Draft(media_type=kind.media_type)
    if warning := kinds.mislabelled(name, kind):
        draft.warn(warning)
    try:
        import_module(f"catalog.formats.readers.{kind.reader}").read(Source(name, data, encoding), draft)
        return _document(draft)
    except CatalogError:
        raise
    except (*_PARSING_ERRORS, *_LIBRARY_ERRORS) as error:
        raise Unreadable(
            f"The file is damaged: it is {kind.called} that cannot be read.", "Try another copy."
        ) from error


def _refuse_size(data: bytes, limit: int) -> None:
    """Raise Unreadable for nothing at all and for too much."""
    if not data.strip(b"\x00 \t\r\n\x0c\xef\xbb\xbf\xff\xfe"):
        raise Unreadable("The file is empty.", "Check that it was saved or downloaded completely.")
    if len(data) > limit:
        raise Unreadable(
            f"The file has {len(data) / 1e6:,.0f} MB; up to {limit / 1e6:,.0f} MB are read.", "Split it into parts."
        )


def _document(draft: Draft) -> Document:
    """The finished document. Raises Unreadable when there is no text in it."""
    text = draft.finish()
    if not text.strip():
        raise Unreadable("The file holds no text.", "Attach it to a source instead, and type or paste its text.")
    return Document(
        text=text,
        pages=tuple((offset, label) for offset, label in draft.pages if offset < len(text)),
        media_type=draft.media_type,
        encoding=draft.encoding,
        language=language.detect(text, draft.metadata.get("language")),
        metadata=dict(draft.metadata),
        warnings=tuple(draft.warnings),
        attached=tuple(draft.attached),
    )
