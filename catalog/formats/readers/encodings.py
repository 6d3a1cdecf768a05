"""Bytes to text: byte order mark, then strict UTF-8, then a guess that is said to be one."""

import codecs
import re

from catalog.domain.errors import Invalid, Unreadable
from catalog.formats.readers import language

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r", "koi8_u", "cp866"),
    *("iso8859_2", "iso8859_5", "iso8859_15", "cp850", "cp852", "mac_roman", "mac_latin2", "mac_cyrillic"),
    *("shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"),
)
_SAMPLE = 60_000
_TRIED = 6_000
_TYPOGRAPHY = frozenset("«»“”„‘’‚‹›–—…°№§¿¡·©®€£\u00a0")
_INNER_CAPITAL = re.compile(r"(?<=[a-zà-öø-ÿа-я])[A-ZÀ-ÖØ-ÞА-Я]|ς(?=[α-ω])|[םןףץ](?=[א-ת])")
_MIXED_WORD = re.compile(r"[a-zA-Z][^\W\d_\u0000-\u02ff]|[^\W\d_\u0000-\u02ff][a-zA-Z]")
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, chosen: str | None = None, declared: str | None = None) -> tuple[str, str, str | None]:
    """The text of `data`, the encoding used, and a warning when that was a guess.

    `chosen` is the user's and is obeyed; `declared` (a charset in the file) is tried after UTF-8.
    Raises Invalid for an unknown `chosen`, Unreadable when the bytes are not text or not in that encoding.
    """
    if chosen:
        return _strictly(data, chosen), codecs.lookup(chosen).name, None
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name, None
    for candidate in (*_unmarked_utf16(data), "utf-8", declared):
        if candidate and (text := _try(data, candidate)) is not None:
            return text, codecs.lookup(candidate).name, None
    return _guess(data)


def decode_head(data: bytes, size: int = 8_000) -> str:
    """The first `size` bytes as text, well enough to recognise what they start; never fails."""
    head = data[:size]
    for mark, name in _MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(name, "replace").replace("\r\n", "\n")
    name = next(iter(_unmarked_utf16(head)), "utf-8")
    return head.decode(name, "replace").replace("\r\n", "\n")


def looks_binary(data: bytes) -> bool:
    """Whether `data` holds control characters that no text in any encoding read here would hold."""
    head = data[:_SAMPLE]
    if any(head.startswith(mark) for mark, _ in _MARKS) or _unmarked_utf16(head):
        return False
    return len(_BINARY.findall(head)) > len(head) / 500


def _strictly(data: bytes, name: str) -> str:
    """`data` in the encoding the user chose."""
    try:
        return data.decode(name).removeprefix("\ufeff")
    except (LookupError, AttributeError) as error:
        raise Invalid(f"There is no encoding named “{name}”.", "Try utf-8, windows-1251 or koi8-r.") from error
    except (UnicodeError, ValueError) as error:
        raise Unreadable(f"The file is not in the encoding {name}.", "Choose another encoding, or none.") from error


def _try(data: bytes, name: str) -> str | None:
    """`data` decoded strictly, or None; a codec that is no text encoding counts as None."""
    try:
        return data.decode(name)
    except (LookupError, UnicodeError, ValueError):
        return None


def _unmarked_utf16(data: bytes) -> tuple[str, ...]:
    """The UTF-16 byte order that the zeros in the first bytes betray, if any."""
    head = data[:2_000]
    if len(head) < 4 or head.count(0) < max(2, len(head) // 50):
        return ()
    even, odd = head[::2].count(0), head[1::2].count(0)
    if min(even, odd) * 20 > max(even, odd):
        return ()
    return ("utf-16-le",) if odd > even else ("utf-16-be",)


def _guess(data: bytes) -> tuple[str, str, str | None]:
    """The most plausible reading of `data`, with a warning that names it."""
    if _nearly_utf8(data):
        return data.decode("utf-8", "replace"), "utf-8", "Some bytes are not valid UTF-8; � stands in their place."
    sample = _telling(data)
    best = max(_CANDIDATES, key=lambda name: _plausibility(sample.decode(name, "replace")))
    text = data.decode(best, "replace")
    if text.count("\ufffd") > len(text) / 20:
        raise Unreadable("The file is not text in any encoding Catalog knows.", "Check that it is the right file.")
    return text, best, f"The encoding was guessed as {_shown(best)}; choose another one if the text looks wrong."


def _nearly_utf8(data: bytes) -> bool:
    """Whether nearly all bytes outside ASCII are valid UTF-8, as in a file with a few broken characters."""
    text = data[:_SAMPLE].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(char > "\x7f" for char in text) - broken > 10 * broken


def _telling(data: bytes) -> bytes:
    """The lines of `data` that hold bytes outside ASCII, as many as are worth trying."""
    lines = [line for line in data[: 20 * _SAMPLE].split(b"\n") if not line.isascii()]
    return b"\n".join(lines)[:_TRIED]


def _plausibility(text: str) -> float:
    """How much `text` reads like a language: how clearly one is recognised, less what no writer would write."""
    odd = [char for char in text if char > "\x7f"]
    rare = sum(not (char.isalpha() or char in _TYPOGRAPHY) for char in odd)
    broken = 20 * text.count("\ufffd") + 3 * len(_INNER_CAPITAL.findall(text)) + 3 * len(_MIXED_WORD.findall(text))
    return language.clearness(text) / max(1, len(text)) - (rare + broken) / max(1, len(odd))


def _shown(name: str) -> str:
    """The name people know an encoding by."""
    return f"windows-{name[2:]}" if re.fullmatch(r"cp125\d", name) else name.replace("_", "-")
