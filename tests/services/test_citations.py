"""Citations to copy: entries, notes with their place, quotes; plain and as HTML."""

import pytest

from catalog.domain.errors import NotFound
from catalog.domain.values import Contributor, QuoteValues, SourceValues
from catalog.services import citations, claims, quotes, sources
from catalog.services.claims import ClaimValues
from catalog.store.catalogue import Catalogue
from tests.services.helpers import unchanged


def test_sources_and_quotes_are_cited_with_their_place(catalogue: Catalogue) -> None:
    book = SourceValues(
        "The <Titoites>",
        "book",
        (Contributor("author", "Hoxha, Enver"),),
        "1982",
        "en",
        fields={"publisher": "8 Nëntori", "publisher-place": "Tirana"},
    )
    book_id = sources.add(catalogue, book)
    quote_id = quotes.add(catalogue, book_id, QuoteValues("We were <not> asked.", locator="p. xiv"))
    told_id = quotes.add(catalogue, book_id, QuoteValues("Nobody asked them.", kind="paraphrase", locator="15"))
    with unchanged(catalogue):
        text, html = citations.citation(catalogue, book_id, "apa")
        assert text == "Hoxha, E. (1982). The <Titoites>. 8 Nëntori."
        assert "<i>" in html
        assert "&lt;Titoites&gt;" in html
        assert citations.citation(catalogue, book_id, "apa", "12")[0] == "(Hoxha, 1982, p. 12)"
        assert citations.citation(catalogue, book_id, "chicago", note=True)[0].startswith("Enver Hoxha, The <Titoites>")
        text, html = citations.quotation(catalogue, quote_id, "chicago")
        assert text.startswith("“We were <not> asked.” (Enver Hoxha, ")
        assert text.endswith("1982), xiv)")
        assert html.startswith('<q lang="en">We were &lt;not&gt; asked.</q> (Enver')
        assert citations.of_record(catalogue, told_id, "apa")[0] == "Nobody asked them. (Hoxha, 1982, p. 15)"


def test_what_cannot_be_cited_is_refused(catalogue: Catalogue) -> None:
    claim_id = claims.add(catalogue, ClaimValues("They met."))
    for wrong in (claim_id, 999):
        with pytest.raises(NotFound) as caught:
            citations.of_record(catalogue, wrong)
        assert caught.value.advice
