"""Writes a web page's elements as text: paragraphs apart, cells by tabs, quotation marks where browsers add them."""

import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from catalog.formats.readers import html_tree
from catalog.formats.readers.document import Draft

_BLOCKS = html_tree.word_set(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 "
    "h3 h4 h5 h6 header hgroup hr html legend main nav ol p pre section summary table ul"
)
_LINES = frozenset({"li", "tr"})
_CELLS = frozenset({"td", "th"})
_DROPPED = frozenset({"rt", "rp"})
_BACK_LINKS = frozenset({"mw-editsection", "mw-cite-backlink", "footnote-back", "mw-jump-link"})
_NOTE_REFERENCES = frozenset({"footnote-ref", "footnote-anchor", "noteref", "footnote-reference", "footnoteref"})
_NOTE_CALL = re.compile(r"\d{1,4}|[ivxlc]{1,6}|[*†‡]{1,3}|[a-z]")

Skip = Callable[[Any], bool]


def write(
    root: Any,
    draft: Draft,
    *,
    skip: Skip | None = None,
    pages: Mapping[str, str] | None = None,
    called: dict[str, str] | None = None,
) -> None:
    """Write the text below `root`; `skip` says which elements to leave out, `pages` maps ids to page labels.

    `called` keeps the marks of notes by the id of the note, for notes that stand in another part.
    """
    writer = _Writer(draft, pages or {}, {} if called is None else called)
    actions = {"start": writer.start, "end": writer.end, "gone": writer.gone}
    for event, node in _walk(root, skip or (lambda _: False)):
        actions[event](node)
        text = node.text if event == "start" else node.tail if node is not root else None
        if text:
            writer.text(text)
    draft.block()


def _walk(root: Any, skip: Skip) -> Iterator[tuple[str, Any]]:
    """("start", node) and ("end", node) below `root`, or ("gone", node) for those left out; without recursion."""
    stack = [("start", root)]
    while stack:
        event, node = stack.pop()
        if event == "start" and (html_tree.is_silent(node) or _is_back_link(node) or skip(node)):
            event = "gone"
        elif event == "start":
            stack.append(("end", node))
            stack.extend(("start", child) for child in reversed(node))
        yield event, node


def _is_back_link(node: Any) -> bool:
    if node.tag in _DROPPED or node.get("role") == "doc-backlink":
        return True
    return bool(_BACK_LINKS & html_tree.names(node))


class _Writer:
    """What each element means for the text around it."""

    def __init__(self, draft: Draft, pages: Mapping[str, str], called: dict[str, str]) -> None:
        self._draft = draft
        self._pages = pages
        self._called = called
        self._preformatted = 0
        self._fresh_row = False
        self._row_start = 0
        self._silent_until: Any = None

    def start(self, node: Any) -> None:
        """An element begins."""
        self._mark_page(node)
        tag = node.tag
        if tag in _CELLS:
            self._cell()
        elif tag in _LINES:
            self._draft.line()
            self._fresh_row, self._row_start = tag == "tr", self._draft.length
        elif tag in _BLOCKS:
            self._block(node)
        if tag == "q":
            self._draft.flow("“")
        self._preformatted += tag == "pre"
        self._call_note(node)
        self._begin_note(node)

    def end(self, node: Any) -> None:
        """An element ended."""
        if node is self._silent_until:
            self._silent_until = None
        tag = node.tag
        self._preformatted -= tag == "pre"
        if tag == "q":
            self._draft.flow("”")
        elif tag == "br":
            self._draft.lines()
        elif tag in _LINES:
            self._draft.line()
        elif tag in _BLOCKS:
            self._block(node)

    def gone(self, node: Any) -> None:
        """An element was left out; the words around it stay apart when it stood between them as a block."""
        if node.tag in _BLOCKS:
            self._draft.block()

    def text(self, text: str) -> None:
        """Text between tags."""
        if self._silent_until is not None:
            return
        if self._preformatted:
            self._draft.write(text)
        else:
            self._draft.flow(text)

    def _cell(self) -> None:
        """Cells of one row stand on one line."""
        if not self._fresh_row:
            self._draft.tab(instead=self._draft.length > self._row_start)
        self._fresh_row = False

    def _block(self, node: Any) -> None:
        """A paragraph begins or ends; alone in a list item or in a table cell no blank line belongs around it."""
        parent = node.getparent()
        if parent is not None and ((parent.tag in _CELLS and not _is_layout(parent)) or _is_single(parent)):
            self._draft.line(in_cell=True)
        else:
            self._draft.block()

    def _mark_page(self, node: Any) -> None:
        """Note the page that starts here; its printed number is not text."""
        label = self._pages.get(node.get("id") or "") if self._pages and node.get("id") else None
        marked = html_tree.page_label(node)
        if label or marked:
            self._draft.page(label or marked or "")
        if marked and len("".join(node.itertext())) < 20:
            self._silent_until = node

    def _call_note(self, node: Any) -> None:
        """Write the mark of a note in brackets and remember where the note is."""
        if self._silent_until is not None or not (mark := _note_mark(node)):
            return
        self._draft.flow(f"[{mark}]")
        self._silent_until = node
        link = node if node.tag == "a" else node.find(".//a") if node.find(".//a") is not None else node.getparent()
        if link is not None and (target := (link.get("href") or "").partition("#")[2]):
            self._called[target] = mark

    def _begin_note(self, node: Any) -> None:
        """Write the mark of a note before it, unless it begins with it."""
        mark = self._called.pop(node.get("id") or "", None)
        if mark and node.tag in _BLOCKS | _LINES:
            beginning = "".join(itertools.islice(node.itertext(), 6)).lstrip(" \n\t[(")
            if not beginning.startswith(mark):
                self._draft.prefix(mark)


def _is_layout(cell: Any) -> bool:
    """Whether a cell holds running text, as in old pages that were laid out by tables."""
    row = cell.getparent()
    first = itertools.islice(cell, 10)
    return row is not None and len(row) <= 2 and sum(child.tag == "p" for child in first) > 1


def _is_single(item: Any) -> bool:
    return item.tag == "li" and len(item) == 1


def _note_mark(node: Any) -> str | None:
    """The mark of the note that `node` calls; None for other links and other raised text such as 2nd or m²."""
    if node.tag == "sup":
        linked = node.find(".//a") is not None or (node.getparent() is not None and node.getparent().tag == "a")
    else:
        linked = node.tag == "a" and _is_note_reference(node)
    if not linked:
        return None
    shown = "".join(itertools.islice(node.itertext(), 6)).strip().strip("[]()")
    return shown if _NOTE_CALL.fullmatch(shown) else None


def _is_note_reference(node: Any) -> bool:
    kinds = {node.get("role"), *(node.get(name) for name in html_tree.EPUB_TYPE)}
    return bool(kinds & {"doc-noteref", "noteref"} or html_tree.names(node) & _NOTE_REFERENCES)
