"""Pictures and scans: what kind they are, and their text where the program Tesseract is installed."""

import re
import shutil
import subprocess

from catalog.formats.readers.document import Document, clean

SECONDS = 120
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


def read(data: bytes, languages: str | None = None) -> Document:
    """A picture as a document, whose text may be empty; a warning says where the text is from, or why there is none.

    `languages` as Tesseract names them ("rus+eng"); its own default if None.
    """
    program = shutil.which("tesseract")
    text = _recognised(program, data, languages) if program else ""
    warning = _BY_MACHINE if text else _NO_TEXT if program else _NO_PROGRAM
    return Document(text, (), media_type(data) or "application/octet-stream", None, None, {}, (warning,))


def _recognised(program: str, data: bytes, languages: str | None) -> str:
    """What Tesseract reads; nothing when it fails or takes too long. The picture goes in and the text out by pipe."""
    command = [program, "stdin", "stdout", *(["-l", languages] if languages else [])]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return clean(done.stdout.decode("utf-8", "replace")).strip() if done.returncode == 0 else ""
