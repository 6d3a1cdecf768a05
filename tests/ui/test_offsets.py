"""Code points on our side, UTF-16 on Qt's: the two meet here and nowhere else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QPlainTextEdit

from catalog.ui.widgets.offsets import Offsets, displayable

ODD = st.sampled_from(
    ["\r\n", "\r", "\u2028", "\u2029", "\x00", "\ufdd0", "\ufeff", "\ufffc", "😀", "𐌰", "\ud800", "é"]
)
TEXT = st.lists(st.one_of(ODD, st.text(max_size=5)), max_size=12).map("".join)


@given(TEXT)
def test_both_ways_lead_back(text):
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = offsets.to_units(point)
        assert unit == len(text[:point].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.to_points(unit) == point


@given(TEXT)
def test_the_middle_of_a_pair_counts_as_its_beginning(text):
    offsets = Offsets(text)
    for point, character in enumerate(text):
        if character > "\uffff":
            assert offsets.to_points(offsets.to_units(point) + 1) == point


@settings(max_examples=60, deadline=None)
@given(text=TEXT)
def test_qt_keeps_the_length_of_what_it_is_given(qapp, text):
    edit = QPlainTextEdit()
    edit.setPlainText(displayable(text))
    assert edit.document().characterCount() - 1 == Offsets(text).to_units(len(text))


@pytest.mark.parametrize("text", ["plain", "Ходжа", "a\tb\nc"])
def test_usual_text_is_shown_as_it_is(text):
    assert displayable(text) is text or displayable(text) == text
