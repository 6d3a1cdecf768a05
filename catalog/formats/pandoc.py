"""The one place where pandoc is run: sandboxed, without a shell, with limits of time and memory."""

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from catalog.domain.errors import CatalogError

MEMORY = 768
"""MB of heap that pandoc's run-time system may use; beyond it pandoc ends itself with exit code 251."""

_NURSERY = 8
"""Which part of it pandoc allocates between two collections: at its usual 4 MB a bibliography takes half longer."""

_HEAP_EXHAUSTED = 251
_MISSING = "Pandoc, the program that converts documents and citations, is not there."
_REINSTALL = "Install Catalog again with pip; pandoc comes with it."


def run(
    args: Sequence[str],
    input_bytes: bytes = b"",
    *,
    timeout: float = 30,
    memory: int = MEMORY,
    made: datetime | None = None,
) -> bytes:
    """Standard output of pandoc called with `args` and fed `input_bytes`; files named in `args` may be read.

    `memory` is in MB; `made` is the time a document is to say it was made, so that its bytes can be foretold.

    Raises CatalogError when pandoc is missing, fails, or needs more than `timeout` seconds or `memory`.
    """
    command = [str(executable()), "+RTS", f"-M{memory}m", f"-A{memory // _NURSERY}m", "--RTS", "--sandbox", *args]
    try:
        done = subprocess.run(command, input=input_bytes, capture_output=True, timeout=timeout, env=_environment(made))
    except subprocess.TimeoutExpired as error:
        raise CatalogError(
            f"Pandoc was stopped because it took longer than {timeout:g} seconds.", "Try a smaller or simpler file."
        ) from error
    except OSError as error:
        raise CatalogError(_MISSING, _REINSTALL) from error
    if done.returncode:
        raise _failure(done.returncode, done.stderr)
    return done.stdout


@cache
def executable() -> Path:
    """The pandoc that came with Catalog, else the one on the PATH. Raises CatalogError when there is none."""
    name = "pandoc.exe" if os.name == "nt" else "pandoc"
    package = importlib.util.find_spec("pypandoc")
    for folder in (package.submodule_search_locations or []) if package else []:
        carried = Path(folder) / "files" / name
        if carried.is_file():
            return carried
    found = shutil.which("pandoc")
    if found is None:
        raise CatalogError(_MISSING, _REINSTALL)
    return Path(found)


def _environment(made: datetime | None) -> dict[str, str]:
    """The user's environment without what could change pandoc's limits or its templates."""
    kept = {key: value for key, value in os.environ.items() if key not in {"GHCRTS", "PANDOC_HOME"}}
    stamp = {"SOURCE_DATE_EPOCH": str(int(made.timestamp()))} if made else {}
    return kept | stamp | {"XDG_DATA_HOME": os.devnull, "LC_ALL": "C.UTF-8"}


def _failure(code: int, stderr: bytes) -> CatalogError:
    """What to tell the user when pandoc ended with `code`."""
    if code == _HEAP_EXHAUSTED:
        return CatalogError("Pandoc was stopped because it needed too much memory.", "Try a smaller or simpler file.")
    lines = stderr.decode("utf-8", "replace").strip().splitlines()
    said = lines[0][:200].rstrip(".") if lines else f"exit code {code}"
    return CatalogError(f"Pandoc could not do its work: {said}.", "Check the file, or save it in another format.")
