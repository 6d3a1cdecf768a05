"""The help pages in `resources/help`: their order, titles, and which words stand in which."""

import re
from dataclasses import dataclass

from catalog import paths

_ORDER = (
    *("start", "sources", "reader", "quotes", "claims", "evidence", "rivals", "names", "tags", "links", "flags"),
    *("review", "pictures", "search", "history", "exchange", "export", "archivists", "command-line"),
    *("install", "promises", "contributors", "changes"),
)
OF_SCREEN = {"history": "history", "search": "search", "review": "review", "tags": "tags", "names": "names"}
OF_SCREEN |= {"claims": "claims", "quotes": "quotes", "sources": "sources", "reading": "reader"}
OF_SCREEN |= {"pictures": "pictures"}
"""Which page explains which screen."""
OF_DIALOG = {"ExportDialog": "export", "CitationStyle": "export", "CorrectDialog": "reader", "FramingRules": "review"}
OF_DIALOG |= {"LinkDialog": "links", "EvidenceDialog": "evidence", "MergeNames": "names", "Proposals": "names"}
OF_DIALOG |= {"ChooseRecord": "pictures", "Stages": "exchange", "EncodingDialog": "exchange", "Palette": "start"}
"""Which page explains which dialog, by its class; the others say it themselves, or are explained with their screen."""
_COMMON = (
    "a an and are at be by can could do does for from how i if in into is it me my of on or should that the there this "
    "to want was what when where which who why will with you"
)
"""Words of a question that say nothing of what it is about."""
_SHORT = 3  # letters of a word that has no plural to take off
PROPERTY = "help"
"""The property of a dialog that names its page."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page; `text` is Markdown."""

    name: str
    title: str
    text: str


def pages() -> list[HelpPage]:
    """All pages, in the order to read them; pages without a place in it stand last."""
    found = {path.stem: path.read_text(encoding="utf-8") for path in (paths.shipped("resources") / "help").glob("*.md")}
    names = [name for name in _ORDER if name in found] + sorted(found.keys() - set(_ORDER))
    return [HelpPage(name, _title(found[name]), found[name]) for name in names]


def matching(typed: str, among: list[HelpPage]) -> list[HelpPage]:
    """The pages in which most of the words begin a word, those that have them in headings first, then most often."""
    words = telling(typed)
    found = {page.name: _found(page, words) for page in among}
    most = max((words_found for words_found, *_ in found.values()), default=0)
    hits = [page for page in among if found[page.name][0] == most and (most or not words)]
    return sorted(hits, key=lambda page: found[page.name], reverse=True)


def telling(typed: str) -> list[str]:
    """The words of a question that say what it is about, without their plural."""
    words = (word for word in re.findall(r"\w+", typed.casefold()) if word not in _COMMON.split())
    return [word.removesuffix("s") if len(word) > _SHORT else word for word in words]


def _found(page: HelpPage, words: list[str]) -> tuple[int, int, int]:
    """How many of the words stand in the page, how many in its headings, and how often all together."""
    headings = "\n".join(re.findall(r"^#.*", page.text, re.MULTILINE))
    counts = [len(re.findall(rf"\b{re.escape(word)}", page.text, re.IGNORECASE)) for word in words]
    headed = sum(bool(re.search(rf"\b{re.escape(word)}", headings, re.IGNORECASE)) for word in words)
    return sum(map(bool, counts)), headed, sum(counts)


def _title(text: str) -> str:
    first = re.match(r"#\s*(.+)", text)
    return first[1].strip() if first else text[:40]
