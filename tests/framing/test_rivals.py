"""Statements about one thing that differ are shown together; restatements and other things are not."""

import pytest

from catalog.framing import names, rivals, sentences
from catalog.framing.rivals import Statement
from tests.bench.framing_names import load
from tests.bench.framing_rivals import PAIRS, seeded, written

ACCOUNT = """In 1961 the valley left the customs union. Petrov's army reached 20 thousand people in the summer of 1944.
The naval base near Vlore was built by the ministry in 1952. Marku headed the delegation to Moscow in November 1960.
Marku signed the treaty of friendship with Savia in July 1946 at Berat. Petrov arrested forty officers in Durres in \
May 1945.
The council recognised the border of 1921. The commission of Petrov closed twelve schools in Korça in 1947."""


def test_the_written_pairs():
    figures = written()
    assert figures["recall"] >= 0.85
    assert figures["false_alarms"] <= 0.1


def test_seeded_conflicts_in_an_own_account():
    figures = seeded([ACCOUNT])
    assert figures["recall"] >= 0.8
    assert figures["precision_first_20"] >= 0.6


@pytest.mark.parametrize("row", [row for row in load(PAIRS) if row["kind"] == "number"][:3])
def test_the_reason_shows_both(row):
    found = rivals.between([Statement("a", row["a"])], [Statement("b", row["b"])])
    assert [(rival.kind, rival.a, rival.b) for rival in found] == [("number", "a", "b")]
    assert found[0].reason.startswith("differs, please check: ")


def test_within_one_text():
    text = (
        "The valley left the customs union in 1961. Nobody wept. The valley left the customs union in 1962, "
        "others say.\n"
    )
    split = sentences.split(text, "en")
    found = rivals.find(text, split, names.propose(text, split))
    assert [(rival.kind, rival.reason) for rival in found] == [("date", "differs, please check: 1961 here, 1962 there")]


@pytest.mark.parametrize(
    ("a", "b", "may"),
    [
        ("1944", "1944-05-24", True),
        ("1940-23", "1940-10", True),
        ("1943-24", "1944-01-15", True),
        ("195X", "1955", True),
        ("1895~", "1896", True),
        ("1941/1944", "1943", True),
        ("1961", "1962", False),
        ("1944-05", "1944-06", False),
    ],
)
def test_dates_that_may_be_one(a, b, may):
    assert rivals.compatible(a, b) is may
    assert rivals.compatible(b, a) is may


def test_names_in_other_spellings_are_the_same():
    a = Statement("a", "Hoxha met Tito in Belgrade in 1946.", names=("Hoxha", "Tito"))
    b = Statement("b", "Khoja met Tito in Belgrade in 1946.", names=("Khoja", "Tito"))
    assert rivals.between([a], [b]) == []


def test_two_comparisons_of_different_things_are_no_rivals():
    here = Statement(
        "a", "A majority of northern ballots (52%) were rated as valid, compared to 24% of southern ballots."
    )
    there = Statement(
        "b", "A majority of postal ballots (61%) were rated as valid, compared to 18% of absentee ballots."
    )
    assert rivals.between([here], [there]) == []


def test_a_denial_in_somebodys_words_denies_nothing_else():
    here = Statement(
        "a", "''This isn't reform,'' said Douglas Holt, who served as director of the Budget Office in Tirana."
    )
    there = Statement("b", "Douglas Holt served as director of the Budget Office in Tirana.")
    assert rivals.between([here], [there]) == []
