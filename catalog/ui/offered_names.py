"""Names offered while one is typed: those that begin so before those with another form that does, the usual first."""

from catalog.domain.folding import fold
from catalog.services import lists
from catalog.services.list_kinds import NameRow
from catalog.store.catalogue import Catalogue
from catalog.ui.fuzzy import begins

_LOOKED_AT = 100
"""How many names that fit, in the order of the alphabet, are put in order for the few that are offered."""


def names_like(catalogue: Catalogue, typed: str, most: int = 10) -> list[str]:
    """The preferred forms of names with a form in which a word begins as typed, best first."""
    query = f"{typed.replace('*', '')}*" if typed else ""
    found = [row for row in lists.page(catalogue, "name", query, limit=_LOOKED_AT).rows if isinstance(row, NameRow)]
    found.sort(key=lambda row: (_rank(typed, row), -row.mentions))
    return [row.preferred for row in found[:most]]


def _rank(typed: str, row: NameRow) -> int:
    """0 when the name begins so, 1 when words in it do, 2 when those of another form do, 3 for another spelling."""
    if fold(row.preferred).startswith(fold(typed)):
        return 0
    return 1 if begins(typed, row.preferred) else 2 if begins(typed, row.forms or "") else 3
