"""Mending what lies beside the database: stray texts and files, and what stands in the place of originals."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import text

from catalog.domain.operations import Operation
from catalog.store import files
from catalog.store.catalogue import Catalogue
from catalog.store.mending import QUARANTINE
from catalog.store.plain import plain
from catalog.store.problem import Problem


def _put_texts_aside(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    with catalogue.transact(Operation.REPAIR) as session:
        for problem in problems:
            key = {"id": int(problem.key)}
            content = session.scalars(text("SELECT content FROM text_body WHERE id = :id"), key).one()
            _aside(catalogue.folder, f"text-{problem.key}.txt").write_text(content, encoding="utf-8")
            session.execute(text("DELETE FROM text_body WHERE id = :id"), key)
    return f"{len(problems)} texts of no source were put into {QUARANTINE}/."


def _put_files_aside(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    """A file that is the lost original of a source under another name goes to its place, the others are put aside."""
    back = 0
    with catalogue.rows() as connection:
        known = {digest for (digest,) in connection.execute("SELECT sha256 FROM original")}
    for problem in problems:
        path = catalogue.folder / problem.key
        digest = "" if path.is_symlink() else files.sha256(path.read_bytes())
        if digest in known and not files.path_of(catalogue.folder, digest).exists():
            files.put(catalogue.folder, path.read_bytes())
            path.unlink()
            back += 1
        else:
            path.rename(_aside(catalogue.folder, path.name))
    return f"{len(problems) - back} files of no source were put into {QUARANTINE}/; {back} were lost originals."


def _clear_the_way(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    """Put links and folders aside; the content a link leads to is kept in its place, if it is the right one."""
    for problem in problems:
        path = catalogue.folder / problem.key
        data = path.read_bytes() if path.is_file() else b""
        path.rename(_aside(catalogue.folder, path.name))
        if files.sha256(data) == path.name:
            files.put(catalogue.folder, data)
    return f"{len(problems)} links and folders in the place of originals were put into {QUARANTINE}/."


def _measure(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    with catalogue.transact(Operation.REPAIR) as session:
        for path in (catalogue.folder / problem.key for problem in problems):
            values = (path.stat().st_size, path.name)
            plain(session).execute("UPDATE original SET size = ? WHERE sha256 = ?", values)
    return f"{len(problems)} sizes of originals were noted anew."


def _aside(folder: Path, name: str) -> Path:
    """A free place in the quarantine."""
    place = folder / QUARANTINE
    place.mkdir(exist_ok=True)
    target, number = place / name, 1
    while target.exists() or target.is_symlink():
        number += 1
        target = place / f"{number}-{name}"
    return target


ASIDE: dict[str, Callable[[Catalogue, Sequence[Problem]], str]] = {
    "stray_texts": _put_texts_aside,
    "stray_files": _put_files_aside,
    "in_the_way": _clear_the_way,
    "sizes": _measure,
}
