"""Files that are dropped or chosen, told apart: bundles, files of other programs, bibliographies, documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from catalog.domain.errors import CatalogError
from catalog.formats.readers import Document
from catalog.services import bibliography_import, bundle_import, exchange_import, imports

TEXTS = frozenset((".txt", ".text", ".asc", ".md", ".markdown", ".htm", ".html", ".eml"))
"""Names of files end so whose encoding may have to be guessed."""
_SURE = ("utf-8", "utf-16", "utf-32", "ascii")


@dataclass(frozen=True, slots=True)
class Sorted:
    """`doubtful` are documents whose encoding was guessed, as they would come in with the guess."""

    documents: tuple[Path, ...]
    doubtful: tuple[tuple[Path, Document], ...]
    bibliographies: tuple[Path, ...]
    exchanges: tuple[Path, ...]
    bundles: tuple[Path, ...]


def sort_out(paths: Sequence[Path]) -> Sorted:
    """Say what each file is, by what is in it where its name leaves a doubt."""
    bundles = [path for path in paths if bundle_import.is_bundle(path)]
    rest = [path for path in paths if path not in bundles]
    exchanges = [path for path in rest if _is_exchange(path)]
    bibliographies = [path for path in rest if path not in exchanges and bibliography_import.is_bibliography(path)]
    documents = [path for path in rest if path not in exchanges and path not in bibliographies]
    doubtful = {path: found for path in documents if (found := _in_doubt(path)) is not None}
    sure = tuple(path for path in documents if path not in doubtful)
    return Sorted(sure, tuple(doubtful.items()), tuple(bibliographies), tuple(exchanges), tuple(bundles))


def _is_exchange(path: Path) -> bool:
    """Whether it is a file of another program; one that cannot be opened is told by the import itself."""
    try:
        return exchange_import.is_exchange(path)
    except CatalogError:
        return False


def _in_doubt(path: Path) -> Document | None:
    """The document if its encoding is a guess; what cannot be read is told by the import itself."""
    if path.suffix.lower() not in TEXTS:
        return None
    try:
        found = imports.preview(path)
    except CatalogError:
        return None
    is_sure = found.encoding is None or found.encoding.startswith(_SURE)
    return found if found.warnings and not is_sure else None
