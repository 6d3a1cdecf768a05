"""One way to do each operation of the program, on the catalogue of `peopled`: a new operation must be entered here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from catalog.domain.operations import Operation
from catalog.domain.values import (
    ClaimValues,
    EvidenceValues,
    FormValues,
    NameValues,
    QuoteValues,
    SourceValues,
    TagValues,
)
from catalog.framing import lexicon
from catalog.services import (
    bibliography_import,
    bundle_import,
    bundles,
    checks,
    claims,
    exchange_import,
    framing,
    framing_rules,
    history,
    imports,
    links,
    mentions,
    name_merging,
    names,
    quotes,
    records,
    review,
    rivals,
    saved_searches,
    sources,
    suggestions,
    tagging,
    tags,
    texts,
)
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Setting
from tests.services.peopled import Ids


@dataclass
class Desk:
    """A catalogue, what is in it, a folder for files, and a number that is never the same twice."""

    catalogue: Catalogue
    ids: Ids
    folder: Path
    count: int = 0

    def fresh(self, words: str) -> str:
        """The words with a number of their own."""
        self.count += 1
        return f"{words} {self.count}"

    def file(self, name: str, content: str) -> Path:
        """A file with that content."""
        path = self.folder / self.fresh("x")
        path.mkdir()
        (path / name).write_text(content, encoding="utf-8")
        return path / name


def _import_bundle(desk: Desk) -> None:
    """What was exported, then deleted, comes back."""
    source = sources.add(desk.catalogue, SourceValues(desk.fresh("Exported")))
    target = desk.folder / desk.fresh("bundle")
    bundles.export(desk.catalogue, target, [source])
    records.delete_records(desk.catalogue, [source])
    bundle_import.take_in(desk.catalogue, target)


def _import_records(desk: Desk) -> None:
    prefix = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    concept = f'<http://example.org/1> a skos:Concept ; skos:prefLabel "{desk.fresh("fleet")}"@en .\n'
    planned = exchange_import.plan(desk.catalogue, desk.file("a.ttl", prefix + concept))
    exchange_import.carry_out(desk.catalogue, planned)


def _correct(desk: Desk) -> None:
    text = texts.current(desk.catalogue, desk.ids.article)
    assert text is not None
    texts.correct(desk.catalogue, desk.ids.article, text.content.replace("The treacherous", desk.fresh("The"), 1) + "!")


def _move_passage(desk: Desk) -> None:
    place = quotes.get(desk.catalogue, desk.ids.killed).place
    assert place is not None
    texts.confirm_passage(desk.catalogue, place.passage_id, place.start + 1, place.end)


def _edit_evidence(desk: Desk, act: Callable[[Catalogue, int], object]) -> None:
    values = EvidenceValues("mentions", note=desk.fresh("see"))
    act(desk.catalogue, claims.add_evidence(desk.catalogue, desk.ids.alone, values, quote_id=desk.ids.typed))


def _new_name(desk: Desk) -> int:
    return names.add(desk.catalogue, NameValues(desk.fresh("Ramiz Alia"), forms=(FormValues(desk.fresh("R. Alia")),)))


def _new_tag(desk: Desk) -> int:
    return tags.add(desk.catalogue, TagValues(desk.fresh("base")))


def _new_claim(desk: Desk) -> int:
    return claims.add(desk.catalogue, ClaimValues(desk.fresh("The base was closed in May."), "1961"))


def _remove_form(desk: Desk) -> None:
    forms = names.get(desk.catalogue, _new_name(desk)).values.forms
    assert forms[0].id is not None
    names.remove_form(desk.catalogue, forms[0].id)


def _suggest(desk: Desk, act: Callable[[Catalogue, int], object]) -> None:
    """Of a source of its own, so that there is always one left."""
    source = sources.add(desk.catalogue, SourceValues(desk.fresh("Speech"), language="en"))
    said = (
        f"On 24 May 1961 the fleet left Vlora. Khrushchev told him: “You are number {desk.fresh('of')}, like Stalin.”"
    )
    imports.add_text(desk.catalogue, source, said, "en")
    framing.analyse_source(desk.catalogue, source)
    act(desk.catalogue, suggestions.of_source(desk.catalogue, source)[0].id)


def _analyse(desk: Desk) -> None:
    source = sources.add(desk.catalogue, SourceValues(desk.fresh("Leaflet"), language="en"))
    imports.add_text(desk.catalogue, source, desk.fresh("The treacherous clique fled."), "en")
    framing.analyse_source(desk.catalogue, source)


def _rivals(desk: Desk) -> None:
    for year in ("1961", "1962"):
        claims.add(
            desk.catalogue, ClaimValues(f"The hospital number {desk.count} of Tirana was opened in {year}.", year)
        )
    rivals.find(desk.catalogue)


def _decide(desk: Desk) -> None:
    _analyse(desk)
    flag = review.queue(desk.catalogue, status="open", limit=1)[0].id
    review.decide(desk.catalogue, [flag], "upheld", desk.fresh("because"))


def _settings(desk: Desk) -> None:
    with desk.catalogue.transact(Operation.EDIT_SETTINGS) as session:
        session.add(Setting(key=desk.fresh("key"), value="1"))


def _repair(desk: Desk) -> None:
    with desk.catalogue.raw() as connection:
        connection.execute("UPDATE record SET label = 'wrong' WHERE id = ?", (desk.ids.bare,))
    checks.repair(desk.catalogue, checks.check(desk.catalogue))


Way = Callable[[Desk], object]
WAYS: dict[Operation, Way] = {
    Operation.ADD_SOURCE: lambda d: sources.add(d.catalogue, SourceValues(d.fresh("Letter"))),
    Operation.EDIT_SOURCE: lambda d: sources.edit(d.catalogue, d.ids.bare, SourceValues(d.fresh("Letter"))),
    Operation.IMPORT_FILE: lambda d: imports.import_file(d.catalogue, d.file("a.txt", d.fresh("They left."))),
    Operation.IMPORT_BIBLIOGRAPHY: lambda d: bibliography_import.carry_out(
        d.catalogue,
        bibliography_import.plan(d.catalogue, d.file("a.ris", f"TY  - BOOK\nTI  - {d.fresh('B')}\nER  - \n")),
    ),
    Operation.IMPORT_BUNDLE: _import_bundle,
    Operation.IMPORT_RECORDS: _import_records,
    Operation.CORRECT_TEXT: _correct,
    Operation.MOVE_PASSAGE: _move_passage,
    Operation.ADD_QUOTE: lambda d: quotes.add(d.catalogue, d.ids.minutes, QuoteValues(d.fresh("We need it."))),
    Operation.EDIT_QUOTE: lambda d: quotes.edit(d.catalogue, d.ids.typed, QuoteValues(d.fresh("We need it."))),
    Operation.VERIFY_QUOTE: lambda d: quotes.verify(d.catalogue, d.ids.typed, d.fresh("the typescript")),
    Operation.ADD_CLAIM: _new_claim,
    Operation.EDIT_CLAIM: lambda d: claims.edit(d.catalogue, d.ids.alone, ClaimValues(d.fresh("It was white."))),
    Operation.ADD_EVIDENCE: lambda d: _edit_evidence(d, lambda _catalogue, _id: None),
    Operation.EDIT_EVIDENCE: lambda d: _edit_evidence(
        d, lambda catalogue, key: claims.edit_evidence(catalogue, key, EvidenceValues("disputes"))
    ),
    Operation.REMOVE_EVIDENCE: lambda d: _edit_evidence(d, claims.remove_evidence),
    Operation.ADD_NAME: _new_name,
    Operation.EDIT_NAME: lambda d: names.edit(d.catalogue, d.ids.body, NameValues(d.fresh("Balli"), "body")),
    Operation.ADD_NAME_FORM: lambda d: names.add_form(d.catalogue, d.ids.hoxha, FormValues(d.fresh("Khodja"))),
    Operation.REMOVE_NAME_FORM: _remove_form,
    Operation.MERGE_NAMES: lambda d: name_merging.merge(d.catalogue, _new_name(d), _new_name(d)),
    Operation.KEEP_APART: lambda d: name_merging.keep_apart(d.catalogue, d.ids.hoxha, _new_name(d)),
    Operation.ADD_MENTION: lambda d: mentions.add(d.catalogue, d.ids.bare, d.fresh("Beqir Balluku"), "subject"),
    Operation.REMOVE_MENTION: lambda d: mentions.remove(
        d.catalogue, mentions.add(d.catalogue, d.ids.bare, d.fresh("Kapo"), "subject")
    ),
    Operation.ADD_TAG: _new_tag,
    Operation.EDIT_TAG: lambda d: tags.edit(d.catalogue, _new_tag(d), TagValues(d.fresh("bases"))),
    Operation.RENAME_TAG: lambda d: tags.rename(d.catalogue, _new_tag(d), d.fresh("harbours")),
    Operation.MERGE_TAGS: lambda d: tags.merge(d.catalogue, _new_tag(d), _new_tag(d)),
    Operation.DELETE_TAG: lambda d: tags.delete_tag(d.catalogue, _new_tag(d)),
    Operation.TAG_RECORDS: lambda d: tagging.put(d.catalogue, [d.ids.bare, d.ids.alone], d.fresh("navy")),
    Operation.UNTAG_RECORDS: lambda d: tagging.take(
        d.catalogue, [d.ids.bare], tagging.put(d.catalogue, [d.ids.bare], d.fresh("navy"))
    ),
    Operation.ADD_LINK: lambda d: links.add(
        d.catalogue, d.ids.bare, sources.add(d.catalogue, SourceValues("S")), "cites"
    ),
    Operation.EDIT_LINK: lambda d: links.edit(
        d.catalogue, links.add(d.catalogue, _new_claim(d), d.ids.alone, "contradicts"), d.fresh("see")
    ),
    Operation.REMOVE_LINK: lambda d: links.remove(
        d.catalogue, links.add(d.catalogue, _new_claim(d), d.ids.alone, "contradicts")
    ),
    Operation.ADD_NOTE: lambda d: records.add_note(d.catalogue, d.ids.bare, d.fresh("Ask.")),
    Operation.EDIT_NOTE: lambda d: records.edit_note(
        d.catalogue, records.add_note(d.catalogue, d.ids.bare, "Ask."), d.fresh("Asked.")
    ),
    Operation.REMOVE_NOTE: lambda d: records.remove_note(
        d.catalogue, records.add_note(d.catalogue, d.ids.bare, "Ask.")
    ),
    Operation.DELETE_RECORDS: lambda d: records.delete_records(d.catalogue, [_new_claim(d), _new_name(d)]),
    Operation.SET_STATUS: lambda d: claims.set_status(d.catalogue, [_new_claim(d)], "accepted"),
    Operation.ANALYSE: _analyse,
    Operation.FIND_RIVALS: _rivals,
    Operation.DECIDE: _decide,
    Operation.ACCEPT_SUGGESTION: lambda d: _suggest(d, suggestions.accept),
    Operation.DISMISS_SUGGESTION: lambda d: _suggest(d, suggestions.dismiss),
    Operation.EDIT_FRAMING_RULES: lambda d: framing_rules.add(
        d.catalogue, lexicon.Edit(action="add", cue=d.fresh("so called"), category="loaded")
    ),
    Operation.SAVE_SEARCH: lambda d: saved_searches.save(d.catalogue, "claim", d.fresh("Open"), "status:open"),
    Operation.DELETE_SEARCH: lambda d: saved_searches.delete(
        d.catalogue, saved_searches.save(d.catalogue, "claim", d.fresh("Open"), "status:open")
    ),
    Operation.EDIT_SETTINGS: _settings,
    Operation.REPAIR: _repair,
    Operation.UNDO: lambda d: (_new_claim(d), history.undo(d.catalogue)),
    Operation.REDO: lambda d: (_new_claim(d), history.undo(d.catalogue), history.redo(d.catalogue)),
}
"""The last step each way takes is the operation it stands for."""
