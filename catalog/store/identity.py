"""What makes a row its own: time-ordered identifiers and time stamps."""

import os
import time
import uuid
from datetime import UTC, datetime


def new_uid() -> str:
    """A UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits, so that its index only appends."""
    value = time.time_ns() // 1_000_000 << 80 | int.from_bytes(os.urandom(10))
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def now() -> str:
    """The present moment, UTC, ISO 8601 to the millisecond: "2026-01-31T09:15:00.123Z"."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
