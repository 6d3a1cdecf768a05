"""What reading a bibliography gives, and how its bytes become text."""

from dataclasses import dataclass

from catalog.domain.csl import Item
from catalog.domain.errors import Unreadable
from catalog.formats.readers import encodings

LARGEST = 100 * 2**20


@dataclass(frozen=True, slots=True)
class Reading:
    """The items found, as CSL-JSON, and what could not be read, in sentences for people."""

    items: tuple[Item, ...]
    problems: tuple[str, ...] = ()


def decode(data: bytes) -> str:
    """Text of a bibliography: by its mark, else UTF-8, else the likeliest. Raises Unreadable when it is none."""
    if len(data) > LARGEST:
        raise Unreadable("This file is too large for a bibliography.", "Split it into files of less than 100 MB.")
    return encodings.decode(data)[0]
