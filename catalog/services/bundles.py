"""Citation bundles: exported with all they depend on, verified, and taken into another catalogue."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from catalog.domain.progress import Progress
from catalog.formats.bibliography import styles as csl
from catalog.formats.bibliography.styles import Style
from catalog.formats.bundle import content as contents
from catalog.formats.bundle import profiles as bag_profiles
from catalog.formats.bundle.profiles import AUTOMATIC, Asked, Profile
from catalog.formats.bundle.verify import Report, verify
from catalog.formats.bundle.write import write_bundle
from catalog.services import selection
from catalog.services.bundle_content import Content
from catalog.services.export_history import history_in
from catalog.services.redaction import Redaction, words_with_forms
from catalog.services.trouble import said_of_writing
from catalog.store import files
from catalog.store.catalogue import Catalogue
from catalog.store.uncollected import uncollected

__all__ = [
    "AUTOMATIC",
    "STYLE",
    "Asked",
    "Originals",
    "Profile",
    "Style",
    "check",
    "export",
    "is_own",
    "profile",
    "profiles",
]
__all__ += ["profiles_folder", "styles"]
Originals = Literal["all", "cited", "none"]
STYLE = "archival-chicago"
"""The style of a bundle when nobody chooses: Chicago notes with whole archival references."""


@uncollected()
def export(
    catalogue: Catalogue,
    target: Path,
    record_ids: Sequence[int] | None = None,
    *,
    style: str = STYLE,
    private: bool = False,
    redact: Sequence[str] = (),
    originals: Originals = "all",
    bag_info: Mapping[str, str] | None = None,
    profile: Profile = bag_profiles.USUAL,
    checksums: Sequence[str] = (),
    progress: Progress | None = None,
) -> Report:
    """Write a bundle of the given records with all they depend on (None: of everything) and verify what was written.

    `target` is a folder that is not there yet, or a file ending in `.zip`. Private notes go along only with `private`.
    Words in `redact`, and all forms of a name that is among them, are replaced everywhere; originals then stay out.
    `originals` are those of all sources, of the sources something was taken from (`cited`), or `none`; one that is not
    here, as after an import of a bundle without originals, stays out and is named in the report. `bag_info` is held to
    the `profile`; `checksums` (md5, sha1) are written besides SHA-256 and SHA-512. Raises Invalid where the profile is
    not met.
    """
    bag_info = bag_profiles.applied(profile, bag_info or {}, zipped=target.suffix.lower() == ".zip")
    with catalogue.read() as session:
        reader = Content(session, selection.chosen(session, record_ids), private=private)
        content, texts = reader.read(catalogue.title), reader.texts()
        content["history"] = history_in(session, content)
        redaction = Redaction(words_with_forms(session, redact)) if redact else None
    wanted = _wanted(content, "none" if redact else originals)
    here = {digest for digest in wanted if files.path_of(catalogue.folder, digest).is_file()}
    missing = sorted({wanted[digest] for digest in wanted.keys() - here})
    if redaction is not None:
        content, texts = redaction.applied(content, texts)
        bag_info = {key: redaction.text(value) for key, value in bag_info.items() if not redaction.spans(key)}
    with said_of_writing(f"The bundle {target.name}"):
        written = write_bundle(
            target,
            content,
            history=content.pop("history"),
            texts=texts,
            files=lambda digest: files.path_of(catalogue.folder, digest) if digest in here else None,
            style=style,
            bag_info=bag_info,
            now=datetime.now(UTC),
            algorithms=(*profile.algorithms, *checksums),
            progress=progress or Progress(),
        )
        return replace(verify(written), missing=tuple(missing))


def _wanted(content: Mapping[str, Any], originals: Originals) -> dict[str, str]:
    """The originals that go along: checksum → name."""
    sources = content["sources"] if originals != "none" else []
    if originals == "cited":
        texts = {passage["text"] for passage in contents.passages({**content, "flags": ()})}
        quoted = {quote["source"] for quote in content["quotes"]}
        sources = [s for s in sources if s["uid"] in quoted or any(t["uid"] in texts for t in s["texts"])]
    return {file["sha256"]: file["name"] for source in sources for file in source["files"]}


def profiles() -> list[Profile]:
    """The BagIt profiles the user added."""
    return bag_profiles.profiles()


def profile(name: str) -> Profile:
    """The profile of this name or file; an empty name asks for nothing. Raises NotFound or Unreadable."""
    return bag_profiles.find(name) if name else bag_profiles.USUAL


def profiles_folder() -> Path:
    """Where people put BagIt profiles."""
    return bag_profiles.folder()


def check(path: Path, progress: Progress | None = None) -> Report:
    """Verify a bundle anywhere; needs no catalogue."""
    return verify(path, progress=progress)


def styles(words: str = "") -> list[Style]:
    """The citation styles whose name or title has these words."""
    wanted = words.lower().split()
    return [each for each in csl.styles() if all(word in f"{each.name} {each.title}".lower() for word in wanted)]


def is_own(style: Style) -> bool:
    """Whether it is one the user added."""
    return style.path.parent == csl.folders()[0]
