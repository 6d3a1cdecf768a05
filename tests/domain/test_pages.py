"""Which page an offset stands on."""

from catalog.domain.pages import page_label_at, page_labels_of

_MARKS = ((5, "xiv"), (20, "1"), (30, "f. 3v"))


def test_a_label_holds_until_the_next_mark() -> None:
    assert [page_label_at(_MARKS, offset) for offset in (0, 4, 5, 19, 20, 29, 30, 999)] == [
        None, None, "xiv", "xiv", "1", "1", "f. 3v", "f. 3v",
    ]  # fmt: skip
    assert page_label_at((), 3) is None


def test_a_span_over_pages_has_a_range() -> None:
    assert page_labels_of(_MARKS, 6, 20) == "xiv"
    assert page_labels_of(_MARKS, 6, 21) == "xiv–1"
    assert page_labels_of(_MARKS, 0, 6) == "xiv"
    assert page_labels_of((), 0, 6) is None
