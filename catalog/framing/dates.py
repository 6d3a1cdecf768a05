"""Dates in running text, English and Russian, as EDTF."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from catalog.domain.date_names import MONTHS
from catalog.domain.dates import from_words
from catalog.framing.voice import table

_YEAR = r"(?:1\d{3}|20\d{2})"
_DASH = r"\s?[–—‑-]\s?"
_AFTER_YEAR = r"(?:\s(?:года|году|годом|годах|годы|гг?\.?))?"
_ANCHOR = re.compile(r"1\d{3}|20\d\d|same year|century|век")
_REACH = 32  # code points a date may stretch from its year
# Words that make a bare four-figure number a year.
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|until|till|from|after|before|(?:later|earlier)\sthan|during|of|to|and|year|years|for|late|early|mid|around|about|circa|ca?\.|between"
    r"|в|с|до|после|к|от|по|и|года|году)|[(,–—-])\s?$",
    re.IGNORECASE,
)
_NOT_YEAR_AFTER = re.compile(
    r"\s?(?:%|,\d|\.\d|\s?(?:people|men|women|soldiers|troops|tons|tonnes|km|kilom|miles|meters|metres|dollars|roubles|rubles|copies|pages|members|votes|человек)\b)"
)

# What stands before a date and bounds it or says which part of it is meant.
_QUALIFIER = re.compile(
    r"\b(?:(?:before|after|since|until|till|by|prior\sto|(?:no|not)\slater\sthan)\s(?:the\s)?"
    r"|(?:(?:the\s)?(?:beginning|start|middle|end|close)\sof\s(?:the\s)?|(?:late|early)(?:\sin)?\s(?:the\s)?|mid(?:dle)?[-\s]))$",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\d{4}(?:-[01]\d(?:-[0-3]\d)?)?")  # a year, month or day
_OPENING = re.compile(r"\b(?:between|from)\s$", re.IGNORECASE)
_EMPTY = re.compile(r"\b(?:in|the|of|no|not|than|prior)\b", re.IGNORECASE)
_SAME = {"till": "until", "later": "until", "start": "beginning", "close": "end", "prior": "before"}


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as written and as EDTF (levels 0 and 1): 1941-11-07, 1940-23 (autumn), 1948/1949, 195X, 1912~."""

    start: int
    end: int
    edtf: str
    text: str


def find(text: str) -> list[FoundDate]:
    """The dates of `text` in order. A date without a year is given only where it says "of the same year"."""
    return list(_find(text))


@lru_cache(maxsize=4)
def _find(text: str) -> tuple[FoundDate, ...]:
    found: list[FoundDate] = []
    year = ""
    for low, high in _windows(text):
        for match in _pattern().finditer(text, low, high):
            edtf = _edtf(match, text, year)
            if edtf:
                found.append(_qualified(match, text, edtf))
                year = edtf[:4] if edtf[:4].isdigit() else year
    return tuple(_joined(text, found))


def _joined(text: str, found: Sequence[FoundDate]) -> Iterator[FoundDate]:
    """The dates; "between May 1920 and June 1921" and "between 20 October and 21 November 1962" are one each."""
    last: FoundDate | None = None
    for date in found:
        start, first = _beginning(text, last, date)
        if last and (start is None or start > last.start):
            yield last
        last = date if start is None else FoundDate(start, date.end, f"{first}/{date.edtf}", text[start : date.end])
    if last:
        yield last


def _beginning(text: str, last: FoundDate | None, date: FoundDate) -> tuple[int | None, str]:
    """Where a stretch that ends with `date` begins, and with what; (None, "") where `date` stands for itself."""
    if not _PLAIN.fullmatch(date.edtf):
        return None, ""
    if (
        last
        and _PLAIN.fullmatch(last.edtf)
        and text[last.end : date.start].strip().lower() in ("and", "to", "until", "till")
    ):
        opening = _OPENING.search(text, max(0, last.start - 10), last.start)
        return (opening.start(), last.edtf) if opening and last.edtf < date.edtf else (None, "")
    begun = _yearless().search(text, max(0, date.start - _REACH), date.start)
    if not begun:
        return None, ""
    first = _day(date.edtf[:4], _month(begun["month"]), begun["day"])
    return (begun.start(), first) if first < date.edtf else (None, "")


