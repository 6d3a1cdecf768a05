"""The report for people, as Markdown, Word document or plain HTML: claims with their evidence, quotes, bibliography."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from itertools import groupby
from operator import itemgetter

from catalog.domain import dates
from catalog.formats import pandoc
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.lookups import grouped
from catalog.formats.bundle.rendered import Rendered, locator, passage_cited, text_owners
from catalog.formats.reports import word
from catalog.formats.reports.word import Block

_SAID = {"supports": "For", "disputes": "Against", "mentions": "Mentions it"}
_HTML = {
    **{kind: f"<{kind}>{{}}</{kind}>" for kind in ("h1", "h2", "h3", "p")},
    "quote": "<blockquote><p>{}</p></blockquote>",
    "item": "<li>{}</li>",
}


def html(bundle: Rendered) -> bytes:
    """A page of plain headings and lists, which every program can read; no script, nothing from elsewhere."""
    title = _title(bundle)
    head = f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body>'
    return "\n".join([head, *_as_html(_body(bundle)), "</body></html>\n"]).encode()


def markdown(bundle: Rendered) -> bytes:
    """The same as Markdown (CommonMark)."""
    return pandoc.run(["-f", "html", "-t", "commonmark", "--wrap=none"], html(bundle), timeout=120)


def docx(bundle: Rendered) -> bytes:
    """The same as a Word document."""
    return word.write(_title(bundle), _body(bundle), bundle.now)


def _title(bundle: Rendered) -> str:
    return escape(str(bundle.content["title"] or "Report"))


def _as_html(blocks: Iterable[Block]) -> Iterator[str]:
    for kind, some in groupby(blocks, key=itemgetter(0)):
        lines = [_HTML[kind].format(content) for _, content in some]
        yield from ["<ul>", *lines, "</ul>"] if kind == "item" else lines


def _body(bundle: Rendered) -> Iterator[Block]:
    content = bundle.content
    quotes, owners = bundle.by_uid("quotes"), text_owners(content)
    yield "h1", _title(bundle)
    if content["claims"]:
        yield "h2", "Claims"
        for claim in content["claims"]:
            yield from _claim(bundle, claim, quotes, owners)
    if content["quotes"]:
        yield "h2", "Quotes"
        yield from _quotes(bundle)
    yield "h2", "Bibliography"
    yield from (("p", entry) for _, entry in bundle.entries)


def _quotes(bundle: Rendered) -> Iterator[Block]:
    """The quotes of each source, in the order of the bibliography."""
    sources, of_source = bundle.by_uid("sources"), grouped(bundle.content["quotes"], "source")
    for uid, entry in bundle.entries:
        if quotes := of_source.get(uid, ()):
            yield "h3", escape(sources[uid].get("title") or plain(entry))
            yield from (("quote", _quote(bundle, quote)) for quote in quotes)


def _claim(bundle: Rendered, claim: Record, quotes: Mapping[str, Record], owners: Mapping[str, str]) -> Iterator[Block]:
    yield "h3", escape(claim["statement"])
    date = dates.display(dates.parse(claim["date"])) if claim.get("date") else ""
    yield "p", escape(" · ".join(filter(None, [(claim.get("status") or "open").capitalize(), date])))
    evidence = claim.get("evidence") or ()
    for stance, said in _SAID.items():
        basis = (_basis(bundle, e, quotes, owners) for e in evidence if e["stance"] == stance)
        yield from (("item", f"<b>{said}:</b> {each}") for each in basis)


def _basis(bundle: Rendered, evidence: Record, quotes: Mapping[str, Record], owners: Mapping[str, str]) -> str:
    if evidence.get("quote") in quotes:
        return _quote(bundle, quotes[evidence["quote"]])
    passage = evidence.get("passage") or {}
    return f"“{escape(passage.get('exact', ''))}” {passage_cited(bundle, owners, passage)}".strip()


def _quote(bundle: Rendered, quote: Record) -> str:
    words = escape(quote["text"])
    shown = words if quote.get("kind") == "paraphrase" else f"“{words}”"
    cited = bundle.cited.get((quote.get("source") or "", locator(quote)), "")
    return f"{shown} {cited}".strip()
