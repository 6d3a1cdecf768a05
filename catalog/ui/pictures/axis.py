"""The time axis: days as numbers that can be measured, and the dates that stand along it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

_DAY, _MONTH, _YEAR = 1, 31, 366
_YEARS = (n * 10**power for power in range(7) for n in (1, 2, 5))
_STEPS = ((5, _DAY), (1, _MONTH), (3, _MONTH), *((count, _YEAR) for count in _YEARS))
"""(how many, of what) from mark to mark; the unit is its greatest length in days."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis; `strong` where a year begins."""

    day: int
    text: str
    strong: bool


def number(date: int) -> int:
    """The number of a day given as year*10000 + month*100 + day, counted from 1 January of the year 1 (Gregorian)."""
    year, rest = divmod(date, 10_000)
    return _number(year, rest // 100, rest % 100)


def ticks(first: float, last: float, width: float, least: float) -> list[Tick]:
    """The marks between two days on an axis `width` long, at least `least` apart."""
    days = max(last - first, 1)
    fitting = (step for step in _STEPS if step[0] * step[1] * width / days >= least)
    step = next(fitting, _STEPS[-1])
    return [tick for tick in _marks(first, last, *step) if first <= tick.day <= last]


def _marks(first: float, last: float, count: int, unit: int) -> Iterator[Tick]:
    begin, end = int(first // 365.2425), int(last // 365.2425) + 2
    if unit == _YEAR:
        for year in range(begin - begin % count, end + 1, count):
            yield Tick(_number(year, 1, 1), _year(year), strong=True)
        return
    for year in range(begin, end + 1):
        for month in range(1, 13, count if unit == _MONTH else 1):
            if _number(year, month, 1) > last or _number(year, month, 31) < first:
                continue
            yield Tick(_number(year, month, 1), _month(year, month), strong=month == 1)
            if unit == _DAY:
                fit = range(1 + count, 26 if month == 2 else 30, count)  # the last one not close to the first of March
                yield from (Tick(_number(year, month, day), str(day), strong=False) for day in fit)


def _number(year: int, month: int, day: int) -> int:
    """Days before this one; a year is counted from March, so that the leap day stands at its end."""
    year, month = (year - 1, month + 9) if month <= 2 else (year, month - 3)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + day - 307


def _year(year: int) -> str:
    return str(year) if year > 0 else QCoreApplication.translate("pictures", "{year} BC").format(year=1 - year)


def _month(year: int, month: int) -> str:
    return f"{QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)} {_year(year)}"
