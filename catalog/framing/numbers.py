"""Numbers with what they count: "20 thousand people", "up to 60 thousand", "50%", "twenty-five tanks"."""

import re
from dataclasses import dataclass
from functools import cache

from catalog.framing import dates
from catalog.framing.voice import table, words


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
    taken = [(date.start, date.end) for date in dates.find(text)]
    return found_outside(text, taken)


def found_outside(text: str, taken: list[tuple[int, int]]) -> list[FoundNumber]:
    """The numbers that do not overlap the spans in `taken` (the dates, where they are known already)."""
    found: list[FoundNumber] = []
    index = 0
    for match in _pattern().finditer(text):
        while index < len(taken) and taken[index][1] <= match.start("amount"):
            index += 1
        if index < len(taken) and taken[index][0] < match.end("amount"):
            continue
        number = _number(match)
        if number is not None:
            found.append(number)
    return found


@cache
def _pattern() -> re.Pattern[str]:
    numbers, multipliers = table("calendar")["numbers"], table("calendar")["multipliers"]
    word = "|".join(sorted(numbers, key=len, reverse=True))
    times = "|".join(sorted(multipliers, key=len, reverse=True))
    approximate = "|".join(
        re.escape(item) for item in sorted(table("calendar")["lists"]["approximate"], key=len, reverse=True)
    )
    digits = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
    return re.compile(
        rf"(?:(?P<about>(?<!\w)(?:{approximate}))\s(?:the\s|a\s)?)?(?P<sign>[$€£])?"
        rf"(?P<amount>(?<![\w.,/№-])(?:{digits})(?!\d|st\b|nd\b|rd\b|th\b|-[йя]\b)|(?<![\w-])(?:{word})(?:[-\s](?:{word}))*(?![\w-]))"
        rf"(?P<times>(?:\s(?:{times})\b)+)?\.?(?P<percent>\s?%|\s(?:per\scent|percent|процент\w*)\b)?(?:[-\s](?P<unit>[^\W\d_]+))?",
        re.IGNORECASE,
    )


def _number(match: re.Match[str]) -> FoundNumber | None:
    amount = match["amount"]
    if amount.lower() == "one" and not match["times"] and not match["percent"]:
        return None
    value = _digits(amount) if amount[0].isdigit() else _words(amount)
    if value is None:
        return None
    for times in (match["times"] or "").lower().split():
        value *= table("calendar")["multipliers"][times]
    unit = "%" if match["percent"] else match["sign"] or _unit(match["unit"])
    end = (
        match.end("unit")
        if unit and unit == match["unit"]
        else max(match.end("amount"), match.end("times"), match.end("percent"))
    )
    start = match.start("about") if match["about"] else match.start("sign") if match["sign"] else match.start("amount")
    return FoundNumber(start, end, value, unit, bool(match["about"]), match.string[start:end])


def _digits(amount: str) -> float | None:
    plain = re.sub(r"(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))", "", amount).replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if value < 1e15 else None


def _words(amount: str) -> float | None:
    """ "twenty-five" is 25, "two hundred" 200."""
    total = 0.0
    for word in re.split(r"[-\s]+", amount.lower()):
        value = table("calendar")["numbers"][word]
        total = (total or 1) * value if value == 100 else total + value
    return total


def _unit(word: str | None) -> str:
    return word if word and word.lower() not in words("calendar", "lists", "not_units") and word.islower() else ""
