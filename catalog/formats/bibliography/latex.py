"""Text with LaTeX marks → plain text, and plain text → what BibTeX can hold."""

import re
import unicodedata
from collections.abc import Iterable

from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]

_ESCAPES = {
    "\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip
_SPECIAL = re.compile(r"[\\&%$#_{}~^]")
_LIGATURE = re.compile(r"([`'-])(?=\1)")
_DASHES = {"---": "—", "--": "–", "``": "“", "''": "”"}
_ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "d": "\u0323",
}  # fmt: skip
_ACCENTED = re.compile(
    r"""\\(?:(['`^"~=.])\s*|([uvHckrd])(?:\s+|(?=\{)))(?:\{(\\[ij]|[A-Za-z])\}|(\\[ij](?![A-Za-z])|[A-Za-z]))"""
)
_ESCAPED = re.compile(r"\\([&%$#_{}])")
_MATHS = re.compile(r"(?<!\\)\$")
_STAND_INS = dict(zip("{}~^&%$#_", map(chr, range(0xE050, 0xE059)), strict=True))
"""Characters of the private use area that stand for marks which are meant as characters, until all is decoded."""

_WRITTEN_MARKS = (*_ESCAPES, "``", "''", "--")
"""What a text must hold for anything in it to be written otherwise."""
_PLAIN = bytes(set(range(32, 127)) - set(map(ord, _ESCAPES)))
"""Letters that are written as they are."""
_UNMARKED = bytes(set(range(32, 127)) - set(b"\\{}~$^"))
"""Letters that are read as they are."""
_DECODER = LatexNodes2Text(math_mode="verbatim", keep_comments=True, strict_latex_spaces=False)
_DEEPEST = 60
_MARKS = (*"\\{}~$^", *_DASHES)
"""What must stand in a text for it to be anything but plain. Looked for one by one: a pattern is ten times slower."""
_LONGEST = 20_000


def decode(text: str) -> str:
    """Plain text of a LaTeX text; one nested or long beyond reason only loses its braces and accents."""
    if _is_made_of(_UNMARKED, text):
        return text.strip()
    if _has_none(_MARKS, text):
        return one_line(text)
    if "\\" not in text and "$" not in text:
        return _bare(text)
    simple = _ESCAPED.sub(lambda m: _STAND_INS[m[1]], text)
    for mark in "~^":
        simple = simple.replace(_ESCAPES[mark], _STAND_INS[mark])
    simple = _ACCENTED.sub(_accented, simple)
    if ("\\" in simple or _MATHS.search(text)) and len(text) <= _LONGEST and _depth(text) <= _DEEPEST:
        try:
            return _meant(" ".join(str(_DECODER.latex_to_text(_kept(text))).split()))
        except (RecursionError, ValueError, IndexError):
            pass
    return _meant(_bare(simple))


def _accented(match: re.Match[str]) -> str:
    letter = (match[3] or match[4]).removeprefix("\\")
    return unicodedata.normalize("NFC", letter + _ACCENTS[match[1] or match[2]])


def _kept(text: str) -> str:
    """The circumflex, which pylatexenc takes for the accent of that name, put out of its sight."""
    return text.replace(_ESCAPES["^"], _STAND_INS["^"])


def _meant(text: str) -> str:
    for mark, stand_in in _STAND_INS.items():
        text = text.replace(stand_in, mark)
    return text


def _depth(text: str) -> int:
    depth = deepest = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        deepest = max(deepest, depth)
    return deepest


def _bare(text: str) -> str:
    """Without braces, ties and dashes: all that most fields hold of LaTeX."""
    for written, meant in _DASHES.items():
        text = text.replace(written, meant)
    return " ".join(text.replace("{", "").replace("}", "").replace("~", " ").split())


def encode(text: str) -> str:
    """`text` with every character escaped that BibTeX or LaTeX would take for a mark."""
    return text.strip() if _is_made_of(_PLAIN, text) else _escape(one_line(text))


def _is_made_of(letters: bytes, text: str) -> bool:
    """Whether nothing in it is written otherwise in LaTeX, if that is seen at once, as it is of most texts in English.

    `letters` are those that stand for themselves.
    """
    if not text.isascii() or text.encode().translate(None, letters):
        return False
    return not ("  " in text or "--" in text or "''" in text or "``" in text)


def one_line(text: str) -> str:
    """The words of `text` with one space between them. Most texts are so already, which costs far less to see."""
    if text.isprintable() and "  " not in text:  # of all white space only the space counts as printable
        return text.strip()
    return " ".join(text.split())


def _escape(text: str) -> str:
    if _has_none(_WRITTEN_MARKS, text):
        return text
    return _LIGATURE.sub(r"\1{}", _SPECIAL.sub(lambda m: _ESCAPES[m[0]], text))


def encode_title(text: str) -> str:
    """A title whose words with capitals are braced, so that no style lowers "Albania" to "albania"."""
    words = text.split()
    escaped = words if _is_made_of(_PLAIN, text) or _has_none(_WRITTEN_MARKS, text) else map(_escape, words)
    return " ".join(["{" + e + "}" if w != w.lower() else e for w, e in zip(words, escaped, strict=True)])


def _has_none(marks: Iterable[str], text: str) -> bool:
    for mark in marks:  # noqa: SIM110 - a generator costs three times as much, and every field comes by
        if mark in text:
            return False
    return True
