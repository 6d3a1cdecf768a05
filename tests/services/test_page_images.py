"""Pages of an original as pictures, and which of them a place in the text stands on."""

import pytest

from catalog.domain.errors import Invalid, Unreadable
from catalog.services import imports, page_images, texts
from catalog.store import files
from tests.formats.reader_samples import pdf

PAGES = [["Preface of the report."], [], ["It begins with Vlora."], ["It ends in Moscow."]]


@pytest.fixture
def source(catalogue, tmp_path):
    labels = {0: ("ROMAN_LOWER", 1), 2: ("ARABIC", 1)}
    (tmp_path / "report.pdf").write_bytes(pdf(PAGES, labels=labels))
    return imports.import_file(catalogue, tmp_path / "report.pdf").source.id


def test_a_place_in_the_text_leads_to_its_page(catalogue, source):
    digest = page_images.of_source(catalogue, source)
    labels, text = page_images.labels(catalogue, digest), texts.current(catalogue, source)
    assert labels == ["i", "ii", "1", "2"]
    at = [page_images.index_at(text.pages, text.content.index(word), labels) for word in ("Preface", "Vlora", "Moscow")]
    assert at == [0, 2, 3]


@pytest.mark.parametrize(
    ("pages", "offset", "count", "index"),
    [
        ([(0, "237"), (50, "239")], 60, 4, 2),  # printed numbers; there is no text on page 238
        ([(0, "1"), (50, "2")], 60, 2, 1),
        ([(0, "f. 3v"), (50, "f. 4")], 60, 5, 1),
        ([(0, "900"), (50, "1")], 60, 2, 1),
        ([(10, "1")], 5, 3, 0),
        ([], 5, 3, 0),
    ],
)
def test_without_labels_it_is_counted(pages, offset, count, index):
    assert page_images.index_at(pages, offset, [""] * count) == index


def test_a_page_is_a_picture_and_what_is_missing_is_said(catalogue, source):
    digest = page_images.of_source(catalogue, source)
    found = page_images.render(catalogue, digest, 2, 1.0)
    assert (found.index, len(found.rgba)) == (2, 4 * found.width * found.height)
    with pytest.raises(Invalid):
        page_images.render(catalogue, digest, 4)
    files.path_of(catalogue.folder, digest).unlink()
    with pytest.raises(Unreadable, match="missing"):
        page_images.labels(catalogue, digest)
