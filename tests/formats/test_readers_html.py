"""Saved pages: the article with its notes and nothing around it; metadata as the page gives it; nothing fetched."""

from pathlib import Path

import pytest

from catalog.formats.readers import Document, read

_PAGES = Path(__file__).parent / "pages"


def _page(name: str) -> Document:
    return read(name, (_PAGES / name).read_bytes())


def _html(body: str, head: str = "") -> Document:
    return read("page.html", f"<html><head>{head}</head><body>{body}</body></html>".encode())


def test_a_news_page_gives_the_article_and_nothing_else() -> None:
    document = _page("news.html")
    assert document.text.split("\n\n") == [
        "Commission blames pilot for harbour collision",
        "Seventy years on, the findings are still disputed.",
        "By Maria Kerr and Tom Oduya",
        "4 May 2019",
        "The ferry in 1938. Photograph: City Archive",
        "The commission found that the pilot “ignored two signals”, a conclusion his family has always rejected.",
        "“He answered both,” his daughter said.\n“The log proves it.”",
        "A missing log",
        "The log was lent to the ministry in 1951 and never came back.",
        "No page of it has been seen since.",
        "The ministry said: “We hold no such volume.”",
    ]
    assert any("Only the article" in warning for warning in document.warnings)
    assert dict(document.metadata) == {
        "title": "Commission blames pilot for harbour collision",
        "author": "Maria Kerr; Tom Oduya",
        "date": "2019-05-04",
        "publisher": "The Daily Ledger",
        "url": "https://www.example.org/world/harbour-commission-1946",
        "language": "en-GB",
    }


def test_notes_beside_the_article_come_along_under_their_marks() -> None:
    document = _page("journal.html")
    assert document.text.split("\n\n")[1:] == [
        "The survey of 1913 was called “impartial” by those who paid for it.[1] Its 2nd volume was not printed.",
        "Three maps survive.[2]",
        "Maps",
        "Sheet\tScale\nA\t1:50,000",
        "[1] Letter of 3 May 1914, box 7.\n[2] Now in private hands.",
    ]
    assert document.metadata["author"] == "Ilse Brandt; N. Papadakis"
    assert document.metadata["publisher"] == "Review of Frontier Studies"
    assert (document.metadata["date"], document.metadata["doi"]) == ("2004-06-01", "10.5555/rfs.12.77")


def test_an_encyclopedia_page_keeps_references_and_loses_its_furniture() -> None:
    text = _page("encyclopedia.html").text
    assert text.startswith("Treaty of Vell\n\nSigned\t2 June 1877\n\nThe Treaty of Vell ended the war.[1]")
    assert text.endswith("[1] Orr 1901, p. 3.\n[2] Lind 1930, p. 88.")
    for furniture in ("Jump to", "Contents", "edit", "Navigation", "licence", "Categories", "nineteenth"):
        assert furniture not in text


def test_a_blog_whose_classes_name_subjects_is_read_under_its_own_title() -> None:
    document = _page("blog.html")
    assert document.text.startswith("Wer schoss zuerst?\n\nVeröffentlicht am 9. November 2012\n\nDer Bürgermeister")
    assert document.text.endswith("Die Menge zählte zweihundert Köpfe.\nDie Wache zählte neun Mann.")
    assert (document.metadata["title"], document.metadata["date"]) == ("Wer schoss zuerst?", "2012-11-09")


def test_an_old_page_of_layout_tables_in_windows_1251() -> None:
    document = _page("homepage-1251.html")
    assert document.text.startswith("Пожар на складе\nСклад сгорел")
    assert "Одни говорили: «Подожгли нарочно».\nДругие молчали.\n\nДело" in document.text
    assert (document.encoding, document.language) == ("cp1251", "ru")
    assert document.metadata["title"] == "Пожар на складе"


