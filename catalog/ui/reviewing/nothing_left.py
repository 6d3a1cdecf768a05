"""What the review says when no flag is left to show."""

from PySide6.QtWidgets import QWidget

from catalog.ui.reviewing.queue import Standing
from catalog.ui.widgets.empty_state import EmptyState


class NothingLeft(EmptyState):
    """Tells an empty queue that is worked off from one that never held anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("check", "", "", parent=parent)

    def explain(self, now: Standing, status: str | None) -> None:
        """Say why there is nothing of this status."""
        if now.total and status == "open":
            self.tell(self.tr("All done"), self.tr("Every flag here is decided. Decisions can be looked at by status."))
        elif now.total:
            self.tell(self.tr("Nothing here"), self.tr("No flag has this status."))
        else:
            self.tell(
                self.tr("No flags"),
                self.tr(
                    "Flags come from the analysis of a text: open a source and press F5. No flag does not mean "
                    "that a text is neutral."
                ),
            )
