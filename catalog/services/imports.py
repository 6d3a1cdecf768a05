"""Imports: a document becomes a source with a text, page labels, and its original kept by checksum."""

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy.orm import Session

from catalog.domain.errors import Invalid, Unreadable
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.domain.values import Contributor, RecordInfo, SourceValues
from catalog.formats import pictures, scans
from catalog.formats.readers import Document, read
from catalog.formats.readers.pdf import OnlyPictures
from catalog.services import kept_files, marked, names, records, sources, texts
from catalog.store import files
from catalog.store.catalogue import Catalogue

_STEPS = 3
LARGEST = 200 * 1024 * 1024
"""Bytes; a document larger than this is not read into memory at all."""
_BLANK = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
"""Bytes that say nothing: white space and the marks of encodings."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. `duplicate` is True when the file was in the catalogue already: then nothing was added."""

    source: RecordInfo
    characters: int
    pages: int
    language: str | None
    media_type: str
    warnings: tuple[str, ...]
    duplicate: bool = False
    quotes: int = 0
    """Passages that were marked in a PDF."""
    moved: Counter[str] = field(default_factory=Counter)
    """Passages of a former text by their state in this one: exact, moved, unsure, orphan."""


def preview(path: Path, *, encoding: str | None = None) -> Document:
    """What an import of that file would bring: text, page labels, metadata. Raises Unreadable."""
    return read_document(path.name, load(path), encoding)


def import_file(
    catalogue: Catalogue,
    path: Path,
    values: SourceValues | None = None,
    *,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> Imported:
    """Make a source of a file. `values` overrides what the file says of itself; a missing title is the file's name.

    A file that is in the catalogue already adds nothing and is said to be a duplicate. Raises Unreadable.
    """
    progress = progress or Progress()
    progress.step(0, _STEPS, f"Reading {path.name}")
    data = load(path)
    if (known := kept_files.known_source(catalogue, files.sha256(data))) is not None:
        files.put(catalogue.folder, data)  # puts back an original that was lost or damaged
        return _duplicate(catalogue, known)
    document = read_document(path.name, data, encoding, progress)
    marks = marked.found_in(data, document)
    progress.step(1, _STEPS, f"Keeping {path.name}")
    entered = _values(catalogue, values or SourceValues(), document, path)
    with (
        kept_files.kept(catalogue, data, document),
        catalogue.transact(Operation.IMPORT_FILE, entered.title) as session,
    ):
        source_id = sources.add_in(session, entered)
        attach_in(session, source_id, _sayable(path.name), data, document)
        quotes = marked.enter_in(session, source_id, marks) if marks else 0
    progress.step(_STEPS, _STEPS)
    return _imported(catalogue, source_id, document, quotes)


def attach_file(catalogue: Catalogue, source_id: int, path: Path, *, encoding: str | None = None) -> Imported:
    """Give a source that is entered already the text and original of a file; passages in a former text move along.

    As `import_file` for a file that is in the catalogue already. Raises Unreadable, NotFound.
    """
    data = load(path)
    if (known := kept_files.known_source(catalogue, files.sha256(data))) is not None:
        files.put(catalogue.folder, data)  # puts back an original that was lost or damaged
        return _duplicate(catalogue, known)
    document = read_document(path.name, data, encoding)
    marks = marked.found_in(data, document)
    label = records.info(catalogue, source_id).label
    with kept_files.kept(catalogue, data, document), catalogue.transact(Operation.IMPORT_FILE, label) as session:
        moved = attach_in(session, source_id, _sayable(path.name), data, document)
        quotes = marked.enter_in(session, source_id, marks) if marks else 0
    return replace(_imported(catalogue, source_id, document, quotes), moved=moved)


def add_text(catalogue: Catalogue, source_id: int, content: str, language: str | None = None) -> int:
    """Give a source a typed or pasted text, to which passages in a former one move; returns the text's id."""
    with catalogue.transact(Operation.CORRECT_TEXT, records.info(catalogue, source_id).label) as session:
        plain = content.replace("\r\n", "\n").replace("\r", "\n")
        return texts.replace_in(session, source_id, plain, language=language)[0]


def load(path: Path) -> bytes:
    """The bytes of a file from outside. Raises Unreadable when it is missing, no plain file, too large, or empty."""
    try:
        if not path.is_file():
            why = "is a folder" if path.is_dir() else "is no plain file" if path.exists() else "does not exist"
            raise Unreadable(f"{path} {why}.", _instead(path))
        if path.stat().st_size > LARGEST:
            raise Unreadable(f"{path.name} is larger than {LARGEST >> 20} MB.", "Split it, or extract its text first.")
        data = path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path} cannot be read ({error.strerror}).", "Check that you may open it.") from error
    if not data.strip(_BLANK):
        raise Unreadable(f"{_sayable(path.name)} is empty.", "Choose another file, or export it again.")
    return data


