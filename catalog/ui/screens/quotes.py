"""The screen of quotes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu

from catalog.ui import icons
from catalog.ui.models.page_model import Column
from catalog.ui.screens.columns import quote_columns
from catalog.ui.screens.record_screen import RecordScreen
from catalog.ui.widgets.empty_state import EmptyState


class QuotesScreen(RecordScreen):
    """Words taken over from sources, by whom and from where."""

    kind = "quote"

    def columns(self) -> Sequence[Column]:
        return quote_columns()

    def placeholder(self) -> str:
        return self.tr("Filter: words, by:hoxha, tag:…, source:…, is:unverified")

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "quote",
            self.tr("No quotes yet"),
            self.tr("Quotes are made in the text: select words there and press Q. They keep their place and page."),
            self.tr("Type a quote…"),
        )

    def add(self) -> None:
        from catalog.ui.dialogs.new_records import new_quote

        new_quote(self.catalogue, self.jobs, self, self.show_record)

    def fill_menu(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        if len(ids) == 1:
            menu.addAction(icons.icon("source"), self.tr("Show in the text"), self.open_)
        super().fill_menu(menu, ids)

    def open_(self) -> None:
        detail = self.inspector.detail
        place = getattr(detail.view, "place", None) if detail else None
        if place is not None and place.state != "orphan":
            self.place_asked.emit(place.source_id, place.start, place.end)
        else:
            self.edit()
