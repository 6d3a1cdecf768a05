"""What makes a row its own: time-ordered identifiers and time stamps."""

import os
import time
from datetime import UTC, datetime, timedelta


def new_uid() -> str:
    """A UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits, so that its index only appends."""
    value = time.time_ns() // 1_000_000 << 80 | int.from_bytes(os.urandom(10))
    value = value & ~(0xF << 76) | 0x7 << 76
    digits = f"{value & ~(0x3 << 62) | 0x2 << 62:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def now() -> str:
    """The present moment, UTC, ISO 8601 to the millisecond: "2026-01-31T09:15:00.123Z"."""
    return _written(datetime.now(UTC))


def now_after(earlier: str) -> str:
    """The present moment, but later than that one: a time of change must tell two changes apart."""
    stamp = now()
    return stamp if stamp > earlier else _written(datetime.fromisoformat(earlier) + timedelta(milliseconds=1))


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
