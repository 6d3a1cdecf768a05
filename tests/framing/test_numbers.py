"""Numbers are read with what they count, dates left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.framing import numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("reached 20 thousand people", [(20_000, "people", False)]),
        ("(up to 60 thousand people)", [(60_000, "people", True)]),
        ("about 28,000 dead", [(28_000, "dead", True)]),
        ("50% British", [(50, "%", False)]),
        ("4 submarines and three decades", [(4, "submarines", False), (3, "decades", False)]),
        ("$2.5 million", [(2_500_000, "$", False)]),
        ("twenty-five tanks", [(25, "tanks", False)]),
        ("12 to 15 thousand fighters", [(12_000, "", False), (15_000, "fighters", False)]),
        ("from 1.1 to 2.3 million", [(1_100_000, "", False), (2_300_000, "", False)]),
        ("5–7 per cent", [(5, "%", False), (7, "%", False)]),
        ("two hundred and more", [(200, "", False)]),
        ("около 20 тысяч человек", [(20_000, "человек", True)]),
        ("about a third of the army", [(33.3, "%", True)]),
        ("two thirds of the deputies", [(66.7, "%", True)]),
        ("twice as many men", [(2, "times", False)]),
        ("some two million roubles", [(2_000_000, "roubles", True)]),
        ("two and a half million people", [(2_500_000, "people", False)]),
        ("three and a half centuries", [(3.5, "centuries", False)]),
        ("about 300 Chinese soldiers", [(300, "soldiers", True)]),
        ("On the night of 3 to 4 December, and on May 9", []),
        ("On 7 November 1941 the 9th Army had one gun", []),
    ],
)
def test_forms_of_numbers(text, found):
    assert [(n.value, n.unit, n.approximate) for n in numbers.find(text)] == found


@given(st.text(alphabet="0123456789 ,.-%$abouthndre", max_size=40))
def test_any_text_is_survived(text):
    for number in numbers.find(text):
        assert text[number.start : number.end] == number.text
