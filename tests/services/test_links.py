"""Links: typed cross-references whose kinds are checked, read from either end."""

import pytest

from catalog.domain.errors import Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.domain.relations import RELATIONS
from catalog.domain.values import ClaimValues, NameValues, QuoteValues
from catalog.services import claims, links, lists, names, quotes
from catalog.store.catalogue import Catalogue
from tests.services.helpers import one_step, refused, source, unchanged


def test_a_link_reads_from_both_ends(catalogue: Catalogue) -> None:
    one, two = (claims.add(catalogue, ClaimValues(words)) for words in ("In 1952.", "In 1951, rather."))
    with one_step(catalogue, Operation.ADD_LINK):
        link_id = links.add(catalogue, two, one, "qualifies", " the year ")
    (from_two,), (from_one,) = links.of_record(catalogue, two), links.of_record(catalogue, one)
    assert (from_two.reads, from_two.other.id, from_two.outward, from_two.note) == ("qualifies", one, True, "the year")
    assert (from_one.reads, from_one.other.id, from_one.outward) == ("is qualified by", two, False)
    with one_step(catalogue, Operation.EDIT_LINK):
        links.edit(catalogue, link_id, None)
    assert links.of_record(catalogue, one)[0].note is None
    with one_step(catalogue, Operation.REMOVE_LINK):
        links.remove(catalogue, link_id)
    assert links.of_record(catalogue, one) == []


def test_the_same_link_is_made_once_and_a_symmetric_one_from_either_end(catalogue: Catalogue) -> None:
    one, two = (claims.add(catalogue, ClaimValues(words)) for words in ("In 1952.", "In 1951."))
    link_id = links.add(catalogue, one, two, "contradicts")
    with unchanged(catalogue):
        assert links.add(catalogue, one, two, "contradicts") == link_id
        assert links.add(catalogue, two, one, "contradicts") == link_id
    assert links.add(catalogue, one, two, "restates") != links.add(catalogue, two, one, "restates")


def test_which_kinds_a_relation_may_join_is_checked(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    ends = {
        "source": (source_id, source(catalogue, "Another")),
        "quote": tuple(quotes.add(catalogue, source_id, QuoteValues(words)) for words in ("a", "b")),
        "claim": tuple(claims.add(catalogue, ClaimValues(words)) for words in ("a", "b")),
        "name": tuple(names.add(catalogue, NameValues(words)) for words in ("a", "b")),
    }
    for relation in RELATIONS:
        for from_kind, (start, _) in ends.items():
            for to_kind, (_, end) in ends.items():
                if from_kind in relation.joins_from and to_kind in relation.joins_to:
                    links.add(catalogue, start, end, relation.id)
                    assert end in lists.ids(catalogue, to_kind, f"relation:{relation.id}")
                else:
                    with pytest.raises(Invalid, match="cannot be joined"):
                        links.add(catalogue, start, end, relation.id)


def test_wrong_input_is_refused_with_advice(catalogue: Catalogue) -> None:
    one, two = (claims.add(catalogue, ClaimValues(words)) for words in ("In 1952.", "In 1951."))
    for refuse, error in (
        (lambda: links.add(catalogue, one, one, "see_also"), Invalid),
        (lambda: links.add(catalogue, one, two, "hates"), Invalid),
        (lambda: links.add(catalogue, one, 999, "see_also"), NotFound),
        (lambda: links.edit(catalogue, 999, "note"), NotFound),
        (lambda: links.remove(catalogue, 999), NotFound),
    ):
        with refused(catalogue, error):
            refuse()
