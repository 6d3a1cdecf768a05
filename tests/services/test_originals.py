"""An original that was lost or damaged comes back with the next import of the same file."""

from pathlib import Path

import pytest

from catalog.services.checks import check
from catalog.services.imports import import_file
from catalog.store import files
from catalog.store.catalogue import Catalogue
from tests import rows


@pytest.mark.parametrize("damaged", [None, b"not what came"])
def test_importing_the_same_file_again_puts_the_original_back(
    catalogue: Catalogue, tmp_path: Path, damaged: bytes | None
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(rows.ARTICLE, encoding="utf-8")
    import_file(catalogue, letter)
    content = rows.content(catalogue)
    kept = files.path_of(catalogue.folder, files.sha256(letter.read_bytes()))
    kept.unlink() if damaged is None else kept.write_bytes(damaged)
    assert [problem.kind for problem in check(catalogue)] == ["originals"]
    assert import_file(catalogue, letter).duplicate
    assert check(catalogue) == []
    assert rows.content(catalogue) == content
