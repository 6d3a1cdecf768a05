"""Every operation of the program, in any order: undone gives an equal catalogue, redone too, also after a restart."""

import random
from pathlib import Path

from catalog.domain.operations import Operation
from catalog.services import history
from catalog.store.catalogue import Catalogue, Done, open_catalogue
from tests import rows
from tests.services import peopled
from tests.services.every_operation import WAYS, Desk


def test_every_operation_has_its_way() -> None:
    assert set(WAYS) == set(Operation)


def test_all_in_a_random_order_undone_and_redone(catalogue: Catalogue, tmp_path: Path) -> None:
    desk = Desk(catalogue, peopled.fill(catalogue), tmp_path)
    before, start = rows.content(catalogue), history.steps(catalogue, 1)[0].id
    order = random.Random(1961).sample(list(Operation), len(Operation))
    order.remove(Operation.REPAIR)  # it mends what a stranger did, which no undo takes back
    done = list[Done]()
    catalogue.listeners.append(done.append)
    for operation in order:
        WAYS[operation](desk)
        assert done[-1].operation is operation
    after = rows.content(catalogue)
    count = _undo_down_to(catalogue, start)
    assert rows.content(catalogue) == before
    catalogue.close()
    again = open_catalogue(catalogue.folder)
    for _ in range(count):
        assert history.redo(again) is not None
    assert rows.content(again) == after
    again.close()


def test_a_repair_is_a_step_that_can_be_undone(catalogue: Catalogue, tmp_path: Path) -> None:
    desk = Desk(catalogue, peopled.fill(catalogue), tmp_path)
    done = list[Done]()
    catalogue.listeners.append(done.append)
    WAYS[Operation.REPAIR](desk)
    assert Operation.REPAIR in {each.operation for each in done}
    mended = rows.content(catalogue)
    history.undo(catalogue)
    assert rows.content(catalogue) != mended
    history.redo(catalogue)
    assert rows.content(catalogue) == mended


def _undo_down_to(catalogue: Catalogue, start: int) -> int:
    count = 0
    while (step := history.next_steps(catalogue)[0]) is not None and step.step_id > start:
        history.undo(catalogue)
        count += 1
    return count
