"""Reads Turtle: prefixes, statements, texts with language or type, nodes in brackets, lists."""

import re
from collections.abc import Iterator

from catalog.domain.errors import Unreadable
from catalog.formats.linked.graph import RDF, Literal, Triple, Value

_TOKEN = re.compile(
    r"""(?P<space>(?:\s+|\#[^\n]*)+)
    |(?P<iri><[^\x00-\x20<>"{}|^`\\]*>)
    |(?P<long>\"\"\"(?:(?:\"|\"\")?(?:[^\"\\]|\\.))*\"\"\"|'''(?:(?:'|'')?(?:[^'\\]|\\.))*''')
    |(?P<short>"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
    |(?P<language>@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*)
    |(?P<type>\^\^)
    |(?P<number>[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)|\d*\.\d+|\d+))
    |(?P<sign>[.;,\[\]()])
    |(?P<name>(?:_:)?[\w\-·%]*(?:\.[\w\-·%]+)*:?(?:[\w\-·%:]|\\[_~.\-!$&'()*+,;=/?\#@%]|\.(?=[\w\-·%:\\.]))*)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_SIGNS = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
_DEEPEST = 100
_Token = tuple[str, str]


def read(text: str) -> Iterator[Triple]:
    """The statements of a Turtle document. Raises Unreadable where it is not Turtle."""
    yield from _Reader(text).statements()


class _Reader:
    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._next = next(self._tokens, ("end", ""))
        self._prefixes: dict[str, str] = {}
        self._base = ""
        self._blank = 0
        self._found: list[Triple] = []

    def statements(self) -> Iterator[Triple]:
        while self._next[0] != "end":
            if not self._directive():
                self._triples()
                self._take(".")
            yield from self._found
            self._found.clear()

    def _directive(self) -> bool:
        word = self._next[1].casefold()
        if word not in ("@prefix", "@base", "prefix", "base"):
            return False
        self._advance()
        name = self._advance()[1] if word.endswith("prefix") else ""
        iri = self._iri(self._advance()[1])
        if word.endswith("prefix"):
            self._prefixes[name.removesuffix(":")] = iri
        else:
            self._base = iri
        if word.startswith("@"):
            self._take(".")
        return True

    def _triples(self) -> None:
        in_brackets = self._next[1] == "["
        subject = self._value(0)
        if isinstance(subject, Literal):
            raise _wrong("a text stands where a thing must")
        if not (in_brackets and self._next[1] == "."):
            self._properties(subject, 0)

    def _properties(self, subject: str, depth: int) -> None:
        while True:
            verb = self._verb()
            self._found.append((subject, verb, self._value(depth)))
            while self._next[1] == ",":
                self._advance()
                self._found.append((subject, verb, self._value(depth)))
            if self._next[1] != ";":
                return
            while self._next[1] == ";":
                self._advance()
            if self._next[1] in (".", "]"):
                return

    def _verb(self) -> str:
        if self._next == ("name", "a"):
            self._advance()
            return f"{RDF}type"
        verb = self._value(0)
        if isinstance(verb, Literal):
            raise _wrong("a text stands where a property must")
        return verb

    def _value(self, depth: int) -> Value:
        if depth > _DEEPEST:
            raise _wrong("it is nested too deeply")
        kind, word = self._advance()
        if kind in ("short", "long"):
            return self._literal(word, 3 if kind == "long" else 1)
        if kind == "number" or word in ("true", "false"):
            return Literal(word)
        if word == "[":
            return self._node(depth)
        if word == "(":
            return self._list(depth)
        if kind == "iri":
            return self._iri(word)
        if kind == "name" and ":" in word:
            return self._named(word)
        raise _wrong(f"“{word[:20]}” stands where it must not")

    def _literal(self, word: str, marks: int) -> Literal:
        text = _unescaped(word[marks:-marks])
        if self._next[0] == "language":
            return Literal(text, self._advance()[1][1:])
        if self._next[0] == "type":
            self._advance()
            self._advance()
        return Literal(text)

    def _node(self, depth: int) -> str:
        name = self._new()
        if self._next[1] != "]":
            self._properties(name, depth + 1)
        self._take("]")
        return name

    def _list(self, depth: int) -> str:
        first = at = self._new()
        while self._next[1] != ")":
            self._found.append((at, f"{RDF}first", self._value(depth + 1)))
            following = self._new()
            self._found.append((at, f"{RDF}rest", following))
            at = following
        self._advance()
        return first

    def _named(self, word: str) -> str:
        prefix, _, local = word.partition(":")
        if prefix == "_":
            return word
        if prefix not in self._prefixes:
            raise _wrong(f"the prefix “{prefix[:20]}:” is not explained")
        return self._prefixes[prefix] + re.sub(r"\\(.)", r"\1", local)

    def _iri(self, word: str) -> str:
        iri = _unescaped(word[1:-1])
        return iri if re.match(r"[A-Za-z][\w+.-]*:", iri) else self._base + iri

    def _new(self) -> str:
        self._blank += 1
        return f"_:b{self._blank}"

    def _take(self, sign: str) -> None:
        if self._advance()[1] != sign:
            raise _wrong(f"a “{sign}” is missing")

    def _advance(self) -> _Token:
        token = self._next
        if token[0] == "end":
            raise _wrong("it ends in the middle of a statement")
        self._next = next(self._tokens, ("end", ""))
        return token


def _tokens(text: str) -> Iterator[_Token]:
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None or match.end() == place:
            raise _wrong(f"“{text[place : place + 20]}” is no part of one")
        place = match.end()
        if match.lastgroup != "space":
            yield str(match.lastgroup), match[0]


def _unescaped(text: str) -> str:
    def sign(match: re.Match[str]) -> str:
        code = match[1] or match[2]
        if code:
            number = int(code, 16)
            return chr(number) if number < 0xD800 or 0xDFFF < number < 0x110000 else "\ufffd"
        return _SIGNS.get(match[3], match[3])

    return _ESCAPE.sub(sign, text) if "\\" in text else text


def _wrong(why: str) -> Unreadable:
    return Unreadable(f"This is not a Turtle file that can be read: {why}.", "Export the vocabulary again.")
