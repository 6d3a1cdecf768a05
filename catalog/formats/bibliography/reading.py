"""What reading a bibliography gives, and how its bytes become text."""

from dataclasses import dataclass

from charset_normalizer import from_bytes

from catalog.domain.csl import Item
from catalog.domain.errors import Unreadable

LARGEST = 100 * 2**20


@dataclass(frozen=True, slots=True)
class Reading:
    """The items found, as CSL-JSON, and what could not be read, in sentences for people."""

    items: tuple[Item, ...]
    problems: tuple[str, ...] = ()


def decode(data: bytes) -> str:
    """Text of a bibliography: by its mark, else UTF-8, else the likeliest. Raises Unreadable when too large."""
    if len(data) > LARGEST:
        raise Unreadable("This file is too large for a bibliography.", "Split it into files of less than 100 MB.")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        best = from_bytes(data[: 2**20]).best()
        return data.decode(best.encoding if best else "cp1252", "replace")
