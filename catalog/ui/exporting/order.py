"""What the user ordered from the export dialog, and how it is carried out, off the window's thread."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from catalog.domain.progress import Progress
from catalog.services import bundles, exports
from catalog.store.catalogue import Catalogue
from catalog.ui.exporting.kinds import BUNDLE
from catalog.ui.exporting.scope import Ids, Outcome


@dataclass(frozen=True, slots=True)
class BagWishes:
    """What is wished of a bundle alone; `profile` is the name of one, empty for none."""

    originals: bundles.Originals = "all"
    profile: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    checksums: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """Which records, in which format and style, where to, and what stays out."""

    kind: str
    ids: Ids
    target: Path
    style: str
    private: bool
    redact: tuple[str, ...]
    bag: BagWishes


@dataclass(frozen=True, slots=True)
class Written:
    """One file was written."""

    bytes: int
    ok: bool = True
    problems: tuple[str, ...] = ()
    files: int = 1
    missing: tuple[str, ...] = ()


def carry_out(catalogue: Catalogue, order: Order, progress: Progress) -> Outcome:
    """Write what was ordered. Raises CatalogError."""
    ids, target = order.ids(catalogue), order.target
    shared: dict[str, Any] = {"style": order.style, "private": order.private, "redact": order.redact}
    shared["progress"] = progress
    if order.kind != BUNDLE:
        return Written(exports.export(catalogue, target, order.kind, ids, **shared))
    bag = order.bag
    wishes: dict[str, Any] = {"originals": bag.originals, "bag_info": bag.fields, "checksums": bag.checksums}
    return bundles.export(catalogue, target, ids, profile=bundles.profile(bag.profile), **wishes, **shared)
