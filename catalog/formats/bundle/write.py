"""Write a citation bundle: a verified BagIt bag, as a folder or a zip."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import catalog
from catalog.domain.errors import CatalogError, Unreadable
from catalog.domain.progress import Progress
from catalog.formats.bibliography import bibtex, csljson, ris
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bundle import annotations, bag, crate, linked, page, tables, zipped
from catalog.formats.bundle import content as contents
from catalog.formats.bundle.names import stored_name
from catalog.formats.bundle.rendered import Rendered, render
from catalog.formats.bundle.trees import open_tree
from catalog.formats.bundle.verify import verify
from catalog.formats.linked import provenance
from catalog.formats.reports import report

Files = Callable[[str], Path | None]
"""Where the original of a SHA-256 lies; None when it is to stay out."""

WRITERS: dict[str, Callable[[Rendered], bytes]] = {
    "catalogue.json": lambda b: contents.to_json(b.content),
    "bibliography.txt": lambda b: "".join(f"{plain(entry)}\n\n" for _, entry in b.entries).encode(),
    "bibliography.html": page.bibliography_html,
    "csl.json": lambda b: csljson.write(b.items),
    "bibliography.bib": lambda b: bibtex.write(b.items),
    "bibliography.ris": lambda b: ris.write(b.items),
    "claims.csv": tables.claims_csv,
    "quotes.csv": tables.quotes_csv,
    "flags.csv": tables.flags_csv,
    "annotations.jsonld": annotations.annotations_jsonld,
    "skos.jsonld": linked.skos_jsonld,
    "report.docx": report.docx,
    "prov.jsonld": provenance.write,
    "claimreview.jsonld": lambda b: linked.claimreview_jsonld(b, "index.html"),
}
"""Every file made from the records alone."""


def write_bundle(
    folder: Path,
    content: contents.Content,
    *,
    texts: Mapping[str, str],
    files: Files | None,
    style: str,
    history: Sequence[contents.Record] = (),
    now: datetime,
    bag_info: Mapping[str, str] | None = None,
    algorithms: Sequence[str] = bag.ALGORITHMS,
    progress: Progress | None = None,
) -> Path:
    """Write the bundle to `folder`, or as one file when its name ends in .zip, and return that path.

    `content` has the shape of catalogue.json; `texts` the full texts by uid; without `files` all originals stay out;
    `history` are the steps `provenance` writes.
    What is written is read again and checked before it takes its name, so that no half bundle is ever left. The same
    content gives the same bytes but for the date of `now`. SHA-256 and SHA-512 are always written, `algorithms` may
    add md5 or sha1. Raises Invalid for content that is not sound, NotFound for an unknown style, CatalogError when
    `folder` exists or an original is damaged.
    """
    progress = progress or Progress()
    _refuse_existing(folder)
    ready = contents.canonical(content)
    contents.check(ready, texts)
    bundle = replace(render(ready, texts, style, now, progress), history=tuple(history))
    with _beside(folder) as partial:
        info = {"External-Description": ready["title"] or ""} | dict(bag_info or {})
        _write_data(partial / "data", bundle, files, info, progress)
        bag.seal(partial, info, now, f"Catalog {catalog.__version__}", dict.fromkeys((*bag.ALGORITHMS, *algorithms)))
        return _finish(partial, folder, progress)


def _refuse_existing(folder: Path) -> None:
    if folder.exists() or folder.is_symlink():
        raise CatalogError(f"There is already something at {folder}.", "Choose another name, or remove it first.")
    if not folder.parent.is_dir():
        raise CatalogError(f"The folder {folder.parent} does not exist.", "Make it first, or choose another.")


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    """A folder beside the target, on the same disk, that is gone afterwards unless it was renamed."""
    partial = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    partial.chmod(0o755)
    try:
        yield partial
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _write_data(data: Path, bundle: Rendered, files: Files | None, info: Mapping[str, str], progress: Progress) -> None:
    data.mkdir()
    originals = _originals(bundle, files) if files else {}
    (data / "index.html").write_bytes(page.index_html(bundle, originals, bagged=True))
    for number, (name, write) in enumerate(WRITERS.items(), 1):
        progress.step(number, len(WRITERS), f"Writing {name}")
        (data / name).write_bytes(write(bundle))
    _write_texts(data / "texts", bundle)
    kinds = _copy_files(data, bundle, originals, progress)
    title = bundle.content["title"] or "Citation bundle"
    (data / crate.NAME).write_bytes(crate.crate(data, title, bundle.now, kinds, info))


def _write_texts(folder: Path, bundle: Rendered) -> None:
    present = [uid for uid in contents.text_uids(bundle.content) if uid in bundle.texts]
    if present:
        folder.mkdir()
    for uid in present:
        (folder / f"{uid}.txt").write_bytes(bundle.texts[uid].encode())


def _originals(bundle: Rendered, files: Files) -> dict[str, Path]:
    """Where the originals that go along lie, by SHA-256."""
    listed = (f["sha256"] for s in bundle.content["sources"] for f in s.get("files") or ())
    return {sha256: path for sha256 in listed if (path := files(sha256)) is not None}


def _copy_files(
    data: Path, bundle: Rendered, originals: Mapping[str, Path], progress: Progress
) -> dict[str, str | None]:
    """Copy every original once; returns its media type by its name in the bundle."""
    wanted = {
        stored_name(f["sha256"], f["name"]): (f["sha256"], f.get("media_type"))
        for s in bundle.content["sources"]
        for f in s.get("files") or ()
        if f["sha256"] in originals
    }
    for number, (name, (sha256, _)) in enumerate(sorted(wanted.items()), 1):
        progress.step(number, len(wanted), f"Copying {Path(name).name}")
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        _copy(originals[sha256], data / name, sha256)
    return {name: kind for name, (_, kind) in wanted.items()}


def _copy(source: Path, target: Path, sha256: str) -> None:
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        raise Unreadable(f"The original {target.name} could not be copied: {error.strerror}.") from error
    if bag.digests(bag.file_chunks(target), ("sha256",))[0]["sha256"] != sha256:
        raise Unreadable(
            f"The original {target.name} was changed since it was imported, and would not be evidence any more.",
            "Restore it from a backup of the catalogue, or export without files.",
        )


def _finish(partial: Path, folder: Path, progress: Progress) -> Path:
    """Verify, then give the bundle its name."""
    ready = partial
    if folder.suffix.lower() == ".zip":
        ready = partial.with_name(f"{partial.name}.zip")
    try:
        if ready != partial:
            with open_tree(partial) as tree, ready.open("wb") as target:
                zipped.write_zip(target, folder.stem, tree)
        report = verify(ready, progress=progress)
        if not report.ok:
            raise CatalogError(f"The bundle could not be written soundly: {report.problems[0]}.", "Check the disk.")
        return ready.rename(folder)
    finally:
        if ready != partial:
            ready.unlink(missing_ok=True)
