"""What the inspector of a source shows, read in one go off the GUI thread; knows nothing of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.services import sources
from catalog.store.catalogue import Catalogue
from catalog.ui.inspector import detail as details
from catalog.ui.inspector.detail import Detail

if TYPE_CHECKING:
    from catalog.services.sources import SourceView


@dataclass(frozen=True, slots=True)
class SourceDetail:
    """A source with what hangs on it."""

    detail: Detail
    view: SourceView


def read(catalogue: Catalogue, source_id: int) -> SourceDetail:
    """Everything about a source. Raises NotFound."""
    return SourceDetail(details.read(catalogue, source_id), sources.get(catalogue, source_id))
