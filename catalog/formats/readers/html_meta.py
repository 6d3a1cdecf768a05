"""Title, author, date, publisher and address of a saved page, from what the page says of itself."""

import json
import re
from collections.abc import Collection, Iterator
from typing import Any

from catalog.formats.readers.document import Draft, one_line
from catalog.formats.readers.html_tree import names

_JSON_LIMIT = 1_000_000
_ITEMS = 2_000
_META = {
    "title": ("citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title"),
    "author": (
        "citation_author",
        "author",
        "article:author_name",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "byl",
    ),
    "date": (
        *("citation_publication_date", "citation_date", "article:published_time", "dc.date", "dcterms.date"),
        *("dc.date.issued", "dcterms.issued", "datepublished", "date", "pubdate", "parsely-pub-date"),
    ),
    "publisher": ("citation_journal_title", "og:site_name", "dc.publisher", "dcterms.publisher", "application-name"),
    "url": ("og:url", "twitter:url"),
    "doi": ("citation_doi", "dc.identifier.doi"),
    "volume": ("citation_volume",),
    "issue": ("citation_issue",),
    "modified": ("article:modified_time", "dcterms.modified"),
}
_BY_KEY = {name: key for key, meta_names in _META.items() for name in meta_names}
_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|Review|WebPage|Chapter|Book|CreativeWork|Thesis", re.IGNORECASE)
_JSON_KEYS = {"headline": "title", "datePublished": "date", "dateModified": "modified", "inLanguage": "language"}
_ADDRESS = re.compile(r"https?://\S{3,1900}")
_SAVED_FROM = re.compile(
    r"saved from url=\(\d+\)(https?://[^\s>]{3,1900})|^\s*url:\s*(https?://\S{3,1900})", re.MULTILINE
)
_BYLINE = frozenset({"author", "article-author", "post-author", "author-name", "entry-author"})
_BYLINE_PART = re.compile(r"(?:^|[-_])by-?line(?:$|[-_])")
_BY = re.compile(r"^(?:by|von|par|di|por|автор:?|text:|from)\s+", re.IGNORECASE)
_TITLE_TAIL = re.compile(r"\s+[|–—-]\s+[^|–—-]{2,60}$")


def describe(root: Any, article: Any, heading: Any, draft: Draft) -> None:
    """Note in `draft` what the page says of itself; the surest places come first."""
    title = root.find(".//title")
    shown = one_line("".join(title.itertext())[:2_000]) if title is not None else ""
    for item in _linked_data(root):
        _from_linked_data(item, shown, draft)
    _from_meta(root, draft)
    _from_links(root, draft)
    _from_article(article, draft)
    if heading is not None:
        draft.describe("title", "".join(heading.itertext())[:2_000])
    if shown:
        draft.describe("title", _TITLE_TAIL.sub("", shown))
    draft.describe("language", root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"))


def _linked_data(root: Any) -> Iterator[dict[str, Any]]:
    """The articles described in JSON-LD; broken JSON is passed over."""
    for script in root.iter("script"):
        text = _unwrapped(script.text or "")
        if script.get("type") == "application/ld+json" and len(text) < _JSON_LIMIT:
            try:
                data = json.loads(text, strict=False)
            except (ValueError, RecursionError):
                continue
            yield from (item for item in _items(data) if _ARTICLE_TYPES.search(str(item.get("@type"))[:200]))


def _unwrapped(text: str) -> str:
    """JSON without the marks that some pages hide it behind from old browsers."""
    text = text.strip().removeprefix("//").lstrip()
    if not text.startswith("<![CDATA["):
        return text
    return text.removeprefix("<![CDATA[").removesuffix("]]>").rstrip().removesuffix("//")


def _items(data: Any) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD document, its @graph laid flat, the most telling kinds first."""
    graph = data.get("@graph", data) if isinstance(data, dict) else data
    listed = graph[:_ITEMS] if isinstance(graph, list) else [graph]
    found = [item for item in listed if isinstance(item, dict)]
    yield from sorted(found, key=lambda item: "Article" not in str(item.get("@type"))[:200])


def _from_linked_data(item: dict[str, Any], shown: str, draft: Draft) -> None:
    """`shown` is the title of the window: where only the name stands in it, the headline is a description."""
    name = _name(item.get("name"))
    if name and name in shown and _name(item.get("headline")) not in shown:
        draft.describe("title", name)
    for name, key in _JSON_KEYS.items():
        draft.describe(key, _name(item.get(name)))
    authors = item.get("author") if isinstance(item.get("author"), list) else [item.get("author")]
    draft.describe("author", "; ".join(filter(None, (_name(author) for author in (authors or [])[:50]))))
    draft.describe("publisher", _name(item.get("publisher")))
    address = item.get("mainEntityOfPage") or item.get("url")
    _note_address(address.get("@id") if isinstance(address, dict) else address, draft)


def _name(value: Any) -> str:
    """The name of a JSON-LD value that may be text, a number or an object."""
    value = value.get("name") if isinstance(value, dict) else value
    return str(value)[:2_000] if isinstance(value, str | int) else ""


def _from_meta(root: Any, draft: Draft) -> None:
    """<meta> tags; several authors are joined, an address is no author."""
    found: dict[str, dict[str, list[str]]] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        value = one_line((meta.get("content") or "")[:2_000])
        if value and (key := _BY_KEY.get(name)) and not (key == "author" and _ADDRESS.match(value)):
            found.setdefault(key, {}).setdefault(name, []).append(value)
    for key, by_name in found.items():
        best = min(by_name, key=_META[key].index)
        values = [_BY.sub("", each) for each in by_name[best]] if key == "author" else by_name[best][:1]
        draft.describe(key, "; ".join(dict.fromkeys(values)))


def _from_links(root: Any, draft: Draft) -> None:
    """The address: canonical link, or the note browsers leave when they save a page."""
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            _note_address(link.get("href"), draft)
    for comment in (node for node in root.getroottree().getroot().xpath("//comment() | /comment()")[:50]):
        if match := _SAVED_FROM.search((comment.text or "")[:4_000]):
            _note_address(match[1] or match[2], draft)


def _from_article(article: Any, draft: Draft) -> None:
    """By-line and date as shown in the article itself."""
    for node in article.iter("a", "span", "p", "div", "address", "li", "strong", "em", "h4", "h5", "h6"):
        if "author" in (node.get("rel") or node.get("itemprop") or "").split() or _is_byline(names(node)):
            shown = one_line("".join(node.itertext())[:500])
            if 2 < len(shown) < 120:
                draft.describe("author", _BY.sub("", shown))
                break
    for node in article.iter("time"):
        draft.describe("date", node.get("datetime") or "".join(node.itertext())[:60])


def _is_byline(found: Collection[str]) -> bool:
    """Whether the classes of an element say that it names the author."""
    return bool(_BYLINE & set(found)) or any(_BYLINE_PART.search(each) for each in found)


def _note_address(value: Any, draft: Draft) -> None:
    if isinstance(value, str) and _ADDRESS.fullmatch(value.strip()):
        draft.describe("url", value)
