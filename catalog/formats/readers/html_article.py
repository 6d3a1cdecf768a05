"""Finds the article in a saved page and tells what around and inside it is no part of it."""

import itertools
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from catalog.formats.readers import html_tree
from catalog.formats.readers.document import one_line

_PROSE = frozenset({"p", "blockquote", "pre", "li", "dd", "figcaption", "h1", "h2", "h3", "h4"})
_ARTICLE_ENOUGH = 0.5
_DESCENT = 0.85
_CLIMB = 0.35
_KEPT = 0.2
_HEADINGS = 100
_ALWAYS_NOISE = frozenset({"nav", "aside"})
_NOISE_WORDS = html_tree.word_set(
    "cookie cookies consent gdpr share sharing sharethis social related recommended recommendations newsletter "
    "subscribe subscription signup promo promoted advert advertisement ads adsbygoogle sponsored breadcrumb "
    "breadcrumbs sidebar navbar navigation nav menu popup modal paywall toolbar trending toc outbrain taboola disqus "
    "comments commentlist respond pagination pager print skip login banner"
)
_DOUBTFUL = html_tree.word_set(
    "share sharing social print skip login banner menu toc consent promo promoted pager trending read-more"
)
_PROSE_ENOUGH = 600
"""Characters of running text from which on a name that is an everyday word, too, says nothing against an element."""
_NOISE_PHRASES = ("read-more", "more-stories", "most-read", "you-may", "also-like", "catlinks", "navbox", "mw-panel")
_NOISE_NAMES = html_tree.word_set(
    "site-header page-header masthead global-header topbar site-footer page-footer footer colophon widget-area "
    "secondary sitesub contentsub jump-to-nav noprint printfooter site-title site-description"
)
_NOTE_WORDS = frozenset({"footnotes", "endnotes", "references", "reflist", "notes", "footnote"})
_QUIET: frozenset[str] = frozenset()
_SHARING = frozenset({"share", "sharing"})
_NOTE_ROLES = frozenset({"doc-endnotes", "doc-footnote", "doc-bibliography"})


def find(root: Any, noise: Callable[[Any], bool]) -> Any:
    """The element that holds the article: one that says so, else the deepest that holds nearly all running text."""
    body = root.find(".//body")
    body = root if body is None else body
    weights = _weigh(body, noise)
    total = weights.get(body, 0)
    if not total:
        return body
    named = [node for node in body.iter("article", "main", "div", "section") if _says_article(node)]
    named = [node for node in named if weights.get(node, 0) >= _ARTICLE_ENOUGH * total]
    found = named[-1] if named else _descend(body, weights)
    return _with_heading(found, main_heading(root, noise), weights)


def main_heading(root: Any, noise: Callable[[Any], bool]) -> Any | None:
    """The heading that the page's title repeats at most length, else the first heading of the first rank."""
    title = one_line("".join(root.xpath("//title//text()")[:50])[:2_000])
    first = itertools.islice(root.iter("h1", "h2", "h3"), _HEADINGS)
    headings = [node for node in first if not any(map(noise, (node, *node.iterancestors())))]
    shown = {node: one_line("".join(node.itertext())[:500]) for node in headings}
    repeated = [node for node in headings if len(shown[node]) > 3 and shown[node] in title]
    if repeated:
        return max(repeated, key=lambda node: len(shown[node]))
    return next((node for node in headings if node.tag == "h1"), None)


def noise_filter(root: Any) -> Callable[[Any], bool]:
    """What to leave out of the page `root`: `is_noise`, or nothing when that would take most of the page away."""
    kept = _weigh(root, is_noise).get(root, 0)
    return is_noise if kept >= _KEPT * text_length(root) else lambda _: False


def text_length(root: Any) -> int:
    """How many characters of running text, links aside, the page shows anywhere."""
    return _weigh(root, lambda _: False).get(root, 0)