@cache
def _yearless() -> re.Pattern[str]:
    """As "between 20 October and" before "21 November 1962"."""
    months = "|".join(sorted(table("calendar")["months"], key=len, reverse=True))
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    return re.compile(
        rf"\b(?:between|from)\s{day}\s(?:of\s)?(?P<month>{months})\.?\s(?:and|to|until|till)\s$", re.IGNORECASE
    )


def _qualified(match: re.Match[str], text: str, edtf: str) -> FoundDate:
    """The date with what bounds it: "before 1944", "late May 1961"; as it is where that says nothing plain."""
    start, end = match.span()
    qualifier = _QUALIFIER.search(text, max(0, start - _REACH), start)
    if qualifier and match["about"] is None:
        first = re.findall(r"[a-z]+", _EMPTY.sub("", qualifier.group().lower()))
        exact = from_words(f"{_SAME.get(first[0], first[0])} {_plain(match, edtf)}") if len(first) == 1 else None
        if exact:
            return FoundDate(qualifier.start(), end, exact, text[qualifier.start() : end])
    return FoundDate(start, end, edtf, match.group())


def _plain(match: re.Match[str], edtf: str) -> str:
    """The date in words that are read in one way: EDTF but for what EDTF writes in figures."""
    if match["decade"]:
        return f"{edtf[:3]}0s"
    year, month, day = [*edtf.split("-"), "", ""][:3]
    if match["my"] or match["dmy"] or match["mdy"]:
        return f"{day} {MONTHS['en'][int(month) - 1]} {year}"
    return edtf


def _windows(text: str) -> list[tuple[int, int]]:
    """Stretches around whatever can be a year, joined: the long pattern is tried only there."""
    windows: list[tuple[int, int]] = []
    for match in _ANCHOR.finditer(text):
        low, high = max(0, match.start() - _REACH), min(len(text), match.end() + _REACH)
        if windows and low <= windows[-1][1]:
            windows[-1] = (windows[-1][0], high)
        else:
            windows.append((low, high))
    return windows


@cache
def _pattern() -> re.Pattern[str]:
    months = "|".join(sorted(table("calendar")["months"], key=len, reverse=True))
    seasons = "|".join(table("calendar")["seasons"])
    ordinals = "|".join(sorted(table("calendar")["ordinals"], key=len, reverse=True))
    month, day = rf"(?:{months})\b\.?", r"\d{1,2}(?:st|nd|rd|th)?"
    approximate = r"(?:(?P<about>about|around|circa|ca?\.|approximately|около)\s)?"
    kinds = (
        rf"(?P<iso>{_YEAR}-(?:0\d|1[0-2])(?:-[0-3]\d)?)(?![\d-])",
        rf"(?P<numeric>[0-3]?\d[./][01]?\d[./]{_YEAR})",
        rf"(?P<mdy>(?P<m1>{month})\s(?P<d1>{day})(?:(?:{_DASH}|\sto\s|\sand\s)(?P<e1>{day}))?,?\s(?P<y1>{_YEAR}){_AFTER_YEAR})",
        rf"(?P<dmy>(?P<d2>{day})(?:(?:{_DASH}|\sto\s|\sand\s|/)(?P<e2>{day}))?\s(?:(?:day\s)?of\s)?(?P<m2>{month}),?\s(?P<y2>{_YEAR}){_AFTER_YEAR})",
        rf"(?P<styles>{day}\s{month}\s\(?/?\s?(?P<d12>{day})\s(?P<m12>{month})\)?,?\s(?P<y12>{_YEAR}))",
        rf"(?P<same>(?P<m3>{month})\s(?P<d3>{day})\s(?:of\s)?the\ssame\syear)",
        rf"(?P<months>(?P<m5>{month})(?:{_DASH}|\sto\s|\sand\s)(?:early\s|late\s)?(?P<n5>{month})\s(?P<y11>{_YEAR}){_AFTER_YEAR})",
        rf"(?P<my>(?P<m4>{month}),?\s(?:of\s)?(?P<y4>{_YEAR}){_AFTER_YEAR})",
        rf"(?P<season>(?P<s5>{seasons})(?:\s(?:of|in))?(?:\sthe)?(?:\syear)?\s(?P<y5>{_YEAR})(?:{_DASH}(?:{_YEAR}|\d\d))?{_AFTER_YEAR})",
        rf"(?P<range>(?:between\s|from\s|с\s)?(?P<y6>{_YEAR})(?:{_DASH}|/(?=\d\d(?!\d))|\sand\s|\sto\s|\sпо\s|\sдо\s)(?P<z6>{_YEAR}|\d\d(?!\d)){_AFTER_YEAR})",
        rf"(?P<decade>(?P<y7>{_YEAR})(?:'|’)?s\b|(?P<y8>{_YEAR})-х\b)",
        rf"(?P<century>(?:(?P<c9>\d\d?)(?:st|nd|rd|th)|(?P<w9>{ordinals}))[\s-](?:century|век[аеу]?\b))",
        rf"(?P<year>{approximate}(?P<y10>{_YEAR}){_AFTER_YEAR})(?!\d)",
    )
    return re.compile(r"(?<![\d.,$€£№/])\b(?:" + "|".join(kinds) + r")(?![\d%])", re.IGNORECASE)


