"""What reading a bibliography gives, and how its bytes become text."""

import json
import re
from dataclasses import dataclass
from typing import Any

from catalog.domain.csl import Item
from catalog.domain.errors import Unreadable
from catalog.formats import json_outside
from catalog.formats.readers import encodings

LARGEST = 100 * 2**20


@dataclass(frozen=True, slots=True)
class Reading:
    """The items found, as CSL-JSON, and what could not be read, in sentences for people."""

    items: tuple[Item, ...]
    problems: tuple[str, ...] = ()


_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_ADVICE = "Export the file again."


def parse_json(data: bytes) -> Any:
    """The JSON value of a file; halves of surrogate pairs, which no text can hold, become U+FFFD. Raises Unreadable."""
    text = decode(data)
    try:
        value = json_outside.loads(text)
        if _HALF.search(text):
            value = json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise Unreadable("This is not a JSON file that can be read.", _ADVICE) from error
    return value


def decode(data: bytes) -> str:
    """Text of a bibliography: by its mark, else UTF-8, else the likeliest. Raises Unreadable when it is none."""
    if len(data) > LARGEST:
        raise Unreadable("This file is too large for a bibliography.", "Split it into files of less than 100 MB.")
    return encodings.decode(data)[0]
