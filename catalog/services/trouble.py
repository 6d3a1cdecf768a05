"""What the system says when something cannot be written, as errors a person can act on."""

from collections.abc import Iterator
from contextlib import contextmanager

from catalog.domain.errors import CatalogError


@contextmanager
def said_of_writing(what: str) -> Iterator[None]:
    """Turn an OSError inside the block into a CatalogError that names what could not be written."""
    try:
        yield
    except OSError as error:
        raise CatalogError(
            f"{what} could not be written ({error.strerror or error}).",
            "Nothing half written was left. Make room, or choose another place, and try again.",
        ) from error
