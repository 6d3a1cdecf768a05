"""Store a catalogue of the present schema, filled with every kind of row: `python -m tests.migrations.build`.

Run it once for each new revision, when its schema is final; a stored file whose revision has landed is never made anew.
"""

import tempfile
import zipfile
from pathlib import Path

from catalog.domain.operations import Operation
from catalog.store.catalogue import create_catalogue
from catalog.store.tables import Setting
from catalog.store.undo import undo
from catalog.store.upgrade import HEAD
from tests import rows

STORED = Path(__file__).parent
ENDING = ".catalog.zip"


def build(target: Path) -> None:
    """Fill a catalogue, leave one step undone, and pack its folder."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "Stored.catalog"
        catalogue = create_catalogue(folder, actor="Tester")
        rows.fill(catalogue)
        with catalogue.transact(Operation.EDIT_SETTINGS, "colour") as session:
            session.add(Setting(key="colour", value='"red"'))
        undo(catalogue)
        with catalogue.raw() as connection:
            connection.execute("VACUUM")
        catalogue.close()
        _pack(folder, target)


def _pack(folder: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            archive.write(path, path.relative_to(folder).as_posix())


if __name__ == "__main__":
    build(STORED / f"{HEAD}{ENDING}")