def _edtf(match: re.Match[str], text: str, year: str) -> str:
    kind = next(name for name in _WRITERS if match[name])
    return _WRITERS[kind](match, text, year)


def _month(name: str) -> int:
    return int(table("calendar")["months"][name.lower().rstrip(".")])


def _day(year: str, month: int, day: str) -> str:
    number = int(re.sub(r"\D", "", day))
    return (
        f"{year}-{month:02}-{number:02}"
        if 1 <= number <= (30 if month in (4, 6, 9, 11) else 29 if month == 2 else 31)
        else f"{year}-{month:02}"
    )


def _days(match: re.Match[str]) -> str:
    year, month, first_day, last_day = (match["y2"], match["m2"], match["d2"], match["e2"])
    if match["mdy"]:
        year, month, first_day, last_day = (match["y1"], match["m1"], match["d1"], match["e1"])
    first, last = (_day(year, _month(month), day) for day in (first_day, last_day or first_day))
    return f"{first}/{last}" if first < last else first


def _months(match: re.Match[str]) -> str:
    first, last = (f"{match['y11']}-{_month(match[name]):02}" for name in ("m5", "n5"))
    return f"{first}/{last}" if first < last else first


def _century(match: re.Match[str]) -> int:
    return int(match["c9"] or table("calendar")["ordinals"][match["w9"].lower()])


def _numeric(match: re.Match[str]) -> str:
    day, month, year = re.split(r"[./]", match["numeric"])
    if int(month) > 12 and int(day) <= 12:
        day, month = month, day
    return _day(year, int(month), day) if 1 <= int(month) <= 12 else year


def _range(match: re.Match[str]) -> str:
    start, end = match["y6"], match["z6"]
    end = start[:2] + end if len(end) == 2 else end
    return f"{start}/{end}" if end > start else ""


def _bare(match: re.Match[str], text: str) -> str:
    if match["about"]:
        return match["y10"] + "~"
    before = text[max(0, match.start() - 12) : match.start()]
    said = re.search(r"год|гг?\.", match.group()) is not None
    if not said and (not _YEAR_BEFORE.search(before) or _NOT_YEAR_AFTER.match(text, match.end())):
        return ""
    return match["y10"]


_WRITERS: dict[str, Callable[[re.Match[str], str, str], str]] = {
    "iso": lambda match, _text, _year: match["iso"],
    "numeric": lambda match, _text, _year: _numeric(match),
    "mdy": lambda match, _text, _year: _days(match),
    "dmy": lambda match, _text, _year: _days(match),
    "same": lambda match, _text, year: _day(year, _month(match["m3"]), match["d3"]) if year else "",
    "styles": lambda match, _text, _year: _day(match["y12"], _month(match["m12"]), match["d12"]),
    "months": lambda match, _text, _year: _months(match),
    "my": lambda match, _text, _year: f"{match['y4']}-{_month(match['m4']):02}",
    "season": lambda match, _text, _year: f"{match['y5']}-{table('calendar')['seasons'][match['s5'].lower()]}",
    "range": lambda match, _text, _year: _range(match),
    "decade": lambda match, _text, _year: (match["y7"] or match["y8"])[:3] + "X",
    "century": lambda match, _text, _year: f"{_century(match) - 1:02}XX",
    "year": lambda match, text, _year: _bare(match, text),
}
