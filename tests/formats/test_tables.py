"""Sources as tables; and which reader a file needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.domain.csl import from_item
from catalog.domain.errors import Unreadable
from catalog.formats.bibliography import bibtex, csljson, ris, table
from catalog.formats.bibliography.readers import format_of, read_bibliography
from catalog.formats.cells import from_csv, guard, to_csv, unguard
from tests.formats.golden_items import items


def test_hard_sources_come_back() -> None:
    back = table.read(table.write(items())).items
    for found, sent in zip(back, items(), strict=True):
        assert from_item(found) | {"contributors": 0} == from_item(sent) | {"contributors": 0}
        assert found.get("author") == sent.get("author")
        assert found.get("translator") == sent.get("translator")


TABLE = """Title;Authors;Year;Item Type;Publication Title;Shelf mark;Link
=SUM(A1);Hoxha, Enver; ;journalArticle;Zëri;X 1;https://example.org
"The; Other";"Hoxha, Enver; {Radio; Tirana}; Jon Halliday";fall of 1940;Odd;;;
Too many;;;;;;;;;
"""


def test_a_table_as_people_have_it() -> None:
    columns = table.look(TABLE.encode())
    assert columns[0].cells == ("=SUM(A1)", "The; Other", "Too many")
    assert {each.head: each.variable for each in columns} == {
        "Title": "title", "Authors": "author", "Year": "issued", "Item Type": "type",
        "Publication Title": "container-title", "Shelf mark": None, "Link": "URL",
    }  # fmt: skip
    reading = table.read(TABLE.encode("utf-8-sig"))
    first, second, _ = reading.items
    assert reading.problems == ("1 rows have more cells than there are heads; the last were left out.",)
    assert (first["type"], first["container-title"]) == ("article-journal", "Zëri")
    assert first["custom"] == {"csv:Shelf mark": "X 1"}
    assert first["title"] == "=SUM(A1)"
    assert second["issued"] == {"date-parts": [[1940]], "season": 3}
    assert second["author"] == [
        {"family": "Hoxha", "given": "Enver"},
        {"literal": "Radio; Tirana"},
        {"family": "Halliday", "given": "Jon"},
    ]
    assert second["type"] == "document"


def test_the_user_says_what_a_column_is() -> None:
    (item, *_) = table.read(TABLE.encode(), {"Shelf mark": "call-number", "Link": None}).items
    assert item["call-number"] == "X 1"
    assert item["custom"] == {"csv:Link": "https://example.org"}


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "'=1", "''=1", "＝1", "\n=1"])
def test_formulas_are_guarded(cell: str) -> None:
    assert guard(cell).startswith("'")
    assert unguard(guard(cell)) == cell


@given(st.text())
def test_a_guarded_cell_comes_back_and_is_no_formula(text: str) -> None:
    assert unguard(guard(text)) == text
    assert guard(text).lstrip(" \n")[:1] not in ("=", "+", "-", "@", "\t", "\r")


def test_a_cell_may_be_longer_than_pythons_reader_allows() -> None:
    rows = [["statement"], ["w" * 200_000], ["=1"]]
    assert from_csv(to_csv(rows[0], rows[1:])) == rows


def test_other_tables_are_refused() -> None:
    for data in (b"", b"only,heads\n"):
        with pytest.raises(Unreadable):
            table.read(data)
    assert table.read(b'title\n"' + b"x" * 2_000_000 + b'"').items[0]["title"]


def test_the_format_is_seen_from_what_is_in_the_file() -> None:
    files = {"bibtex": bibtex.write, "ris": ris.write, "csl-json": csljson.write, "csv": table.write}
    for kind, write in files.items():
        data = write(items())
        assert format_of(data, f"x.{'csv' if kind == 'csv' else 'txt'}") == kind
        assert len(read_bibliography(data, "x.csv").items) == len(items())
    for data, name in ((b"hello", "x.txt"), (b"hello", "x.bib"), (b"[]", "x.json")):
        with pytest.raises(Unreadable):
            read_bibliography(data, name)
