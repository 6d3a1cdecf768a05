"""The tags as a SKOS vocabulary in Turtle."""

from collections.abc import Iterator

from catalog.formats.bundle.annotations import urn
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered

_HEAD = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .

"""


def write(bundle: Rendered) -> bytes:
    """One concept scheme with every tag as a concept."""
    title = _literal(str(bundle.content["title"] or "Vocabulary"))
    scheme = f"<#vocabulary> a skos:ConceptScheme ;\n    dct:title {title} .\n"
    concepts = ("\n" + " ;\n    ".join(_statements(tag)) + " .\n" for tag in bundle.content["tags"])
    return (_HEAD + scheme + "".join(concepts)).encode()


def _statements(tag: Record) -> Iterator[str]:
    yield f"<{urn(tag['uid'])}> a skos:Concept"
    yield f"skos:prefLabel {_literal(tag['label'])}"
    for other in tag.get("alternatives") or ():
        yield f"skos:altLabel {_literal(other['label'], other.get('language'))}"
    if tag.get("scope_note"):
        yield f"skos:scopeNote {_literal(tag['scope_note'])}"
    yield f"skos:broader <{urn(tag['broader'])}>" if tag.get("broader") else "skos:topConceptOf <#vocabulary>"
    yield "skos:inScheme <#vocabulary>"


def _literal(text: str, language: str | None = None) -> str:
    for sign, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r")):
        text = text.replace(sign, escaped)
    plain = bool(language) and all(part.isascii() and part.isalnum() for part in str(language).split("-"))
    return f'"{text}"' + (f"@{language}" if plain else "")
