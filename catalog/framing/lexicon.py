"""The cues the engine looks for: `resources/framing/<language>/<category>.toml`, and a catalogue's own edits."""

import hashlib
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from catalog import paths
from catalog.domain.errors import Invalid, NotFound
from catalog.framing import patterns
from catalog.framing.rules import ANNOTATIONS, CATEGORIES, Cue, LanguageRules, Rule

_COMMA = re.compile(r",(?![^()]*\))")
_TAIL = frozenset(("of", "the", "a", "an", "and", "his", "her", "its", "their", "our"))
"""At the end of a phrase these only show how it goes on."""
_PREPOSITIONS = frozenset(("in", "at", "on", "by", "under", "with", "from", "behind", "for", "to", "as", "of", "out"))


@dataclass(frozen=True, slots=True)
class Edit:
    """A change a user made for a catalogue.

    add: `cue` becomes an entry of `category`. silence: `cue` (as listed) or, with `cue` empty, the whole `rule` is no
    longer looked for. suggest: `cue` gets the neutral wording `suggestion`.
    """

    action: Literal["add", "silence", "suggest"]
    cue: str = ""
    category: str = ""
    rule: str = ""
    language: str = "en"
    reason: str = ""
    suggestion: str | None = None
    strength: float = 0.6


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All rules by language, and a version that changes whenever a rule does."""

    languages: Mapping[str, LanguageRules]
    version: str

    def rules(self, language: str) -> LanguageRules | None:
        """The rules of a language, or None where there are none."""
        return self.languages.get(language)

    @property
    def size(self) -> int:
        """How many entries and patterns there are in all languages."""
        return sum(len(rules.cues) for rules in self.languages.values())


def load(folder: Path | None = None, edits: Iterable[Edit] = ()) -> Lexicon:
    """Read the rule files below `folder` (default: those that come with the program) and apply a user's edits.

    What was read is kept for the life of the program.

    Raises NotFound when there are no rule files, Invalid when one cannot be understood (file and rule are named).
    """
    changes = tuple(edits)
    return _loaded(folder or paths.shipped("resources") / "framing", changes)


@lru_cache(maxsize=8)
def _loaded(folder: Path, changes: tuple[Edit, ...]) -> Lexicon:
    files = sorted(folder.glob("[a-z][a-z]/*.toml"))
    if not files:
        raise NotFound(f"There are no framing rules in {folder}.", "Install the program again, or name another folder.")
    languages: dict[str, LanguageRules] = {}
    for language in sorted({file.parent.name for file in files}):
        mine = [file for file in files if file.parent.name == language]
        languages[language] = _language(mine, [edit for edit in changes if edit.language == language])
    return Lexicon(languages, _version(files, changes))


def _version(files: Sequence[Path], edits: Sequence[Edit]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.parent.name.encode() + file.name.encode() + b"\0" + file.read_bytes())
    digest.update(repr(edits).encode() if edits else b"")
    return digest.hexdigest()[:10]


def _language(files: Sequence[Path], edits: Sequence[Edit]) -> LanguageRules:
    documents = {file: _read(file) for file in files}
    sets: dict[str, list[str]] = {}
    for document in documents.values():
        sets |= {name: listed.split() for name, listed in document.get("sets", {}).items()}
    rules = LanguageRules()
    for file, document in documents.items():
        for table in document.get("rule", []):
            _take(rules, file, document.get("category", ""), table, sets)
    _apply(rules, edits, sets)
    rules.index()
    return rules


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Invalid(
            f"The rule file {file.name} is not valid TOML: {error}.", "Put the line right or restore the file."
        ) from error


def _take(
    rules: LanguageRules, file: Path, category: str, table: dict[str, Any], sets: Mapping[str, Sequence[str]]
) -> None:
    """Add one [[rule]] of a file."""
    if category not in CATEGORIES + ANNOTATIONS or not {"id", "strength", "reason"} <= table.keys():
        raise Invalid(f"A rule in {file.name} lacks a known category, id, strength or reason.", "Complete it.")
    rule = Rule(
        f"{category}.{table['id']}",
        category,
        float(table["strength"]),
        table["reason"],
        tuple(table.get("examples", ())),
        tuple(table.get("counter_examples", ())),
    )
    rules.rules[rule.id] = rule
    rules.cues += [_cue(entry, rule, sets) for entry in entries(table.get("entries", ""))]


def entries(block: str) -> list[str]:
    """The entries of a rule: one per line or between commas outside brackets; what follows # is a comment."""
    lines = [line.split("#", 1)[0] for line in block.splitlines()]
    return [entry.strip() for line in lines for entry in _COMMA.split(line) if entry.strip()]


def _cue(entry: str, rule: Rule, sets: Mapping[str, Sequence[str]]) -> Cue:
    source, arrow, suggestion = (part.strip() for part in entry.partition("->"))
    looked_for, wording = _without_tail(source, suggestion)
    return Cue(replace(patterns.parse(looked_for, sets), source=source), rule, wording if arrow else None)


def _without_tail(source: str, wording: str) -> tuple[str, str]:
    """A phrase and its wording, a last "of" or "the" put in brackets: it must be there and is no part of the cue.

    Left as they are: phrases that a preposition opens ("in the grip of"), and wordings that end otherwise.
    """
    words = source.split()
    tail = next((i for i, word in enumerate(reversed(words)) if not _TAIL.issuperset(word.split("/"))), len(words))
    if not tail or len(words) - tail < 1 or words[0].lower() in _PREPOSITIONS or "(" in source:
        return source, wording
    ending = words[-tail:]
    if wording and not wording.startswith("("):
        if wording.split()[-tail:] != ending:
            return source, wording
        wording = " ".join(wording.split()[:-tail])
    return " ".join([*words[:-tail], "(", *ending, ")"]), wording


def _apply(rules: LanguageRules, edits: Sequence[Edit], sets: Mapping[str, Sequence[str]]) -> None:
    for edit in edits:
        if edit.action == "add":
            rules.cues.append(_added(rules, edit, sets))
        elif edit.action == "silence":
            rules.cues = [cue for cue in rules.cues if not is_meant(cue, edit)]
        else:
            rules.cues = [
                replace(cue, suggestion=edit.suggestion) if is_meant(cue, edit) else cue for cue in rules.cues
            ]


def _added(rules: LanguageRules, edit: Edit, sets: Mapping[str, Sequence[str]]) -> Cue:
    if edit.category not in CATEGORIES:
        raise Invalid(
            f"“{edit.category}” is not a category of framing.", "Choose one of: " + ", ".join(CATEGORIES) + "."
        )
    reason = edit.reason or "“{cue}” is on this catalogue's own list of words to look at."
    rule = Rule(f"{edit.category}.own", edit.category, edit.strength, reason)
    rules.rules.setdefault(rule.id, rule)
    return Cue(patterns.parse(edit.cue, sets), rule, edit.suggestion)


def is_meant(cue: Cue, edit: Edit) -> bool:
    """Whether an edit that silences or rewords is about this cue."""
    if edit.rule and cue.rule.id != edit.rule:
        return False
    if edit.category and cue.rule.category != edit.category:
        return False
    return not edit.cue or _covers(cue.phrase, edit.cue)


def _covers(phrase: patterns.Phrase, cue: str) -> bool:
    """Whether the phrase is, as listed or as found in a text, the cue that is meant."""
    if phrase.source.casefold() == cue.casefold():
        return True
    words = patterns.tokens(cue)
    bare = replace(phrase, elements=tuple(element for element in phrase.elements if not element.context))
    return bool(words.written) and patterns.match(bare, words, 0, 0, len(words.written)) == (0, len(words.written))
