"""A problem that a check finds."""

from dataclasses import dataclass

LOOK_AGAIN = "Mend what else was found and look again; if this stays, put a backup back with `catalog restore`."
MEND = "`catalog check --repair` mends this."
REBUILD = "`catalog check --repair` builds the file anew from what can be read, the history and the backups."
FROM_BACKUPS = "`catalog check --repair` takes them from a backup, where one has them."


@dataclass(frozen=True, slots=True)
class Problem:
    """`kind` groups problems that are mended alike; `key` says which row or file is meant, for the repair."""

    kind: str
    where: str
    what: str
    advice: str
    repairable: bool = False
    key: str = ""
