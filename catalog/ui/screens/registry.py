"""The screens in the order of the rail; each is imported only when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from catalog.ui.words import translate

if TYPE_CHECKING:
    from catalog.store.catalogue import Catalogue
    from catalog.ui.hub import Hub
    from catalog.ui.jobs import Jobs
    from catalog.ui.screens.screen import Screen

Factory: TypeAlias = "Callable[[Catalogue, Jobs, Hub, object], Screen]"


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the rail: `kind` is the kind of record it shows, `where` the module and class of the screen."""

    id: str
    title: str
    icon: str
    where: str
    kind: str = ""


PLACES: tuple[Place, ...] = (
    Place("sources", translate("screens", "Sources"), "source", "catalog.ui.screens.sources:SourcesScreen", "source"),
    Place("quotes", translate("screens", "Quotes"), "quote", "catalog.ui.screens.quotes:QuotesScreen", "quote"),
    Place("claims", translate("screens", "Claims"), "claim", "catalog.ui.screens.claims:ClaimsScreen", "claim"),
    Place("names", translate("screens", "Names"), "name", "catalog.ui.screens.names:NamesScreen", "name"),
    Place("tags", translate("screens", "Tags"), "tag", "catalog.ui.screens.tags:TagsScreen"),
    Place("review", translate("screens", "Review"), "review", "catalog.ui.screens.review:ReviewScreen"),
    Place("pictures", translate("screens", "Pictures"), "map", "catalog.ui.screens.pictures:PicturesScreen"),
    Place("search", translate("screens", "Search"), "search", "catalog.ui.screens.search:SearchScreen"),
    Place("history", translate("screens", "History"), "history", "catalog.ui.screens.history:HistoryScreen"),
)


def factory(place: Place) -> Factory:
    """The class of the screen."""
    module, name = place.where.split(":")
    made: Factory = getattr(import_module(module), name)
    return made


def of_kind(kind: str) -> Iterator[Place]:
    """The place where records of this kind are shown."""
    return (place for place in PLACES if place.kind == kind)
