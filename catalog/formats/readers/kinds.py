"""Which kind of file some bytes are, by content; the name decides only between kinds of plain text."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from catalog.domain.errors import Unreadable
from catalog.formats.readers import encodings
from catalog.formats.readers.archive import Archive


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: the module here that reads it, its media type, what people call it, usual suffixes."""

    reader: str
    media_type: str
    called: str
    suffixes: tuple[str, ...]


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TEXT = Kind("txt", "text/plain", "a plain text", (".txt", ".text", ".asc", ".log", ".tex", ".csv", ".tsv", ".json"))
MARKDOWN = Kind("md", "text/markdown", "a Markdown text", (".md", ".markdown", ".mdown", ".mkd"))
HTML = Kind("html", "text/html", "a web page", (".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".aspx"))
MHTML = Kind("eml", "multipart/related", "a saved web page", (".mht", ".mhtml"))
DOCX = Kind("docx", _WORD, "a Word document", (".docx", ".docm", ".dotx"))
ODT = Kind("odt", "application/vnd.oasis.opendocument.text", "an OpenDocument text", (".odt", ".ott", ".fodt"))
EPUB = Kind("epub", "application/epub+zip", "an e-book", (".epub",))
RTF = Kind("rtf", "application/rtf", "a Rich Text document", (".rtf",))
PDF = Kind("pdf", "application/pdf", "a PDF", (".pdf",))
EMAIL = Kind("eml", "message/rfc822", "an e-mail", (".eml", ".msg"))
_KINDS = (TEXT, MARKDOWN, HTML, MHTML, DOCX, ODT, EPUB, RTF, PDF, EMAIL)

_SAVE_AS = "Open it in the program it comes from and save it as DOCX, ODT or PDF."
_ATTACH = "Attach it to a source instead, and type or paste its text."
_UNPACK = "Unpack it and import the files inside."
_WRONG = "Check that it is the right file."
_PICTURE = (
    rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\x00|MM\x00\*|BM.{4}\x00\x00|RIFF.{4}WEBP"
    rb"|.{4}ftyp(?:heic|heix|mif1|avif)|\x00\x00\x00\x0cjP  |\xff\x4f\xff\x51"
)
_REFUSED = (
    (_PICTURE, "a picture", _ATTACH),
    (rb"AT&TFORM", "a DjVu scan", "Convert it to PDF and import that."),
    (rb"\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd", "a packed file", _UNPACK),
    (rb"MZ|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe", "a program", _WRONG),
    (rb"SQLite format 3", "a database", _WRONG),
    (rb"ID3|OggS|fLaC|RIFF.{4}(?:WAVE|AVI )|.{4}ftyp|\x1aE\xdf\xa3", "a sound or film", _ATTACH),
    (rb"%!PS", "a PostScript file", "Convert it to PDF and import that."),
    (rb"bplist00", "a web archive", "Save the page as HTML or PDF and import that."),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML_START = re.compile(r"<(?:!doctype\s+html|html|head|body|article|title)\b", re.IGNORECASE)
_HEADER = re.compile(r"(?:From \S[^\n]*\n)?(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+")
_MAIL_NAMES = frozenset({"date", "received", "message-id", "mime-version", "subject", "to", "content-type"})
_TECHNICAL_NAMES = frozenset({"received", "message-id", "mime-version", "content-type", "return-path"})
_SAVED_BY_BROWSER = re.compile(r"^Snapshot-Content-Location:|^From:[^\n]*Saved by", re.MULTILINE | re.IGNORECASE)
_HEADER_NAME = re.compile(r"^([A-Za-z-]+):", re.MULTILINE)
_OFFICE = {"xl/": "a spreadsheet", "ppt/": "a presentation"}


def recognise(name: str, data: bytes) -> Kind:
    """The kind of `data`. Raises Unreadable, saying what the file is, when its kind is not read here."""
    if _is_pdf(data):
        return PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(data)
    if data.startswith(_OLE):
        raise _old_office(data)
    if data[:100].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return RTF
    if encodings.looks_binary(data) or b"\0" in data[:16] or data.startswith(b"%!PS"):
        _refuse(data)
    return _textual(name, data)


def mislabelled(name: str, kind: Kind) -> str | None:
    """A warning when the suffix of `name` promises another kind of file than `kind`."""
    suffix = _suffix(name)
    promised = next((other for other in _KINDS if suffix in other.suffixes), None)
    if promised is None or promised.reader == kind.reader or {promised, kind} <= {TEXT, MARKDOWN}:
        return None
    return f"The name ends in {suffix}, but the file is {kind.called} and was read as one."


def _is_pdf(data: bytes) -> bool:
    """Whether `data` is a PDF; a few bytes before its mark are allowed, as readers of PDF do."""
    return data.lstrip().startswith(b"%PDF-") or (b"%PDF-" in data[:1024] and b"startxref" in data[-2048:])


def _refuse(data: bytes) -> None:
    """Raise Unreadable, saying what the binary file is; text in UTF-16 without a mark passes."""
    for pattern, called, advice in _REFUSED:
        if re.match(pattern, data[:64], re.DOTALL):
            raise Unreadable(f"The file is {called}; it holds no text that can be read.", advice)
    if encodings.looks_binary(data):
        raise Unreadable("The file is not a document: it holds binary data of an unknown kind.", _WRONG)


def _suffix(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).suffix.lower()


def _packed(data: bytes) -> Kind:
    """The kind of a zip. Raises Unreadable for zips that are no text document."""
    archive = Archive(data)
    declared = archive.part("mimetype")[:100].strip() if "mimetype" in archive else b""
    if declared == EPUB.media_type.encode() or "META-INF/container.xml" in archive:
        return EPUB
    if declared.startswith(ODT.media_type.encode()):
        return ODT
    if "[Content_Types].xml" in archive:
        return _office(archive.names())
    if declared.startswith(b"application/vnd.oasis."):
        raise Unreadable("The file is an OpenDocument file but not a text.", "Export the text from it and import that.")
    raise Unreadable("The file is a packed file; it holds no text that can be read.", _UNPACK)


def _office(names: list[str]) -> Kind:
    """The kind of an Office file with parts called `names`."""
    for folder, called in _OFFICE.items():
        if any(name.startswith(folder) for name in names):
            raise Unreadable(f"The file is {called}.", "Save the text you need as DOCX, PDF or TXT and import that.")
    return DOCX


def _old_office(data: bytes) -> Unreadable:
    """What to say of a file in the container of Word before 2007, which also wraps encrypted new ones."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Unreadable("The file is protected by a password.", "Remove the password and import it again.")
    return Unreadable("The file is in the format of Word before 2007 (or Outlook), which is not read.", _SAVE_AS)


def _textual(name: str, data: bytes) -> Kind:
    """The kind of a text file, by its first lines, then by its name."""
    head = encodings.decode_head(data).lstrip()
    suffix = _suffix(name)
    if headers := _mail_headers(head, suffix):
        return MHTML if _SAVED_BY_BROWSER.search(headers) else EMAIL
    if _HTML_START.search(head[:4000]) and (head.startswith("<") or suffix in HTML.suffixes):
        return HTML
    if head.startswith("<?xml") or suffix in HTML.suffixes:
        return _markup(head, suffix)
    return MARKDOWN if suffix in MARKDOWN.suffixes else TEXT


def _markup(head: str, suffix: str) -> Kind:
    """The kind of a file that starts like XML, or that its name calls a web page."""
    if suffix in HTML.suffixes and "<" in head:
        return HTML
    if head.startswith("<?xml"):
        raise Unreadable("The file is XML of a kind that is not read as a document.", "Save its text as HTML or TXT.")
    return TEXT


def _mail_headers(head: str, suffix: str) -> str:
    """The header lines, when `head` starts like an e-mail or a web page saved by a browser; else nothing.

    A transcribed letter may begin with From, To and Date too: only a name that promises an e-mail, or headers that
    no person writes, make it one.
    """
    match = _HEADER.match(head)
    names = {name.lower() for name in _HEADER_NAME.findall(match[0])} if match else set()
    is_mail = len(names & _MAIL_NAMES) > 1 if suffix in EMAIL.suffixes else bool(names & _TECHNICAL_NAMES)
    return match[0] if match and "from" in names and is_mail else ""
