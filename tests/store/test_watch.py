"""What another program writes is seen where the catalogue is open; a folder pulled away is said and loses nothing."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from catalog.domain.errors import CatalogError
from catalog.domain.values import SourceValues
from catalog.services import history, imports, lists, sources
from catalog.store.catalogue import Catalogue, open_catalogue
from catalog.store.check import check
from catalog.store.watch import MANY, Watch
from tests import rows


@pytest.fixture
def other(catalogue: Catalogue) -> Iterator[Catalogue]:
    opened = open_catalogue(catalogue.folder, actor="Other")
    yield opened
    opened.close()


@pytest.fixture
def watch(catalogue: Catalogue) -> Iterator[Watch]:
    made = Watch(catalogue)
    yield made
    made.close()


def test_news_are_what_others_did_and_only_once(catalogue: Catalogue, other: Catalogue, watch: Watch) -> None:
    sources.add(catalogue, SourceValues("My own"))
    assert watch.news() == frozenset()
    added = sources.add(other, SourceValues("Another's"))
    assert {("record", added), ("source", added)} <= watch.news()
    assert watch.news() == frozenset()
    history.undo(other)
    assert ("source", added) in watch.news()


def test_very_many_changes_are_told_by_their_tables(catalogue: Catalogue, other: Catalogue, watch: Watch) -> None:
    with other.raw() as connection:
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO setting VALUES (?, '1')", ((f"key {n}",) for n in range(MANY + 1)))
        connection.execute("COMMIT")
    assert watch.news() == {("setting", 0)}


def test_nothing_is_written_where_nobody_can_reach_it(catalogue: Catalogue, tmp_path: Path) -> None:
    sources.add(catalogue, SourceValues("Before"))
    letter = tmp_path / "letter.txt"
    letter.write_text(rows.ARTICLE, encoding="utf-8")
    away = catalogue.folder.rename(tmp_path / "Away")
    for act in (
        lambda: sources.add(catalogue, SourceValues("Lost?")),
        lambda: imports.import_file(catalogue, letter),
        lambda: history.undo(catalogue),
    ):
        with pytest.raises(CatalogError) as caught:
            act()
        assert caught.value.advice
    assert not catalogue.folder.exists()
    away.rename(catalogue.folder)
    imports.import_file(catalogue, letter)
    assert len(lists.ids(catalogue, "source")) == 2


@pytest.mark.parametrize("rest", [("-wal", "-shm"), ("-wal",), ("-shm",)])
def test_a_log_pulled_away_takes_nothing_with_it(catalogue: Catalogue, watch: Watch, rest: tuple[str, ...]) -> None:
    sources.add(catalogue, SourceValues("Before"))
    for ending in rest:
        catalogue.file.with_name(catalogue.file.name + ending).unlink()
    watch.news()
    sources.add(catalogue, SourceValues("After"))
    fresh = open_catalogue(catalogue.folder, actor="Other")
    assert len(lists.ids(fresh, "source")) == 2
    sources.add(fresh, SourceValues("Another's"))
    assert len(lists.ids(catalogue, "source")) == 3
    assert check(fresh) == []
    fresh.close()


def test_a_copy_put_back_in_its_place_is_worked_on(catalogue: Catalogue, watch: Watch, tmp_path: Path) -> None:
    sources.add(catalogue, SourceValues("Before"))
    catalogue.close()
    copy = Path(shutil.copytree(catalogue.folder, tmp_path / "Copy"))
    sources.add(catalogue, SourceValues("Only in the lost one"))
    shutil.rmtree(catalogue.folder)
    copy.rename(catalogue.folder)
    sources.add(catalogue, SourceValues("After"))
    fresh = open_catalogue(catalogue.folder)
    assert rows.content(fresh) == rows.content(catalogue)
    assert len(lists.ids(fresh, "source")) == 2
    assert isinstance(watch.news(), frozenset)
    fresh.close()
