"""Dates: our parser against the edtf library, dates in words, dates for people."""

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.domain.dates import display, from_words, parse
from catalog.domain.errors import Invalid


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1941-11-08", 19411108, 19411108),
        ("1941-02", 19410201, 19410228),
        ("1940-02", 19400201, 19400229),
        ("194X", 19400101, 19491231),
        ("1941-XX-08", 19410108, 19411208),
        ("1941-X2-30", 19411230, 19411230),
        ("1940-23", 19400901, 19401130),
        ("1943-24", 19431201, 19440229),
        ("1950~", 19500101, 19501231),
        ("../1944", None, 19441231),
        ("1944/", 19440101, None),
        ("{1950,1951}", 19500101, 19511231),
        ("[..1944]", None, 19441231),
        ("[1667,1668,1670..1672]", 16670101, 16721231),
        ("[1944-03..]", 19440301, None),
        ("-0238", -2379899, -2378769),
        ("-023X", -2389899, -2298769),
        ("Y-17000", -169999899, -169998769),
        ("1985-04-12T23:20:30Z", 19850412, 19850412),
        ("2004-?06-11", 20040611, 20040611),
    ],
)
def test_earliest_and_latest_day(text: str, earliest: int | None, latest: int | None) -> None:
    assert (parse(text).earliest, parse(text).latest) == (earliest, latest)


def test_years_before_our_era_sort_rightly() -> None:
    keys = [parse(t).earliest for t in ("-0238", "-0237-05", "-0237-06", "0000", "0001")]
    assert keys == sorted(keys, key=lambda k: k or 0)


