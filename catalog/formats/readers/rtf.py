"""Rich Text files: their text in any code page, with page breaks and notes."""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from catalog.domain.errors import Unreadable
from catalog.formats.readers import rtf_words
from catalog.formats.readers.document import Draft, Source

_TOKEN = re.compile(
    rb"(?P<hex>(?:\\'[0-9a-fA-F]{2})+)|\\(?:(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|(?P<symbol>[^a-zA-Z]))"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\"
)
_DEPTH = 2_000
_TOKENS = 5_000_000


@dataclass(frozen=True, slots=True)
class _State:
    r"""What holds inside a group: whether it is text, its code page, characters to skip after \\u, where text goes."""

    skip: bool = False
    page: str = "cp1252"
    after_unicode: int = 1
    info: str = ""
    fonts: bool = False
    font: int = 0
    note: bool = False
    deleted: bool = False
    table: bool = False


def read(source: Source, draft: Draft) -> None:
    """Write the text of `source` to `draft`. Raises Unreadable when its groups are nested without end."""
    parser = _Parser(draft)
    position = tokens = 0
    while match := _TOKEN.match(source.data, position):
        position = match.end()
        position += parser.token(match)
        tokens += 1
        if tokens > _TOKENS:
            raise Unreadable("The file has too many marks to be read.", "Save it as DOCX and import that.")
    parser.finish()


