"""Dates in running text become EDTF."""

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from catalog.framing import dates


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("in the fall of 1940", ["1940-23"]),
        ("by the beginning of the winter of 1943-1944", ["1943-24"]),
        ("On November 7, 1941, in Tirana", ["1941-11-07"]),
        ("the 7th of November 1941", ["1941-11-07"]),
        ("14 May 1955", ["1955-05-14"]),
        ("in 1950 they joined, and in 1955 left", ["1950", "1955"]),
        ("in 1948–1949", ["1948/1949"]),
        ("from 1941 to 1944", ["1941/1944"]),
        ("between 1941 and 1944", ["1941/1944"]),
        ("in the 1950s", ["195X"]),
        ("the 19th century", ["18XX"]),
        ("born about 1895", ["1895~"]),
        ("12.10.1944", ["1944-10-12"]),
        ("on May 24, 1944, and reorganised on October 20 of the same year", ["1944-05-24", "1944-10-20"]),
        ("осенью 1940 года", ["1940-23"]),
        ("7 ноября 1941 года", ["1941-11-07"]),
        ("в 1961 году", ["1961"]),
        ("30 February 1944", ["1944-02"]),
        ("before 1944", ["[..1943]"]),
        ("before 24 May 1944", ["[..1944-05-23]"]),
        ("by 1944", ["[..1944]"]),
        ("after 1944", ["[1945..]"]),
        ("since 1966", ["1966/.."]),
        ("late May 1961", ["1961-05-21~/1961-05-31~"]),
        ("at the beginning of March 1969", ["1969-03-01~/1969-03-10~"]),
        ("in mid-1943", ["1943-05~/1943-08~"]),
        ("at the end of the 1940s", ["1947~/1949~"]),
        ("on the night of 3 to 4 December 1943", ["1943-12-03/1943-12-04"]),
        ("4–5 May 1961", ["1961-05-04/1961-05-05"]),
        ("May–June 1961", ["1961-05/1961-06"]),
        ("in 1943/44", ["1943/1944"]),
        ("in the eighteenth century", ["17XX"]),
        ("в XIX веке", ["18XX"]),
        ("before the war in 1944", ["1944"]),
        ("between November 1920 and April 1921", ["1920-11/1921-04"]),
        ("Between 20 October and 21 November 1962", ["1962-10-20/1962-11-21"]),
        ("from 3 May 1919 to 4 June 1920", ["1919-05-03/1920-06-04"]),
        ("in May 1919 and June 1920", ["1919-05", "1920-06"]),
        ("from Tirana to Rome in May 1919", ["1919-05"]),
        ("on January 7–8, 1988", ["1988-01-07/1988-01-08"]),
        ("on 3 and 4 March 1954", ["1954-03-03/1954-03-04"]),
        ("the night of 12/13 August 1948", ["1948-08-12/1948-08-13"]),
        ("the 11th day of March, 1954", ["1954-03-11"]),
        ("signed on 28 July (10 August) 1913", ["1913-08-10"]),
        ("in late July and early August 1947", ["1947-07/1947-08"]),
        ("by the close of 1949", ["1949-09~/1949-12~"]),
    ],
)
def test_forms_of_dates(text, edtf):
    assert [date.edtf for date in dates.find(text)] == edtf


@pytest.mark.parametrize(
    "text", ["with 1500 soldiers", "the sum of 1900 roubles", "No. 1234", "in May", "$1950", "1,944 men"]
)
def test_other_numbers_are_no_dates(text):
    assert dates.find(text) == []


def test_spans_hold_the_text():
    text = "It was 14 May 1955 or the spring of 1941."
    assert [text[date.start : date.end] for date in dates.find(text)] == [date.text for date in dates.find(text)]


@given(st.integers(1, 31), st.sampled_from(["January", "Feb.", "June", "ноября"]), st.integers(1800, 2020))
def test_every_date_is_valid_edtf(day, month, year):
    for date in dates.find(f"On {day} {month} {year} it rained."):
        parse_edtf(date.edtf)


@given(st.text(alphabet="0123456789 -.,/MaysJunein", max_size=40))
def test_any_text_is_survived(text):
    for date in dates.find(text):
        assert text[date.start : date.end] == date.text