def is_noise(node: Any) -> bool:
    """Whether `node` inside a page is navigation, sharing, advertising or comments, going by its tag and names."""
    if node.tag in _ALWAYS_NOISE:
        return not _holds_notes(node)
    if node.tag in {"body", "html", "main", "article", "p", "a", "span", "em", "i", "b", "strong"}:
        return node.tag in {"a", "span"} and bool(_SHARING & html_tree.words(html_tree.named(node)))
    if node.tag in {"header", "footer"} and _is_of_page(node):
        return not _holds_notes(node) and node.find(".//h1") is None
    words = _noise_words(html_tree.named(node)) if node.attrib else _QUIET
    if not words or _holds_notes(node):
        return False
    return not words <= _DOUBTFUL or not _tells(node)


@lru_cache(maxsize=4096)
def _noise_words(named: str) -> frozenset[str]:
    """What in a class and id says that an element is no part of an article."""
    lowered = named.lower()
    whole = _NOISE_NAMES & set(lowered.split()) | {phrase for phrase in _NOISE_PHRASES if phrase in lowered}
    return frozenset(whole | (_NOISE_WORDS & html_tree.words(named)))


def _tells(node: Any) -> bool:
    """Whether an element holds a good deal of running text in paragraphs."""
    lengths = itertools.accumulate(len("".join(each.itertext())) for each in node.iter("p"))
    return any(length > _PROSE_ENOUGH for length in lengths)


def notes_outside(article: Any) -> list[Any]:
    """Lists of notes that stand beside the article instead of inside it."""
    root = article.getroottree().getroot()
    taken = set(article.iter()) | set(article.iterancestors())
    found = [node for node in root.iter("section", "div", "ol", "aside", "footer") if _is_notes(node)]
    lists = set(found) - taken
    return [node for node in found if node in lists and not any(other in lists for other in node.iterancestors())]


def _says_article(node: Any) -> bool:
    if node.tag in {"article", "main"} or node.get("role") in {"main", "article"}:
        return not is_noise(node)
    return (node.get("itemprop") or "") == "articleBody" or node.get("id") == "mw-content-text"


def _weigh(body: Any, noise: Callable[[Any], bool]) -> dict[Any, int]:
    """How many characters of running text (not of links) each element holds."""
    weights: dict[Any, int] = {}
    quiet: set[Any] = set()
    for node in body.iter():
        parent = node.getparent()
        if parent in quiet or html_tree.is_silent(node) or (node is not body and noise(node)):
            quiet.add(node)
            _add(weights, parent, node.tail)
            continue
        _add(weights, node, node.text if node.tag != "a" else None)
        _add(weights, parent, node.tail)
    for node in reversed(list(body.iter())):
        parent = node.getparent()
        if parent is not None and node in weights:
            weights[parent] = weights.get(parent, 0) + weights[node]
    return weights


def _add(weights: dict[Any, int], node: Any, text: str | None) -> None:
    if node is not None and text and (length := len(text.strip())):
        weights[node] = weights.get(node, 0) + length


def _descend(node: Any, weights: dict[Any, int]) -> Any:
    """From `node` down to the deepest element with nearly all its running text."""
    while True:
        heaviest = max(node, key=lambda child: weights.get(child, 0), default=None)
        if heaviest is None or heaviest.tag in _PROSE or weights.get(heaviest, 0) < _DESCENT * weights.get(node, 1):
            return node
        node = heaviest


def _with_heading(article: Any, heading: Any, weights: dict[Any, int]) -> Any:
    """`article`, or the ancestor that adds the main heading to it without adding much other text."""
    if heading is None:
        return article
    above = set(heading.iterancestors())
    for ancestor in (article, *article.iterancestors()):
        if weights.get(ancestor, 0) > (1 + _CLIMB) * weights.get(article, 1):
            return article
        if ancestor in above or ancestor is heading:
            return ancestor
    return article


def _is_of_page(node: Any) -> bool:
    """Whether the header or footer `node` is that of the page, not of an article."""
    return all(other.tag not in {"article", "main", "section"} for other in node.iterancestors())


def _is_notes(node: Any) -> bool:
    if node.get("role") in _NOTE_ROLES:
        return True
    return bool(_NOTE_WORDS & html_tree.names(node)) and len(node) > 0


def _holds_notes(node: Any) -> bool:
    return _is_notes(node) or any(_is_notes(child) for child in node)
