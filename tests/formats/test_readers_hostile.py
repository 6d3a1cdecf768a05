"""Files that are empty, too large, locked, damaged, mislabelled or malicious: a clear error or a safe reading."""

import io
import zipfile

import pytest

from catalog.domain.errors import Unreadable
from catalog.formats import pdf as formats_pdf
from catalog.formats.readers import archive, document, read, txt
from catalog.formats.readers.document import Draft, Source
from tests.bench import fuzz_seeds
from tests.formats.reader_samples import docx, epub, multiplying_pdf, odt, packed, paragraph, pdf


def _refused(name: str, data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(name, data)
    assert caught.value.what.endswith(".")
    assert caught.value.advice.endswith(".")
    return str(caught.value)


def _safely(name: str, data: bytes) -> str:
    """The text read, or the error's words plus "text" when it was refused with advice."""
    try:
        return read(name, data).text
    except Unreadable as error:
        return f"{error.what} (no text)" if error.advice else ""


@pytest.mark.parametrize("data", [b"", b"\n \t", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00" * 50])
def test_empty_files(data: bytes) -> None:
    assert "empty" in _refused("a.txt", data)


def test_files_beyond_the_limit() -> None:
    with pytest.raises(Unreadable, match="up to 0 MB"):
        read("a.txt", b"long text", limit=5)


def test_texts_beyond_the_limit() -> None:
    with pytest.raises(Unreadable, match=r"longer than 10 characters"):
        txt.read(Source("a.txt", b"long enough text"), Draft(limit=10))


@pytest.mark.parametrize(
    ("start", "called"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "a picture"),
        (b"II*\x00\x08\x00\x00\x00", "a picture"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "a program"),
        (b"\x7fELF\x02\x01\x01\x00", "a program"),
        (b"SQLite format 3\x00", "a database"),
        (b"\x1f\x8b\x08\x00\x00\x00", "a packed file"),
        (b"%!PS-Adobe-3.0\n", "a PostScript file"),
        (b"\x01\x02\x03\x04\x00\x05", "binary data"),
    ],
)
def test_files_of_other_kinds_are_called_by_their_names(start: bytes, called: str) -> None:
    assert called in _refused("report.pdf", start + bytes(range(256)) * 8)


def test_text_that_begins_like_a_binary_file_is_text() -> None:
    assert read("a.txt", b"MZ was the initial of the minister.").text.startswith("MZ")


def test_a_pdf_called_docx_is_read_as_what_it_is_with_a_warning() -> None:
    found = read("report.docx", pdf([["Hello."]]))
    assert (found.text, found.media_type) == ("Hello.", "application/pdf")
    assert found.warnings[0] == "The name ends in .docx, but the file is a PDF and was read as one."


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.epub", "a.pdf"])
@pytest.mark.parametrize("kept", [0.3, 0.7, 0.95])
def test_damaged_files(name: str, kept: float) -> None:
    whole = {
        "a.docx": docx(paragraph("text" * 500)),
        "a.odt": odt("<text:p>text</text:p>"),
        "a.epub": epub({"one.xhtml": "<p>text</p>"}),
        "a.pdf": pdf([["text"]]),
    }[name]
    assert "text" in _safely(name, whole[: int(len(whole) * kept)])


def test_parts_that_are_not_xml() -> None:
    assert "not valid XML" in _refused("a.docx", docx("<w:p>"))
    assert "missing" in _refused("a.docx", packed({"[Content_Types].xml": "<Types/>", "word/other.xml": "<x/>"}))


def test_locked_office_files() -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    assert "password" in _refused("a.odt", odt("<text:p>x</text:p>", manifest=manifest))
    assert "password" in _refused(
        "a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    )
    assert "before 2007" in _refused("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600)
    locked = bytearray(docx(paragraph("x")))
    for place in range(len(locked) - 10):
        if locked[place : place + 4] == b"PK\x01\x02":
            locked[place + 8] |= 1
    assert "password" in _refused("a.docx", bytes(locked))


def test_locked_e_books_but_not_disguised_fonts() -> None:
    def encrypted(address: str) -> str:
        return f'<encryption><EncryptedData><CipherReference URI="{address}"/></EncryptedData></encryption>'

    chapters = {"one.xhtml": "<p>text</p>"}
    name = "META-INF__encryption_dot_xml"
    assert "DRM" in _refused("a.epub", epub(chapters, **{name: encrypted("OPS/one.xhtml")}))
    assert read("a.epub", epub(chapters, **{name: encrypted("OPS/font.otf")})).text == "text"


def test_spreadsheets_and_plain_zips() -> None:
    assert "a spreadsheet" in _refused("a.docx", packed({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}))
    assert "Unpack it" in _refused("a.zip", packed({"notes.txt": "text"}))


def test_zip_bombs_are_refused_unopened() -> None:
    bomb = packed({"word/document.xml": b" " * 30_000_000, "[Content_Types].xml": "<Types/>"})
    assert "far more than a document" in _refused("a.docx", bomb)


def test_zips_that_lie_about_their_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(docx(paragraph("x" * 100_000)))
    directory = data.rindex(b"PK\x01\x02")
    data[directory + 24 : directory + 28] = (10).to_bytes(4, "little")
    assert _refused("a.docx", bytes(data))
    monkeypatch.setattr(archive, "_PART", 1_000)
    assert "larger than" in _refused("a.docx", docx(paragraph("x" * 5_000)))


def test_names_that_leave_the_archive_are_ignored() -> None:
    names = ["../../evil.txt", "/etc/evil", "C:\\evil", "a/../../evil", "word\\document.xml"]
    held = archive.Archive(packed(dict.fromkeys(names, "evil") | {"good": "x"}))
    assert held.names() == ["good"]
    package = '<container><rootfiles><rootfile full-path="../../../etc/passwd"/></rootfiles></container>'
    hostile = packed({"mimetype": "application/epub+zip", "META-INF/container.xml": package})
    assert "missing" in _refused("a.epub", hostile)


@pytest.mark.parametrize("outer", ["docx", "odt", "opf"])
def test_xml_entities_are_never_expanded(outer: str) -> None:
    entities = (
        '<!DOCTYPE x [<!ENTITY a "bomb">'
        + "".join(
            f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
        )
        + '<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    )
    files = {
        "docx": docx(paragraph("start &i; &secret; end")),
        "odt": odt("<text:p>start &i; &secret; end</text:p>"),
        "opf": epub({"one.xhtml": "<p>start &i; &secret; end</p>"}),
    }
    parts = {}
    with zipfile.ZipFile(io.BytesIO(files[outer])) as held:
        for name in held.namelist():
            text = held.read(name).decode()
            parts[name] = text.replace('<?xml version="1.0"?>', '<?xml version="1.0"?>' + entities)
    try:
        text = read("a." + outer, packed(parts)).text
    except Unreadable:
        return
    assert "bombbomb" not in text
    assert "root:" not in text


def test_deep_nesting_ends_in_an_error_or_in_text() -> None:
    deep = 50_000
    for name, data in {
        "a.html": b"<div>" * deep + b"text" + b"</div>" * deep,
        "b.html": b"<table><tr><td>" * deep + b"text",
        "a.rtf": b"{\\rtf1 " + b"{" * deep + b"text",
        "a.docx": docx("<w:sdt>" * deep + paragraph("text") + "</w:sdt>" * deep),
        "a.odt": odt("<text:section>" * deep + "<text:p>text</text:p>" + "</text:section>" * deep),
        "a.eml": b"From: a\nTo: b\nSubject: c\n"
        + b"Content-Type: multipart/mixed; boundary=B\n\n--B\n" * 3_000
        + b"\ntext",
        "a.md": b"> " * 1_000 + b"text",
    }.items():
        assert _safely(name, data)


def test_a_pdf_whose_pages_are_their_own_parents() -> None:
    loop = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/PageLabels 4 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Count 999999999/Parent 2 0 R>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 3 0 R>>endobj\n"
        b"4 0 obj<</Kids[4 0 R]/Nums[0 4 0 R]>>endobj\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF"
    )
    assert _refused("a.pdf", loop)


def test_a_pdf_whose_forms_multiply_is_ended_in_time() -> None:
    with pytest.raises(Unreadable, match="too intricate"):
        formats_pdf.read(multiplying_pdf(depth=30), 1_000, seconds=1)
    assert formats_pdf.read(multiplying_pdf(depth=3), 1_000)[1][0].lines


def test_a_markdown_header_that_multiplies_itself_is_kept_as_text() -> None:
    lines = ["---", "a: &a [x,x,x,x,x,x,x,x,x]"]
    lines += [
        f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]"
        for before, name in zip("abcdefghi", "bcdefghij", strict=True)
    ]
    found = read("a.md", "\n".join([*lines, "---", "", "The text."]).encode())
    assert "The text." in found.text


def test_the_limits_leave_room_for_real_documents() -> None:
    assert document.TEXT_LIMIT >= 10_000 * 1_800
    assert read("a.docx", docx(paragraph("x" * 50) * 20_000)).text.count("\n\n") == 19_999


def test_no_mutation_of_a_document_gets_through_as_a_fault_of_ours() -> None:
    for number, name, data in fuzz_seeds.inputs(seed=11, first=0, count=120):
        try:
            read(name, data)
        except Unreadable as error:
            assert error.advice, number  # noqa: PT017 - most inputs raise nothing
