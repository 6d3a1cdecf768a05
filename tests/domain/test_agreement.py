"""Agreement of two reviewers, against figures worked out by hand and properties that must always hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.domain.agreement import kappa, percent

WORDS = ("upheld", "dismissed", "deferred")
TABLES = st.dictionaries(st.tuples(st.sampled_from(WORDS), st.sampled_from(WORDS)), st.integers(0, 50))


def test_a_table_worked_out_by_hand():
    """20 + 15 of 50 the same; by chance 25/50 * 30/50 + 25/50 * 20/50 = 0.5, so (0.7 - 0.5) / (1 - 0.5)."""
    table = {("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15}
    assert percent(table) == pytest.approx(70)
    assert kappa(table) == pytest.approx(0.4)


def test_what_cannot_be_told_is_not_told():
    assert (percent({}), kappa({})) == (None, None)
    assert (percent({("upheld", "upheld"): 9}), kappa({("upheld", "upheld"): 9})) == (100, None)


@given(TABLES)
def test_kappa_does_not_care_who_is_first_and_never_exceeds_one(table):
    turned = {(b, a): count for (a, b), count in table.items()}
    one, other = kappa(table), kappa(turned)
    assert (one is None) == (other is None)
    if one is not None:
        assert other is not None
        assert one == pytest.approx(other)
        assert one <= 1 + 1e-9
        agreed = all(count == 0 or a == b for (a, b), count in table.items())
        assert not agreed or one == pytest.approx(1)
