"""Dates as EDTF (ISO 8601-2): levels 0 and 1, sets, qualified parts; each with its earliest and latest day."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from catalog.domain.errors import Invalid

_ADVICE = "Write 8 November 1941, spring of 1941, about 1941, the 1940s, before 1941, 1940/1944, or EDTF: 1941-11-08."
_POINT = re.compile(
    r"[?~%]?(?P<year>Y-?[1-9]\d{4,11}|-?[\dX]{4})[?~%]?"
    r"(?:-[?~%]?(?P<month>[\dX]{2})[?~%]?(?:-[?~%]?(?P<day>[\dX]{2})(?P<time>T[\d:]+(?:Z|[+-]\d\d(?::?\d\d)?)?)?[?~%]?)?)?",
    re.ASCII,
)
_TIME = re.compile(
    r"T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d(:?\d\d)?)?|T24:00(:00)?(Z|[+-]\d\d(:?\d\d)?)?", re.ASCII
)
SEASONS = {"21": (301, 531), "22": (601, 831), "23": (901, 1130), "24": (1201, 10228)}
"""Season code → first and last day as month*100+day; winter runs into February of the next year."""


@dataclass(frozen=True, slots=True)
class Point:
    """One date. `year`, `month`, `day` are as written (X for an unknown digit; month 21–24 is a season).

    `earliest` and `latest` are year*10000 + month*100 + day, which sorts rightly before the year 1 too.
    """

    year: str
    month: str | None
    day: str | None
    uncertain: bool
    approximate: bool
    earliest: int
    latest: int

    @property
    def season(self) -> int | None:
        """1 spring, 2 summer, 3 autumn, 4 winter; None for any other date."""
        return int(self.month) - 20 if self.month in SEASONS and not self.day else None

    @property
    def whole(self) -> bool:
        """Whether every digit written is known."""
        return "X" not in f"{self.year}{self.month}{self.day}"


@dataclass(frozen=True, slots=True)
class Range:
    """From `start` to `end`, both included; the two are the same for a single date, None for an open or unknown end."""

    start: Point | None
    end: Point | None


@dataclass(frozen=True, slots=True)
class Edtf:
    """A parsed date. kind is date, interval, one_of ([…]) or all_of ({…}); earliest and latest are None when open."""

    text: str
    earliest: int | None
    latest: int | None
    kind: str
    ranges: tuple[Range, ...]

    @property
    def uncertain(self) -> bool:
        """Whether any part is marked ? or %."""
        return any(p.uncertain for p in self._points())

    @property
    def approximate(self) -> bool:
        """Whether any part is marked ~ or %."""
        return any(p.approximate for p in self._points())

    def _points(self) -> Iterator[Point]:
        for each in self.ranges:
            yield from (p for p in (each.start, each.end) if p)


@lru_cache(maxsize=4096)  # the dates of a bibliography are few, and each is read several times
def parse(text: str) -> Edtf:
    """Read an EDTF string (ISO 8601-2:2019, levels 0, 1 and the sets of level 2). Raises Invalid, with advice."""
    text = text.strip()
    if len(text) > 500:
        raise Invalid("This date is too long to be one.", _ADVICE, field="date")
    if text[:1] in ("[", "{"):
        return _parse_set(text)
    if "/" in text:
        return _parse_interval(text)
    point = _parse_point(text, text)
    return Edtf(text, point.earliest, point.latest, "date", (Range(point, point),))


def _invalid(text: str, why: str = "") -> Invalid:
    return Invalid(f"“{text}” is not a date{': ' + why if why else ''}.", _ADVICE, field="date")


def _parse_point(part: str, whole: str) -> Point:
    match = _POINT.fullmatch(part)
    if not match or (match["time"] and not _TIME.fullmatch(match["time"])):
        raise _invalid(whole)
    year, month, day = match["year"], match["month"], match["day"]
    if year == "-0000":
        raise _invalid(whole, "the year 0 has no sign")
    earliest, latest = _bounds(year, month, day, whole)
    marks = set(part) & set("?~%")
    return Point(year, month, day, bool(marks & set("?%")), bool(marks & set("~%")), earliest, latest)


def _bounds(year: str, month: str | None, day: str | None, whole: str) -> tuple[int, int]:
    """The earliest and the latest day of a date whose digits may be unknown."""
    digits = year.lstrip("Y")
    ends = sorted((int(digits.replace("X", "0")), int(digits.replace("X", "9"))))
    if month in SEASONS and day is None:
        first, last = SEASONS[month]
        return ends[0] * 10000 + first, ends[1] * 10000 + last + (_leap(ends[1] + 1) if month == "24" else 0)
    days = _days(month or "XX", day or "XX", leap="X" in year or _leap(ends[1]))
    if not days:
        raise _invalid(whole, "there is no such day or month")
    return ends[0] * 10000 + days[0], ends[1] * 10000 + days[1]


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@cache  # some 1,500 combinations in all, and a bibliography asks for the same few again and again
def _days(month: str, day: str, *, leap: bool) -> tuple[int, int] | None:
    """The first and last month*100+day that fit two patterns such as ("XX", "08"); None when none does."""
    if day == "XX" and "X" not in month:
        last = _month_length(int(month), leap=leap)
        return (int(month) * 100 + 1, int(month) * 100 + last) if last else None
    fits = [
        m * 100 + d
        for m in range(1, 13)
        if _fits(month, m)
        for d in range(1, _month_length(m, leap=leap) + 1)
        if _fits(day, d)
    ]
    return (fits[0], fits[-1]) if fits else None


def _month_length(month: int, *, leap: bool) -> int:
    return monthrange(2000 if leap else 2001, month)[1] if 1 <= month <= 12 else 0


def _fits(pattern: str, number: int) -> bool:
    return all(p in ("X", d) for p, d in zip(pattern, f"{number:02}", strict=True))


def _parse_interval(text: str) -> Edtf:
    ends = text.split("/")
    if len(ends) != 2 or all(e in ("", "..") for e in ends):
        raise _invalid(text)
    start, end = (None if e in ("", "..") else _parse_point(e, text) for e in ends)
    return _edtf(text, "interval", (_range(start, end, text),))


def _range(start: Point | None, end: Point | None, text: str) -> Range:
    if start and end and start.earliest > end.latest:
        raise _invalid(text, "it ends before it begins")
    return Range(start, end)


def _parse_set(text: str) -> Edtf:
    kind, closing = ("one_of", "]") if text[0] == "[" else ("all_of", "}")
    if not text.endswith(closing) or len(text) < 3:
        raise _invalid(text)
    parts = [p.strip() for p in text[1:-1].split(",")]
    ranges = tuple(_parse_member(p, text) for p in parts)
    if any(r.start is None for r in ranges[1:]) or any(r.end is None for r in ranges[:-1]):
        raise _invalid(text, "only the first may be open at its beginning and only the last at its end")
    return _edtf(text, kind, ranges)


def _parse_member(part: str, text: str) -> Range:
    if ".." not in part:
        point = _parse_point(part, text)
        return Range(point, point)
    before, _, after = part.partition("..")
    if not before and not after:
        raise _invalid(text)
    return _range(_parse_point(before, text) if before else None, _parse_point(after, text) if after else None, text)


def _edtf(text: str, kind: str, ranges: tuple[Range, ...]) -> Edtf:
    starts = [r.start.earliest if r.start else None for r in ranges]
    ends = [r.end.latest if r.end else None for r in ranges]
    earliest = None if None in starts else min(s for s in starts if s is not None)
    latest = None if None in ends else max(e for e in ends if e is not None)
    return Edtf(text, earliest, latest, kind, ranges)
