"""What makes a row its own: time-ordered identifiers and time stamps."""

import os
import re
import time
from datetime import UTC, datetime, timedelta

_STAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?", re.ASCII)


def new_uid() -> str:
    """A UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits, so that its index only appends."""
    value = time.time_ns() // 1_000_000 << 80 | int.from_bytes(os.urandom(10))
    value = value & ~(0xF << 76) | 0x7 << 76
    digits = f"{value & ~(0x3 << 62) | 0x2 << 62:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def now() -> str:
    """The present moment, UTC, ISO 8601 to the millisecond: "2026-01-31T09:15:00.123Z"."""
    return _written(datetime.now(UTC))


def as_time(words: object) -> str:
    """A time stamp that came from outside, as it is; the present moment in the place of one that cannot be read."""
    try:
        datetime.fromisoformat(str(words))
    except ValueError:
        return now()
    return str(words) if _STAMP.fullmatch(str(words)) else now()


def now_after(earlier: str) -> str:
    """The present moment, but later than that one: a time of change must tell two changes apart."""
    stamp = now()
    return stamp if stamp > earlier else _written(datetime.fromisoformat(earlier) + timedelta(milliseconds=1))


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
