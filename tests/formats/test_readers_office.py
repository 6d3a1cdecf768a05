"""Word, OpenDocument, e-books, Rich Text: text, notes, pages, metadata."""

from catalog.formats.readers import read
from tests.formats.reader_samples import docx, epub, odt, paragraph

_BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>"
_CORE = (
    '<p:coreProperties xmlns:p="p" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>The Split</dc:title><dc:creator>Ann Alba</dc:creator></p:coreProperties>"
)


def _note(kind: str, number: int, text: str) -> str:
    return f'<w:{kind} w:id="{number}">{paragraph(text)}</w:{kind}>'


def test_docx_puts_notes_at_the_end_under_the_page_that_calls_them() -> None:
    call = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    body = paragraph("One.", extra=call.format(7)) + paragraph("Two.", extra=_BREAK + call.format(8))
    notes = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
    notes += _note("footnote", 8, "Second note.") + _note("footnote", 7, "First note.")
    document = read("a.docx", docx(body, footnotes=notes, core=_CORE))
    assert document.text == "One.[1]\n\nTwo.[2]\n\n[1] First note.\n\n[2] Second note."
    assert [(document.text[offset : offset + 3], label) for offset, label in document.pages] == [
        ("One", "1"), ("[2]", "2"), ("[1]", "1"), ("[2]", "2"),
    ]  # fmt: skip
    assert dict(document.metadata) == {"title": "The Split", "author": "Ann Alba"}
    assert any("Footnotes" in warning for warning in document.warnings)


def test_docx_endnotes_count_in_roman_numerals() -> None:
    body = paragraph("Text.", extra='<w:r><w:endnoteReference w:id="2"/></w:r>')
    assert read("a.docx", docx(body, endnotes=_note("endnote", 2, "A note."))).text == "Text.[i]\n\n[i] A note."


def test_docx_page_labels_follow_the_numbering_of_sections() -> None:
    section = '<w:p><w:pPr><w:sectPr><w:pgNumType w:fmt="lowerRoman"/></w:sectPr></w:pPr></w:p>'
    body = paragraph("Preface") + paragraph("", extra=_BREAK) + paragraph("more") + section
    body += f"<w:p>{_BREAK}<w:r><w:t>Chapter</w:t></w:r></w:p>" + '<w:sectPr><w:pgNumType w:start="1"/></w:sectPr>'
    document = read("a.docx", docx(body))
    assert [(document.text[offset : offset + 7], label) for offset, label in document.pages] == [
        ("Preface", "i"), ("more\n\nC", "ii"), ("Chapter", "1"),
    ]  # fmt: skip


def test_docx_keeps_what_was_inserted_and_drops_what_was_deleted() -> None:
    body = paragraph(
        "a", extra="<w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>"
    )
    document = read("a.docx", docx(body))
    assert document.text == "ab"
    assert any("tracks" in warning for warning in document.warnings)


def test_docx_says_what_stands_beside_its_text() -> None:
    body = paragraph("The letter.", extra="<w:commentReference w:id='0'/>") + "<w:altChunk r:id='a' xmlns:r='r'/>"
    document = read("a.docx", docx(body, comments=_note("comment", 0, "Really?") + _note("comment", 1, "No.")))
    assert document.text == "The letter."
    assert [warning for warning in document.warnings if "Comments" in warning and warning.endswith(": 2.")]
    assert [warning for warning in document.warnings if "inserted into the document whole" in warning]
    assert not read("b.docx", docx(paragraph("a"))).warnings


def test_docx_tables_tabs_and_breaks() -> None:
    cell = "<w:tc>{}</w:tc>"
    row = "<w:tr>" + cell.format(paragraph("a") + paragraph("b")) + cell.format(paragraph("c")) + "</w:tr>"
    body = f"<w:tbl>{row}{row}</w:tbl>" + paragraph("x", extra="<w:r><w:tab/><w:t>y</w:t><w:br/><w:t>z</w:t></w:r>")
    assert read("a.docx", docx(body)).text == "a\nb\tc\na\nb\tc\n\nx\ty\nz"


