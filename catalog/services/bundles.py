"""Citation bundles: exported with all they depend on, verified, and taken into another catalogue."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from catalog.domain.progress import Progress
from catalog.formats.bibliography import styles as csl
from catalog.formats.bundle.verify import Report, verify
from catalog.formats.bundle.write import write_bundle
from catalog.services import selection
from catalog.services.bundle_content import Content
from catalog.services.redaction import Redaction, words_with_forms
from catalog.services.trouble import said_of_writing
from catalog.store import files
from catalog.store.catalogue import Catalogue

STYLE = "archival-chicago"
"""The style of a bundle when nobody chooses: Chicago notes with whole archival references."""


def export(
    catalogue: Catalogue,
    target: Path,
    record_ids: Sequence[int] | None = None,
    *,
    style: str = STYLE,
    private: bool = False,
    redact: Sequence[str] = (),
    bag_info: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Report:
    """Write a bundle of the given records with all they depend on (None: of everything) and verify what was written.

    `target` is a folder that is not there yet, or a file ending in `.zip`. Private notes go along only with `private`.
    Words in `redact`, and all forms of a name that is among them, are replaced everywhere; originals then stay out.
    """
    with catalogue.read() as session:
        reader = Content(session, selection.chosen(session, record_ids), private=private)
        content, texts = reader.read(catalogue.title), reader.texts()
        redaction = Redaction(words_with_forms(session, redact)) if redact else None
    bag_info = dict(bag_info or {})
    if redaction is not None:
        content, texts = redaction.applied(content, texts)
        bag_info = {key: redaction.text(value) for key, value in bag_info.items()}
    with said_of_writing(f"The bundle {target.name}"):
        written = write_bundle(
            target,
            content,
            texts=texts,
            files=None if redaction else lambda digest: files.path_of(catalogue.folder, digest),
            style=style,
            bag_info=bag_info,
            now=datetime.now(UTC),
            progress=progress or Progress(),
        )
        return verify(written)


def check(path: Path, progress: Progress | None = None) -> Report:
    """Verify a bundle anywhere; needs no catalogue."""
    return verify(path, progress=progress)


def styles(words: str = "") -> list[csl.Style]:
    """The citation styles whose name or title has these words."""
    wanted = words.lower().split()
    return [each for each in csl.styles() if all(word in f"{each.name} {each.title}".lower() for word in wanted)]
