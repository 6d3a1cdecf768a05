"""Which first words of a capital phrase belong to the name, and whether what is left may be a name at all."""

import re

from catalog.framing import capitals, grammar, speech
from catalog.framing.capital_words import CapitalWords
from catalog.framing.voice import words

_SHORT = 6
"""Below so many letters a first word in -ed is a name that the program does not know: Memed, Syed."""
_CITED = re.compile(
    r" \((?:1[89]|20)\d\d|, (?:by contrast|in turn|who|whom|whose|too)\b| and [A-Z]\w+ \((?:1[89]|20)\d\d"
)


class Openings:
    """Judges the beginnings of capital phrases in one text."""

    def __init__(self, its: CapitalWords) -> None:
        self.its = its
        self.tokens = its.tokens

    def trimmed(self, first: int, last: int, *, opens: bool) -> tuple[int, int, bool]:
        """Without opening words, and without adjectives of country or creed that stand before a person."""
        lower = self.tokens.lower
        if first in self.its.headline:
            first, last = self._without_strangers(first, last)
        while first < last and (
            (lower[first] in capitals.function_words() and not self._belongs(first, opens=opens))
            or (opens and last - first > 1 and self._only_opens(first))
        ):
            first, opens = first + 1, False
        while last > first and self.tokens.texts[last - 1] == "." and len(lower[last - 2]) > 1:
            last -= 1
        if last - first > 1 and self._ends_an_office(first):
            first, opens = first + 1, False
        if not capitals.kind_words().isdisjoint(lower[first + 1 : last]):
            return first, last, opens
        if opens and last - first > 1 and lower[first] not in capitals.known() and self._all_plain(first + 1, last):
            first, opens = first + (not capitals.is_plain(lower[first])), False
        while (
            last - first > 1 and lower[first] in capitals.adjectives() and lower[first + 1] not in capitals.adjectives()
        ):
            first, opens = first + 1, False
        return first, last, opens

    def _ends_an_office(self, i: int) -> bool:
        """As "State" of "Secretary of State Paul Merker": the name begins behind it."""
        lower = self.tokens.lower
        before = i - 2 if lower[i - 1] == "the" else i - 1
        office = before > 0 and lower[before] == "of" and lower[before - 1] in words("people", "titles")
        return office and lower[i] in words("people", "offices")

    def _belongs(self, i: int, *, opens: bool) -> bool:
        """As "I" of "I. V. Stalin"; as "Near" of "the Near East Relief", with a capital inside a sentence."""
        inside = not opens and self.tokens.lower[i] in grammar.PREPOSITIONS
        return (inside and self.tokens.lower[i - 1] in ("the", "of")) or self._is_initial(i)

    def _is_initial(self, i: int) -> bool:
        """As "I" of "I. V. Stalin": one letter with its stop and a capital behind."""
        tokens = self.tokens
        stop = tokens.texts[i + 1 : i + 2] == ["."] and tokens.starts[i + 1] == tokens.ends[i]
        return stop and len(tokens.texts[i]) == 1 and self.its.may_follow(i + 2)

    def _without_strangers(self, first: int, last: int) -> tuple[int, int]:
        """Of a headline only the stretch of words that the text itself uses with a capital."""
        familiar = [
            i
            for i in range(first, last)
            if self.its.inner[self.tokens.texts[i]] or self.tokens.lower[i] in capitals.known()
        ]
        if not familiar:
            return first, first
        behind = next((i for i in range(familiar[0], last) if i not in familiar), last)
        named = self.tokens.lower[behind - 1] in words("people", "given")
        return familiar[0], min(behind + named, last)

    def _all_plain(self, first: int, last: int) -> bool:
        return all(map(capitals.is_plain, self.tokens.lower[first:last]))

    def _only_opens(self, i: int) -> bool:
        """A first word that is a common word: small elsewhere, or an adverb; not a title or known name."""
        word, text = self.tokens.lower[i], self.tokens.texts[i]
        if word in words("people", "titles") or word in capitals.known() or word in capitals.adjectives():
            return False
        if len(text) == 1 or text.isupper() or "." in text:
            return False
        if word.endswith("ed") and len(text) < _SHORT and word not in self.its.small:
            return False
        return word in self.its.small or grammar.is_adverb(word) or word.endswith(("ing", "ed"))

    def stands(self, first: int, last: int, *, opens: bool) -> bool:
        """Whether the phrase may be a name at all."""
        lower, word = self.tokens.lower[first], self.tokens.texts[first]
        if last - first > 1:
            return not self._all_plain(first, last) or self._is_official(first, last)
        if lower in words("bodies", "by_themselves") or self.ordinal_start(first) < self.tokens.starts[first]:
            return True
        if len(word) == 1 or capitals.is_plain(lower):
            return False
        if not opens or self.its.inner[word] or lower in capitals.known():
            return lower not in self.its.small or self.its.inner[word] > 2 or lower in capitals.known()
        return self._opening_is_name(first, last)

    def _is_official(self, first: int, last: int) -> bool:
        """As "Communist Party", "Soviet Union": a word for a body behind another word that is no title."""
        lower = self.tokens.lower
        return lower[last - 1] in capitals.kind_words() and lower[first] not in words("people", "titles")

    def _opening_is_name(self, first: int, last: int) -> bool:
        """A single first word never seen inside a sentence counts only before a possessive or a verb of speech."""
        word, text = self.tokens.lower[first], self.tokens.texts[first]
        after = self.tokens.lower[last] if last < len(self.its.capital) else ""
        if word in self.its.small or grammar.is_adverb(word) or word.endswith(("ing", "ness", "ment", "tion")):
            return False
        if _CITED.match(self.its.text, self.tokens.ends[last - 1]):
            return True
        verb = speech.verbs().get(after)
        speaks = speech.is_russian_verb(after) or (verb is not None and verb.form in ("past", "third"))
        return speaks or after in ("'s", "’s") or (text.isupper() and len(text) < 8)

    def ordinal_start(self, first: int) -> int:
        """The place of "21" in "21st Division": an ordinal before a capital belongs to the name."""
        tokens = self.tokens
        if (
            first >= 2
            and tokens.texts[first - 1] in capitals.ORDINALS
            and tokens.ends[first - 2] == tokens.starts[first - 1]
        ):
            return tokens.starts[first - 2]
        return tokens.starts[first]
