"""Proposes the persons, bodies, families, places, events and works a text names, each with its spellings and places."""

from collections import defaultdict
from collections.abc import Sequence

from catalog.framing import aliases, forms, kinds, likeness, variants
from catalog.framing.aliases import Group
from catalog.framing.candidates import Candidate, candidates
from catalog.framing.quoted import TITLE, quoted_spans
from catalog.framing.results import NameForm, ProposedName, Span
from catalog.framing.tokens import Spans


def propose(text: str, sentences: Sequence[Span]) -> list[ProposedName]:
    """The names in `text`, most frequent first. `sentences` are code-point spans; their first words are no names.

    Spellings are joined where `variants.same` finds them alike; a given name or surname alone joins the only bearer.
    """
    found = _outside_titles(text, candidates(text, list(sentences)))
    spans: dict[str, list[Span]] = defaultdict(list)
    for candidate in found:
        spans[candidate.form].append((candidate.start, candidate.end))
    kind_of = kinds.of_forms(text, found)
    proposed = [_proposed(group, spans) for group in _grouped(text, kind_of, spans)]
    return sorted(proposed, key=lambda name: (-sum(form.count for form in name.forms), name.preferred))


def _outside_titles(text: str, found: list[Candidate]) -> list[Candidate]:
    """Without the words of a title in quotation marks: "The Question of the Marshes" names no question."""
    titles = Spans([(span.start, span.end) for span in quoted_spans(text) if span.role == TITLE])
    holding = [titles.at(candidate.start) for candidate in found]
    return [
        candidate
        for candidate, at in zip(found, holding, strict=True)
        if at is None or (candidate.start, candidate.end) == titles.all[at]
    ]


def _grouped(text: str, kind_of: dict[str, str], spans: dict[str, list[Span]]) -> list[Group]:
    groups: list[Group] = []
    for kind in dict.fromkeys(kind_of.values()):
        forms = [form for form, its in kind_of.items() if its == kind]
        groups += [Group(list(g.forms), kind, list(g.reasons)) for g in variants.group(forms)]
    _join_given_names(groups)
    aliases.join(text, groups, spans)
    return [Group(sorted(g.forms, key=lambda form: _rank(form, spans)), g.kind, g.reasons) for g in groups if g.forms]


def _join_given_names(groups: list[Group]) -> None:
    """A given name alone ("Enver") joins the one person in the text who bears it."""
    persons = [group for group in groups if group.kind == "person"]
    bearing: dict[str, list[Group]] = defaultdict(list)
    for group in persons:
        for given in set(filter(None, map(likeness.given_name, group.forms))):
            bearing[given].append(group)
    for lone in persons:
        if len(lone.forms) != 1 or not forms.is_single(lone.forms[0]):
            continue
        alike = (its for given, its in bearing.items() if likeness.same_given(given, lone.forms[0]))
        bearers = list({id(group): group for its in alike for group in its}.values())
        if len(bearers) == 1:
            bearers[0].forms += lone.forms
            bearers[0].reasons.append(f"“{lone.forms[0]}” is the given name of one person in the text only")
            lone.forms = []


def _rank(form: str, spans: dict[str, list[Span]]) -> tuple[int, int, int, int, int]:
    """The preferred form first: written out, without title, frequent, long, early."""
    parsed = forms.written_out(form)
    return -parsed, forms.title_count(form), -len(spans[form]), -len(form), spans[form][0][0]


def _proposed(group: Group, spans: dict[str, list[Span]]) -> ProposedName:
    forms = tuple(NameForm(form, len(spans[form]), tuple(spans[form])) for form in group.forms)
    return ProposedName(_preferred(group), group.kind, forms, "; ".join(dict.fromkeys(group.reasons)))


def _preferred(group: Group) -> str:
    """The first form; a person's without the title in front."""
    form = group.forms[0]
    return forms.without_titles(form) if group.kind == "person" else form
