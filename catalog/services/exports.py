"""Records given out alone, without a bundle: bibliographies, reports, tables, and the formats of other programs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from catalog.domain.errors import CatalogError, Invalid
from catalog.domain.progress import Progress
from catalog.formats import exports as formats
from catalog.formats.bibliography import citations as csl
from catalog.formats.bundle import content as contents
from catalog.formats.bundle.rendered import bare, render
from catalog.formats.exports import Format
from catalog.services import bundles, citations, selection
from catalog.services.bundle_content import Content, Json
from catalog.services.export_history import history_in
from catalog.services.export_sources import sources_alone
from catalog.services.redaction import Redaction, words_with_forms
from catalog.services.selection import Selection
from catalog.services.trouble import said_of_writing
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Source
from catalog.store.uncollected import uncollected

_LOOKED_AT = 200
"""In how many archival sources it is looked up what a style leaves out."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Of how many of the archival sources looked at a style leaves something out, and which CSL variables."""

    sources: int
    of: int
    parts: tuple[str, ...]


@uncollected()
def export(
    catalogue: Catalogue,
    target: Path,
    format_name: str,
    record_ids: Sequence[int] | None = None,
    *,
    style: str = bundles.STYLE,
    private: bool = False,
    redact: Sequence[str] = (),
    progress: Progress | None = None,
) -> int:
    """Write the records with all they depend on (None: everything) as one file; returns its bytes.

    `format_name` is one of `formats.exports.FORMATS`. Raises Invalid for another and when nothing of
    these records goes into it, CatalogError when the file exists.
    `redact` as for a bundle.
    """
    wanted = formats.find(format_name)
    _refuse(target)
    progress = progress or Progress()
    progress.step(0, 2, "Reading")
    with catalogue.read() as session:
        chosen = selection.chosen(session, record_ids)
        content, texts = _read(session, wanted, chosen, catalogue.title, private=private, redact=redact)
    if not any(content[key] for key in wanted.of):
        said = f"Among these records there are no {' or '.join(wanted.of)}, so there is nothing to write."
        raise Invalid(said, "Choose other records, or another format.")
    history = content.pop("history", ())
    stamp = datetime.now(UTC)
    progress.step(1, 2, f"Writing {target.name}")
    bundle = render(content, texts, style, stamp, progress) if wanted.cites else bare(content, texts, style, stamp)
    data = wanted.write(replace(bundle, history=tuple(history)))
    _write(target, data)
    progress.step(2, 2)
    return len(data)


def _read(
    session: Session, wanted: Format, chosen: Selection, title: str, *, private: bool, redact: Sequence[str]
) -> tuple[Json, dict[str, str]]:
    """As much of the content as the format needs, and the full texts by uid."""
    if wanted.items_alone and not redact:
        return contents.canonical({"title": title, **sources_alone(session, chosen)}), {}
    reader = Content(session, chosen, private=private)
    content, texts = contents.canonical(reader.read(title)), reader.texts()
    if wanted.name == "prov":
        content["history"] = history_in(session, content)
    return Redaction(words_with_forms(session, redact)).applied(content, texts) if redact else (content, texts)


def left_out(
    catalogue: Catalogue, record_ids: Sequence[int] | None, style: str, progress: Progress | None = None
) -> LeftOut:
    """What of the archival references the style would leave out, looked up in the first few archival sources."""
    progress = progress or Progress()
    with catalogue.read() as session:
        chosen = selection.chosen(session, record_ids).sources
        archival = session.scalars(select(Source.id).where(or_(Source.repository > "", Source.fonds > "")))
        some = list(islice((each for each in archival if each in chosen), _LOOKED_AT))
        items = [citations.item(session, each) | {"id": str(each)} for each in some]
    progress.step(0, 0)
    found = csl.omissions(style, items)
    parts = [part for part in csl.ARCHIVAL if any(part in lost for lost in found.values())]
    return LeftOut(len(found), len(items), tuple(parts))


def _refuse(target: Path) -> None:
    if target.exists() or target.is_symlink():
        raise CatalogError(f"There is already something at {target}.", "Choose another name, or remove it first.")
    if not target.parent.is_dir():
        raise CatalogError(f"The folder {target.parent} does not exist.", "Make it first, or choose another.")


def _write(target: Path, data: bytes) -> None:
    """Write beside the target and rename, so that no half file is ever left."""
    partial = target.with_name(f".{target.name}.partial")
    with said_of_writing(target.name):
        try:
            partial.write_bytes(data)
            partial.rename(target)
        finally:
            partial.unlink(missing_ok=True)