def test_page_numbers_of_transcribed_books_become_labels() -> None:
    document = _page("wikisource.html")
    assert [(document.text[offset:].split()[0], label) for offset, label in document.pages] == [
        ("I", "12"),
        ("and", "13"),
    ]
    assert document.text.endswith("  Two lines\n    of verse.")


def test_a_page_saved_as_one_file_with_its_address() -> None:
    data = (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://e.org/a\r\nSubject: The Log\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>caf=C3=A9</p>\r\n--B--\r\n"
    )
    document = read("a.mhtml", data)
    assert document.text == "café"
    assert dict(document.metadata) == {"url": "https://e.org/a", "title": "The Log"}


def test_tables_lists_and_breaks() -> None:
    text = _html("<ul><li>one<li><p>two</p></ul><table><tr><td></td><td>b</td><td><p>c</p><p>d</p></td></tr>"
                 "<tr><th>e</th><td>f</td></tr></table>x<br><br>y").text  # fmt: skip
    assert text == "one\ntwo\n\nb\tc\nd\ne\tf\n\nx\n\ny"


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>alert('no')</script>",
        "<style>.no{}</style>",
        '<p style="display:none">no</p>',
        "<p hidden>no</p>",
        '<iframe src="https://e.org/no">no</iframe>',
        "<!-- no -->",
        "<svg><text>no</text></svg>",
        '<object data="x">no</object>',
        "<noscript>no</noscript>",
        "<template><p>no</p></template>",
        '<img src="x" onerror="no()" alt="no">',
    ],
)
def test_what_is_not_shown_as_text_is_not_text(hidden: str) -> None:
    assert _html(f"<p>one</p>{hidden}<p>two</p>").text == "one\n\ntwo"


def test_entities_of_the_page_are_not_expanded_and_files_not_read() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    text = read("a.html", f"{bomb}<html><body><p>start &b; &f; end</p></body></html>".encode()).text
    assert "aaaa" not in text
    assert "root:" not in text


def test_broken_descriptions_are_passed_over() -> None:
    head = '<script type="application/ld+json">{"@type": "Article", "headline": ["x", {</script>'
    head += f'<script type="application/ld+json">{"[" * 100_000}</script><title>A title - Site name</title>'
    assert _html("<p>text</p>", head).metadata["title"] == "A title"


LONG = "Nobody at the base was told why the last boats left, and nobody in the town dared to ask. " * 9


@pytest.mark.parametrize("name", ['id="sharing-the-harbour"', 'class="read-more-content"', 'class="print"'])
def test_a_chapter_with_an_unlucky_name_is_no_noise(name: str) -> None:
    inner = f"<h1>Vlora</h1><p>{LONG}</p><div {name}><p>{LONG}The end.</p></div>"
    page = f"<html><body><article>{inner}</article></body></html>"
    assert "The end." in read("a.html", page.encode()).text


def test_authors_in_wrapped_linked_data_and_in_bylines() -> None:
    data = '{"@type": "NewsArticle", "headline": "Vlora", "author": [{"name": "Stella Kim"}, {"name": "Ann Lee"}]}'
    linked = f'<script type="application/ld+json"><![CDATA[ {data} ]]></script>'
    assert read("a.html", f"<html><head>{linked}</head><body><p>{LONG}</p></body></html>".encode()).metadata[
        "author"
    ] == ("Stella Kim; Ann Lee")
    shown = f'<article><h1>V</h1><span class="pb-byline">By Erin Cole</span><p>{LONG}</p></article>'
    assert read("a.html", f"<html><body>{shown}</body></html>".encode()).metadata["author"] == "Erin Cole"


def test_where_only_the_name_stands_in_the_title_the_headline_is_a_description() -> None:
    data = '{"@type": "Article", "name": "Shkodra", "headline": "city in northern Albania"}'
    head = f'<title>Shkodra - An Encyclopedia</title><script type="application/ld+json">{data}</script>'
    document = read("a.html", f"<html><head>{head}</head><body><p>A city on a lake.</p></body></html>".encode())
    assert dict(document.metadata)["title"] == "Shkodra"
