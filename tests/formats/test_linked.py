"""RDF in three serialisations, read as rdflib reads it."""

import json

import pytest
import rdflib

from catalog.domain.errors import Unreadable
from catalog.formats.linked import jsonld, rdfxml, turtle
from catalog.formats.linked.graph import Literal, Triple
from tests.formats.exchange_samples import SKOS_JSON, SKOS_XML, TURTLE

_ODD = r"""
@base <http://example.org/> . @prefix : <http://example.org/a#> . @prefix p.q: <http://example.org/b/> .
<c> a :d.e ; :f 'it\'s' , "tab\t\u00e9\U0001F600" , '''two
"lines" ''' , true , "x"^^<http://example.org/t> .
[] :f ( :one "two" [ :g p.q:h ] ) .
_:n :f :a\,b , :c%20d .
"""


def _ours(triples: list[Triple]) -> list[tuple[str, str, str]]:
    def shown(value: object) -> str:
        if isinstance(value, Literal):
            return f"{value.text}@{value.language or ''}"
        return "_" if str(value).startswith("_:") or str(value).endswith("nil") else str(value)

    return sorted((shown(s), p, shown(o)) for s, p, o in triples)


def _theirs(graph: rdflib.Graph) -> list[tuple[str, str, str]]:
    def shown(value: object) -> str:
        if isinstance(value, rdflib.Literal):
            return f"{value}@{value.language or ''}"
        return "_" if isinstance(value, rdflib.BNode) or str(value).endswith("nil") else str(value)

    return sorted((shown(s), str(p), shown(o)) for s, p, o in graph)


@pytest.mark.parametrize("text", [TURTLE, _ODD])
def test_turtle_says_the_same_as_to_rdflib(text: str) -> None:
    assert _ours(list(turtle.read(text))) == _theirs(rdflib.Graph().parse(data=text, format="turtle"))


def test_rdf_xml_says_the_same_as_to_rdflib() -> None:
    theirs = _theirs(rdflib.Graph().parse(data=SKOS_XML, format="xml"))
    assert _ours(list(rdfxml.read(SKOS_XML.encode()))) == theirs


def test_json_ld_says_the_same_as_to_rdflib() -> None:
    data = json.dumps(SKOS_JSON)
    assert _ours(list(jsonld.read(data.encode()))) == _theirs(rdflib.Graph().parse(data=data, format="json-ld"))


@pytest.mark.parametrize(
    "text", ["a:b a:c a:d .", "@prefix a: <x:> . a:b a:c", '<x:a> <x:b> "unclosed .', "<x:a> <x:b> <x:c> ,"]
)
def test_what_is_no_turtle_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as caught:
        list(turtle.read(text))
    assert caught.value.advice
