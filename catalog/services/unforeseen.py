"""What is done about an error nobody foresaw: it is written down, and the catalogue is looked at, which may be why."""

from pathlib import Path
from traceback import format_exception

from catalog import __version__, paths
from catalog.domain.errors import CatalogError
from catalog.services import checks
from catalog.store.catalogue import Catalogue
from catalog.store.identity import now

_LOG_BYTES = 1_000_000
_LOOKED_AT = 100_000_000
"""Bytes of a database that is looked through while somebody waits for an answer."""


def log_file() -> Path:
    """Where errors are written down."""
    return paths.user_data() / "log" / "catalog.log"


def write_down(error: BaseException) -> Path | None:
    """Add an error with all its details to the log; returns the log, None where it cannot be written."""
    log, details = log_file(), "".join(format_exception(error))
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > _LOG_BYTES:
            log.replace(log.with_suffix(".older.log"))
        with log.open("a", encoding="utf-8", errors="replace") as file:
            file.write(f"{now()} version {__version__}\n{details}\n")
    except OSError:
        return None
    return log


def blamed(catalogue: Catalogue) -> CatalogError | None:
    """What to tell where the catalogue itself is the cause: it is damaged. None where it is in order, or very large."""
    try:
        looked_at = catalogue.file.stat().st_size < _LOOKED_AT
        found = checks.check(catalogue, originals=False) if looked_at else []
    except Exception:  # noqa: BLE001 - the error that came before is the one to tell
        return None
    if not found:
        return None
    return CatalogError(
        f"The catalogue {catalogue.title} is damaged: {found[0].where}. {found[0].what}",
        "`catalog check` lists all that is wrong, `catalog check --repair` mends it.",
    )
