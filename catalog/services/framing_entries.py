"""Every entry of the framing rules as a catalogue sees them: shipped or its own, silenced, or with another wording."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from catalog.framing import lexicon, patterns, wording
from catalog.framing.lexicon import Edit
from catalog.framing.rules import Cue, LanguageRules
from catalog.services import framing_rules
from catalog.store.catalogue import Catalogue

OWN = 1_000_000
"""From here on ids are those of the catalogue's own entries."""
_REASON = "“{cue}” is on this catalogue’s own list of words to look at."


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `change` is the number of the change that added, silenced or reworded it; None for as shipped.

    `reason` keeps {cue} where the words found will stand; `strength` is 0.0 to 1.0.
    """

    id: int
    language: str
    category: str
    rule: str
    cue: str
    reason: str
    strength: float
    suggestion: str | None
    change: int | None = None
    silenced: bool = False
    forms: tuple[str, ...] = ()
    """Of an entry of one word the words that it finds, where there are several."""

    @property
    def wording(self) -> str:
        """The neutral wording as one reads it; empty without one."""
        return wording.plain(self.suggestion) if self.suggestion else ""

    @property
    def is_own(self) -> bool:
        """Whether this catalogue added it."""
        return self.id >= OWN

    def edit(self, action: str, suggestion: str | None = None) -> Edit:
        """The change that silences this entry, or gives it another wording."""
        return Edit(
            action,  # type: ignore[arg-type]  # one of the three words; framing_rules.add checks it
            self.cue,
            self.category,
            "" if self.is_own else self.rule,
            self.language,
            suggestion=suggestion,
        )


def listed(catalogue: Catalogue) -> list[Entry]:
    """All entries, the catalogue's own first, then the shipped ones in the order of their files."""
    changes = framing_rules.listed(catalogue)
    own = [_own(number, edit, changes) for number, edit in changes if edit.action == "add"]
    return own + list(_shipped(changes))


def fits(entry: Entry, typed: str) -> bool:
    """Whether each word typed stands in the entry, its wording, category or reason."""
    text = f"{entry.cue} {entry.suggestion or ''} {entry.category.replace('_', ' ')} {entry.reason}".casefold()
    return all(word in text for word in typed.casefold().split())


def meant(words: str) -> frozenset[str]:
    """The shipped entries that find these words in a text, as they are written down: "betrayed" → "betray+v"."""
    typed = patterns.tokens(words)
    last = len(typed.written)
    found = [cue for rules in lexicon.load().languages.values() for cue in _beginning(rules, typed.folded[:1])]
    return frozenset(cue.phrase.source for cue in found if patterns.match(cue.phrase, typed, 0, 0, last) == (0, last))


def _beginning(rules: LanguageRules, first: Sequence[str]) -> Iterator[Cue]:
    for word in first:
        starts = rules.starting_with(word)
        yield from starts.always
        for cues in starts.before.values():
            yield from cues


def _shipped(changes: Sequence[tuple[int, Edit]]) -> Iterator[Entry]:
    number = 0
    for language, rules in lexicon.load().languages.items():
        mine = [(change, edit) for change, edit in changes if edit.language == language and edit.action != "add"]
        for cue in rules.cues:
            number += 1
            if cue.rule.category in framing_rules.CATEGORIES:
                yield _entry(number, language, cue, mine)


def _entry(number: int, language: str, cue: Cue, changes: Sequence[tuple[int, Edit]]) -> Entry:
    silenced = change = None
    suggestion = cue.suggestion
    for number_of_change, edit in changes:
        if not lexicon.is_meant(cue, edit):
            continue
        change = number_of_change
        if edit.action == "silence":
            silenced = number_of_change
        else:
            suggestion = edit.suggestion
    rule = cue.rule
    return Entry(
        number,
        language,
        rule.category,
        rule.id,
        cue.phrase.source,
        rule.reason,
        rule.strength,
        suggestion,
        silenced or change,
        silenced is not None,
        _forms(cue.phrase),
    )


def _forms(phrase: patterns.Phrase) -> tuple[str, ...]:
    """The inflected forms of an entry of one word."""
    words = phrase.elements[0].words
    return tuple(sorted(words)) if len(phrase.elements) == 1 and len(words) > 1 else ()


def _own(number: int, edit: Edit, changes: Sequence[tuple[int, Edit]]) -> Entry:
    said = [each.suggestion for _, each in changes if each.action == "suggest" and _about(each, edit)]
    return Entry(
        OWN + number,
        edit.language,
        edit.category,
        f"{edit.category}.own",
        edit.cue,
        edit.reason or _REASON,
        edit.strength,
        said[-1] if said else edit.suggestion,
        number,
    )


def _about(change: Edit, added: Edit) -> bool:
    return (change.cue, change.category, change.language) == (added.cue, added.category, added.language)
