"""JSON from outside: Python reads, and writes, numbers that no other reader of JSON knows."""

import json
from math import isfinite
from typing import Any


def loads(text: str) -> Any:
    """The value; what is no number (NaN) and what is too big to be one (1e999) becomes null. Raises ValueError."""
    return json.loads(text, parse_constant=lambda _name: None, parse_float=_finite)


def _finite(digits: str) -> float | None:
    found = float(digits)
    return found if isfinite(found) else None
