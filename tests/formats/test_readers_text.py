"""Text files, Markdown and e-mails: encodings, page marks, headers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.domain.errors import Invalid, Unreadable
from catalog.formats.readers import read

_RUSSIAN = "После смерти вождя братские отношения двух стран были разрушены; каждая сторона винила другую."
_SAMPLES = {
    "ru": (_RUSSIAN, "cp1251 koi8_r cp866 iso8859_5 mac_cyrillic utf-16 utf-16-le utf-8-sig"),
    "uk": ("Після смерті вождя братні відносини двох країн були зруйновані. Її їжа, його ґанок.", "cp1251 koi8_u"),
    "sq": ("Pas vdekjes së udhëheqësit marrëdhëniet vëllazërore u prishën. “Çështja” është e rëndësishme.", "cp1252"),
    "fr": (
        "Après la mort du chef, les relations fraternelles ont été détruites. « Déjà », dit-il.",
        "cp1252 mac_roman",
    ),
    "pl": ("Po śmierci wodza braterskie stosunki zostały zniszczone. Żółta łódź płynęła.", "cp1250 iso8859_2"),
    "cs": ("Po smrti vůdce byly bratrské vztahy zničeny. Příliš žluťoučký kůň úpěl ďábelské ódy.", "cp1250 cp852"),
    "de": ("Nach dem Tod des Führers wurden die brüderlichen Beziehungen zerstört. Größe, Übermut.", "cp1252"),
    "el": ("Μετά τον θάνατο του ηγέτη, οι αδελφικές σχέσεις καταστράφηκαν από τις δύο πλευρές.", "cp1253"),
    "tr": ("Liderin ölümünden sonra iki ülke arasındaki kardeşçe ilişkiler yıkıldı. Işık, güneş.", "cp1254"),
    "ja": ("指導者の死後、二つの国の兄弟的な関係は破壊された。それぞれが相手を責めた。", "shift_jis euc_jp"),
    "en": ("After the leader’s death – so the “brothers” said – all ties were cut. Nobody went to the café.", "cp1252"),
}


@pytest.mark.parametrize(
    ("text", "encoding"), [(text, name) for text, names in _SAMPLES.values() for name in names.split()]
)
def test_encodings_are_recognised(text: str, encoding: str) -> None:
    document = read("a.txt", text.encode(encoding))
    assert document.text == text
    guessed = not encoding.startswith("utf")
    assert any("guessed" in warning for warning in document.warnings) == guessed


def test_the_chosen_encoding_is_obeyed() -> None:
    data = "Привет".encode("koi8-r")
    assert read("a.txt", data, encoding="koi8-r").text == "Привет"
    with pytest.raises(Invalid, match="no encoding named"):
        read("a.txt", data, encoding="klingon")
    with pytest.raises(Invalid, match="no encoding named"):
        read("a.txt", data, encoding="base64")
    with pytest.raises(Unreadable, match="not in the encoding"):
        read("a.txt", data, encoding="utf-8")


def test_languages_are_recognised_where_there_is_enough_text() -> None:
    assert {name: read("a.txt", text.encode()).language for name, (text, _) in _SAMPLES.items()} == {
        name: name for name in _SAMPLES
    }
    assert read("a.txt", b"Tirana 1944").language is None


def test_form_feeds_are_page_breaks() -> None:
    document = read("a.txt", b"one\r\ntwo\f\fthree\n\x0cfour")
    assert document.text == "one\ntwo\nthree\nfour"
    assert document.pages == ((0, "1"), (8, "3"), (14, "4"))


def test_marks_on_lines_of_their_own_are_page_labels() -> None:
    text = "[f. 3v]\nThe letter begins [p. 4] here.\n[л. 12 об.]\nEnd."
    document = read("a.txt", text.encode())
    assert document.text == text
    assert document.pages == ((0, "f. 3v"), (text.index("[л"), "л. 12 об."))


def test_marks_inside_lines_count_only_when_they_count_up() -> None:
    assert [label for _, label in read("a.txt", b"a [p. 3] b [p. 4] c [p. 5] d").pages] == ["3", "4", "5"]
    assert read("a.txt", b"see him [p. 3] and her [p. 99] and them [p. 12]").pages == ()


def test_what_no_screen_shows_is_dropped_and_astral_characters_count_once() -> None:
    document = read("a.txt", "😀a\u00adb\u2028c\x0bd\ufeff".encode())
    assert document.text == "😀ab\nc\nd"


@given(st.text(min_size=1))
def test_any_text_survives_but_for_what_is_no_wording(text: str) -> None:
    try:
        document = read("a.txt", b"\xef\xbb\xbf" + text.encode())
    except Unreadable:
        return
    assert "\r" not in document.text
    assert "\x00" not in document.text
    document.text.encode()
    assert [char for char in document.text if char.isalnum()] == [char for char in text if char.isalnum()] or any(
        mark in text for mark in ("{\\rtf", "%PDF", "<", "From:", "from:")
    )


def test_markdown_loses_its_marks_and_keeps_its_notes() -> None:
    data = b'---\ntitle: "The Split"\nauthor:\n  - Ann\n  - Ben\ndate: 1944\nkeywords: [a, b]\n---\n\n# Head\n\n'
    data += b"Some *words*[^a] on\ntwo lines.\n\n[^a]: Note.\n"
    document = read("a.md", data)
    assert document.text == "Head\n\nSome words[1] on two lines.\n\n[1] Note."
    assert dict(document.metadata) == {"title": "The Split", "author": "Ann; Ben", "date": "1944"}


def test_an_email_gives_its_body_and_headers() -> None:
    head = "From: =?utf-8?b?0JjQstCw0L0=?= <i@e.org>\r\nTo: a@b\r\nDate: Tue, 3 Mar 2020 23:00:00 +0100\r\n"
    head += (
        "Subject: =?utf-8?q?=C3=A9t=C3=A9?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
    )
    text = "--B\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\nПривет.\r\n"
    attached = (
        "--B\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=map.png\r\n\r\nx\r\n--B--\r\n"
    )
    document = read("m.eml", (head + text + attached).encode("cp1251"))
    assert document.text == "Привет."
    assert document.metadata == {
        "title": "été", "author": "Иван", "recipient": "a@b", "date": "2020-03-03",
    }  # fmt: skip
    assert any("map.png" in warning for warning in document.warnings)
    assert [(each.name, each.data, each.media_type) for each in document.attached] == [("map.png", b"x", "image/png")]


def test_a_transcribed_letter_is_no_email() -> None:
    letter = "From: the consul\nTo: the ministry\nDate: 3 May 1914\n\nSir, I have the honour to report."
    assert read("letter.txt", letter.encode()).text == letter
    assert read("letter.eml", letter.encode()).metadata["author"] == "the consul"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# The flood of 1953\n\nIt rained.", "The flood of 1953"),
        ("---\ntitle: Header\n---\n# The *flood*\n", "Header"),
        ("# One\n\nIt rained.\n\n# Two\n\nIt poured.", None),
        ("## Only a part\n", None),
    ],
)
def test_the_one_heading_of_markdown_is_its_title(text: str, title: str | None) -> None:
    assert read("a.md", text.encode()).metadata.get("title") == title
