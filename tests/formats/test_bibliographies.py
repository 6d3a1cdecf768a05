"""BibTeX, RIS and CSL-JSON in and out."""

import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from catalog.domain.csl import Item, from_item
from catalog.domain.errors import Unreadable
from catalog.formats.bibliography import bibtex, bibtex_reader, csljson, latex, ris, ris_reader
from catalog.formats.bibliography.reading import LARGEST, Reading, decode
from tests.formats.golden_items import items

FORMATS: dict[str, tuple[Callable[[Any], bytes], Callable[[bytes], Reading]]] = {
    "bibtex": (bibtex.write, bibtex_reader.read),
    "ris": (ris.write, ris_reader.read),
    "csl": (csljson.write, csljson.read),
}


def sources(found: Any) -> list[dict[str, Any]]:
    """Items as our sources, which is what must come back."""
    return [from_item(item) for item in found]


@pytest.mark.parametrize("name", FORMATS)
def test_hard_sources_come_back(name: str) -> None:
    write, read = FORMATS[name]
    back = read(write(items()))
    assert back.problems == ()
    for found, sent in zip(sources(back.items), sources(items()), strict=True):
        assert _comparable(found) == _comparable(sent)


def _comparable(source: dict[str, Any]) -> dict[str, Any]:
    people = sorted(
        (c["role"], c["name"]["kind"], c["name"].get("family", ""), c["name"].get("given") or c["name"]["preferred"])
        for c in source["contributors"]
    )
    return source | {"contributors": people}


@pytest.mark.parametrize("name", FORMATS)
def test_writing_what_was_read_writes_the_same(name: str) -> None:
    write, read = FORMATS[name]
    once = write(items())
    assert write(read(once).items) == once


_letters = st.characters(categories=("L", "N", "P", "S", "Zs"))
_words = st.text(_letters, min_size=1, max_size=20).map(lambda t: " ".join(t.split())).filter(bool)
_bodies = st.sampled_from(["Radio Tirana", "Ministry of Salt and Pepper", "A, B & Co"])
_name = st.fixed_dictionaries({"family": st.sampled_from(["Hoxha", "Popović", "Al Saud", "Молотов"]),
                               "given": st.sampled_from(["Enver", "J. and K.", "Ö"])})  # fmt: skip
_name |= _bodies.map(lambda body: {"literal": body})
_item = st.fixed_dictionaries(
    {"id": st.sampled_from(["a1", "key:2", "ключ"]), "type": st.sampled_from(["book", "speech", "thesis", "chapter"]),
     "title": _words},
    optional={"publisher": _words, "note": _words, "abstract": _words, "container-title": _words, "archive": _words,
              "author": st.lists(_name, min_size=1, max_size=3)},
)  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=60, deadline=None)
@given(item=_item)
@example(item={"id": "a1", "type": "book", "title": "--"})
def test_any_words_come_back(name: str, item: Item) -> None:
    write, read = FORMATS[name]
    (back,) = read(write([item])).items
    for key in item.keys() - {"id"}:
        assert back[key] == item[key], key


BIBTEX = r"""
% a file as people have them
@string{zp = "Z{\"e}ri i Popullit"}
@comment{not an entry}
@Article{hoxha:1944, author = "Hoxha, Enver and {Central Committee and Friends} and Simone de Beauvoir and others",
  title = {The {Party} of 100\% \& the {\"O}zil {$x^2$} ---  a~study}, journal = zp # { (Tirana)}, year = 1944,
  month = oct, day = 21, pages = {1--3}, number = 7, url = {http://example.org/a_b~c%20d}, keywords = {war, party},
  file = {:C\:\\x.pdf:PDF}, mendeley-tags = {odd}}
@book{broken, title = {no end
@phdthesis{berg, author = {Berg, Jan van der and van Gogh, Vincent and King, Jr., Martin Luther},
  title = "A Thesis", school = {Leiden}, date = {1998~/1999}, urldate = {2020-01-02}}
@weird{w, title = {W}, year = {around the war}}
@book{last, title = {Last}, year = {1950?}}
"""


