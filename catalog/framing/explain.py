"""An analysis as plain lines for a person to read: each sentence with its flags and the reasons for them."""

from collections import Counter
from collections.abc import Iterator

from catalog.domain import neutral
from catalog.framing.results import Analysis, Finding, Sentence


def lines(analysis: Analysis) -> Iterator[str]:
    """The lines that `catalog analyse --explain` prints, without line ends."""
    if not analysis.analysed:
        yield f"Not analysed: there are no framing rules for this language ({analysis.language})."
        return
    yield from _summary(analysis)
    for number, sentence in enumerate(analysis.sentences, 1):
        yield ""
        yield from _sentence(number, sentence)


def _summary(analysis: Analysis) -> Iterator[str]:
    marked = sum(1 for sentence in analysis.sentences if sentence.flags)
    yield f"Language {analysis.language}, engine {analysis.engine}."
    yield f"{marked} of {len(analysis.sentences)} sentences have something to look at."
    counts = Counter(flag.category for sentence in analysis.sentences for flag in sentence.flags)
    for category, count in counts.most_common():
        yield f"  {category.replace('_', ' ')}: {count}"


def _sentence(number: int, sentence: Sentence) -> Iterator[str]:
    yield f"{number}. {' '.join(sentence.text.split())}"
    for flag in sentence.flags:
        yield "   " + _flag(flag)


def _flag(flag: Finding) -> str:
    where = ", in a quotation" if flag.in_quotation else ""
    said = "Say instead" if neutral.is_advice(flag.suggestion) else "Perhaps"
    instead = f" {said}: {neutral.plain(flag.suggestion)}." if flag.suggestion else ""
    return f"- {flag.category.replace('_', ' ')} ({flag.strength:.2f}{where}): {flag.reason}{instead}"
