"""The query language: what is read from what is typed, and that no input breaks SQLite's MATCH."""

import sqlite3

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from catalog.domain.query import DateRange, Filter, Query, Term, complete, doubts, fts, parse, unknown_values
from catalog.domain.query_fields import FIELDS


def test_every_part_of_a_query_is_read() -> None:
    found = parse('tag:disputed STATUS:open by:"Enver Hoxha" -tag:x -letter "exact words" bread* date:1941..1945')
    assert found == Query(
        (Term("letter", negated=True), Term("exact words", phrase=True), Term("bread", prefix=True)),
        (
            Filter("tag", "disputed"),
            Filter("status", "open"),
            Filter("by", "Enver Hoxha"),
            Filter("tag", "x", negated=True),
        ),
        (DateRange(19410101, 19451231),),
    )


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("date:1941", DateRange(19410101, 19411231)),
        ("date:1941-11", DateRange(19411101, 19411130)),
        ("date:..1944", DateRange(None, 19441231)),
        ("date:1948-06..", DateRange(19480601, None)),
        ("-date:194X", DateRange(19400101, 19491231, negated=True)),
        ('date:"8 November 1941"', DateRange(19411108, 19411108)),
    ],
)
def test_dates_are_bounds(typed: str, expected: DateRange) -> None:
    assert parse(typed).dates == (expected,)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("https://example.org/a?b=c", [Term("https://example.org/a?b=c")]),
        ("c++: x", [Term("c++:"), Term("x")]),
        ("colour:red", [Term("colour:red")]),
        ('"never closed', [Term("never closed", phrase=True)]),
        ("“typographic quotes”", [Term("typographic quotes", phrase=True)]),
        ("«ёлочки внутри»", [Term("ёлочки внутри", phrase=True)]),
        ("date:tomorrowish", [Term("tomorrowish", phrase=True)]),
        ("NOT", [Term("NOT")]),
        ("tag: date: date:..", [Term("..", phrase=True)]),
        ("", []),
        ("- -- * \x00", [Term("-"), Term("--")]),
    ],
)
def test_what_is_no_operator_is_words(typed: str, terms: list[Term]) -> None:
    assert list(parse(typed).terms) == terms


INDEX = sqlite3.connect(":memory:")
INDEX.execute("CREATE VIRTUAL TABLE i USING fts5(words, tokenize='unicode61 remove_diacritics 2')")
INDEX.executemany(
    "INSERT INTO i (words) VALUES (?)",
    [
        ("Miss O'Brien wrote a co-operative program in C++",),
        ("See f. 130 of the folder; it is NOT there",),
        ("The lodz letter, Zëri i popullit, E\u0301nver",),
        ("bread and breadth",),
    ],
)


def matches(typed: str) -> list[int]:
    words = fts(parse(typed).terms)
    return [row for (row,) in INDEX.execute("SELECT rowid FROM i WHERE i MATCH ? ORDER BY rowid", (words,))]


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("o'brien", [1]),
        ("co-operative", [1]),
        ("c++", [1]),
        ("f. 130", [2]),
        ("NOT there", [2]),
        ("Łódź zeri Énver", [3]),
        ("bre*", [4]),
        ("bread -breadth", []),
        ('"and bread"', []),
        ('"bread and bre"*', [4]),
        ("the -letter", [2]),
        ('5" of bread', []),
    ],
)
def test_words_find_what_contains_them(typed: str, rows: list[int]) -> None:
    assert matches(typed) == rows


@given(st.text() | st.text(st.sampled_from("ab\"'*-+:^(){}.,NOTAR “”„«\x00\u0301ß")))
@example("a NEAR(b c, 2)")
@example('"""')
@example("words: a")
@example("date:1/1/1/1")
@example("date:" + "9" * 5_000)
@example("\ud800")
def test_no_input_breaks_the_search(typed: str) -> None:
    words = fts(parse(typed).terms)
    if words:
        INDEX.execute("SELECT rowid FROM i WHERE i MATCH ?", (words,)).fetchall()


def test_negated_words_alone_find_nothing_by_themselves() -> None:
    assert fts(parse("-letter").terms) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bread ta|", (None, 6, "ta")),
        ("bread tag:|", ("tag", 10, "")),
        ("bread -tag:dis|", ("tag", 11, "dis")),
        ('tag:"cold w|', ("tag", 4, "cold w")),
        ("bread |", (None, 6, "")),
        ("tag:a| by:b", ("tag", 4, "a")),
        ("|", (None, 0, "")),
    ],
)
def test_completion_knows_what_is_being_typed(text: str, expected: tuple[str | None, int, str]) -> None:
    cursor = text.index("|")
    assert complete(text.replace("|", ""), cursor) == expected


@given(st.text(), st.integers(-5, 50))
def test_completion_never_fails(text: str, cursor: int) -> None:
    field, start, _partial = complete(text, cursor)
    assert field is None or field in FIELDS
    assert 0 <= start <= len(text)


def test_every_field_is_explained() -> None:
    assert all(field.help and len(field.help) < 100 for field in FIELDS.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("frob:x tag:a", (["frob"], [])),
        ("date:foo word", ([], ["foo"])),
        ("date:1941..1945 -by:hoxha", ([], [])),
        ('http://example.org 12:30 "said: no"', ([], [])),
        ("-Frob:x date:1941..never", (["Frob"], ["1941..never"])),
    ],
)
def test_what_looks_like_a_filter_and_is_none_can_be_said(text: str, expected: tuple[list[str], list[str]]) -> None:
    assert doubts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("is:open status:open", [("is", "open")]),
        ("-has:wings by:anybody tag:anything", [("has", "wings")]),
        ("status:OPEN reliability:b type:book word", []),
    ],
)
def test_values_that_no_record_can_have_can_be_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert unknown_values(text) == expected