def test_bibtex_as_people_have_it() -> None:
    found = bibtex_reader.read(BIBTEX.encode())
    assert found.problems == ("The entry at line 9 cannot be read.",)
    article, thesis, odd, last = found.items
    assert article["title"] == "The Party of 100% & the Özil $x^2$ — a study"
    assert article["container-title"] == "Zëri i Popullit (Tirana)"
    assert article["issued"] == {"date-parts": [[1944, 10, 21]]}
    assert (article["page"], article["issue"]) == ("1–3", "7")
    assert article["URL"] == "http://example.org/a_b~c%20d"
    assert article["author"][:3] == [
        {"family": "Hoxha", "given": "Enver"},
        {"literal": "Central Committee and Friends"},
        {"family": "Beauvoir", "given": "Simone", "dropping-particle": "de"},
    ]
    assert article["keyword"] == "war, party, odd"
    assert article["custom"]["bibtex:file"] == r":C\:\\x.pdf:PDF"
    assert thesis["author"][1] == {"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van"}
    assert thesis["author"][2] == {"family": "King", "given": "Martin Luther", "suffix": "Jr."}
    assert (thesis["publisher"], thesis["genre"]) == ("Leiden", "PhD thesis")
    assert from_item(thesis)["date"] == "1998~/1999"
    assert odd["custom"]["bibtex:entrytype"] == "weird"
    assert odd["issued"] == {"literal": "around the war"}
    assert from_item(last)["date"] == "1950?"
    again = bibtex_reader.read(bibtex.write(found.items))
    assert sources(again.items)[0]["fields"] == sources(found.items)[0]["fields"]


RIS = """\ufeffTY  - NEWS
T1  - The Party Is
  founded anew
A1  - Hoxha, Enver
AU  - van der Berg, Jan
A2  - Radio Tirana
Y1  - 1944/10/21/evening
SP  - 1
EP  - 3
SN  - 0028-0836
KW  - war
KW  - party
N1  - first
N1  - second
ZZ  - unknown
UR  - https://example.org
ER  -

TY  - XXXX
TI  - Without an end
PY  - 1950
"""


def test_ris_as_people_have_it() -> None:
    found = ris_reader.read(RIS.encode()).items
    news, last = found
    assert news["title"] == "The Party Is founded anew"
    assert news["author"] == [
        {"family": "Hoxha", "given": "Enver"},
        {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"},
    ]
    assert news["editor"] == [{"literal": "Radio Tirana"}]
    assert news["issued"] == {"date-parts": [[1944, 10, 21]]}
    assert (news["page"], news["ISSN"], news["keyword"]) == ("1–3", "0028-0836", "war, party")
    assert news["note"] == "first\nsecond"
    assert news["custom"] == {"ris:Y1": ["1944/10/21/evening"], "ris:ZZ": ["unknown"]}
    assert (last["title"], last["type"], last["custom"]) == ("Without an end", "document", {"ris:TY": "XXXX"})
    assert b"ZZ  - unknown\r\n" in ris.write(found)


def test_a_record_never_ends_within_a_field() -> None:
    evil = {"id": "x", "type": "book", "title": "a\nER  - \nTY  - BOOK\nTI  - b", "abstract": "x } @book{y, title={z}}"}
    assert len(ris_reader.read(ris.write([evil])).items) == 1
    assert len(bibtex_reader.read(bibtex.write([evil])).items) == 1


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"7", b"[" * 100_000, b"\xff\xfe\x00", b'{"items": 3}'])
def test_damaged_csl_json(data: bytes) -> None:
    try:
        assert all(isinstance(item, dict) for item in csljson.read(data).items)
    except Unreadable:
        return


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    ris_reader.read(data)
    bibtex_reader.read(data)
    bibtex_reader.read(b"@book{a, " + data + b"}\n@book{b, title = {x}}")


def test_a_gigantic_field_and_deep_braces_take_bounded_time() -> None:
    begin = time.process_time()
    big = b"@book{a, title = {" + b"x{y} " * 200_000 + b"}}\n@book{b, title = {" + b"{" * 20_000 + b"}" * 20_000 + b"}}"
    assert bibtex_reader.read(big).items[0]["title"].startswith("xy xy")
    assert len(ris_reader.read(b"TY  - BOOK\nTI  - " + b"x" * 5_000_000).items[0]["title"]) == 5_000_000
    assert time.process_time() - begin < 60


def test_encodings() -> None:
    text = "TI  - Çështja e Sazanit, Özil, Ёлка"
    assert decode(text.encode("utf-16")) == text
    assert decode(text.encode("utf-8-sig")) == text
    assert "стран" in decode("Молотов и страна большая очень большая страна".encode("cp1251"))
    with pytest.raises(Unreadable):
        decode(bytes(LARGEST + 1))


def test_csl_json_of_one_item_or_many() -> None:
    item = {"id": "a", "type": "book"}
    assert csljson.read(json.dumps(item).encode()).items == (item,)
    assert csljson.read(b"\xef\xbb\xbf" + json.dumps({"items": [item]}).encode()).items == (item,)


