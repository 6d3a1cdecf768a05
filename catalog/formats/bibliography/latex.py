"""Text with LaTeX marks → plain text, and plain text → what BibTeX can hold."""

import re

from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]

_ESCAPES = {
    "\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip
_SPECIAL = re.compile(r"[\\&%$#_{}~^]")
_DASHES = {"---": "—", "--": "–", "``": "“", "''": "”"}
_DECODER = LatexNodes2Text(math_mode="verbatim", keep_comments=True, strict_latex_spaces=False)
_DEEPEST = 60
_STAND_IN = "\ue05e"


def decode(text: str) -> str:
    """Plain text of a LaTeX text; a text nested beyond reason only loses its braces."""
    if "\\" in text or "$" in text:
        try:
            return _decoded(text) if _depth(text) < _DEEPEST else _bare(text)
        except (RecursionError, ValueError, IndexError):
            return _bare(text)
    return _bare(text)


def _decoded(text: str) -> str:
    """By pylatexenc, which takes the circumflex for the accent of that name."""
    text = _DECODER.latex_to_text(text.replace(_ESCAPES["^"], _STAND_IN))
    return " ".join(text.replace(_STAND_IN, "^").split())


def _depth(text: str) -> int:
    depth = deepest = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        deepest = max(deepest, depth)
    return deepest


def _bare(text: str) -> str:
    """Braces, ties and dashes: all that most fields hold of LaTeX."""
    text = text.replace("{", "").replace("}", "").replace("~", " ")
    for written, meant in _DASHES.items():
        text = text.replace(written, meant)
    return " ".join(text.split())


def encode(text: str) -> str:
    """`text` with every character escaped that BibTeX or LaTeX would take for a mark."""
    return _escape(" ".join(text.split()))


def _escape(text: str) -> str:
    return _SPECIAL.sub(lambda m: _ESCAPES[m[0]], text)


def encode_title(text: str) -> str:
    """A title whose words with capitals are braced, so that no style lowers "Albania" to "albania"."""
    return " ".join("{" + _escape(w) + "}" if w != w.lower() else _escape(w) for w in text.split())
