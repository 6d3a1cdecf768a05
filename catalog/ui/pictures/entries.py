"""The ways from a record to its pictures."""

from functools import partial

from catalog.ui.actions import Handlers
from catalog.ui.screens.screen import Screen

_OF_KIND = {"claim": ("map", "timeline"), "source": ("map", "profile")}


def pictures_of(screen: Screen, kind: str) -> Handlers:
    """Handlers that show what is selected on a screen of records of that kind as a map, in time, or as a profile."""

    def show(which: str) -> None:
        for record_id in screen.selection()[:1]:
            screen.picture_asked.emit(which, record_id)

    shown = _OF_KIND.get(kind, ("map",))
    return {f"record.{which}": partial(show, which) for which in shown}
