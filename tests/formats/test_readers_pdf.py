"""PDF: paragraphs, page labels, divided words, running heads, pictures of pages."""

import pytest

from catalog.domain.errors import Invalid, Unreadable
from catalog.formats.pdf import Line, Mark, marks
from catalog.formats.readers import read, render_page
from catalog.formats.readers.pdf_lines import paragraphs
from tests.formats.reader_samples import marked_pdf, pdf, typeset_pdf


def test_labels_of_the_document_are_kept() -> None:
    labels = {0: ("ROMAN_LOWER", 1), 2: ("ARABIC", 1)}
    document = read("a.pdf", pdf([["Preface."], ["More."], ["Chapter."], ["End."]], labels=labels))
    assert document.text == "Preface.\n\nMore.\n\nChapter.\n\nEnd."
    assert document.pages == ((0, "i"), (10, "ii"), (17, "1"), (27, "2"))
    assert dict(document.metadata)["title"] == "A Report"


def test_lines_are_joined_to_paragraphs_and_sentences_across_pages() -> None:
    first = ["The delegation arrived in Moscow on the third day of the month and was met", "by nobody at the station."]
    second = ["The talks began at once and went on without a pause until the late evening of", "the following"]
    document = read("a.pdf", pdf([first + second, ["day, when they ended."]]))
    assert document.text.count("\n\n") == 1
    assert "met by nobody at the station.\n\nThe talks" in document.text
    assert document.text.endswith("the following day, when they ended.")
    assert document.text[document.pages[1][0] :].startswith("day,")


def test_a_mark_without_width_is_no_reason_to_refuse_a_page() -> None:
    lines = [Line("The first.", 50, 300, 710, 700, 700), Line("·", 400, 400, 698, 688, 688)]
    assert paragraphs([*lines, Line("The last.", 50, 300, 686, 676, 676)]) == ["The first.", "· The last."]


def test_divided_words_are_joined_unless_the_parts_are_words() -> None:
    lines = ["the reaction-", "ary court and the Soviet-", "Albanian treaty of a self-", "appointed body"]
    text = read("a.pdf", pdf([lines])).text
    assert "reactionary court" in text
    assert "Soviet-Albanian treaty" in text
    assert "self-appointed" in text


def test_running_heads_are_left_out_and_printed_numbers_become_labels() -> None:
    verbs = ["came", "saw", "spoke", "wrote", "left"]
    pages = [["ANNALS OF HISTORY", "", *[f"He {verb}{place * '!'}" for place in range(1, 8)], "", str(page)]
             for page, verb in enumerate(verbs, start=41)]  # fmt: skip
    document = read("a.pdf", pdf(pages))
    assert "ANNALS" not in document.text
    assert [label for _, label in document.pages] == ["41", "42", "43", "44", "45"]
    assert document.text[document.pages[1][0] :].startswith("He saw!")
    assert any("Running heads" in warning for warning in document.warnings)


def test_a_locked_pdf_is_refused_with_advice() -> None:
    with pytest.raises(Unreadable, match=r"password.*Save it without"):
        read("a.pdf", pdf([["secret"]], locked="x"))


def test_a_pdf_of_pictures_is_refused_with_advice() -> None:
    with pytest.raises(Unreadable, match=r"only pictures.*OCR"):
        read("a.pdf", pdf([[], []]))


def test_pages_without_text_are_named() -> None:
    assert any("page 2 of the file" in warning for warning in read("a.pdf", pdf([["text"], [], ["more"]])).warnings)


def test_pages_are_rendered_for_the_view_beside_the_text() -> None:
    data = pdf([["text"], ["more"]])
    width, height, picture = render_page(data, 1, 0.5)
    assert len(picture) == 4 * width * height
    assert set(picture[3::4]) == {255}
    assert min(picture) < 128
    with pytest.raises(Invalid, match="no page 3"):
        render_page(data, 2, 1)


@pytest.mark.parametrize(("columns", "indent"), [(1, 12), (2, 12), (1, 0), (2, 0)])
def test_paragraphs_come_back_from_justified_and_ragged_columns(columns: int, indent: int) -> None:
    sentences = [f"In {year} the commission of {place} met again and {what}." for year, place, what in zip(
        range(1900, 1960), ["Vell", "Orsk", "the border"] * 20, ["agreed", "parted in anger", "wrote nothing down",
        "sent its report to the ministry, where it was filed"] * 15, strict=True)]  # fmt: skip
    paragraphs = [" ".join(sentences[start : start + 3]) for start in range(0, 60, 3)]
    document = read("a.pdf", typeset_pdf(paragraphs, columns=columns, indent=indent))
    assert document.text.split("\n\n") == paragraphs


def test_marked_passages_and_comments_are_found_with_their_pages() -> None:
    assert marks(marked_pdf()) == [
        Mark(1, "2", "highlight", "The guard fired first.", "says who?", "Ann"),
        Mark(1, "2", "comment", "", "Compare the\nother report.", "Ben"),
    ]
    assert marks(pdf([["Nothing is marked here."]])) == []
    with pytest.raises(Unreadable, match="damaged"):
        marks(b"%PDF-1.4 nonsense")
