"""RDF statements, from whichever serialisation, looked up by subject."""

from collections.abc import Iterable
from typing import NamedTuple

from catalog.domain.errors import Unreadable

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
LARGEST = 1_000_000
"""Statements that are taken at most."""


class Literal(NamedTuple):
    """A text with its language, if it has one."""

    text: str
    language: str | None = None


Value = str | Literal
"""An address or the name of a node without one, or a text."""

Triple = tuple[str, str, Value]


class Graph:
    """Statements by subject and property, in the order of the file."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        self._of: dict[str, dict[str, list[Value]]] = {}
        for number, (subject, verb, value) in enumerate(triples):
            if number >= LARGEST:
                raise Unreadable("The file holds more than a million statements.", "Split it into parts.")
            self._of.setdefault(subject, {}).setdefault(verb, []).append(value)

    def subjects(self) -> list[str]:
        """Everything that something is said of."""
        return list(self._of)

    def all(self, subject: str, *verbs: str) -> list[Value]:
        """The values of these properties of a subject."""
        return [value for verb in verbs for value in self._of.get(subject, {}).get(verb, ())]

    def properties(self, subject: str) -> dict[str, list[Value]]:
        """Everything said of a subject."""
        return self._of.get(subject, {})

    def nodes(self, subject: str, *verbs: str) -> list[str]:
        """Those values that are no texts."""
        return [value for value in self.all(subject, *verbs) if isinstance(value, str)]

    def text(self, subject: str, *verbs: str) -> str:
        """The first value as a text, "" when there is none."""
        for value in self.all(subject, *verbs):
            return value.text if isinstance(value, Literal) else value
        return ""

    def types(self, subject: str) -> list[str]:
        """What kinds of thing it is."""
        return self.nodes(subject, f"{RDF}type")
