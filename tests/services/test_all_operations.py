"""Whatever is done: each action is at most one step, undoing all gives every row back, redoing all does it again."""

import shutil
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.services import history
from catalog.store.catalogue import Catalogue, Done, open_catalogue
from tests import rows
from tests.services import peopled
from tests.services.random_actions import ACTIONS, Person


def _undo_all(catalogue: Catalogue, down_to: int) -> int:
    count = 0
    while (step := history.next_steps(catalogue)[0]) is not None and step.step_id > down_to:
        history.undo(catalogue)
        count += 1
    return count


@settings(max_examples=4)
@given(
    actions=st.lists(st.integers(0, len(ACTIONS) - 1), min_size=5, max_size=25),
    seed=st.integers(0, 2**20),
)
def test_undo_all_then_redo_all(empty_catalogue: Path, tmp_path: Path, actions: list[int], seed: int) -> None:
    template = tmp_path / "Peopled.catalog"
    if not template.exists():
        shutil.copytree(empty_catalogue, template)
        made = open_catalogue(template, actor="Tester")
        peopled.fill(made)
        made.close()
    folder = tmp_path / "Working.catalog"
    shutil.rmtree(folder, ignore_errors=True)
    catalogue = open_catalogue(Path(shutil.copytree(template, folder)), actor="Tester")
    try:
        _check(catalogue, actions, seed)
    finally:
        catalogue.close()


def _check(catalogue: Catalogue, actions: list[int], seed: int) -> None:
    person, before, start = Person(catalogue, seed), rows.content(catalogue), history.steps(catalogue)[0].id
    for action in actions:
        seen = list[Done]()
        catalogue.listeners[:] = [seen.append]
        state = rows.content(catalogue)
        person.act(action)
        assert len(seen) <= 2
        assert seen or rows.content(catalogue) == state
    after = rows.content(catalogue)
    count = _undo_all(catalogue, start)
    assert rows.content(catalogue) == before
    for _ in range(count):
        assert history.redo(catalogue) is not None
    assert history.redo(catalogue) is None
    assert rows.content(catalogue) == after
    with catalogue.raw() as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
