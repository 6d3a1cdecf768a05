"""The files of documents that are imported: kept while a transaction writes about them, and known again."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session, aliased

from catalog.formats.readers import Document, kinds
from catalog.store import files
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid, now
from catalog.store.tables import Original, Text


def known_source(catalogue: Catalogue, digest: str) -> int | None:
    """The source whose original has that SHA-256; what was only attached to an e-mail can be one of its own yet."""
    with catalogue.read() as session:
        return _known_in(session, digest)


def known_in(session: Session, data: bytes) -> int | None:
    """The source that has those bytes as an original, inside a session; as `known_source`."""
    return _known_in(session, files.sha256(data))


def _known_in(session: Session, digest: str) -> int | None:
    mail = aliased(Original)
    came_with = exists().where(
        mail.source_id == Original.source_id, mail.id < Original.id, mail.media_type == kinds.EMAIL.media_type
    )
    read_itself = exists().where(Text.original_id == Original.id)
    query = select(Original.source_id).where(Original.sha256 == digest, or_(~came_with, read_itself))
    return session.scalars(query.order_by(Original.id)).first()


@contextmanager
def kept(catalogue: Catalogue, data: bytes, document: Document) -> Iterator[None]:
    """Keep the original of a document, and what is attached to it, while a transaction writes about them."""
    with ExitStack() as stack:
        for each in (data, *(attached.data for attached in document.attached)):
            stack.enter_context(_kept(catalogue, each))
        yield


@contextmanager
def _kept(catalogue: Catalogue, data: bytes) -> Iterator[None]:
    """Keep a file; a transaction that fails leaves no new one behind."""
    target = files.path_of(catalogue.folder, files.sha256(data))
    was_there = target.exists()
    files.put(catalogue.folder, data)
    try:
        yield
    except BaseException:
        if not was_there:
            target.unlink(missing_ok=True)
        raise


def original_in(session: Session, source_id: int, name: str, data: bytes, media_type: str) -> int:
    """A new row for an original; returns its id."""
    row = Original(
        uid=new_uid(),
        source_id=source_id,
        sha256=files.sha256(data),
        name=name,
        media_type=media_type,
        size=len(data),
        created_at=now(),
    )
    session.add(row)
    session.flush()
    return row.id
