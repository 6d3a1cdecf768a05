"""Citations in the style that is chosen in the settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from catalog.services.citations import Copied
    from catalog.store.catalogue import Catalogue

STYLE = "citation_style"
"""The setting: in which style citations are copied."""


def cited(catalogue: Catalogue, ids: Sequence[int], style: str = "") -> list[Copied]:
    """The citations of sources and quotes, in the style of the settings. Raises NotFound for records of other kinds."""
    from catalog.services import citations  # not before something is copied

    return [citations.of_record(catalogue, each, style or chosen_style()) for each in ids]


def cited_passage(catalogue: Catalogue, source_id: int, start: int, end: int) -> Copied:
    """Words of a text with their citation."""
    from catalog.services import citations

    return citations.passage(catalogue, source_id, start, end, chosen_style())


def chosen_style() -> str:
    """The style of the settings."""
    from catalog.services import bundles, settings

    style = settings.load().get(STYLE)
    return style if isinstance(style, str) and style else bundles.STYLE
