"""Which words of one text stand with a capital, where that says nothing, and which are names elsewhere in it."""

import unicodedata
from collections import Counter

from catalog.framing import capitals, cases
from catalog.framing.tokens import Tokens, paragraphs

_HEADING = 60
"""Code points of a heading at most."""
_MOST_HEADINGS = 2
_ENDS_PARAGRAPH = '.?!:”"»'
_OPENING_MARKS = frozenset("\"“„«‘:•—–*'")


def _plain(word: str) -> str:
    """A word without its accents: Thaci for Thaçi."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


class CapitalWords:
    """The capitals of one text. `opening` holds the indexes of the tokens that begin sentences.

    `small` are words seen in small letters, `alone` words seen with a capital, `inner` counts words that have a capital
    where no sentence begins; `headline` are the tokens of lines in capitals, which say nothing.
    """

    def __init__(self, text: str, tokens: Tokens, opening: set[int], known: frozenset[str]) -> None:
        self.text, self.tokens, self.opening = text, tokens, opening
        self.capital = [text[place].isupper() for place in tokens.starts]
        self.headline = self._headlines()
        plain = [i for i, capital in enumerate(self.capital) if i not in self.headline]
        self.small = {tokens.lower[i] for i in plain if not self.capital[i]}
        self.alone = {word for word, capital in zip(tokens.texts, self.capital, strict=True) if capital}
        self.inner: Counter[str] = Counter(dict.fromkeys(known, 1))
        self.inner.update(tokens.texts[i] for i in plain if self.capital[i] and not self.opens(i))
        self.inner.update(tokens.texts[i] for i in plain if self.capital[i] and self._opens_full_name(i))
        plainly = {_plain(word) for word in self.inner if not word.isascii()}
        self.inner.update(tokens.texts[i] for i in plain if self.capital[i] and tokens.texts[i] in plainly)
        stems = {cases.stem(word) for word in self.inner} - {None}
        self.inner.update(tokens.texts[i] for i in plain if self.capital[i] and cases.stem(tokens.texts[i]) in stems)

    def _headlines(self) -> set[int]:
        """Indexes of the tokens in lines where most words have a capital and no full stop ends them."""
        found = self._headings()
        for start, end in paragraphs(self.text):
            if end - start > 200 or self.text[end - 1] in ',;:"”»' or (self.text[end - 1] == "." and end - start > 120):
                continue
            span = self.tokens.between(start, end)
            its_words = [i for i in span if self.tokens.texts[i][0].isalpha()]
            small = [self.tokens.lower[i] for i in its_words if not self.capital[i]]
            if (
                len(its_words) > 4
                and len(small) <= 0.4 * len(its_words)
                and capitals.function_words().issuperset(small)
            ):
                found.update(span)
        return found

    def _headings(self) -> set[int]:
        """Indexes of the tokens of short lines without a full stop over a paragraph with one; at most two in a row."""
        found: set[int] = set()
        row = _MOST_HEADINGS
        for start, end in reversed(paragraphs(self.text)):
            full = not self.text[end - 1].isalnum() or end - start > _HEADING
            row = 0 if full and self.text[end - 1] in _ENDS_PARAGRAPH else row + 1
            if 0 < row <= _MOST_HEADINGS and not full:
                found.update(self.tokens.between(start, end))
        return found

    def opens(self, i: int) -> bool:
        """Begins a sentence, a quotation or what follows a colon."""
        return i == 0 or i in self.opening or self.tokens.texts[i - 1] in _OPENING_MARKS

    def _opens_full_name(self, i: int) -> bool:
        """As "Chou" of "Chou En-lai" at the head of a sentence: a hyphened given name behind it tells."""
        lower = self.tokens.lower
        full = self.opens(i) and self.may_follow(i + 1) and "-" in lower[i + 1] and not capitals.is_plain(lower[i + 1])
        return full and lower[i] not in capitals.function_words() and lower[i] not in self.small

    def may_follow(self, i: int) -> bool:
        """Whether token `i` may go on a phrase: it has a capital, is no month or day, and stands close by."""
        return (
            i < len(self.capital)
            and self.capital[i]
            and self.tokens.lower[i] not in capitals.calendar()
            and self.tokens.starts[i] - self.tokens.ends[i - 1] <= 1
        )
