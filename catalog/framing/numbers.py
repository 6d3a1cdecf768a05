"""Numbers with what they count: "20 thousand people", "up to 60 thousand", "50%", "twenty-five tanks".

Parts and ratios are numbers too: "a third of" is 33.3 %, roughly, and "twice as many" 2 times.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from catalog.framing import dates
from catalog.framing.tokens import Spans, tokens_of
from catalog.framing.voice import table, words

_LABEL = re.compile(r"(\w+)\s$")  # what is numbered, and no count: Series 4, Article 5


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number, the unit as written ("people", "%", "$") or "", and whether the text gives it as approximate."""

    start: int
    end: int
    value: float
    unit: str
    approximate: bool
    text: str


def find(text: str) -> list[FoundNumber]:
    """The numbers of `text` in order, dates left out. Ordinals and lone "one" are not numbers."""
    return list(_find(text))


@lru_cache(maxsize=4)
def _find(text: str) -> tuple[FoundNumber, ...]:
    parts = list(_parts(text))
    taken = [(date.start, date.end) for date in dates.find(text)] + [(part.start, part.end) for part in parts]
    taken += [match.span() for match in day_of_month().finditer(text)]
    spans = Spans(sorted(taken))
    tokens = tokens_of(text)
    words_for_numbers = frozenset(table("calendar")["numbers"])
    found: list[FoundNumber] = []
    end = 0
    for start, word in zip(tokens.starts, tokens.lower, strict=True):
        if start < end or not (word[0].isdigit() or word in words_for_numbers or "-" in word):
            continue
        match = None if spans.holds(start) else _pattern().match(text, start)
        number = _number(match) if match is not None else None
        if number is not None:
            found.append(number)
            end = number.end
    return tuple(sorted([*found, *parts], key=lambda number: number.start))


@cache
def day_of_month() -> re.Pattern[str]:
    """A day without a year, which is no number of anything: "the night of 3 to 4 December", "May 9"."""
    every = (month if not month.isascii() else month.capitalize() for month in table("calendar")["months"])
    months = "|".join(sorted(every, key=len, reverse=True))
    day = r"\d{1,2}(?:st|nd|rd|th)?"
    return re.compile(
        rf"\b{day}(?:(?:\s?[–-]\s?|\sto\s|\sand\s){day})?\s(?:of\s)?(?:{months})\b|\b(?:{months})\s\d{{1,2}}\b(?!,?\d)"
    )


@cache
def _part() -> re.Pattern[str]:
    listed = sorted(table("calendar")["parts"], key=len, reverse=True)
    return re.compile(rf"\b(?:(?P<part>{'|'.join(map(re.escape, listed))})|twice\sas\s\w+)(?!\w)", re.IGNORECASE)


def _parts(text: str) -> Iterator[FoundNumber]:
    for match in _part().finditer(text):
        start, end = match.span()
        before = _about().search(text, max(0, start - 20), start)
        first = before.start() if before and before["about"] else start
        value, unit = (table("calendar")["parts"][match["part"].lower()], "%") if match["part"] else (2.0, "times")
        yield FoundNumber(first, end, float(value), unit, unit == "%", text[first:end])


@cache
def _pattern() -> re.Pattern[str]:
    """A number from its first figure or word to its unit."""
    word = "|".join(sorted(table("calendar")["numbers"], key=len, reverse=True))
    times = "|".join(sorted(table("calendar")["multipliers"], key=len, reverse=True))
    digits = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
    return re.compile(
        rf"(?P<amount>(?<![\w.,/№-])(?:{digits})(?!\d|st\b|nd\b|rd\b|th\b|-[йя]\b)|(?<![\w-])(?:{word})(?:[-\s](?:{word}))*(?![\w-]))"
        rf"(?P<half>\sand\sa\shalf\b)?(?P<times>(?:\s(?:{times})\b)+)?\.?(?P<percent>\s?%|\s(?:per\scent|percent|процент\w*)\b)?(?:[-\s](?:(?-i:[A-Z][a-z]+)\s(?=(?-i:[a-z]+s\b)))?(?P<unit>[^\W\d_]+))?",
        re.IGNORECASE,
    )


@cache
def _shared() -> re.Pattern[str]:
    """What the first number of "12 to 15 thousand", "5–7 per cent" shares with the second."""
    word = "|".join(sorted(table("calendar")["numbers"], key=len, reverse=True))
    times = "|".join(sorted(table("calendar")["multipliers"], key=len, reverse=True))
    return re.compile(
        rf"(?:\s?[–—-]\s?|\s(?:to|or)\s)(?:\d+(?:[.,]\d+)?|(?:{word}))"
        rf"(?:\s(?P<times>{times})\b|(?P<percent>\s?%|\s(?:per\scent|percent)\b))",
        re.IGNORECASE,
    )


@cache
def _about() -> re.Pattern[str]:
    """Words before a number that make it approximate, and the sign of a currency."""
    listed = sorted(table("calendar")["lists"]["approximate"], key=len, reverse=True)
    return re.compile(
        rf"(?:(?P<about>(?<!\w)(?:{'|'.join(map(re.escape, listed))}))\s(?:the\s|a\s)?)?(?P<sign>[$€£])?$",
        re.IGNORECASE,
    )


def _number(match: re.Match[str]) -> FoundNumber | None:
    amount = match["amount"]
    if amount.lower() == "one" and not match["times"] and not match["percent"]:
        return None
    value = _digits(amount) if amount[0].isdigit() else _words(amount)
    if value is None:
        return None
    value += 0.5 if match["half"] else 0.0
    text, start = match.string, match.start()
    shared = _shared().match(text, match.end("amount")) if not (match["times"] or match["percent"]) else None
    for times in (match["times"] or (shared and shared["times"]) or "").lower().split():
        value *= table("calendar")["multipliers"][times]
    if (label := _LABEL.search(text, max(0, start - 20), start)) and label[1].lower() in words(
        "calendar", "lists", "numbered"
    ):
        return None
    before = _about().search(text, max(0, start - 20), start)
    sign = before["sign"] if before else None
    percent = match["percent"] or (shared and shared["percent"])
    unit = "%" if percent else sign or ("" if shared else _unit(match["unit"]))
    end = (
        match.end("unit")
        if unit and unit == match["unit"]
        else max(match.end(part) for part in ("amount", "times", "half", "percent"))
    )
    first = before.start() if before else start
    return FoundNumber(first, end, value, unit, bool(before and before["about"]), text[first:end])


def _digits(amount: str) -> float | None:
    plain = re.sub(r"(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))", "", amount).replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if value < 1e15 else None


def _words(amount: str) -> float | None:
    """As in "twenty-five" is 25, "two hundred" 200."""
    total = 0.0
    for word in re.split(r"[-\s]+", amount.lower()):
        value = table("calendar")["numbers"][word]
        total = (total or 1) * value if value == 100 else total + value
    return total


def _unit(word: str | None) -> str:
    return word if word and word.lower() not in words("calendar", "lists", "not_units") and word.islower() else ""
