"""A file of another program before it is taken in: sources, quotes, terms, what is here, what is kept otherwise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from catalog.services import exchange_import
from catalog.store.catalogue import Catalogue
from catalog.ui.importing.bibliography import title_of
from catalog.ui.importing.preview import Preview, counted, source_lines, undone
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.two_lines import Lines

if TYPE_CHECKING:
    from catalog.formats.found import FoundQuote, FoundTag
    from catalog.services.exchange_import import Done, Incoming, Plan


class ExchangeDialog(Preview):
    """`then` gets what was Done."""

    def __init__(
        self,
        catalogue: Catalogue,
        jobs: Jobs,
        path: Path,
        then: Callable[[Done], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title_of(path), jobs, parent)
        self._catalogue = catalogue
        self._then = then
        self._plan: Plan | None = None
        self.do.setText(self.tr("Take it in"))
        self.read(lambda: exchange_import.plan(catalogue, path), path.name)

    def look_at(self, plan: Plan) -> None:
        self._plan = plan
        every = [*plan.new, *(each for each, _id in plan.duplicates)]
        quotes = [(quote, each) for each in every for quote in each.found.quotes]
        self.add(self.tr("New {count}"), self.tr("New sources"), plan.new, _source)
        self.add_here(plan.duplicates, lambda pair: _source(pair[0]))
        self.add(self.tr("Quotes {count}"), self.tr("Quotes"), quotes, _quote)
        self.add(self.tr("Terms {count}"), self.tr("Terms of the vocabulary"), plan.tags, _term)
        self.add_said(self.tr("Worth knowing {count}"), self.tr("What comes in otherwise, or not"), self._known())
        self.tell()

    def start(self) -> None:
        catalogue, plan, apart = self._catalogue, self._plan, set(self.apart)
        assert plan is not None  # noqa: S101 - the button is there only when there is one
        self.take_in(
            lambda progress: exchange_import.carry_out(catalogue, plan, progress, apart=apart),
            self.tr("Import from another program"),
            self._then,
        )

    def tell(self) -> None:
        plan = self._plan
        if plan is None:
            return
        new, here = len(plan.new) + len(self.apart), len(plan.duplicates) - len(self.apart)
        words = {
            self.tr("%Ln new sources", None, new): new,
            self.tr("%Ln here already, which gain what they have not", None, here): here,
            self.tr("%Ln quotes", None, plan.quotes): plan.quotes,
            self.tr("%Ln notes", None, plan.notes): plan.notes,
            self.tr("%Ln terms", None, len(plan.tags)): len(plan.tags),
        }
        self.said.setText(f"{counted(words)}. {undone()}")

    def _known(self) -> list[str]:
        plan = self._plan
        if plan is None or not plan.kept:
            return list(plan.problems) if plan else []
        words = self.tr("Fields kept under their own names, which come out again: {names}")
        return [words.format(names=", ".join(plan.kept)), *plan.problems]


def _source(each: Incoming) -> Lines:
    return source_lines(each.values)


def _quote(pair: tuple[FoundQuote, Incoming]) -> Lines:
    quote, each = pair
    told: list[Any] = [quote.locator, each.values["title"], *quote.tags]
    return Lines(" ".join(quote.text.split()), " · ".join(filter(None, told)), icon="quote")


def _term(term: FoundTag) -> Lines:
    others = ", ".join(label for label, _language in term.alternatives)
    return Lines(term.label, " · ".join(filter(None, (term.broader, others, term.scope_note))), icon="tag")
