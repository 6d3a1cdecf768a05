"""Spellings of one name meet, those of two stay apart, and a whole catalogue's names are grouped by keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.framing import variants
from tests.bench.framing_names import measure


def test_the_written_pairs():
    figures = measure()
    assert figures["all"]["pairs"] >= 500
    assert figures["all"]["f1"] >= 0.94
    assert figures["unseen half"]["f1"] >= 0.94
    assert figures["all"]["blocked_recall"] >= 0.97


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Hoxha", "Ходжа"),
        ("K. Dzodze", "Koçi Xoxe"),
        ("Chou En-lai", "Zhou Enlai"),
        ("Scutari", "Shkodër"),
        ("Hoxha, Enver", "Enver Khoja"),
    ],
)
def test_one_name(a, b):
    assert variants.same(a, b).score >= variants.SAME
    assert variants.same(a, b).reason
    assert variants.keys(a) & variants.keys(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("E. Hoxha", "N. Hoxha"),
        ("Victor Emmanuel II", "Victor Emmanuel III"),
        ("E.", "Enver"),
        ("Northern Albania", "Albania"),
    ],
)
def test_two_names(a, b):
    assert variants.same(a, b).score < variants.SAME


def test_groups_over_a_catalogue():
    groups = variants.group(["Enver Hoxha", "Khoja", "Nikita Khrushchev", "Chruschtschow", "Zhou Enlai"])
    assert {frozenset(group.forms) for group in groups} == {
        frozenset({"Enver Hoxha", "Khoja"}),
        frozenset({"Nikita Khrushchev", "Chruschtschow"}),
        frozenset({"Zhou Enlai"}),
    }
    assert all(group.reasons for group in groups if len(group.forms) > 1)


def test_a_surname_of_two_joins_neither():
    assert len(variants.group(["Georgios Papandreou", "Andreas Papandreou", "Papandreou"])) == 3


def test_what_a_person_kept_apart_is_not_joined_through_others():
    groups = variants.group(["Enver Hoxha", "E. Hoxha", "Enver Khoja"], apart=[("Enver Hoxha", "Enver Khoja")])
    assert not any({"Enver Hoxha", "Enver Khoja"} <= set(group.forms) for group in groups)


@given(st.text(max_size=25), st.text(max_size=25))
def test_likeness_is_between_zero_and_one_both_ways(a, b):
    assert 0 <= variants.same(a, b).score <= 1
    assert isinstance(variants.keys(a), frozenset)


@given(
    st.lists(
        st.sampled_from(["Hoxha", "Khoja", "Enver Hoxha", "Tito", "J. B. Tito", "Zog", "Zogu", "Mao", "Mao Zedong"]),
        unique=True,
    )
)
def test_every_form_is_in_one_group(forms):
    assert sorted(form for group in variants.group(forms) for form in group.forms) == sorted(forms)
