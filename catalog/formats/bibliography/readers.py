"""Which reader a bibliography file needs: by what is in it, its name only where that leaves a doubt."""

import re
from collections.abc import Callable, Mapping
from pathlib import PurePath

from catalog.domain.errors import Unreadable
from catalog.formats.bibliography import bibtex_reader, csljson, ris_reader, table, tagged
from catalog.formats.bibliography.reading import Reading
from catalog.formats.readers.encodings import decode_head

READERS: dict[str, Callable[[bytes], Reading]] = {
    "bibtex": bibtex_reader.read,
    "ris": ris_reader.read,
    "csl-json": csljson.read,
    "csv": table.read,
    "tagged": tagged.read,
}
_RIS = re.compile(r"^TY  ?-", re.MULTILINE)
_BY_NAME = {
    ".bib": "bibtex",
    ".bibtex": "bibtex",
    ".ris": "ris",
    ".nbib": "tagged",
    ".enw": "tagged",
    ".ciw": "tagged",
    ".json": "csl-json",
    ".csv": "csv",
    ".tsv": "csv",
}


def read_bibliography(data: bytes, name: str, mapping: Mapping[str, str | None] | None = None) -> Reading:
    """The items of a bibliography file called `name`. Raises Unreadable when it is none we know, or holds nothing.

    `mapping` is for tables only: see `table.read`.
    """
    kind = format_of(data, name)
    reading = table.read(data, mapping) if kind == "csv" else READERS[kind](data)
    if not reading.items:
        raise Unreadable(f"No sources were found in {PurePath(name).name}.", "Export the bibliography again.")
    return reading


def is_list(data: bytes) -> bool:
    """Whether a text begins as the lists of literature do that databases give out under any name."""
    head = decode_head(data, 4096).lstrip("\ufeff \r\n\t")
    return _RIS.match(head) is not None or tagged.is_one(head)


def format_of(data: bytes, name: str) -> str:
    """One of READERS. Raises Unreadable."""
    head = decode_head(data, 4096).lstrip("\ufeff \r\n\t")
    if _RIS.search(head):
        return "ris"
    if tagged.is_one(head):
        return "tagged"
    if head[:1] in ("[", "{"):
        return "csl-json"
    if re.search(r"^\s*@\w+\s*[{(]", head, re.MULTILINE):
        return "bibtex"
    found = _BY_NAME.get(PurePath(name).suffix.lower())
    if found is None:
        raise Unreadable(
            f"{PurePath(name).name} is no bibliography we can read.", "Export it as BibTeX, RIS, CSL-JSON or CSV."
        )
    return found
