"""The report for people, as Markdown, Word document or plain HTML: claims with their evidence, quotes, bibliography."""

from collections.abc import Iterator
from html import escape

from catalog.domain import dates
from catalog.formats import pandoc
from catalog.formats.bundle.content import Record
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
    return pandoc.run(["-f", "html", "-t", "docx", "-o", "-"], html(bundle), timeout=120)


def _body(bundle: Rendered) -> Iterator[str]:
    content = bundle.content
    if content["claims"]:
        yield "<h2>Claims</h2>"
        for claim in content["claims"]:
            yield from _claim(bundle, claim)
    sources = bundle.by_uid("sources")
    if content["quotes"]:
        yield "<h2>Quotes</h2>"
        for uid, _entry in bundle.entries:
            quotes = [quote for quote in content["quotes"] if quote.get("source") == uid]
            if quotes:
                yield f"<h3>{escape(sources[uid]['title'])}</h3>"
                yield from (f"<blockquote><p>{_quote(bundle, quote)}</p></blockquote>" for quote in quotes)
    yield "<h2>Bibliography</h2>"
    yield from (f"<p>{entry}</p>" for _, entry in bundle.entries)


def _claim(bundle: Rendered, claim: Record) -> Iterator[str]:
    yield f"<h3>{escape(claim['statement'])}</h3>"
    date = dates.display(dates.parse(claim["date"])) if claim.get("date") else ""
    yield f"<p>{escape(' · '.join(filter(None, [(claim.get('status') or 'open').capitalize(), date])))}</p>"
    evidence = claim.get("evidence") or ()
    if evidence:
        yield "<ul>"
        for stance, word in _SAID.items():
            yield from (f"<li><b>{word}:</b> {_basis(bundle, e)}</li>" for e in evidence if e["stance"] == stance)
        yield "</ul>"


def _basis(bundle: Rendered, evidence: Record) -> str:
    quotes = bundle.by_uid("quotes")
    if evidence.get("quote") in quotes:
        return _quote(bundle, quotes[evidence["quote"]])
    return escape(f"“{(evidence.get('passage') or {}).get('exact', '')}”")


def _quote(bundle: Rendered, quote: Record) -> str:
    words = escape(quote["text"])
    shown = words if quote.get("kind") == "paraphrase" else f"“{words}”"
    cited = bundle.cited.get((quote.get("source") or "", locator(quote)), "")
    return f"{shown} {cited}".strip()
