"""Pictures and scans: what kind they are, and their text where the program Tesseract is installed."""

import re
import shutil
import subprocess
from functools import cache

from catalog.formats.readers import language
from catalog.formats.readers.document import Document, clean

SECONDS = 120
_MOST_LANGUAGES = 6
_LANGUAGE = re.compile(r"(?!osd|equ)[a-z]{3}(?:_[A-Za-z]+)?")
_KINDS = (
    (re.compile(rb"\x89PNG\r\n\x1a\n....IHDR", re.DOTALL), "image/png"),
    (re.compile(rb"\xff\xd8\xff[\xc0-\xfe]"), "image/jpeg"),
    (re.compile(rb"II\*\x00|MM\x00\*"), "image/tiff"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF....WEBPVP8", re.DOTALL), "image/webp"),
    (re.compile(rb"\x00\x00\x00\x0cjP  \r\n"), "image/jp2"),
)
_NO_PROGRAM = "This is a picture, kept without text: the program Tesseract, which reads scans, is not installed."
_NO_TEXT = "This is a picture, kept without text: Tesseract found none in it."
_BY_MACHINE = "The text was read from a picture by Tesseract; compare it with the picture before quoting."


def media_type(data: bytes) -> str | None:
    """The media type of a picture; None for anything else."""
    return next((kind for pattern, kind in _KINDS if pattern.match(data[:64])), None)


def read(data: bytes) -> Document:
    """A picture as a document, whose text may be empty; a warning says where the text is from, or why there is none."""
    text = recognised(data)
    warning = _BY_MACHINE if text else _NO_TEXT if can_read() else _NO_PROGRAM
    kind = media_type(data) or "application/octet-stream"
    return Document(text, (), kind, None, language.detect(text), {}, (warning,))


def can_read() -> bool:
    """Whether Tesseract is installed."""
    return shutil.which("tesseract") is not None


def recognised(data: bytes) -> str:
    """What Tesseract reads in a picture, in the languages that are installed for it; "" when it cannot."""
    program = shutil.which("tesseract")
    if program is None:
        return ""
    languages = _languages(program)
    return _asked([program, "stdin", "stdout", *(["-l", languages] if languages else [])], data)


@cache
def _languages(program: str) -> str:
    """The languages somebody installed, as Tesseract wants them named; with very many it had better choose itself."""
    listed = _asked([program, "--list-langs"], b"").splitlines()
    names = sorted((name for name in listed if _LANGUAGE.fullmatch(name)), key=lambda name: (name != "eng", name))
    return "+".join(names) if len(names) <= _MOST_LANGUAGES else ""


def _asked(command: list[str], data: bytes) -> str:
    """What Tesseract says; nothing when it fails or takes too long. The picture goes in and the text out by pipe."""
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return clean(done.stdout.decode("utf-8", "replace")).strip() if done.returncode == 0 else ""
