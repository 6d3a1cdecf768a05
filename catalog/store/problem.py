"""A problem that a check finds."""

from dataclasses import dataclass

RESTORE = "Open a copy from the backups folder."
MEND = "`catalog check --repair` mends this."
BY_HAND = "Look at it and enter it anew."


@dataclass(frozen=True, slots=True)
class Problem:
    """`kind` groups problems that are mended alike; `key` says which row or file is meant, for the repair."""

    kind: str
    where: str
    what: str
    advice: str
    repairable: bool = False
    key: str = ""