def _instead(path: Path) -> str:
    """What to do when a path is no file that can be read."""
    if not path.is_dir():
        return "Check the name, or choose another file."
    inside = " Of a catalogue's folder a bundle can be exported, and imported here."
    return f"Name the files in it.{inside if path.suffix == '.catalog' else ''}"


def attach_in(session: Session, source_id: int, name: str, data: bytes, document: Document) -> Counter[str]:
    """As `attach_file`, inside a transaction, for a document that is read and files that are kept.

    Returns how many passages of a former text are in each state.
    """
    records.kind_checked(session, source_id, "source")
    original_id = kept_files.original_in(session, source_id, name, data, document.media_type)
    for each in document.attached:
        kept_files.original_in(session, source_id, each.name, each.data, each.media_type)
    if not document.text:
        return Counter()
    return texts.replace_in(session, source_id, document.text, document.pages, document.language, original_id)[1]


def read_document(name: str, data: bytes, encoding: str | None = None, progress: Progress | None = None) -> Document:
    """A document with its text, or a picture or scan, whose text may be empty. Raises Unreadable, Cancelled."""
    if pictures.media_type(data):
        return pictures.read(data)
    try:
        return read(name, data, encoding=encoding)
    except OnlyPictures:
        return scans.read(data, progress)


def _sayable(name: str) -> str:
    """A file's name without the bytes in it that are no text."""
    return name.encode("utf-8", "replace").decode()


def _values(catalogue: Catalogue, values: SourceValues, document: Document, path: Path) -> SourceValues:
    found = document.metadata
    fields = {
        "container-title": found.get("container", ""),
        "URL": found.get("url", ""),
        "publisher": found.get("publisher", ""),
    }
    return replace(
        values,
        title=values.title or found.get("title", "").strip() or _sayable(path.stem),
        type=_type(values, document),
        contributors=values.contributors or _named(catalogue, found.get("author", "")),
        date=values.date or _readable_date(found.get("date")),
        language=values.language or document.language,
        fields={key: value for key, value in fields.items() if value} | dict(values.fields),
    )


def _type(values: SourceValues, document: Document) -> str:
    is_page = document.media_type == "text/html" and values.type == SourceValues().type
    return "webpage" if is_page else values.type


def _named(catalogue: Catalogue, authors: str) -> tuple[Contributor, ...]:
    """The authors a file names, parted by semicolons as e-books and Word part them, each once.

    One whose form several names bear is left out: a file's word is no reason to refuse the file.
    """
    forms = dict.fromkeys(form for part in authors.split(";") if (form := part.strip()))
    with catalogue.read() as session:
        sure = [
            form
            for form in forms
            if len(names.find_in(session, form, preferred=True) or names.find_in(session, form)) < 2
        ]
    return tuple(Contributor("author", form) for form in sure)


def _readable_date(date: str | None) -> str | None:
    """The date a file gives of itself, unless nobody can read it: a file's word is no reason to refuse the file."""
    try:
        found = records.dated(date)["date"]
    except Invalid:
        return None
    return str(found) if found else None


def _imported(catalogue: Catalogue, source_id: int, document: Document, quotes: int) -> Imported:
    return Imported(
        records.info(catalogue, source_id),
        len(document.text),
        len(document.pages),
        document.language,
        document.media_type,
        document.warnings,
        quotes=quotes,
    )


def _duplicate(catalogue: Catalogue, source_id: int) -> Imported:
    view = sources.get(catalogue, source_id)
    length = view.texts[0].length if view.texts else 0
    media_type = view.originals[0].media_type if view.originals else ""
    words = f"This file is in the catalogue already, as “{view.record.label}” (source {source_id}). Nothing was added."
    return Imported(view.record, length, 0, view.values.language, media_type, (words,), duplicate=True)
