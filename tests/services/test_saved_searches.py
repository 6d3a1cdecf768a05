"""Saved searches: kept, renamed and deleted as single steps; what makes no sense is refused."""

from catalog.domain.errors import Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.services import saved_searches
from catalog.services.saved_searches import SearchView, listed
from tests.services.helpers import one_step, refused


def test_a_search_is_kept_renamed_and_deleted(catalogue):
    with one_step(catalogue, Operation.SAVE_SEARCH):
        search_id = saved_searches.save(catalogue, "claim", " Disputed ", "status:disputed")
    assert listed(catalogue) == [SearchView(search_id, "Disputed", "claim", "status:disputed")]
    with one_step(catalogue, Operation.SAVE_SEARCH):
        saved_searches.rename(catalogue, search_id, "To be settled")
    assert saved_searches.get(catalogue, search_id).title == "To be settled"
    with one_step(catalogue, Operation.DELETE_SEARCH):
        saved_searches.delete(catalogue, search_id)
    assert listed(catalogue) == []


def test_a_title_stands_once_in_each_list(catalogue):
    one = saved_searches.save(catalogue, "claim", "Vlora", "vlora")
    two = saved_searches.save(catalogue, "quote", "Vlora", "vlora")
    with refused(catalogue, Invalid, "Vlora"):
        saved_searches.save(catalogue, "claim", "Vlora", "durres")
    saved_searches.rename(catalogue, one, "Vlora")
    saved_searches.rename(catalogue, two, "Vlora, words")
    for title, query in (("", "vlora"), ("Vlora", " ")):
        with refused(catalogue, Invalid):
            saved_searches.save(catalogue, "source", title, query)
    with refused(catalogue, NotFound):
        saved_searches.delete(catalogue, 999)
