"""What is done for a catalogue once a day without anybody asking: a backup, and a look at some of its originals."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from catalog.domain.errors import CatalogError
from catalog.domain.progress import Progress
from catalog.services import backups, originals
from catalog.services.originals import Trouble
from catalog.store.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Upkeep:
    """The backup that was made, if one was due; why it could not be made; and originals that are missing or changed."""

    backup: Path | None
    problem: str
    troubles: tuple[Trouble, ...]


def of_the_day(catalogue: Catalogue, progress: Progress | None = None) -> Upkeep:
    """Back up if it is time, and check the originals whose turn it is. Raises Cancelled."""
    made, problem = None, ""
    try:
        made = backups.daily(catalogue)
    except CatalogError as error:
        problem = str(error)
    troubles = originals.troubles(catalogue, datetime.now(UTC).date(), progress)
    return Upkeep(made, problem, tuple(troubles))
