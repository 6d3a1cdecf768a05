"""Lists: in every sort and direction, page by page, the same rows as all at once."""

import random
from typing import Any

import pytest

from catalog.domain.errors import Invalid
from catalog.domain.values import ClaimValues, Contributor, NameValues, QuoteValues, SourceValues
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.services import claims, imports, lists, names, quotes, sources
from catalog.store.catalogue import Catalogue
from tests.services import peopled
from tests.services.helpers import refused

SORTS = [(kind, sort) for kind in RECORD_KINDS for sort in lists.sorts(kind)]
WORDS = ("grain", "Łódź", "Ходжа", "", "base", "ëndërr", "Zulu", "𝒳")


def crowd(catalogue: Catalogue, seed: int) -> None:
    """Eight records of each kind with many equal values in every column."""
    chance = random.Random(seed)

    def words() -> str:
        return " ".join(chance.choices(WORDS, k=2)).strip() or "x"

    for number in range(8):
        dates = chance.choice([None, "1961", "1961-05", "../1950", "1970/.."])
        given = {
            "type": chance.choice(["book", "report"]),
            "language": chance.choice([None, "en", "ru"]),
            "repository": chance.choice([None, "AQSh"]),
            "reliability": chance.choice([None, "A", "F"]),
            "contributors": (Contributor("author", f"{words()} {number % 3}"),) if chance.random() < 0.6 else (),
        }
        source_id = sources.add(catalogue, SourceValues(words(), date=dates, **given))
        quotes.add(catalogue, source_id, QuoteValues(words(), chance.choice(["verbatim", "paraphrase"]), date=dates))
        claims.add(catalogue, ClaimValues(words(), dates, chance.choice(["open", "disputed"])))
        names.add(
            catalogue,
            NameValues(f"{words()} {number}", chance.choice(["person", "place"]), dates=chance.choice([None, "1"])),
        )


def paged(catalogue: Catalogue, kind: str, size: int, start: Any = None, **how: object) -> list[object]:
    """All rows, or those after a cursor, a page at a time."""
    rows, cursor = [], start
    while True:
        page = lists.page(catalogue, kind, cursor=cursor, limit=size, **how)  # type: ignore[arg-type]
        assert 0 < len(page.rows) <= size
        rows += page.rows
        cursor = page.next_cursor
        if cursor is None:
            return rows


def _has_value(row: Any, sort: str) -> bool:
    value = getattr(row, sort, "")
    return value is not None and not str(value).startswith(("[..", ".."))  # open at its beginning: no earliest day


@pytest.mark.parametrize(("seed", "size"), [(1, 3), (2, 5)])
def test_pages_in_every_sort_and_direction_are_the_whole_list(catalogue: Catalogue, seed: int, size: int) -> None:
    crowd(catalogue, seed)
    for kind, sort in SORTS:
        forward = lists.page(catalogue, kind, sort=sort, limit=10_000).rows
        assert paged(catalogue, kind, size, sort=sort) == forward
        backward = paged(catalogue, kind, size, sort=sort, descending=True)
        assert backward == lists.page(catalogue, kind, sort=sort, descending=True, limit=10_000).rows
        assert sorted(row.id for row in backward) == sorted(row.id for row in forward)
        with_value = [row.id for row in forward if _has_value(row, sort)]
        assert [row.id for row in backward[: len(with_value)]] == with_value[::-1]  # without a value: at the end
        assert len(forward) == lists.count(catalogue, kind) == len(lists.ids(catalogue, kind))


