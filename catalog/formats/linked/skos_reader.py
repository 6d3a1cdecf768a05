"""A SKOS vocabulary as terms: labels in the wanted language, the others as alternatives, hierarchy, scope notes."""

from collections.abc import Mapping

from catalog.domain.errors import Unreadable
from catalog.formats.found import Found, FoundTag, told_apart
from catalog.formats.linked.graph import RDF, Graph, Literal

SKOS = "http://www.w3.org/2004/02/skos/core#"
XL = "http://www.w3.org/2008/05/skos-xl#"
_NOTES = ("scopeNote", "definition")
_KEPT = {
    "related": "Related", "exactMatch": "Exact match", "closeMatch": "Close match", "broadMatch": "Broad match",
    "narrowMatch": "Narrow match", "relatedMatch": "Related match", "notation": "Notation", "example": "Example",
    "note": "Note", "historyNote": "History", "editorialNote": "Editorial note", "changeNote": "Changed",
}  # fmt: skip
"""What a tag has no place for; it is kept in the scope note."""


def read(graph: Graph, language: str = "en") -> Found:
    """The concepts of a graph. Raises Unreadable when there are none."""
    concepts = [each for each in graph.subjects() if _is_concept(graph, each)]
    if not concepts:
        what = "This file holds neither a library of Zotero nor SKOS concepts."
        raise Unreadable(what, "Export the library as Zotero RDF, the vocabulary as SKOS.")
    names = {each: _preferred(graph, each, language) for each in concepts}
    above, within = _broader(graph, concepts), _collections(graph, concepts)
    problems = []
    tags: dict[str, FoundTag] = {}
    for each in concepts:
        if (label := names[each]).casefold() in tags:
            names[each] = told_apart(label, names[above[each][0]] if above.get(each) else None, tags)
            problems.append(f"“{label}” stands in the vocabulary twice; the second is called “{names[each]}”.")
        tags[names[each].casefold()] = _tag(graph, each, names, above.get(each, []), within, problems)
    kept = sorted(name for name in _KEPT if any(graph.all(each, f"{SKOS}{name}") for each in concepts))
    if kept:
        problems.append(
            f"What the terms have as {', '.join(kept)} has no place of its own; it is kept in the scope notes."
        )
    return Found(tags=tuple(tags.values()), problems=tuple(problems))


def _is_concept(graph: Graph, subject: str) -> bool:
    """What says so, or bears a label and is not the vocabulary itself."""
    types = graph.types(subject)
    return f"{SKOS}Concept" in types or (
        f"{SKOS}ConceptScheme" not in types and bool(_labels(graph, subject, "prefLabel"))
    )


def _tag(
    graph: Graph,
    concept: str,
    names: dict[str, str],
    above: list[str],
    within: Mapping[str, list[str]],
    problems: list[str],
) -> FoundTag:
    if len(above) > 1:
        shown = "”, “".join(names[each] for each in above)
        problems.append(f"“{names[concept]}” has several broader terms (“{shown}”); the others are in its scope note.")
    labels = [*_labels(graph, concept, "prefLabel"), *_labels(graph, concept, "altLabel")]
    labels += _labels(graph, concept, "hiddenLabel")
    others = dict.fromkeys((label.text.strip(), label.language) for label in labels)
    notes = [value.text for value in graph.all(concept, *(SKOS + n for n in _NOTES)) if isinstance(value, Literal)]
    further = {"Also below": [names[each] for each in above[1:]]}
    further |= {said: _said(graph, concept, name, names) for name, said in _KEPT.items()}
    further["In"] = [names[each] for each in within.get(concept, ())]
    notes += [f"{said}: {'; '.join(values)}" for said, values in further.items() if values]
    return FoundTag(
        label=names[concept],
        alternatives=tuple((text, code) for text, code in others if text and text != names[concept]),
        broader=names[above[0]] if above else None,
        scope_note="\n\n".join(dict.fromkeys(notes)) or None,
    )


def _said(graph: Graph, concept: str, name: str, names: dict[str, str]) -> list[str]:
    """The values of a property as texts: terms by their label, anything else as it is."""
    values = graph.all(concept, SKOS + name)
    return list(
        dict.fromkeys(
            value.text if isinstance(value, Literal) else names.get(value) or graph.text(value, f"{RDF}value") or value
            for value in values
        )
    )


def _labels(graph: Graph, concept: str, name: str) -> list[Literal]:
    plain = [value for value in graph.all(concept, SKOS + name) if isinstance(value, Literal)]
    nodes = graph.nodes(concept, XL + name)
    forms = [value for node in nodes for value in graph.all(node, f"{XL}literalForm") if isinstance(value, Literal)]
    return plain + forms


def _preferred(graph: Graph, concept: str, language: str) -> str:
    """The label in the language asked for, else without one, else the first; else the end of the address."""
    labels = _labels(graph, concept, "prefLabel")
    ranked = sorted(labels, key=lambda label: _rank(label.language, language))
    words = ranked[0].text.strip() if ranked else ""
    return words or concept.rstrip("/#").replace("#", "/").rpartition("/")[2]


def _rank(found: str | None, wanted: str) -> int:
    return 0 if (found or "").split("-")[0].casefold() == wanted else 1 if not found else 2


def _broader(graph: Graph, concepts: list[str]) -> dict[str, list[str]]:
    known = set(concepts)
    above: dict[str, list[str]] = {}
    for each in concepts:
        above.setdefault(each, []).extend(graph.nodes(each, f"{SKOS}broader"))
        for below in graph.nodes(each, f"{SKOS}narrower"):
            above.setdefault(below, []).append(each)
    return {each: [b for b in dict.fromkeys(found) if b in known and b != each] for each, found in above.items()}


def _collections(graph: Graph, concepts: list[str]) -> dict[str, list[str]]:
    """Of each concept the collections it is a member of, as far as they have a name."""
    found: dict[str, list[str]] = {}
    for each in concepts:
        for member in graph.nodes(each, f"{SKOS}member"):
            found.setdefault(member, []).append(each)
    return found
