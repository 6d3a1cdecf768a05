"""Reports as Word documents: what is written here looks as pandoc would have it."""

import io
from datetime import UTC, datetime
from typing import Any

import docx

from catalog.formats import pandoc
from catalog.formats.reports import word

NOW = datetime(2026, 1, 1, tzinfo=UTC)
LINK = '<a href="https://example.org/a?b&amp;c">example <i>page</i></a>'
BLOCKS = [
    ("h1", "Bread &amp; salt"),
    ("h2", "Claims"),
    ("h3", "It &lt;was&gt; so"),
    ("p", "Open · 1962"),
    ("item", f"<b>For:</b> “Words”  Author, <i>Title <b>of it</b></i> {LINK}"),
    ("item", 'H<sub>2</sub>O, x<sup>2</sup>, <span class="smallcaps">Small</span>'),
    ("h2", "Quotes"),
    ("quote", "\n over\nlines, &quot;quoted&quot; it&#x27;s "),
    ("h2", "Bibliography"),
    ("p", "First."),
    ("p", "Second."),
]
TAGS = {"item": "<ul><li>{}</li></ul>", "quote": "<blockquote><p>{}</p></blockquote>"}


def test_it_looks_as_pandoc_has_it() -> None:
    page = "".join(TAGS.get(kind, f"<{kind}>{{}}</{kind}>").format(content) for kind, content in BLOCKS)
    page = f"<html><head><title>Bread &amp; salt</title></head><body>{page}</body></html>".replace("</ul><ul>", "")
    assert _look(word.write("Bread &amp; salt", BLOCKS, NOW)) == _look(
        pandoc.run(["-f", "html", "-t", "docx", "-o", "-"], page.encode(), made=NOW)
    )


def test_the_same_report_has_the_same_bytes_and_nothing_word_refuses() -> None:
    found = word.write("T", [("p", "a\x00b\ufffe")], NOW)
    assert found == word.write("T", [("p", "a\x00b\ufffe")], NOW)
    assert docx.Document(io.BytesIO(found)).paragraphs[1].text == "ab"


def _look(data: bytes) -> list[Any]:
    """Of each paragraph its style, whether it is an item of a list, and every character with how it looks."""
    found = []
    paragraphs: list[Any] = list(docx.Document(io.BytesIO(data)).paragraphs)
    for paragraph in paragraphs:
        listed = paragraph._p.pPr.numPr is not None
        found.append(
            (
                paragraph.style.name,
                listed,
                [each for run in paragraph.iter_inner_content() for each in _characters(run)],
            )
        )
    return found


def _characters(part: Any) -> list[Any]:
    address = getattr(part, "address", None)
    return [
        (letter, run.bold, run.italic, run.font.small_caps, run.font.subscript, run.font.superscript, address)
        for run in (part.runs if address else [part])
        for letter in run.text
    ]
