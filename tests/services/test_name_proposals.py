"""Names proposed as one under two spellings, and what a person said of them."""

from catalog.domain.values import ClaimValues, NameValues
from catalog.services import claims, mentions, name_merging, name_proposals, names


def added(catalogue, *forms, kind="person"):
    return [names.add(catalogue, NameValues(form, kind)) for form in forms]


def pairs(catalogue):
    return {(each.keep, each.other) for each in name_proposals.proposals(catalogue)}


def test_romanisations_of_one_name_are_proposed_with_a_reason(catalogue):
    added(catalogue, "Enver Hoxha", "Enver Khoja", "Mehmet Shehu")
    (found,) = name_proposals.proposals(catalogue)
    assert {found.keep, found.other} == {"Enver Hoxha", "Enver Khoja"}
    assert "romanisation" in found.reason


def test_the_name_that_stands_on_more_records_is_the_one_to_keep(catalogue):
    _hoxha, khoja = added(catalogue, "Enver Hoxha", "Enver Khoja")
    mentions.add(catalogue, claims.add(catalogue, ClaimValues("He spoke.")), khoja, "subject")
    assert pairs(catalogue) == {("Enver Khoja", "Enver Hoxha")}


def test_three_spellings_need_two_merges_and_none_that_follows_from_them(catalogue):
    added(catalogue, "Enver Hoxha", "Enver Khoja", "Enver Hodža")
    assert len(pairs(catalogue)) == 2


def test_kinds_do_not_mix_and_kept_apart_is_not_asked_again(catalogue):
    added(catalogue, "Enver Hoxha")
    added(catalogue, "Enver Khoja", kind="work")
    assert pairs(catalogue) == set()
    one, other = added(catalogue, "Balli Kombëtar", "Bali Kombetar", kind="body")
    assert len(pairs(catalogue)) == 1
    name_merging.keep_apart(catalogue, one, other)
    assert pairs(catalogue) == set()
