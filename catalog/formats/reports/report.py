"""The report for people, as Markdown, Word document or plain HTML: claims with their evidence, quotes, bibliography."""

from collections.abc import Iterator, Mapping
from html import escape

from catalog.domain import dates
from catalog.formats import pandoc
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.lookups import grouped
from catalog.formats.bundle.rendered import Rendered, locator

_SAID = {"supports": "For", "disputes": "Against", "mentions": "Mentions it"}


def html(bundle: Rendered) -> bytes:
    """A page of plain headings and lists, which every program can read; no script, nothing from elsewhere."""
    title = escape(str(bundle.content["title"] or "Report"))
    head = f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body>'
    return "\n".join([head, f"<h1>{title}</h1>", *_body(bundle), "</body></html>\n"]).encode()


def markdown(bundle: Rendered) -> bytes:
    """The same as Markdown (CommonMark)."""
    return pandoc.run(["-f", "html", "-t", "commonmark", "--wrap=none"], html(bundle), timeout=120)


def docx(bundle: Rendered) -> bytes:
    """The same as a Word document."""
    return pandoc.run(["-f", "html", "-t", "docx", "-o", "-"], html(bundle), timeout=120, made=bundle.now)


def _body(bundle: Rendered) -> Iterator[str]:
    content = bundle.content
    quotes = bundle.by_uid("quotes")
    if content["claims"]:
        yield "<h2>Claims</h2>"
        for claim in content["claims"]:
            yield from _claim(bundle, claim, quotes)
    if content["quotes"]:
        yield "<h2>Quotes</h2>"
        yield from _quotes(bundle)
    yield "<h2>Bibliography</h2>"
    yield from (f"<p>{entry}</p>" for _, entry in bundle.entries)


def _quotes(bundle: Rendered) -> Iterator[str]:
    """The quotes of each source, in the order of the bibliography."""
    sources, of_source = bundle.by_uid("sources"), grouped(bundle.content["quotes"], "source")
    for uid, entry in bundle.entries:
        if quotes := of_source.get(uid, ()):
            yield f"<h3>{escape(sources[uid].get('title') or plain(entry))}</h3>"
            yield from (f"<blockquote><p>{_quote(bundle, quote)}</p></blockquote>" for quote in quotes)


def _claim(bundle: Rendered, claim: Record, quotes: Mapping[str, Record]) -> Iterator[str]:
    yield f"<h3>{escape(claim['statement'])}</h3>"
    date = dates.display(dates.parse(claim["date"])) if claim.get("date") else ""
    yield f"<p>{escape(' · '.join(filter(None, [(claim.get('status') or 'open').capitalize(), date])))}</p>"
    evidence = claim.get("evidence") or ()
    if evidence:
        yield "<ul>"
        for stance, word in _SAID.items():
            basis = (_basis(bundle, e, quotes) for e in evidence if e["stance"] == stance)
            yield from (f"<li><b>{word}:</b> {each}</li>" for each in basis)
        yield "</ul>"


def _basis(bundle: Rendered, evidence: Record, quotes: Mapping[str, Record]) -> str:
    if evidence.get("quote") in quotes:
        return _quote(bundle, quotes[evidence["quote"]])
    return escape(f"“{(evidence.get('passage') or {}).get('exact', '')}”")


def _quote(bundle: Rendered, quote: Record) -> str:
    words = escape(quote["text"])
    shown = words if quote.get("kind") == "paraphrase" else f"“{words}”"
    cited = bundle.cited.get((quote.get("source") or "", locator(quote)), "")
    return f"{shown} {cited}".strip()
