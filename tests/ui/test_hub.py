"""A window follows what another window, or the command line, does to the same catalogue."""

from catalog.domain.values import SourceValues
from catalog.services import sources
from catalog.store.catalogue import open_catalogue
from catalog.ui.hub import Hub


def test_what_another_program_wrote_reaches_the_screens(qtbot, catalogue):
    hub = Hub(catalogue)
    other = open_catalogue(catalogue.folder)
    with qtbot.waitSignal(hub.changed, timeout=20_000) as told:
        added = sources.add(other, SourceValues("From the command line"))
    assert ("source", added) in told.args[0]
    with qtbot.assertNotEmitted(hub.stepped):
        sources.add(other, SourceValues("Nobody here did this"))
        hub.look()
    hub.rest()
    other.close()