@pytest.mark.parametrize(
    "text",
    ["", "1941-13", "1941-02-29", "41", "/", "../..", "1944/1940", "[1940", "{}", "[1940,..1944]", "1940 ?", "1984-?",
     "8 November 1941", "1941-00", "-0000", "1941-11-31", "1941-25", "1940/1941/1942", "x" * 1000, "1985-04-12T25:00"],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_advice(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        parse(text)
    assert caught.value.advice
    assert caught.value.field == "date"


_year = st.integers(1000, 2999).map(str) | st.integers(100, 299).map(lambda y: f"{y}X")
_date = (
    _year
    | st.dates().map(lambda d: d.isoformat())
    | st.dates().map(lambda d: d.isoformat()[:7])
    | st.dates().map(lambda d: d.isoformat()[:7] + "-XX")
)
_point = st.tuples(_date, st.sampled_from(["", "?", "~", "%"])).map("".join)

_whole = _point.filter(lambda text: "X" not in text)  # the library reads no interval with unknown digits


@settings(max_examples=60, deadline=None)
@given(_point)
def test_one_date_has_the_bounds_the_edtf_library_gives(text: str) -> None:
    other, ours = parse_edtf(text), parse(text)
    assert _key(other.lower_strict()) == ours.earliest
    assert _key(other.upper_strict()) == ours.latest


@settings(max_examples=30, deadline=None)
@given(st.tuples(_whole, _whole))
def test_an_interval_has_the_bounds_the_edtf_library_gives(ends: tuple[str, str]) -> None:
    ends = (ends[0], ends[1]) if (parse(ends[0]).earliest or 0) <= (parse(ends[1]).latest or 0) else (ends[1], ends[0])
    other, ours = parse_edtf("/".join(ends)), parse("/".join(ends))
    assert (_key(other.lower_strict()), _key(other.upper_strict())) == (ours.earliest, ours.latest)


def _key(moment: tuple[int, ...]) -> int:
    return moment[0] * 10000 + moment[1] * 100 + moment[2]


@given(st.text())
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        found = parse(text)
    except Invalid:
        return
    assert found.earliest is not None or found.latest is not None


WORDS = {
    "12 March 1919": "1919-03-12",
    "12.03.1919": "1919-03-12",
    "March 12, 1919": "1919-03-12",
    "Friday, 12th March 1919": "1919-03-12",
    "8.XI.1941": "1941-11-08",
    "fall of 1940": "1940-23",
    "осенью 1940": "1940-23",
    "Frühjahr 1941": "1941-21",
    "winter 1943/44": "1943-24",
    "early 1943": "1943-01~/1943-04~",
    "mid-1943": "1943-05~/1943-08~",
    "late 1940s": "1947~/1949~",
    "early March 1943": "1943-03-01~/1943-03-10~",
    "c. 1920": "1920~",
    "около 1920 г.": "1920~",
    "vers 1920": "1920~",
    "probably 1920": "1920?",
    "c. 1920 (?)": "1920%",
    "before 1944": "[..1943]",
    "after 1944": "[1945..]",
    "by 1944": "[..1944]",
    "before May 1944": "[..1944-04]",
    "before January 1944": "[..1943-12]",
    "after 31 December 1944": "[1945-01-01..]",
    "vor 1944": "[..1943]",
    "1944 or earlier": "[..1944]",
    "12 März 1919 oder später": "[1919-03-12..]",
    "до 1944": "[..1944]",
    "after 12 March 1919": "[1919-03-13..]",
    "since 1944": "1944/..",
    "1943–44": "1943/1944",
    "1943-44": "1943/1944",
    "1918/19": "1918/1919",
    "12–15 March 1919": "1919-03-12/1919-03-15",
    "March 3–5, 1943": "1943-03-03/1943-03-05",
    "du 3 au 5 mai 1943": "1943-05-03/1943-05-05",
    "12 March – 3 April 1919": "1919-03-12/1919-04-03",
    "с 1940 по 1944": "1940/1944",
    "zwischen 1940 und 1944": "[1940..1944]",
    "1940 or 1941": "[1940,1941]",
    "1940er Jahre": "194X",
    "1940-е годы": "194X",
    "années 1940": "194X",
    "XIX в.": "18XX",
    "19th century": "18XX",
    "12 марта 1919 г.": "1919-03-12",
    "в 1940 году": "1940",
    "12. März 1919": "1919-03-12",
    "1er janvier 1919": "1919-01-01",
    "8 nëntor 1941": "1941-11-08",
    "44 BC": "-0043",
    "25/03/1941": "1941-03-25",
    "03/25/1941": "1941-03-25",
    "03/1941": "1941-03",
    "1941-11-08": "1941-11-08",
}


@pytest.mark.parametrize("words", WORDS)
def test_dates_in_words(words: str) -> None:
    assert from_words(words) == WORDS[words]


@pytest.mark.parametrize(
    "words", ["", "banana", "31 February 1941", "03/04/1941", "5", "12 March", "last year", "1944–1940", "9" * 300]
)
def test_no_date_is_guessed(words: str) -> None:
    assert from_words(words) is None


@given(st.text(alphabet="0123456789 -–/.,?XVIcbeforeandмарт") | st.text())
def test_words_give_edtf_or_nothing(words: str) -> None:
    found = from_words(words)
    assert found is None or parse(found).text == found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1919-03-12", "12 March 1919"),
        ("1940-23", "autumn 1940"),
        ("1920~", "about 1920"),
        ("1920?", "1920 (uncertain)"),
        ("194X", "1940s"),
        ("[..1944]", "1944 or earlier"),
        ("1940/1944", "1940 – 1944"),
        ("1943-01~/1943-04~", "early 1943"),
        ("1947~/1949~", "late 1940s"),
        ("1944/..", "since 1944"),
        ("1944/", "from 1944, end unknown"),
        ("[1940..1944]", "between 1940 and 1944"),
        ("{1950,1951}", "1950 and 1951"),
        ("[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672"),
        ("-0237", "238 BC"),
        ("1941-11-XX", "a day in November 1941"),
        ("1941-XX-08", "1941-XX-08"),
    ],
)
def test_dates_for_people(text: str, shown: str) -> None:
    assert display(parse(text)) == shown


@pytest.mark.parametrize(
    ("language", "shown"),
    [("ru", "12 марта 1919"), ("de", "12. März 1919"), ("fr-CA", "12 mars 1919"), ("sq", "12 March 1919")],
)
def test_dates_for_people_in_their_language(language: str, shown: str) -> None:
    assert display(parse("1919-03-12"), language) == shown


@pytest.mark.parametrize(
    "text", ["1919-03-12", "1941-11", "1940-23", "1920~", "1920?", "194X", "[..1944]", "[1944..]", "1940/1944",
             "1943-01~/1943-04~", "1947~/1949~", "1944/..", "[1940..1944]", "{1950,1951}", "[1940,1941]", "-0237"],
)  # fmt: skip
def test_what_is_shown_can_be_typed(text: str) -> None:
    for language in ("en", "de", "fr", "ru"):
        shown = display(parse(text), language)
        assert from_words(shown, language) == text, shown


@given(st.one_of(_point, st.tuples(_point, st.sampled_from(["/..", "/"])).map("".join)))
def test_every_date_can_be_shown(text: str) -> None:
    for language in ("en", "de", "fr", "ru"):
        assert display(parse(text), language)
