"""What a file with sources would bring, in tabs: new ones, those that seem to be here, and what else there is."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QWidget

from catalog.ui import terms
from catalog.ui.importing.here_already import HereAlready, Row
from catalog.ui.importing.stages import Stages
from catalog.ui.jobs import Jobs
from catalog.ui.models.page_source import Rows
from catalog.ui.widgets.lines_list import LinesList
from catalog.ui.widgets.two_lines import Lines


class Preview(Stages):
    """Subclasses fill the tabs in `look_at`, and say in `tell` what stands above them and on the button."""

    def __init__(self, title: str, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(title, "", jobs, parent)
        self.here: HereAlready | None = None
        self.tabs = QTabWidget()
        self.body.addWidget(self.tabs, 1)

    @property
    def apart(self) -> set[int]:
        """The places of those that seem to be here and are something else."""
        return self.here.apart if self.here else set()

    def tell(self) -> None:
        """Say what would come in as things are chosen now."""
        raise NotImplementedError

    def add(self, tab: str, name: str, entries: Sequence[Any], lines: Callable[[Any], Lines]) -> None:
        """A tab with a list, unless there is nothing for it; `{count}` in `tab` is how many there are."""
        if entries:
            made = LinesList(lambda row: lines(row.entry), name)
            self._add_tab(made, tab, len(entries))
            made.show_source(Rows([Row(number, each) for number, each in enumerate(entries)]))

    def add_said(self, tab: str, name: str, sentences: Sequence[str]) -> None:
        """A tab with sentences to read in full, unless there are none."""
        if sentences:
            made = QPlainTextEdit("\n\n".join(sentences), readOnly=True)
            made.setProperty("field", True)
            made.setAccessibleName(name)
            made.setTabChangesFocus(True)
            self._add_tab(made, tab, len(sentences))

    def add_here(self, entries: Sequence[Any], lines: Callable[[Any], Lines]) -> None:
        """The tab of those that seem to be here already, if there are any."""
        self.here = HereAlready(entries, lines) if entries else None
        if self.here:
            self._add_tab(self.here, self.tr("Here already {count}"), len(entries))
            self.here.changed.connect(self.tell)

    def _add_tab(self, widget: QWidget, tab: str, count: int) -> None:
        self.tabs.addTab(widget, tab.format(count=self.locale().toString(count)))


def source_lines(found: Mapping[str, Any]) -> Lines:
    """A source that would come in, as `domain.csl.from_item` gives it."""
    people = "; ".join(each["as_written"] or each["name"]["preferred"] for each in found["contributors"])
    told = [people, terms.date(found["date"]), terms.csl_type(found["type"]), *_reference(found["archive"])]
    return Lines(found["title"], " · ".join(filter(None, told)), icon="source")


def counted(words: Mapping[str, int]) -> str:
    """What was counted, in words that have the number already; those whose number is 0 are left out."""
    return ", ".join(text for text, number in words.items() if number)


def undone() -> str:
    """That an import can be taken back."""
    return QCoreApplication.translate("importing", "It is one step, which can be undone.")


def _reference(archive: Mapping[str, str]) -> list[str]:
    """The archival reference on one line, as far as it says which box or folder it is."""
    parts = (archive.get(part) for part in ("repository", "fonds", "series", "box", "folder", "item"))
    return [", ".join(filter(None, parts))]
