"""The entries of the framing rules as the dialog lists, sifts and asks for them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from catalog.framing.lexicon import Edit
from catalog.services import framing_entries, framing_rules
from catalog.services.framing_entries import Entry
from catalog.ui import terms
from catalog.ui.models.page_source import Page
from catalog.ui.widgets.editors import Field
from catalog.ui.words import tr
from catalog.ui.words import translate as mark

LANGUAGES = ("en", "ru")
"""The languages there are rules for."""
WHOSE: tuple[tuple[str, Callable[[Entry], bool]], ...] = (
    (mark("framing", "All entries"), lambda _entry: True),
    (mark("framing", "Changed in this catalogue"), lambda entry: entry.change is not None),
    (mark("framing", "Added in this catalogue"), lambda entry: entry.is_own),
    (mark("framing", "Silenced"), lambda entry: entry.silenced),
    (mark("framing", "Shipped with the program"), lambda entry: not entry.is_own),
)


class Entries:
    """A PageSource over entries that are in memory."""

    def __init__(self, entries: list[Entry]) -> None:
        self._entries = entries

    def fetch(self, cursor: int | None, limit: int) -> Page:
        """Entries from position `cursor` on."""
        start = cursor or 0
        more = start + limit if start + limit < len(self._entries) else None
        return Page(self._entries[start : start + limit], more)

    def count(self) -> int:
        """How many entries there are."""
        return len(self._entries)


def sifted(entries: Sequence[Entry], typed: str, category: str | None, whose: Callable[[Entry], bool]) -> list[Entry]:
    """The entries of a category (None: all) that are so and fit what is typed; what finds these words comes first."""
    meant = framing_entries.meant(typed)
    found = [
        entry
        for entry in entries
        if category in (None, entry.category)
        and whose(entry)
        and (entry.cue in meant or framing_entries.fits(entry, typed))
    ]
    return sorted(found, key=lambda entry: entry.cue not in meant)


def fields() -> list[Field]:
    """What is asked of words to be added."""
    categories = [(category, terms.word(category)) for category in framing_rules.CATEGORIES]
    languages = [(language, terms.language(language)) for language in LANGUAGES]
    form = tr("Also betray+v, traitor+n, brazen+a for their forms, a/b for one of two words")
    return [
        Field("cue", tr("Words"), help=form),
        Field("category", tr("Category"), "choice", choices=categories),
        Field("language", tr("Language"), "choice", choices=languages, beside=True),
        Field("reason", tr("Why they are worth a look"), "multiline", lines=2),
        Field("suggestion", tr("Neutral wording")),
    ]


def added(entered: Mapping[str, Any]) -> Edit:
    """The change that adds what was entered."""
    return Edit(
        "add",
        entered["cue"] or "",
        entered["category"] or "",
        language=entered["language"] or LANGUAGES[0],
        reason=entered["reason"] or "",
        suggestion=entered["suggestion"],
    )
