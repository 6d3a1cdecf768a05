"""Passes over cues that careful writing uses too, in a text that shows hardly any other framing."""

from bisect import bisect_right
from collections.abc import Sequence

from catalog.framing import patterns
from catalog.framing.results import Finding, Span
from catalog.framing.rules import LanguageRules

FEWEST = 8
"""Of fewer sentences nothing is said of the whole text."""
SHARE = 0.22
"""A text is careful where fewer of its sentences hold a plain flag: of 26 neutral texts marked by hand at most .19, of
26 partisan ones at least .33."""
_PLAIN = 0.45
"""Flags of this strength count as plain."""
_STRONG = 0.6
"""Where a text is careful, weaker cues are passed over: a scholar's verdict on a source, a turn of speech."""
_KEPT = frozenset(("unsourced_quote", "scare_quotes"))
"""Weak as they may be, these rest on the form of the text, not on a word."""
_MENTIONING = frozenset(("scare_quotes",))
"""Marks by which careful writers name the words of their sources; they count where a text is judged as a whole."""


def settle(sentences: Sequence[Span], findings: Sequence[Finding], rules: LanguageRules) -> list[Finding]:
    """`findings`, in a careful text without those that say little there. Flags in quotations stay."""
    own = [finding for finding in findings if not finding.in_quotation]
    if len(sentences) < FEWEST or not own:
        return list(findings)
    starts = [start for start, _ in sentences]
    plain = {bisect_right(starts, finding.start) for finding in own if not _says_little(finding, rules)}
    if len(plain) >= SHARE * len(sentences):
        return list(findings)
    return [finding for finding in findings if finding.in_quotation or not _is_passed_over(finding, rules)]


def _is_passed_over(finding: Finding, rules: LanguageRules) -> bool:
    """Whether the cue is left out of a careful text."""
    weak = finding.strength < _STRONG and finding.category not in _KEPT
    return weak or finding.category in _MENTIONING or _says_little(finding, rules)


def _says_little(finding: Finding, rules: LanguageRules) -> bool:
    """Whether careful writers use this cue too, or it is weak by itself."""
    if finding.category in _KEPT:
        return False
    return finding.strength < _PLAIN or is_careful(finding.cue, rules)


def is_careful(cue: str, rules: LanguageRules) -> bool:
    """Whether the whole of `cue` is one of the phrases listed as those of careful writing."""
    words = patterns.tokens(cue)
    count = len(words.written)
    phrases = rules.careful(words.folded[0]) if count else []
    return any(patterns.match(phrase, words, 0, 0, count) == (0, count) for phrase in phrases)
