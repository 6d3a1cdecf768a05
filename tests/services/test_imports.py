"""Imports: each kind of document becomes a source; what cannot be read changes nothing."""

import os
from email.message import EmailMessage
from pathlib import Path

import pytest

from catalog.domain.errors import Invalid, NotFound, Unreadable
from catalog.domain.operations import Operation
from catalog.domain.values import Contributor, FormValues, NameValues, QuoteValues, SourceValues
from catalog.services import history, imports, names, quotes, sources, texts
from catalog.store import files
from catalog.store.catalogue import Catalogue
from tests.formats import reader_samples
from tests.services.helpers import ARTICLE, files_in, one_step, refused, source, span, unchanged

PAGES = [["The first page tells of grain."], ["The second page tells of submarines."]]
SAMPLES: dict[str, bytes] = {
    "plain.txt": ARTICLE.encode(),
    "cyrillic.txt": ("Энвер Ходжа сказал, что Албания построит социализм без чужой помощи. " * 5).encode("cp1251"),
    "marked.md": ("# A heading\n\n" + ARTICLE).encode(),
    "page.html": f"<html><head><title>T</title></head><body><p>{ARTICLE}</p></body></html>".encode(),
    "word.docx": reader_samples.docx(reader_samples.paragraph("Grain was promised in the spring of 1961.")),
    "office.odt": reader_samples.odt("<text:p>Grain was promised in the spring of 1961.</text:p>"),
    "book.epub": reader_samples.epub({"one.xhtml": "<p>Grain was promised in the spring of 1961.</p>"}),
    "report.pdf": reader_samples.pdf(PAGES),
    "rich.rtf": rb"{\rtf1\ansi Grain was promised in the spring of 1961.\par}",
}
BAD: dict[str, bytes] = {
    "empty.txt": b"",
    "blank.txt": b" \n\n ",
    "noise.txt": bytes(range(256)) * 40,
    "locked.pdf": reader_samples.pdf(PAGES, locked="secret"),
    "cut.pdf": reader_samples.pdf(PAGES)[:300],
    "mislabelled.docx": reader_samples.pdf(PAGES)[:200],
    "cut.docx": SAMPLES["word.docx"][:-40],
    "picture.png": b"\x89PNG\r\n\x1a\n" + b"\0" * 60,
}


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", SAMPLES)
def test_a_document_becomes_a_source_in_one_step(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    path = put(tmp_path, name, SAMPLES[name])
    with one_step(catalogue, Operation.IMPORT_FILE):
        done = imports.import_file(catalogue, path)
    view = sources.get(catalogue, done.source.id)
    text = texts.current(catalogue, done.source.id)
    assert text is not None
    assert len(text.content) == done.characters == view.texts[0].length > 20
    (original,) = view.originals
    assert (original.name, original.size) == (name, len(SAMPLES[name]))
    assert original.sha256 == files.sha256(SAMPLES[name])
    assert files.path_of(catalogue.folder, original.sha256).read_bytes() == SAMPLES[name]
    assert files.is_intact(catalogue.folder, original.sha256)


def test_encoding_and_language_are_detected(catalogue: Catalogue, tmp_path: Path) -> None:
    done = imports.import_file(catalogue, put(tmp_path, "c.txt", SAMPLES["cyrillic.txt"]))
    text = texts.current(catalogue, done.source.id)
    assert text is not None
    assert (text.language, text.content[:11]) == ("ru", "Энвер Ходжа")


def test_page_labels_of_a_pdf_reach_the_quotes(catalogue: Catalogue, tmp_path: Path) -> None:
    data = reader_samples.pdf(PAGES, labels={0: ("ROMAN_LOWER", 4), 1: ("ARABIC", 1)})
    done = imports.import_file(catalogue, put(tmp_path, "report.pdf", data))
    text = texts.current(catalogue, done.source.id)
    assert text is not None
    places = [
        quotes.get(catalogue, quotes.add(catalogue, done.source.id, QuoteValues(), *span(words, text.content))).place
        for words in ("grain", "submarines")
    ]
    assert [place.page for place in places if place] == ["iv", "1"]


def test_what_is_given_goes_before_what_the_file_says(catalogue: Catalogue, tmp_path: Path) -> None:
    path = put(tmp_path, "report.pdf", SAMPLES["report.pdf"])
    given = SourceValues("My title", type="report", date="spring of 1961", repository="RGANI")
    values = sources.get(catalogue, imports.import_file(catalogue, path, given).source.id).values
    assert (values.title, values.type, values.date, values.repository) == ("My title", "report", "1961-21", "RGANI")
    assert [each.name for each in values.contributors] == ["Ann Alba"]
    own = Contributor("editor", "Ben Bala")
    other = put(tmp_path, "other.pdf", SAMPLES["report.pdf"] + b"\n%more")
    values = sources.get(
        catalogue, imports.import_file(catalogue, other, SourceValues(contributors=(own,))).source.id
    ).values
    assert (values.title, [each.name for each in values.contributors]) == ("A Report", ["Ben Bala"])


def test_authors_in_one_field_are_parted_by_semicolons(catalogue: Catalogue, tmp_path: Path) -> None:
    core = '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ann Alba; Ben Berg;Ann Alba;</dc:creator></c>'
    word = reader_samples.docx(reader_samples.paragraph("Grain was promised."), core=core)
    done = imports.import_file(catalogue, put(tmp_path, "a.docx", word))
    people = sources.get(catalogue, done.source.id).values.contributors
    assert [(each.role, each.name) for each in people] == [("author", "Ann Alba"), ("author", "Ben Berg")]


def test_an_author_whom_two_names_could_be_is_left_to_the_person(catalogue: Catalogue, tmp_path: Path) -> None:
    for preferred in ("Alba, Anna", "Alba, Annabel"):
        names.add(catalogue, NameValues(preferred, forms=(FormValues("Ann Alba"),)))
    done = imports.import_file(catalogue, put(tmp_path, "report.pdf", SAMPLES["report.pdf"]))
    assert sources.get(catalogue, done.source.id).values.contributors == ()


def test_a_duplicate_is_said_and_adds_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    first = imports.import_file(catalogue, put(tmp_path, "a.txt", SAMPLES["plain.txt"]))
    copy = put(tmp_path, "b.txt", SAMPLES["plain.txt"])
    with unchanged(catalogue):
        again = imports.import_file(catalogue, copy)
        attached = imports.attach_file(catalogue, first.source.id, copy)
    assert again.duplicate
    assert attached.duplicate
    assert again.source.id == first.source.id
    assert "already" in again.warnings[0]


def test_after_undo_the_same_file_can_be_imported_again(catalogue: Catalogue, tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", SAMPLES["plain.txt"])
    imports.import_file(catalogue, path)
    history.undo(catalogue)
    assert not imports.import_file(catalogue, path).duplicate


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_is_said_and_changes_nothing(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    path = put(tmp_path, name, BAD[name])
    with refused(catalogue, Unreadable):
        imports.import_file(catalogue, path)
    source_id = source(catalogue)
    with refused(catalogue, Unreadable):
        imports.attach_file(catalogue, source_id, path)
    assert files_in(catalogue) == []


def test_an_oversized_file_is_refused_unread(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(imports.LARGEST + 1)
    with refused(catalogue, Unreadable, "larger than"):
        imports.import_file(catalogue, path)


def test_folders_missing_files_and_pipes_are_no_documents(catalogue: Catalogue, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, why in ((".", "is a folder"), ("missing.txt", "does not exist"), ("pipe", "no plain file")):
        with refused(catalogue, Unreadable, why):
            imports.import_file(catalogue, tmp_path / name)


def test_a_file_that_fails_late_leaves_no_original_behind(catalogue: Catalogue, tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", SAMPLES["plain.txt"])
    with refused(catalogue, Invalid):
        imports.import_file(catalogue, path, SourceValues(date="the day after"))
    for record_id in (999, names.add(catalogue, NameValues("A"))):
        with refused(catalogue, NotFound):
            imports.attach_file(catalogue, record_id, path)
    assert files_in(catalogue) == []


def test_a_source_that_is_entered_gets_a_file_and_its_passages_move_along(catalogue: Catalogue, tmp_path: Path) -> None:
    source_id = source(catalogue)
    quote_id = quotes.add(catalogue, source_id, QuoteValues(), *span("General Khoja"))
    path = put(tmp_path, "a.txt", ("Heading.\n" + ARTICLE).encode())
    with one_step(catalogue, Operation.IMPORT_FILE):
        imports.attach_file(catalogue, source_id, path)
    place = quotes.get(catalogue, quote_id).place
    assert place is not None
    assert place.text_id == sources.get(catalogue, source_id).texts[0].id
    assert (place.exact, place.state) == ("General Khoja", "exact")


def test_a_file_name_that_is_no_text_is_taken_as_far_as_it_is(catalogue: Catalogue, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/na\xefve.txt"))
    path.write_bytes(SAMPLES["plain.txt"])
    done = imports.import_file(catalogue, path)
    assert done.source.label == "na?ve"


def test_a_preview_writes_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    with unchanged(catalogue):
        assert imports.preview(put(tmp_path, "a.txt", SAMPLES["plain.txt"])).text == ARTICLE.strip()


def test_what_is_attached_to_an_email_is_kept_and_can_be_read(catalogue: Catalogue, tmp_path: Path) -> None:
    inner = EmailMessage()
    inner["Subject"] = "Grain"
    inner.set_content("The forwarded words.")
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "Two papers", "clerk@example.org"
    mail.set_content("See the papers.")
    pdf = reader_samples.pdf(PAGES)
    mail.add_attachment(pdf, maintype="application", subtype="pdf", filename="../report.pdf")
    mail.add_attachment(pdf, maintype="application", subtype="pdf", filename="again.pdf")
    mail.add_attachment(inner)
    done = imports.import_file(catalogue, put(tmp_path, "mail.eml", mail.as_bytes()))
    assert "report.pdf" in done.warnings[0]
    text = texts.current(catalogue, done.source.id)
    assert text is not None
    assert text.content == "See the papers."
    first, *further = sources.get(catalogue, done.source.id).originals
    assert [(each.name, each.media_type) for each in (first, *further)] == [
        ("mail.eml", "message/rfc822"),
        ("report.pdf", "application/pdf"),
        ("Grain.eml", "message/rfc822"),
    ]
    kept = [files.path_of(catalogue.folder, each.sha256) for each in further]
    assert kept[0].read_bytes() == pdf
    assert b"The forwarded words." in kept[1].read_bytes()
    read = imports.import_file(catalogue, put(tmp_path, "report.pdf", pdf))
    assert (read.duplicate, read.pages) == (False, 2)
    assert imports.import_file(catalogue, tmp_path / "report.pdf").source == read.source
    assert imports.import_file(catalogue, tmp_path / "mail.eml").duplicate