def test_csl_json_with_numbers_that_no_database_takes() -> None:
    (item,) = csljson.read(
        b'[{"type": "book", "issued": {"date-parts": [[NaN], [-Infinity], [1e999], [1961.5]]}}]'
    ).items
    assert item["issued"]["date-parts"] == [[None], [None], [None], [1961.5]]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"Popovi\'c, Popovi{\'c}, Popovi\'{c}", "Popović, Popović, Popović"),
        (r"{\v{C}}a\v cak \c{C}e\c c {\'\i}", "Čačak Çeç í"),
        (r"100\% \& more \$5 \#1 a\_b \{x\}", "100% & more $5 #1 a_b {x}"),
        (r"{\ss}{\o}\aa{} \emph{x} --- y~z", "ßøå x — y z"),
        (r"\textasciitilde{}\textasciicircum{}", "~^"),
        (r"$x^2$ \'e", "$x^2$ é"),
        (r"\unknown{kept} \\", "kept"),
    ],
)
def test_latex(written: str, meant: str) -> None:
    assert latex.decode(written) == meant


REFUSED_ELSEWHERE = """@article{
  author = {Huang, Y.},
  title = {No key}
}
@article{,
   title = {Empty key}
}
@article{,
   title = {Empty key again}
}
@article{ ISI:1,
Title = {{First}},
Title = {{Second}},
}
@book(Wilks:76,
  title = {In parentheses}
)
@techreport{TBD,  title = {A comma too many},  , number = {2PTE3}}
"""


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
def test_no_bibtex_entry_is_lost_for_a_trifle(line_end: str) -> None:
    reading = bibtex_reader.read(REFUSED_ELSEWHERE.replace("\n", line_end).encode("utf-16"))
    assert reading.problems == ()
    assert [each["title"] for each in reading.items] == [
        "No key", "Empty key", "Empty key again", "First", "In parentheses", "A comma too many",
    ]  # fmt: skip
    assert reading.items[3]["custom"] == {"bibtex:title-2": "Second"}


@pytest.mark.parametrize("words", ["``", "a '' b", "```", "'''"])
def test_marks_that_latex_joins_stay_apart(words: str) -> None:
    (back,) = bibtex_reader.read(bibtex.write([{"id": "a", "type": "book", "title": words, "note": words}])).items
    assert (back["title"], back["note"]) == (words, words)


REFERRING = """@incollection{part, title = {Lebanon}, subtitle = {A war}, crossref = {whole},
  pages = {1--9}, groups = {Press, To read}}
@book{whole, title = {Guests}, editor = {Ann Lee}, year = 1961, address = {Tirana}, pages = {300}, keywords = {war}}
@article{news, title = {Leaving}, entrysubtype = {newspaper}}
@web_page{page, title = {Page}, city = {Vlora}}
@book{alone, title = {Alone}, crossref = {nowhere}}
"""


def test_bibtex_entries_that_refer_to_another_have_what_it_says() -> None:
    part, _, news, page, alone = bibtex_reader.read(REFERRING.encode()).items
    assert (part["title"], part["container-title"], part["page"]) == ("Lebanon: A war", "Guests", "1–9")
    assert (part["editor"], part["publisher-place"]) == ([{"family": "Lee", "given": "Ann"}], "Tirana")
    assert part["issued"] == {"date-parts": [[1961]]}
    assert part["keyword"] == "Press, To read"
    assert (news["type"], page["type"], page["publisher-place"]) == ("article-newspaper", "webpage", "Vlora")
    assert alone["custom"] == {"bibtex:crossref": "nowhere"}


@pytest.mark.parametrize("data", [b'{"a": 1}', b'[{"a": 1}]', b"[1]"])
def test_json_that_describes_no_source_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="list of sources"):
        csljson.read(data)


def test_ris_says_archive_recipient_and_editor_where_others_look_for_them() -> None:
    """DB and AV are Zotero's archive and its place in it, A2 the recipient of a letter, ED the editor of a book."""
    letter: Item = {
        "id": "a",
        "type": "personal_communication",
        "title": "T",
        "recipient": [{"family": "Popović", "given": "Miladin"}],
        "editor": [{"family": "Pollo", "given": "Stefanaq"}],
        "archive": "AQSh",
        "archive_location": "box 1",
        "source": "Library",
    }
    for item in (letter, {**letter, "type": "book", "recipient": [], "archive_location": ""}):
        written = ris.write([item]).decode()
        (back,) = ris_reader.read(written.encode()).items
        assert {key: back.get(key) for key in item if item[key] and key != "id"} == {
            key: value for key, value in item.items() if value and key != "id"
        }
    assert "DB  - AQSh" in ris.write([letter]).decode()
    assert "A2  - Popović, Miladin" in ris.write([letter]).decode()
