"""What the tests of the services share: a source with a text; "exactly one step" and "nothing changed"."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from catalog.domain.errors import CatalogError
from catalog.domain.operations import Operation
from catalog.domain.values import SourceValues
from catalog.services import history, imports, sources
from catalog.store.catalogue import Catalogue, Done
from tests import rows

ARTICLE = (
    "On 24 May 1944 the congress met in Permet. General Khoja headed the committee.\n"
    "Khrushchev told him: “You are like Stalin, who killed people.”\n"
    "Then the Albanian leader calmly replied: “Stalin killed traitors, we also kill them.”\n"
    "The treacherous puppet regime fell. Everyone knows that the brutal collaborators fled.\n"
)


def source(catalogue: Catalogue, title: str = "Why they fell out", content: str = ARTICLE, **more: object) -> int:
    """A source with a text, in English unless said otherwise; returns its id."""
    source_id = sources.add(catalogue, SourceValues(title=title, **more))  # type: ignore[arg-type]
    if content:
        imports.add_text(catalogue, source_id, content, "en")
    return source_id


def span(words: str, content: str = ARTICLE) -> tuple[int, int]:
    """Where the words stand in a text."""
    start = content.index(words)
    return start, start + len(words)


def files_in(catalogue: Catalogue) -> list[str]:
    """The names of all originals kept in the catalogue's folder."""
    return sorted(path.name for path in (catalogue.folder / "files").rglob("*") if path.is_file())


@contextmanager
def one_step(catalogue: Catalogue, operation: Operation) -> Iterator[None]:
    """The block must be exactly one step of that kind, whose undo gives all rows back and whose redo does it again."""
    before, seen = rows.content(catalogue), list[Done]()
    catalogue.listeners.append(seen.append)
    yield
    catalogue.listeners.remove(seen.append)
    assert [done.operation for done in seen] == [operation]
    after = rows.content(catalogue)
    assert after != before
    history.undo(catalogue)
    assert rows.content(catalogue) == before
    history.redo(catalogue)
    assert rows.content(catalogue) == after


@contextmanager
def unchanged(catalogue: Catalogue) -> Iterator[None]:
    """The block must leave every row, the history and the originals as they were."""
    before = rows.content(catalogue), history.steps(catalogue), files_in(catalogue)
    yield
    assert (rows.content(catalogue), history.steps(catalogue), files_in(catalogue)) == before


@contextmanager
def refused(catalogue: Catalogue, error: type[CatalogError], about: str = ".") -> Iterator[None]:
    """The block must raise that error, with advice, and change nothing."""
    with unchanged(catalogue):
        with pytest.raises(error, match=about) as caught:
            yield
        assert caught.value.what.endswith((".", "?")), caught.value.what
        assert caught.value.advice, caught.value.what
