"""Lists: whether the last page is as near as the first, in every order there is."""

from collections.abc import Iterator
from typing import Any

from catalog.domain.vocabulary import RECORD_KINDS
from catalog.services import lists
from catalog.store.catalogue import Catalogue, open_catalogue
from tests.bench.measure import Bench, Row, pair

PAGES = 20_000
ROWS = 50
"""A page of the list; with a million records there are 20,000 of them."""


def rows(bench: Bench) -> Iterator[Row]:
    """Per kind the worst of all orders and directions: the page 20,000 (or the last) over the first."""
    catalogue = open_catalogue(bench.catalogue)
    for kind in RECORD_KINDS:
        worst, where, cost = 0.0, "", 0.0
        for sort in lists.sorts(kind):
            for descending in (False, True):
                ratio, far = _far_over_near(catalogue, kind, sort, descending=descending)
                cost = max(cost, far)
                if ratio > worst:
                    worst, where = ratio, f"{sort}{' descending' if descending else ''}"
        yield Row(
            f"list of {kind}s: far page over first, every order", worst, 2, 1.2, note=f"worst: {where}", cost=cost
        )
    yield _with_word(catalogue)
    catalogue.close()


def _far_over_near(catalogue: Catalogue, kind: str, sort: str, *, descending: bool) -> tuple[float, float]:
    cursor = _far_cursor(catalogue, kind, sort, descending=descending)
    how: dict[str, Any] = {"sort": sort, "descending": descending, "limit": ROWS}
    far, near = pair(lambda: _ten(catalogue, kind, how, cursor), lambda: _ten(catalogue, kind, how, None), 5)
    return far / near, far / 10


def _ten(catalogue: Catalogue, kind: str, how: dict[str, Any], cursor: Any) -> None:
    for _ in range(10):
        lists.page(catalogue, kind, cursor=cursor, **how)


def _far_cursor(catalogue: Catalogue, kind: str, sort: str, *, descending: bool) -> Any:
    """The cursor after 20,000 pages, or of the last page but one: read in strides, which does not count."""
    total = lists.count(catalogue, kind)
    left, cursor = min(PAGES * ROWS, max(ROWS, total - 2 * ROWS)), None
    while left > 0:
        page = lists.page(catalogue, kind, sort=sort, descending=descending, cursor=cursor, limit=min(left, 20_000))
        left -= len(page.rows)
        cursor = page.next_cursor
        if cursor is None:
            return None
    return cursor


def _with_word(catalogue: Catalogue) -> Row:
    from tests.bench.words import COMMON

    with_word, without = pair(lambda: lists.page(catalogue, "claim", COMMON), lambda: lists.page(catalogue, "claim"), 5)
    return Row(
        "list of claims with a word in 90 %: first page over that of all", with_word / without, 10, 5, cost=with_word
    )
