"""What the Undo and Redo of the menu stand for."""

from catalog.store.catalogue import Catalogue
from catalog.store.undoable import Undoable, next_redo, next_undo


def next_steps(catalogue: Catalogue) -> tuple[Undoable | None, Undoable | None]:
    """What Undo and what Redo would act on now."""
    with catalogue.rows() as connection:
        return next_undo(connection), next_redo(connection)
