"""Citations to copy: of a source, or a quote with its citation, as plain text and as HTML."""

from html import escape

from sqlalchemy.orm import Session

from catalog.domain.csl import Item, to_item
from catalog.domain.errors import NotFound
from catalog.domain.pages import page_labels_of
from catalog.formats.bibliography import citations as csl
from catalog.formats.bibliography.citations import Cite
from catalog.formats.bibliography.fragments import plain
from catalog.services import bundles, quotes, records, selection, texts
from catalog.services.bundle_content import Content
from catalog.store.catalogue import Catalogue

Copied = tuple[str, str]
"""(plain text, HTML) of one thing that goes to the clipboard."""


def citation(
    catalogue: Catalogue, source_id: int, style: str = bundles.STYLE, locator: str | None = None, *, note: bool = False
) -> Copied:
    """A source as the style cites it: its entry in a bibliography; with a locator, or as a `note`, the note in full.

    Styles without notes give what stands in brackets in the text instead. Raises NotFound for the source or style.
    """
    with catalogue.read() as session:
        cited = item(session, source_id)
    return _cited(cited, style, locator, note=note)


def quotation(catalogue: Catalogue, quote_id: int, style: str = bundles.STYLE) -> Copied:
    """A quote with its citation at the place where it stands; a paraphrase goes without quotation marks."""
    with catalogue.read() as session:
        view = quotes.view_in(session, quote_id)
        source = item(session, view.source.id)
    place = view.values.locator or (view.place.page if view.place else None)
    plain_words, html_words = _words(view.values.text, view.values.kind, source.get("language"))
    cited, cited_html = _cited(source, style, place, note=True)
    return f"{plain_words} {_joined(cited)}", f"{html_words} {_joined(cited_html)}"


def passage(catalogue: Catalogue, source_id: int, start: int, end: int, style: str = bundles.STYLE) -> Copied:
    """Words of a source's current text, by code points, in quotation marks and with their citation. Raises NotFound."""
    with catalogue.read() as session:
        text = texts.current_in(session, source_id)
        source = item(session, source_id)
    if text is None:
        raise NotFound("This source has no text.", "Import or paste one first.")
    words = " ".join(text.content[start:end].split())
    plain_words, html_words = _words(words, "verbatim", text.language or source.get("language"))
    cited, cited_html = _cited(source, style, page_labels_of(text.pages, start, end), note=True)
    return f"{plain_words} {_joined(cited)}", f"{html_words} {_joined(cited_html)}"


def of_record(
    catalogue: Catalogue,
    record_id: int,
    style: str = bundles.STYLE,
    locator: str | None = None,
    *,
    note: bool = False,
) -> Copied:
    """What copying a record gives: `citation` of a source, `quotation` of a quote. Raises NotFound for other kinds."""
    found = records.info(catalogue, record_id)
    if found.kind == "source":
        return citation(catalogue, record_id, style, locator, note=note)
    if found.kind == "quote":
        return quotation(catalogue, record_id, style)
    raise NotFound(f"A {found.kind} cannot be cited.", "Choose a source or a quote.")


def item(session: Session, source_id: int) -> Item:
    """The CSL item of a source. Raises NotFound."""
    records.kind_checked(session, source_id, "source")
    content = Content(session, selection.nothing(), private=False)
    source = content.row("sources", source_id)
    return to_item(source, {each["uid"]: each for each in content.contributors(source_id)})


def _cited(item: Item, style: str, locator: str | None, *, note: bool) -> Copied:
    if not note and locator is None:
        ((_, entry),) = csl.bibliography([item], style, form="html")
    else:
        (entry,) = csl.citations([item], [Cite(item["id"], locator)], style, form="html", each_in_full=True)
    return plain(entry), entry


def _words(text: str, kind: str, language: str | None) -> Copied:
    """The words of a quote: in quotation marks unless they are the cataloguer's own."""
    if kind == "paraphrase":
        return text, escape(text)
    attribute = f' lang="{escape(language)}"' if language else ""
    return f"“{text}”", f"<q{attribute}>{escape(text)}</q>"


def _joined(cited: str) -> str:
    """A citation as it follows words: what is in brackets stays, a note goes into brackets without its full stop."""
    return cited if cited.startswith(("(", "[")) else f"({cited.removesuffix('.')})"
