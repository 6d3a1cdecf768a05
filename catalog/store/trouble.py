"""What SQLite says when a drive, a lock or a file is in the way, as errors a person can act on."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from catalog.domain.errors import CatalogError

_ADVICE = {
    "locked": "Another program is writing to it; wait a moment and try again. Nothing was lost.",
    "full": "The drive is full. Nothing was written; make room and try again.",
    "readonly": (
        "It lies on a read-only drive or you may not write there. Nothing was written; copy the folder elsewhere."
    ),
    "unable to open": (
        "Its folder is not connected, or you may not write there. Bring it back, or copy it to where you may write "
        "and open the copy."
    ),
    "disk I/O error": "The drive is full or does not answer. Nothing of this was written; make room and try again.",
    "SQL logic error": "Its search index is damaged. `catalog check --repair` fills it anew.",
    "fts5": "Its search index is damaged. `catalog check --repair` fills it anew.",
    "vtable constructor failed": "Its search index is damaged. `catalog check --repair` fills it anew.",
    "has no column named": "Another program has changed how the file is made. `catalog check --repair` builds it anew.",
    "malformed JSON": "It is damaged. `catalog check --repair` mends it; `catalog restore` puts a backup back.",
    "no such": "Another program has changed how the file is made. `catalog check --repair` builds it anew.",
    "Could not decode": "Bytes that are no text stand in it. `catalog check --repair` mends that.",
    "malformed database": "Another program has changed how the file is made. `catalog check --repair` builds it anew.",
    "image is malformed": "It is damaged. `catalog check --repair` mends it; `catalog restore` puts a backup back.",
}


@contextmanager
def said_plainly(title: str, then: Callable[[], object] = lambda: None) -> Iterator[None]:
    """Turn SQLite's trouble with the catalogue of that title, inside the block, into CatalogError; the rest passes.

    `then` is called when there was trouble, before it is said.
    """
    try:
        yield
    except Exception as error:
        if advice := advice_for(error):
            then()
            cause = getattr(error, "orig", error)
            raise CatalogError(f"The catalogue {title} could not be used ({cause}).", advice) from error
        raise


def is_in_the_way(error: BaseException) -> bool:
    """Whether the drive or another program keeps SQLite from it, and nothing is damaged."""
    return any(words in str(error) for words in ("locked", "full", "readonly", "unable to open", "disk I/O"))


def advice_for(error: BaseException) -> str | None:
    """What to do when SQLite says this; None for what is no trouble with a drive, a lock or a damaged page."""
    cause = getattr(error, "orig", error)  # SQLAlchemy's errors carry SQLite's
    known = _ADVICE.items() if isinstance(cause, sqlite3.DatabaseError) else ()
    return next((advice for words, advice in known if words in str(cause)), None)
