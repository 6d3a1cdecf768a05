"""What commands share: the catalogue meant, records meant, and how results are printed."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from catalog.domain.errors import Cancelled, CatalogError, Invalid
from catalog.domain.progress import Progress
from catalog.services import drives, workspace
from catalog.store.catalogue import DATABASE, Catalogue

TYPE_CHECKING = False  # as typing has it, which is slow to load
if TYPE_CHECKING:
    from typing import Any

_SMALL = 100_000_000
"""Bytes of a database that is copied without anybody noticing."""
_NAMED = 5
FLAGS = {"id": 6, "status": 10, "category": 18, "record_label": 24, "cue": 28, "reason": 0}
"""The columns of a list of flags."""


@contextmanager
def chosen(args: Namespace) -> Iterator[Catalogue]:
    """The catalogue the user means, open until the block ends; backed up once a day."""
    catalogue = workspace.open_folder(folder(args))
    if (warning := drives.danger_once(catalogue.folder)) is not None:
        print(f"catalog: {warning}", file=sys.stderr)
    try:
        yield catalogue
        _back_up(catalogue)
    except (CatalogError, Cancelled, OSError):
        raise
    except Exception as error:
        _blame_damage(catalogue, error)
        raise
    finally:
        catalogue.close()


def _blame_damage(catalogue: Catalogue, error: Exception) -> None:
    """Raises CatalogError where what nobody foresaw came of a damaged catalogue."""
    from catalog.services import unforeseen

    if damage := unforeseen.blamed(catalogue):
        raise damage from error


def _back_up(catalogue: Catalogue) -> None:
    """Once a day, unless that would take long: the window does it in the background, `catalog backup` at any time."""
    with suppress(CatalogError, OSError, KeyboardInterrupt):  # the command itself was done, and is not to be called off
        if catalogue.file.stat().st_size < _SMALL:
            from catalog.services import backups

            backups.daily(catalogue)


def folder(args: Namespace) -> Path:
    """The folder of the catalogue meant. Raises CatalogError when that is not clear."""
    if given := args.catalogue or os.environ.get("CATALOGUE"):
        return workspace.meant(Path(given))
    if (found := workspace.in_folder(here := Path.cwd())) and len(found) == 1:
        return found[0]
    if (here / DATABASE).is_file():
        return here
    if not found:
        raise CatalogError(
            f"There is no catalogue in {here}.", "Make one with `catalog new NAME`, or name one: -c DIR."
        )
    names = ", ".join(path.name for path in found[:_NAMED]) + (" …" if len(found) > _NAMED else "")
    what = f"There are {len(found)} catalogues in this folder: {names}."
    raise CatalogError(what, f"Say which one: -c {found[0].name}, or the variable CATALOGUE.")


def json_option(parser: ArgumentParser) -> None:
    """The option `--json`."""
    parser.add_argument("--json", action="store_true", help="print one JSON value")


def ids(catalogue: Catalogue, references: Iterable[str], kind: str | None = None) -> list[int]:
    """The ids of the records meant."""
    from catalog.services import records  # with SQLAlchemy, which what only reads can do without

    return [records.resolve(catalogue, reference, kind) for reference in references]


def print_json(value: Any) -> None:
    """One JSON value; dataclasses become objects."""
    import json

    print(json.dumps(value, ensure_ascii=False, indent=1, default=_plain))


def print_rows(
    rows: Sequence[Any], columns: Mapping[str, int], *, as_json: bool, empty: str = "Nothing found."
) -> None:
    """Rows (dataclasses) as JSON, or as a table of the given columns (attribute → width, 0: what is left)."""
    if as_json:
        print_json(list(rows))
    elif not rows:
        print(empty)
    else:
        for row in rows:
            print("  ".join(_cell(_shown(row, key), width) for key, width in columns.items()).rstrip())


def _shown(row: Any, key: str) -> Any:
    value = getattr(row, key)
    return _SAID[key](value) if key in _SAID else value


def moment(stamp: str) -> str:
    """A time of the catalogue, `2026-11-23T10:29:33.151Z`, to the second as people write it."""
    return f"{stamp[:10]} {stamp[11:19]} UTC" if stamp.endswith("Z") else stamp


def date_in_words(edtf: str | None) -> str:
    """An EDTF date as the window shows it; what is none as it is."""
    if not edtf:
        return ""
    from catalog.domain.dates import display, parse

    try:
        return display(parse(edtf))
    except Invalid:
        return edtf


def tell_doubts(query: str) -> None:
    """Say to whom nothing was found what in the query is no field, no date, and no value of its field."""
    from catalog.domain.query import doubts, unknown_values
    from catalog.domain.query_fields import FIELDS

    fields, dates = doubts(query)
    for name in fields:
        print(f"“{name}:” is no field, so it was looked for as words; `tag:`, `by:`, `date:` … are.", file=sys.stderr)
    for value in dates:
        print(f"“{value}” is no date; write date:1941, date:1941..1945 or date:1944-11.", file=sys.stderr)
    for field, value in unknown_values(query):
        print(f"Nothing is {field}:{value}; after {field}: stands {', '.join(FIELDS[field].values)}.", file=sys.stderr)


_SAID: Mapping[str, Callable[[Any], str]] = {
    "date": date_in_words,
    "at": moment,
    "in_effect": lambda stands: "" if stands else "undone",
}
"""Columns whose values are put into words."""


def counted(counts: Mapping[str, int]) -> str:
    """`{"claims": 1, "quotes": 2000}` as “1 claim, 2,000 quotes”; what there is none of is left out."""
    there = ((count, things.removesuffix("s") if count == 1 else things) for things, count in counts.items() if count)
    return ", ".join(f"{count:,} {things}" for count, things in there) or "nothing"


def print_fields(pairs: Iterable[tuple[str, Any]]) -> None:
    """`name  value` lines; what is empty is left out."""
    for name, value in pairs:
        if value not in (None, "", (), [], {}):
            print(f"{name:<18}{value}")


def progress() -> Progress:
    """Progress for a person at a terminal; silent when the output goes to a file or a program."""
    return Progress(_report) if sys.stderr.isatty() else Progress()


def _report(done: int, total: int, note: str) -> None:
    share = f"{100 * done // total:3d} % " if total else ""
    end = "\n" if total and done >= total else ""
    print(f"\r\x1b[K{share}{note[:70]}", end=end, file=sys.stderr, flush=True)


def _cell(value: Any, width: int) -> str:
    words = "" if value is None else " ".join(str(value).split())
    return cut(words, width).ljust(width) if width else words


def cut(words: str, width: int) -> str:
    """The words, with “…” for what is beyond that width."""
    return words[: width - 1] + "…" if len(words) > width else words


def _plain(value: Any) -> Any:
    from dataclasses import fields, is_dataclass  # with inspect, a tenth of what a search costs

    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in fields(value)}  # asdict() breaks a Counter
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    return str(value)
