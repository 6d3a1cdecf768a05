"""Dates as people write them ("fall of 1940", "12.03.1919", "около 1920 г.") → EDTF; None rather than a guess."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from catalog.domain import date_names as names
from catalog.domain import edtf
from catalog.domain.errors import Invalid

Token = tuple[str, str]
"""(kind, value). Kinds: y year, n one or two digits, r Roman number, m month, s season, x decade, D "années", c
century, ~ about, ? perhaps, < by, > later, { before, } after, f since/from, b between, - to, & and, | or, e i l early
middle late."""

_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+(?:['’][^\W\d_]+)*|[-/?]")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|-?го|º|ª)\b")
_DECADE = re.compile(r"\b(\d{3})0(?:['’]?s|er|ern|-?х|-?е)\b")
_BC = re.compile(r"\b(\d{1,4})\s*(?:b\.?\s*c\.?(?:\s*e\.?)?|v\.?\s*chr\.?|av\.?\s*j\.?-?\s*c\.?|до\s+н\.?\s*э\.?)\s*$")
_ROMAN_NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
_ROMAN = {numeral: str(n) for n, numeral in enumerate(_ROMAN_NUMERALS.split(), 1)}


def from_words(text: str, language: str | None = None) -> str | None:
    """The EDTF text of a date written in words or figures, or of EDTF itself; None where that would be a guess.

    Dotted figures are day first; with slashes only an unambiguous order is taken (03/25/1941). A hyphen that makes
    valid EDTF is EDTF: 1921-22 is summer 1921, 1921–22 with a dash is two years. `language` decides between
    languages only for words that mean different things in two of them.
    """
    text = text.strip().rstrip(".,;")
    try:
        return edtf.parse(text).text if text else None
    except Invalid:
        tokens = _tokens(text, language) if len(text) <= 200 else None
    return _checked(_read(tokens)) if tokens else None


def _checked(found: str | None) -> str | None:
    try:
        return edtf.parse(found).text if found else None
    except Invalid:
        return None


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _words(text: str) -> Iterable[str]:
    return (_fold(w) for w in text.split())


def _vocabulary() -> dict[str, Token]:
    """Every known word, folded, with its kind and value."""
    known: dict[str, Token] = {}
    for months in (*names.MONTHS.values(), *names.MONTHS_OF.values()):
        known |= {_fold(m): ("m", f"{n:02}") for n, m in enumerate(months, 1)}
    for n, short in enumerate(names.MONTHS_SHORT, 1):
        known |= dict.fromkeys(_words(short), ("m", f"{n:02}"))
    for n, seasons in enumerate(names.SEASONS_ALSO, 21):
        known |= dict.fromkeys(_words(seasons), ("s", str(n)))
    for kinds in names.SEASONS.values():
        known |= {_fold(s): ("s", str(n)) for n, s in enumerate(kinds, 21)}
    for kind, words in names.SMALL_WORDS.items():
        known |= dict.fromkeys(_words(words), (kind, ""))
    return known


_KNOWN = _vocabulary()


def _tokens(text: str, language: str | None) -> list[Token] | None:
    """The words as tokens, without those that say nothing; None when one is not known."""
    text = re.sub("[‐‑‒–—―−]", " - ", _fold(text))
    text = _BC.sub(lambda m: f" -{int(m[1]) - 1:04} ", text)
    text = _ORDINAL.sub("", _DECADE.sub(r" \g<1>X ", text))
    found: list[Token] = []
    for word in re.findall(r"(?<!\S)-\d{4}(?!\S)|\d{3}X|" + _TOKEN.pattern, text):
        token = _token(word, found, language)
        if token is None:
            return None
        if token[0] != " ":
            found.append(token)
    return found


def _token(word: str, before: list[Token], language: str | None) -> Token | None:
    if word in "/-" and before and before[-1][0] in "eil":
        return " ", ""
    if word[-1].isdigit() or word.endswith("X"):
        return _number(word)
    if word == "в" and before and before[-1][0] in "rn":
        return "c", ""
    if word.removesuffix("e") in _ROMAN and (language or "") not in ("it", "es", "sq"):
        return "r", _ROMAN[word.removesuffix("e")]
    kind, value = {"-": ("-", "-"), "/": ("-", "/"), "?": ("?", "")}.get(word) or _KNOWN.get(word) or ("", "")
    if kind == "u":  # "until": a bound when it comes first, else the middle of a range
        kind = "-" if any(k in "ynmsxr" for k, _ in before) else "<"
    return (kind, value) if kind else None


def _number(word: str) -> Token | None:
    if word.endswith("X"):
        return "x", word
    if word.startswith("-"):
        return "y", word
    if len(word) <= 2:
        return "n", word.zfill(2)
    return ("y", word.zfill(4)) if len(word) <= 4 else None


def _read(tokens: list[Token]) -> str | None:
    """Qualifiers first, then bounds, ranges and sets, then a single date."""
    kinds = {k for k, _ in tokens}
    mark = "%" if {"~", "?"} <= kinds else "~" if "~" in kinds else "?" if "?" in kinds else ""
    tokens = [t for t in tokens if t[0] not in "~?"]
    if not tokens:
        return None
    if bound := _OR_BOUND.get("".join(k for k, _ in tokens[-2:])):  # "1944 or earlier"
        tokens = [(bound, ""), *tokens[:-2]]
    first, rest = tokens[0][0], tokens[1:]
    if first in _BOUNDS:
        return _bounded(first, rest, mark)
    return _split(tokens, mark, _JOINED) or _part(tokens, mark)


_BOUNDS = {"<": "[..{}]", "{": "[..{}]", ">": "[{}..]", "}": "[{}..]", "f": "{}/.."}
_OR_BOUND = {"|<": "<", "|{": "<", "|>": ">", "|}": ">"}
_BESIDE = {"{": -1, "}": 1}
"""Before and after leave the year, month or day out that is named."""
_JOINED = {"-": "{}/{}", "&": "{{{},{}}}", "|": "[{},{}]"}
_BETWEEN = {"-": "[{}..{}]", "&": "[{}..{}]"}


def _bounded(first: str, rest: list[Token], mark: str) -> str | None:
    if first == "f" and any(k == "-" for k, _ in rest):
        return _split(rest, mark, _JOINED)
    point = _point(rest)
    if point and first in _BESIDE:
        point = _beside(point, _BESIDE[first])
    return _BOUNDS[first].format(point + mark) if point else None


def _beside(point: str, by: int) -> str:
    """The year, month or day next to this one; a point of another kind as it is."""
    if re.fullmatch(r"\d{4}", point):
        return f"{int(point) + by:04}"
    if re.fullmatch(r"\d{4}-(?:0[1-9]|1[0-2])", point):
        months = 12 * int(point[:4]) + int(point[5:]) - 1 + by
        return f"{months // 12:04}-{months % 12 + 1:02}"
    if re.fullmatch(r"[1-9]\d{3}-(?:0[1-9]|1[0-2])-\d\d", point):
        try:
            return (date.fromisoformat(point) + timedelta(by)).isoformat()
        except ValueError:
            return point
    return point


def _split(tokens: list[Token], mark: str, shapes: dict[str, str]) -> str | None:
    """Two dates joined by a dash or a word; what one leaves out is taken from the other ("12–15 March 1919")."""
    if tokens and tokens[0][0] == "b":
        return _split(tokens[1:], mark, _BETWEEN)
    joints = [i for i, t in enumerate(tokens) if t[0] in shapes]
    if len(joints) != 1:
        return _slashed(tokens) if joints else None
    left, right = tokens[: joints[0]], tokens[joints[0] + 1 :]
    if _one_winter(left, right):
        return _part(left, mark)
    if "".join(k for k, _ in tokens) == "n-y" and tokens[1][1] == "/":
        return f"{tokens[2][1]}-{tokens[0][1]}{mark}"
    start = _first_point([left, *(left + right[k:] for k in range(len(right)))])
    end = _first_point([*(left[:k] + right for k in range(len(left) + 1)), _same_century(left, right)])
    if not start or not end:
        return None
    return shapes[tokens[joints[0]][0]].format(start + mark, end + mark)


def _same_century(left: list[Token], right: list[Token]) -> list[Token]:
    """The 44 of 1943–44 as 1944."""
    if right and right[-1][0] == "n" and left and left[-1][0] == "y":
        return [*right[:-1], ("y", left[-1][1][:-2] + right[-1][1])]
    return []


def _one_winter(left: list[Token], right: list[Token]) -> bool:
    """Winter 1943/44, which is the winter that begins in 1943."""
    if [k for k, _ in left] != ["s", "y"] or left[0][1] != "24" or len(right) != 1:
        return False
    return (int(left[1][1]) + 1) % 100 == int(right[0][1]) % 100


def _first_point(candidates: Iterable[list[Token]]) -> str | None:
    return next((p for p in map(_point, candidates) if p), None)


def _slashed(tokens: list[Token]) -> str | None:
    """08/25/1941 or 25-08-1941, where only one order is possible."""
    if "".join(k for k, _ in tokens) != "n-n-y":
        return None
    a, b, year = int(tokens[0][1]), int(tokens[2][1]), tokens[4][1]
    if a == b or a > 12:
        return f"{year}-{b:02}-{a:02}"
    return f"{year}-{a:02}-{b:02}" if b > 12 else None


def _part(tokens: list[Token], mark: str) -> str | None:
    """A date, or the early, middle or late part of one, which is approximate by nature."""
    if [k for k, _ in tokens] == ["n", "y"]:
        return f"{tokens[1][1]}-{tokens[0][1]}{mark}"
    if tokens[0][0] not in "eil":
        point = _point(tokens)
        return point + mark if point else None
    which, point = "eil".index(tokens[0][0]), _point(tokens[1:])
    if not point or not re.fullmatch(r"\d{4}|\d{3}X|\d\dXX|\d{4}-\d\d", point):
        return None
    if point[5:] in edtf.SEASONS:
        return point + "~"
    return "{}~/{}~".format(*(_THIRDS[len(point), point.count("X")](point, which)))


def _third(shape: str, *bounds: tuple[int, int]) -> Callable[[str, int], tuple[str, str]]:
    def of(point: str, which: int) -> tuple[str, str]:
        stem = point.rstrip("X")
        return shape.format(stem, bounds[which][0]), shape.format(stem, bounds[which][1])

    return of


def _third_of_month(point: str, which: int) -> tuple[str, str]:
    last = edtf.parse(point).latest or 0
    return f"{point}-{(1, 11, 21)[which]:02}", f"{point}-{(10, 20, last % 100)[which]:02}"


_THIRDS = {
    (4, 0): _third("{}-{:02}", (1, 4), (5, 8), (9, 12)),
    (4, 1): _third("{}{}", (0, 3), (4, 6), (7, 9)),
    (4, 2): _third("{}{:02}", (0, 32), (33, 66), (67, 99)),
    (7, 0): _third_of_month,
}


_POINTS = {
    "y": "{0}", "my": "{1}-{0}", "ym": "{0}-{1}", "sy": "{1}-{0}", "ys": "{0}-{1}", "ry": "{1}-{0:0>2}", "x": "{0}",
    "nmy": "{2}-{1}-{0}", "mny": "{2}-{0}-{1}", "ymn": "{0}-{1}-{2}", "nny": "{2}-{1}-{0}", "ynn": "{0}-{1}-{2}",
    "nry": "{2}-{1:0>2}-{0}",
}  # fmt: skip


def _point(tokens: list[Token]) -> str | None:
    """One date from its tokens in any usual order, checked."""
    kinds, values = "".join(k for k, _ in tokens), [v for _, v in tokens]
    if kinds in ("nc", "rc"):
        return f"{int(values[0]) - 1:02}XX"
    if kinds == "Dy":
        return values[1][:3] + "X"
    return _checked(_POINTS[kinds].format(*values)) if kinds in _POINTS else None
