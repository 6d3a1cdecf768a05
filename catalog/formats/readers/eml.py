"""E-mails and web pages saved as one file (MHTML): the body, and sender, date, subject or address."""

import email
import email.header
import email.utils
import re
from email.errors import MessageError
from email.message import Message

from catalog.domain.errors import Unreadable
from catalog.formats import pictures
from catalog.formats.readers import encodings, html, html_text, html_tree
from catalog.formats.readers.document import Attached, Draft, Source, one_line

_PARTS = 2_000
_MOST_ATTACHED = 200
_MESSAGE = "message/rfc822"
_MEDIA_TYPE = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,100}", re.ASCII)
_LIMIT = 60_000_000
_HEADER_LIMIT = 4_000
_HEADERS = {"Subject": "title", "To": "recipient", "Cc": "copy_to", "Message-ID": "identifier"}


def read(source: Source, draft: Draft) -> None:
    """Write the body of `source` to `draft`, and attach to it the files and messages it brings along."""
    if len(source.data) > _LIMIT:
        raise Unreadable(
            "The message is larger than 60 MB.", "Save its text and its attachments as files of their own."
        )
    message = email.message_from_bytes(source.data.removeprefix(b"\xef\xbb\xbf"))
    parts = _parts(message)
    body = _body(parts) or _body(parts := _parts(message, inside=True))
    if body is None:
        raise Unreadable("The message holds no text.", "Save its attachments and import them.")
    if draft.media_type == "multipart/related":
        _write_page(message, body, draft, source.encoding)
        return
    for name, key in _HEADERS.items():
        draft.describe(key, _header(message, name))
    sender, address = email.utils.parseaddr(_header(message, "From"))
    draft.describe("author", sender or (address if "@" in address else _header(message, "From")))
    draft.describe("date", _date(message))
    _write_body(body, draft, source.encoding)
    found = {each.data: each for part in reversed(parts) if part is not body and (each := _attached(part))}
    draft.attached += [*reversed(found.values())][:_MOST_ATTACHED]
    if names := [each.name for each in draft.attached]:
        shown = f"{', '.join(names[:10])}{' …' if len(names) > 10 else ''}"
        draft.warn(f"Kept with the e-mail, but not read: {shown}. To read one, import it as a file of its own.")


def _parts(message: Message, *, inside: bool = False) -> list[Message]:
    """The parts of `message` that hold no further parts, as many as a message sensibly has.

    A message attached to it is a part as a whole, unless what is `inside` is asked for.
    """
    found: list[Message] = []
    waiting = [message]
    while waiting and len(found) < _PARTS:
        part = waiting.pop()
        payload = part.get_payload()
        if isinstance(payload, list) and (inside or part is message or part.get_content_type() != _MESSAGE):
            waiting.extend(reversed([child for child in payload if isinstance(child, Message)]))
        else:
            found.append(part)
    return found


def _body(parts: list[Message]) -> Message | None:
    """The first plain text, else the first page."""
    shown = [part for part in parts if part.get_content_disposition() != "attachment"]
    for wanted in ("text/plain", "text/html"):
        for part in shown:
            if part.get_content_type() == wanted and _payload(part).strip():
                return part
    return None


def _attached(part: Message) -> Attached | None:
    """A part that is a file with a name, or a message, as one attaches them."""
    payload = part.get_payload()
    if part.get_content_type() == _MESSAGE and isinstance(payload, list):
        inner = payload[0] if payload and isinstance(payload[0], Message) else Message()
        name = _file_name(part) or f"{_header(inner, 'Subject')[:80] or 'message'}.eml"
        return Attached(name, inner.as_bytes(), _MESSAGE)
    name, data = _file_name(part), _payload(part)
    return Attached(name, data, _media_type(part, data)) if name and data else None


def _media_type(part: Message, data: bytes) -> str:
    said = part.get_content_type()
    return pictures.media_type(data) or (said if _MEDIA_TYPE.fullmatch(said) else "application/octet-stream")


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message, draft: Draft, chosen: str | None) -> str:
    """The text of `part` in its charset; wrong charsets are found out as for files."""
    text, draft.encoding, warning = encodings.decode(_payload(part), chosen, part.get_content_charset())
    if warning:
        draft.warn(warning)
    return text


def _write_body(part: Message, draft: Draft, chosen: str | None) -> None:
    text = _text(part, draft, chosen)
    if part.get_content_type() == "text/html":
        html_text.write(html_tree.parse(text), draft)
    else:
        draft.write(text)


def _write_page(message: Message, part: Message, draft: Draft, chosen: str | None) -> None:
    """A page saved by a browser: the article and its address."""
    address = _header(message, "Snapshot-Content-Location") or _header(part, "Content-Location")
    draft.describe("url", address if address.startswith(("http://", "https://")) else "")
    html.write_page(html_tree.parse(_text(part, draft, chosen)), draft)
    draft.describe("title", _header(message, "Subject"))


def _header(message: Message, name: str) -> str:
    """The header `name` decoded, or as it stands when it cannot be."""
    raw = str(message.get(name) or "")[:_HEADER_LIMIT]
    try:
        return one_line(str(email.header.make_header(email.header.decode_header(raw))))
    except (LookupError, ValueError, MessageError):
        return one_line(raw)


def _date(message: Message) -> str:
    """The date of sending as YYYY-MM-DD, in the sender's time zone; empty when it cannot be read."""
    try:
        return email.utils.parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return ""


def _file_name(part: Message) -> str:
    try:
        return one_line((part.get_filename() or "").replace("\\", "/").rpartition("/")[2])[:80]
    except (LookupError, ValueError, TypeError):
        return ""
