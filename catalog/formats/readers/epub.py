"""E-books: the chapters in reading order, with the page numbers of the printed edition where the book has them."""

import posixpath
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from catalog.domain.errors import Unreadable
from catalog.formats.readers import encodings, html_text, html_tree, xml
from catalog.formats.readers.archive import Archive
from catalog.formats.readers.document import Draft, Source

_TAGS = 1_000_000
_SIZE = 60_000_000
_META = {
    "title": "title",
    "creator": "author",
    "publisher": "publisher",
    "date": "date",
    "language": "language",
    "identifier": "identifier",
    "source": "print_source",
    "rights": "rights",
}
_OF_FILE = frozenset({"creation", "modification", "conversion"})
_JOINED = frozenset({"creator"})


def read(source: Source, draft: Draft) -> None:
    """Write the chapters of the book in `source` to `draft`. Raises Unreadable when they are locked."""
    archive = Archive(source.data)
    package_name = _package_name(archive)
    package = xml.tree(archive.part(package_name))
    folder = posixpath.dirname(package_name)
    _describe(package, draft)
    chapters = [name for name in _spine(package, folder) if name in archive]
    _refuse_locked(archive, chapters)
    pages = _page_list(archive, package, folder)
    _write(archive, chapters, pages, draft)


def _write(archive: Archive, chapters: list[str], pages: dict[str, dict[str, str]], draft: Draft) -> None:
    """Write the chapters; notes may stand in another chapter than their calls."""
    called: dict[str, str] = {}
    tags = size = 0
    for name in chapters:
        text, _, _ = encodings.decode(archive.part(name))
        tags, size = tags + text.count("<"), size + len(text)
        if tags > _TAGS or size > _SIZE:
            raise Unreadable("The e-book is too long to be read.", "Convert the part you need to another format.")
        if text.strip():
            labels = pages.get(name, {})
            draft.page(labels.get("", ""))
            html_text.write(html_tree.parse(text), draft, pages=labels, called=called)


def _package_name(archive: Archive) -> str:
    """The name of the part that lists all others."""
    container = xml.tree(archive.part("META-INF/container.xml"))
    for rootfile in container.iter("{*}rootfile"):
        return str(rootfile.get("full-path") or "")
    raise Unreadable("The e-book is incomplete: it does not say where its text is.", "Try another copy of it.")


def _describe(package: Any, draft: Draft) -> None:
    for name, key in _META.items():
        values = _issued(package) if name == "date" else xml.values(package, name)
        draft.describe(key, "; ".join(values) if name in _JOINED else next(iter(values), ""))


def _issued(package: Any) -> list[str]:
    """The dates of the book, those of a publication first; when its file was made or changed says nothing of it."""
    events = [(_event(each), "".join(each.itertext())) for each in package.iter("{*}date")]
    return [date for event, date in sorted(events, key=lambda each: each[0] == "") if event not in _OF_FILE]


def _event(date: Any) -> str:
    """What happened on a date of EPUB 2, in its attribute opf:event."""
    return next((str(value).lower() for name, value in date.attrib.items() if xml.local(name) == "event"), "")


def _items(package: Any, folder: str) -> Iterator[tuple[str, Any]]:
    """(name in the archive, item) of everything the book consists of."""
    for item in package.iter("{*}item"):
        yield _inside(folder, item.get("href") or ""), item


def _inside(folder: str, address: str) -> str:
    """The name in the archive of `address` as written in a part in `folder`, without the #place."""
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))


def _spine(package: Any, folder: str) -> list[str]:
    """The names of the chapters in reading order, each once."""
    by_id = {item.get("id"): name for name, item in _items(package, folder)}
    order = [by_id.get(reference.get("idref")) for reference in package.iter("{*}itemref")]
    return list(dict.fromkeys(name for name in order if name))


def _refuse_locked(archive: Archive, chapters: list[str]) -> None:
    """Raise Unreadable when a chapter is encrypted; disguised fonts do not matter."""
    data = archive.optional("META-INF/encryption.xml")
    locked = {unquote(node.get("URI") or "") for node in xml.tree(data).iter("{*}CipherReference")} if data else set()
    if locked & set(chapters):
        raise Unreadable("The e-book is locked by its seller (DRM).", "Use a copy that is not locked.")


def _page_list(archive: Archive, package: Any, folder: str) -> dict[str, dict[str, str]]:
    """For each chapter the printed page labels by the id of the place where the page begins."""
    found: dict[str, dict[str, str]] = {}
    for name, item in _items(package, folder):
        if name not in archive:
            continue
        if "nav" in (item.get("properties") or "").split():
            entries = _from_navigation(archive.part(name))
        elif item.get("media-type") == "application/x-dtbncx+xml":
            entries = _from_ncx(archive.part(name))
        else:
            continue
        for address, label in entries:
            _, _, place = address.partition("#")
            found.setdefault(_inside(posixpath.dirname(name), address), {}).setdefault(unquote(place), label)
    return found


def _from_navigation(data: bytes) -> Iterator[tuple[str, str]]:
    """(address, label) from the page list of an EPUB 3 navigation document."""
    for nav in html_tree.parse(data.decode("utf-8", "replace")).iter("nav"):
        if any("page-list" in (nav.get(name) or "") for name in html_tree.EPUB_TYPE):
            yield from ((link.get("href") or "", "".join(link.itertext())) for link in nav.iter("a"))


def _from_ncx(data: bytes) -> Iterator[tuple[str, str]]:
    """(address, label) from the page list of an EPUB 2 table of contents."""
    for target in xml.tree(data).iter("{*}pageTarget"):
        label = target.get("value") or "".join(xml.values(target, "text"))
        yield from ((content.get("src") or "", label) for content in target.iter("{*}content"))