class _Parser:
    """Follows groups and control words; bytes are decoded only when their run ends."""

    def __init__(self, draft: Draft) -> None:
        self._draft = self._target = draft
        draft.page("1")
        self._state = _State()
        self._stack: list[_State] = []
        self._bytes = bytearray()
        self._surrogate = 0
        self._swallow = 0
        self._starred = self._cell_ended = False
        self._default = "cp1252"
        self._fonts: dict[int, str] = {}
        self._info: dict[str, str] = {}
        self._notes = 0
        self._page = 1

    def token(self, match: re.Match[bytes]) -> int:
        """Take one token; the number of raw bytes to jump over after it."""
        if word := match["word"]:
            return self._word(word, match["number"])
        if match["hex"]:
            self._plain(bytes.fromhex(match["hex"].replace(b"\\'", b"").decode()))
        elif match["brace"]:
            self._brace(match["brace"])
        elif match["symbol"]:
            self._symbol(match["symbol"])
        elif match["text"]:
            self._plain(match["text"])
        return 0

    def finish(self) -> None:
        """Write what is left and hand over the metadata."""
        self._flush()
        if self._target is not self._draft:
            self._close_note()
        for key, value in self._info.items():
            self._draft.describe(key, value)
        if self._page == 1:
            self._draft.relabel({})

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._swallow, self._starred = 0, False
        if brace == b"{":
            self._stack.append(self._state)
            if len(self._stack) > _DEPTH:
                raise Unreadable("The file is damaged: its groups are nested without end.", "Try another copy of it.")
        elif self._stack:
            before, self._state = self._state, self._stack.pop()
            if before.note and not self._state.note:
                self._close_note()

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif symbol in b"\r\n":
            self._do_par(None)
        elif sign := rtf_words.SIGNS.get(symbol):
            self._write(sign)

    def _plain(self, text: bytes) -> None:
        taken = min(self._swallow, len(text))
        self._swallow -= taken
        self._bytes += text[taken:]

    def _word(self, word: bytes, number: bytes | None) -> int:
        r"""Take a control word; the number of raw bytes that follow \\bin."""
        value = int(number) if number else None
        starred, self._starred = self._starred, False
        if word == b"u":
            self._unicode(value or 0)
            return 0
        self._flush()
        self._swallow = 0
        if word == b"bin":
            return max(0, value or 0)
        if (starred and word not in rtf_words.KEPT_STARRED) or word in rtf_words.SKIPPED:
            self._state = replace(self._state, skip=True)
        elif sign := rtf_words.SIGNS.get(word):
            self._write(sign)
        else:
            action: Callable[[int | None], None] | None = getattr(self, f"_do_{word.decode()}", None)
            if action:
                action(value)
            else:
                self._setting(word)
        return 0

    def _setting(self, word: bytes) -> None:
        """Control words that are data: code pages and the fields of the document's properties."""
        if word in rtf_words.CODE_PAGES:
            self._default = rtf_words.CODE_PAGES[word]
            self._state = replace(self._state, page=self._default)
        elif word in rtf_words.INFO and self._state.info:
            self._state = replace(self._state, info=rtf_words.INFO[word])
        elif self._state.info == "info":
            self._state = replace(self._state, info="other")

    def _unicode(self, value: int) -> None:
        """A character by its number: halves of a surrogate pair are joined."""
        self._flush()
        code = value % 65536
        if 0xD800 <= code < 0xDC00:
            self._surrogate = code
        elif 0xDC00 <= code < 0xE000 and self._surrogate:
            self._write(chr(0x10000 + ((self._surrogate - 0xD800) << 10) + code - 0xDC00))
            self._surrogate = 0
        else:
            self._write(chr(code))
        self._swallow = self._state.after_unicode

    def _flush(self) -> None:
        """Decode the bytes gathered in the present code page."""
        if self._bytes:
            gathered, self._bytes = bytes(self._bytes), bytearray()
            if self._state.fonts:
                return
            self._write(gathered.decode(self._state.page, "replace"))

    def _write(self, text: str) -> None:
        state = self._state
        if state.skip or state.fonts or state.deleted:
            return
        if state.info:
            self._info[state.info] = self._info.get(state.info, "") + text
        else:
            self._target.write(text)

    def _do_ansicpg(self, value: int | None) -> None:
        self._default = _codec(f"cp{value}") or self._default
        self._state = replace(self._state, page=self._default)

    def _do_fonttbl(self, _: int | None) -> None:
        self._state = replace(self._state, fonts=True)

    def _do_f(self, value: int | None) -> None:
        page = self._fonts.get(value or 0, self._default) or self._western()
        self._state = replace(self._state, font=value or 0, page=page)

    def _do_fcharset(self, value: int | None) -> None:
        if self._state.fonts:
            known = _codec(rtf_words.CHARSETS.get(value or 0, "")) if value else ""
            self._fonts[self._state.font] = self._default if known is None else known

    def _western(self) -> str:
        """The code page of fonts for "ANSI": Western when other fonts name the file's own, else the file's own."""
        return "cp1252" if self._default in self._fonts.values() else self._default

    def _do_plain(self, _: int | None) -> None:
        self._state = replace(self._state, deleted=False)

    def _do_deleted(self, value: int | None) -> None:
        self._state = replace(self._state, deleted=value != 0)

    def _do_uc(self, value: int | None) -> None:
        self._state = replace(self._state, after_unicode=min(max(0, value or 0), 8))

    def _do_info(self, _: int | None) -> None:
        self._state = replace(self._state, info="info")

    def _do_par(self, _: int | None) -> None:
        if self._state.skip:
            return
        if self._state.table:
            self._target.line()
            self._cell_ended = True
        else:
            self._target.block()

    def _do_pard(self, _: int | None) -> None:
        self._state = replace(self._state, table=False)

    def _do_intbl(self, _: int | None) -> None:
        self._state = replace(self._state, table=True)

    def _do_sect(self, value: int | None) -> None:
        self._do_par(value)

    def _do_line(self, _: int | None) -> None:
        if not self._state.skip:
            self._target.lines()

    def _do_row(self, _: int | None) -> None:
        self._target.line()
        self._cell_ended = False

    def _do_cell(self, _: int | None) -> None:
        self._target.tab(instead=self._cell_ended)
        self._cell_ended = False

    def _do_page(self, _: int | None) -> None:
        self._page += 1
        self._draft.block()
        self._draft.page(str(self._page))

    def _do_footnote(self, _: int | None) -> None:
        """A note begins; its text is gathered apart."""
        if not self._state.note:
            self._notes += 1
            self._write(f"[{self._notes}]")
            self._target = Draft()
            self._state = replace(self._state, note=True)

    def _close_note(self) -> None:
        note, self._target = self._target.finish(), self._draft
        self._draft.note(str(self._notes), note)


def _codec(name: str) -> str | None:
    """`name` when Python has such a code page."""
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None
