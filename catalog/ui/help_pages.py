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
OF_DIALOG = {"ExportDialog": "export", "CitationStyle": "export", "CorrectDialog": "reader", "FramingRules": "flags"}
OF_DIALOG |= {"LinkDialog": "links", "EvidenceDialog": "evidence", "MergeNames": "names", "Proposals": "names"}
OF_DIALOG |= {"ChooseRecord": "pictures", "Stages": "exchange", "EncodingDialog": "exchange", "Palette": "start"}
"""Which page explains which dialog, by its class; the others say it themselves, or are explained with their screen."""
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


def matching(wanted: str, among: list[HelpPage]) -> list[HelpPage]:
    """The pages in which every word stands, those that have them in the title first."""
    words = wanted.casefold().split()
    hits = [page for page in among if all(word in page.text.casefold() for word in words)]
    return sorted(hits, key=lambda page: not all(word in page.title.casefold() for word in words))


def _title(text: str) -> str:
    first = re.match(r"#\s*(.+)", text)
    return first[1].strip() if first else text[:40]