def test_docx_text_boxes_are_read_once() -> None:
    box = "<w:txbxContent>" + paragraph("boxed") + "</w:txbxContent>"
    mark = '<mc:{0} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">{1}</mc:{0}>'
    body = paragraph(
        "x", extra=mark.format("AlternateContent", mark.format("Choice", box) + mark.format("Fallback", box))
    )
    assert read("a.docx", docx(body)).text.count("boxed") == 1


def test_odt_notes_spaces_tables_and_pages() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
        "</text:note-body></text:note>"
    )
    table = (
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    body = f'<text:h>Title</text:h><text:p>One{note} and<text:s text:c="2"/>\n two.</text:p>{table}'
    body += "<text:p>Last <text:soft-page-break/>page.<text:line-break/>End</text:p>"
    document = read("a.odt", odt(body))
    assert document.text == "Title\n\nOne[1] and   two.\n\na\tb\n\nLast page.\nEnd\n\n[1] A note."
    assert [(document.text[offset : offset + 4], label) for offset, label in document.pages] == [
        ("Titl", "1"), ("page", "2"), ("[1] ", "1"),
    ]  # fmt: skip


def test_epub_reads_chapters_in_order_with_the_printed_pages() -> None:
    chapters = {
        "one.xhtml": '<h1>One</h1><p><a id="x"/><span epub:type="pagebreak" title="xiv"/>Text'
        '<a epub:type="noteref" href="two.xhtml#n1">1</a>.</p>',
        "two.xhtml": '<p id="p2">Second.</p><aside epub:type="footnote" id="n1"><p>The note.</p></aside>',
    }
    pages = '<nav epub:type="page-list"><ol><li><a href="two.xhtml#p2">1</a></li></ol></nav>'
    manifest = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    document = read(
        "a.epub", epub(chapters, manifest=manifest, OPS__nav_dot_xhtml=f"<html><body>{pages}</body></html>")
    )
    assert document.text == "One\n\nText[1].\n\nSecond.\n\n[1] The note."
    assert [(document.text[offset : offset + 4], label) for offset, label in document.pages] == [
        ("Text", "xiv"), ("Seco", "1"),
    ]  # fmt: skip
    assert dict(document.metadata) == {"title": "A Book", "author": "Ann Alba", "date": "1944"}


def test_epub_takes_the_date_of_publication_not_that_of_its_file() -> None:
    date = '<dc:date xmlns:opf="http://www.idpf.org/2007/opf" opf:event="{}">{}</dc:date>'
    changed, published = date.format("modification", "2019-02-03"), date.format("publication", "1949-06-08")
    chapters = {"one.xhtml": "<p>Text.</p>"}
    assert read("a.epub", epub(chapters, dates=changed + published)).metadata["date"] == "1949-06-08"
    assert "date" not in read("a.epub", epub(chapters, dates=changed)).metadata


def test_rtf_in_cyrillic_code_page_with_notes_pages_and_tables() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Times;}{\f1\fcharset0 Times;}}"
        rb"{\info{\title \'d1\'f2\'e0\'eb\'e8\'ed}{\author Ivan}}"
        rb"\f0 \'cf\'f0\'e8\'e2\'e5\'f2 \u1084?\u1080?\u1088?\par "
        rb"Second {\f1 caf\'e9}{\*\footnote\pard note \'e0\'e1}\page third \emdash  {\pict 89504e47}x\par "
        rb"\trowd\intbl a\cell b\cell\row \pard \u-10179?\u-8704? end}"
    )
    document = read("a.rtf", data)
    assert document.text == "Привет мир\n\nSecond café[1]\n\nthird — x\n\na\tb\n😀 end\n\n[1] note аб"
    assert [label for _, label in document.pages] == ["1", "2", "1"]
    assert dict(document.metadata) == {"title": "Сталин", "author": "Ivan"}


def test_what_stands_in_for_a_table_within_a_table_is_left_out() -> None:
    cells = rb"\intbl one\nestcell{\*\nesttableprops\nestrow}{\nonesttables one again\par}\intbl\cell\row"
    assert "again" not in read("a.rtf", rb"{\rtf1\ansi " + cells + rb" two\par}").text
