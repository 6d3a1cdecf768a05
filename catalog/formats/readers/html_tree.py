"""A web page as a tree: parsed without fetching anything, freed of what is no text of the page."""

import re
from functools import lru_cache
from typing import Any

from lxml import etree

from catalog.domain.errors import Unreadable

_TAGS = 400_000
_DATA_ADDRESS = re.compile(r"data:[\w/+.;=-]{0,80},[A-Za-z0-9+/=%_-]{64,}")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")


_XHTML = "http://www.w3.org/1999/xhtml"
_SELF_CLOSED = re.compile(r"<([a-zA-Z][\w:-]{0,40})((?:\s[^<>]*)?)/>")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


def word_set(text: str) -> frozenset[str]:
    """The words of `text` as a set; for lists of tags and class names."""
    return frozenset(text.split())


_SILENT = word_set(
    "script style noscript template head iframe object embed video audio canvas svg math map area "
    "button input select option textarea datalist progress meter dialog form frame frameset applet"
)
_HIDING_ROLES = frozenset(
    {"navigation", "banner", "complementary", "dialog", "alertdialog", "search", "menu", "toolbar"}
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_WORD_BREAK = re.compile(r"[_:]+|-+|(?<=[a-z])(?=[A-Z])")
_AROUND_LABEL = re.compile(r"^\W*(?:page|pagina|seite|pg|pp?|стр|с)(?:[\W_]+|(?=\d))|[\W_]+$", re.IGNORECASE)
EPUB_TYPE = ("{http://www.idpf.org/2007/ops}type", "epub:type")
"""The attribute e-books use to say what an element is, as parsed from XML and from HTML."""
_SUBJECTS = (
    "category-",
    "tag-",
    "post-",
    "topic-",
    "author-",
    "has-",
    "no-",
)  # what a page is about, not what a part is


def parse(text: str) -> Any:
    """The root element of the page `text`. Raises Unreadable when there is none, or too many or too deep tags."""
    text = _XML_DECLARATION.sub("", _DATA_ADDRESS.sub("", text).replace("\x00", ""))
    if _XHTML in text[:2_000]:
        text = _SELF_CLOSED.sub(_opened_and_closed, text)
    if text.count("<") > _TAGS:
        raise Unreadable("The page has more than 400,000 tags.", "Save the part you need as a page of its own.")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.LxmlError as error:
        raise Unreadable("The page is damaged: no text is found in it.", "Save it again.") from error
    if any("depth" in entry.message for entry in parser.error_log):
        raise Unreadable("The page has parts inside parts without end.", "Save the part you need as a page of its own.")
    if root is None:
        raise Unreadable("The page holds no text.", "Save it again.")
    return root


def _opened_and_closed(match: re.Match[str]) -> str:
    """An XHTML element closed in itself, such as a page mark, in the two tags that HTML needs."""
    tag, attributes = match[1], match[2]
    return match[0] if tag.lower() in _VOID else f"<{tag}{attributes}></{tag}>"


def is_element(node: Any) -> bool:
    """Whether `node` is an element, not a comment or the like."""
    return isinstance(node.tag, str)


def named(node: Any) -> str:
    """The class and id of `node` as written, within reason."""
    return f"{node.get('class') or ''} {node.get('id') or ''}"[:400]


def names(node: Any) -> frozenset[str]:
    """The whole classes and the id of `node`, in small letters."""
    return _split(named(node)) if node.attrib else frozenset()


@lru_cache(maxsize=4096)
def _split(written: str) -> frozenset[str]:
    return frozenset(written.lower().split())


@lru_cache(maxsize=4096)
def words(written: str) -> frozenset[str]:
    """The words of a class and id, in small letters: "post-Comments" gives post, comments; subjects are left out."""
    kept = [name for name in written.split() if not name.startswith(_SUBJECTS)]
    return frozenset(word.lower() for name in kept for word in _WORD_BREAK.split(name) if word)


def is_silent(node: Any) -> bool:
    """Whether browsers show no text for `node`, or only a control."""
    if not is_element(node) or node.tag in _SILENT:
        return True
    return bool(node.attrib) and (
        node.get("hidden") is not None
        or (node.get("aria-hidden") == "true" and not _is_page_mark(node))
        or (node.get("role") or "") in _HIDING_ROLES
        or bool(_HIDDEN_STYLE.search((node.get("style") or "")[:500]))
    )


def page_label(node: Any) -> str | None:
    """The label of the page that starts at `node`, where e-books, Wikisource and Gutenberg mark one."""
    if not _is_page_mark(node):
        return None
    shown = "".join(node.itertext())[:40]
    named = node.get("data-page-number") or node.get("aria-label") or node.get("title")
    return _AROUND_LABEL.sub("", (named or shown or node.get("id") or "").strip()) or None


def _is_page_mark(node: Any) -> bool:
    if not node.attrib:
        return False
    kind = " ".join(node.get(name) or "" for name in (*EPUB_TYPE, "role"))
    return "pagebreak" in kind or bool(names(node) & {"pagenum", "pagenumber", "pageno", "page-number", "ws-pagenum"})