def test_rows_show_what_was_entered(catalogue: Catalogue) -> None:
    ids = peopled.fill(catalogue)
    article = next(row for row in lists.page(catalogue, "source").rows if row.id == ids.article)
    assert (article.contributors, article.date, article.quotes, article.reliability) == (
        "Samsonov, Alexander",
        "2021",
        2,
        "D",
    )
    assert article.flags > 0
    killed = next(row for row in lists.page(catalogue, "quote").rows if row.id == ids.killed)
    assert (killed.speaker, killed.source, killed.verified_at) == ("Khrushchev", "Why they fell out", None)
    claim = next(row for row in lists.page(catalogue, "claim").rows if row.id == ids.in_1952)
    assert (claim.status, claim.evidence) == ("disputed", 1)
    name = next(row for row in lists.page(catalogue, "name").rows if row.id == ids.hoxha)
    assert (name.preferred, name.forms, name.mentions) == ("Hoxha, Enver", "Khoja · Ходжа", 3)


def test_what_has_no_date_comes_last(catalogue: Catalogue) -> None:
    ids = peopled.fill(catalogue)
    found = [row.id for row in lists.page(catalogue, "claim", sort="date").rows]
    assert found == [ids.in_1951, ids.in_1952, ids.alone]


@pytest.mark.parametrize("limit", [0, -5])
def test_a_limit_below_one_is_one(catalogue: Catalogue, limit: int) -> None:
    peopled.fill(catalogue)
    assert len(lists.page(catalogue, "claim", limit=limit).rows) == 1


def test_an_unknown_sort_is_refused_with_the_known_ones(catalogue: Catalogue) -> None:
    with refused(catalogue, Invalid, "cannot be sorted"):
        lists.page(catalogue, "claim", sort="colour")


def test_from_a_record_one_reads_on_in_both_directions(catalogue: Catalogue) -> None:
    titles = [f"Letter {number}" for number in (3, 1, 4, 2, 5)]
    ids = dict(zip(titles, (sources.add(catalogue, SourceValues(title)) for title in titles), strict=True))
    at = lists.cursor_at(catalogue, "source", ids["Letter 3"])
    after = lists.page(catalogue, "source", cursor=at).rows
    before = lists.page(catalogue, "source", cursor=at, backwards=True).rows
    assert [row.title for row in after] == ["Letter 4", "Letter 5"]
    assert [row.title for row in before] == ["Letter 2", "Letter 1"]
    assert lists.cursor_at(catalogue, "source", ids["Letter 3"], "letter 4") is None


@pytest.mark.parametrize("descending", [False, True])
def test_from_every_record_of_every_order_one_reads_back_to_its_beginning(
    catalogue: Catalogue, descending: bool
) -> None:
    crowd(catalogue, 4)
    for kind, sort in SORTS:
        whole = lists.page(catalogue, kind, sort=sort, descending=descending, limit=10_000).rows
        for place, row in enumerate(whole):
            at = lists.cursor_at(catalogue, kind, row.id, sort=sort)
            how = {"sort": sort, "descending": descending, "backwards": True}
            near = lists.page(catalogue, kind, cursor=at, limit=3, **how)
            before = [
                *near.rows,
                *(paged(catalogue, kind, 3, start=near.next_cursor, **how) if near.next_cursor else ()),
            ]
            assert before == whole[:place][::-1], (kind, sort, place)


def test_quotes_stand_by_the_title_of_their_source_then_by_their_place_in_it(catalogue: Catalogue) -> None:
    text = "The base was closed. The boats left. Nobody spoke."
    for title in ("Zeri i popullit", "Albania today"):
        source = sources.add(catalogue, SourceValues(title))
        imports.add_text(catalogue, source, text, "en")
        quotes.add(catalogue, source, QuoteValues(f"Typed from {title}."))
        for words in ("Nobody spoke.", "The base was closed."):
            start = text.index(words)
            quotes.add(catalogue, source, QuoteValues(), start, start + len(words))
    order = ["Typed from Albania today.", "The base was closed.", "Nobody spoke."]
    order += ["Typed from Zeri i popullit.", "The base was closed.", "Nobody spoke."]
    assert [row.text for row in paged(catalogue, "quote", 2, sort="source")] == order
    assert [row.text for row in paged(catalogue, "quote", 2, sort="source", descending=True)] == order[::-1]
    assert [row.text for row in lists.page(catalogue, "quote", "nobody", sort="source").rows] == ["Nobody spoke."] * 2
