"""Several at once: no update is lost, nobody is told of locks, and who edits what is gone is shown the difference."""

import subprocess
import sys
from typing import Any

import pytest

from catalog.domain.errors import Conflict
from catalog.domain.values import ClaimValues, Contributor, FormValues, NameValues, QuoteValues, SourceValues, TagValues
from catalog.services import checks, claims, lists, names, quotes, sources, tags
from catalog.store.catalogue import Catalogue
from tests.services.helpers import refused
from tests.services.ten_writers import STATEMENT, WRITERS

TIMES = 8


def test_ten_processes_write_and_no_update_is_lost(catalogue: Catalogue) -> None:
    shared = claims.add(catalogue, ClaimValues(STATEMENT.format(0)))
    command = [sys.executable, "-m", "tests.services.ten_writers", str(catalogue.folder), str(TIMES)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110)
    assert (done.returncode, done.stderr) == (0, "")
    assert claims.get(catalogue, shared).values.statement == STATEMENT.format(WRITERS * TIMES)
    assert len(lists.ids(catalogue, "source")) == WRITERS * TIMES
    assert checks.check(catalogue) == []


def _entered(catalogue: Catalogue) -> list[tuple[Any, int, Any, Any, Any]]:
    """For each kind: its service, a record, what another says, what one says, and where the two differ."""
    letter = SourceValues("Letter", date="1961", fields={"volume": "2"}, contributors=(Contributor("author", "Hoxha"),))
    source_id = sources.add(catalogue, letter)
    return [
        (
            sources,
            source_id,
            SourceValues("Letter", date="1961", fields={"volume": "3"}, contributors=(Contributor("author", "Shehu"),)),
            letter,
            {"contributors", "csl:volume"},
        ),
        (
            quotes,
            quotes.add(catalogue, source_id, QuoteValues("We shall not yield.")),
            QuoteValues("We shall not yield.", speaker="Hoxha"),
            QuoteValues("We shall never yield."),
            {"text", "speaker", "voice"},
        ),
        (
            claims,
            claims.add(catalogue, ClaimValues("The base was closed.", "1961")),
            ClaimValues("The base was closed.", "May 1961", "accepted"),
            ClaimValues("The base was closed.", "1961-05", "disputed"),
            {"status"},
        ),
        (
            names,
            names.add(catalogue, NameValues("Vlora", "place")),
            NameValues("Vlora", "place", forms=(FormValues("Valona"),)),
            NameValues("Vlorë", "place"),
            {"preferred", "forms"},
        ),
    ]


def test_an_edit_of_what_is_no_longer_there_is_refused_with_the_difference(catalogue: Catalogue) -> None:
    for service, record_id, theirs, mine, fields in _entered(catalogue):
        seen = service.get(catalogue, record_id).record.changed_at
        stamp = service.edit(catalogue, record_id, theirs, seen)
        assert stamp > seen
        with refused(catalogue, Conflict, "changed elsewhere"):
            service.edit(catalogue, record_id, mine, seen)
        with pytest.raises(Conflict) as caught:
            service.edit(catalogue, record_id, mine, seen)
        assert {each.field for each in caught.value.differences} == fields
        assert caught.value.seen == stamp
        service.edit(catalogue, record_id, mine, caught.value.seen)


def test_who_says_the_same_is_told_that_nothing_differs(catalogue: Catalogue) -> None:
    claim = claims.add(catalogue, ClaimValues("The base was closed."))
    seen = claims.get(catalogue, claim).record.changed_at
    claims.edit(catalogue, claim, ClaimValues("The base was closed.", "1961-05-26"), seen)
    with pytest.raises(Conflict) as caught:
        claims.edit(catalogue, claim, ClaimValues(" The base was closed.", "26 May 1961"), seen)
    assert caught.value.differences == ()


def test_every_change_of_what_a_form_shows_counts(catalogue: Catalogue) -> None:
    claim = claims.add(catalogue, ClaimValues("The base was closed."))
    name = names.add(catalogue, NameValues("Vlora", "place"))
    seen = [service.get(catalogue, record).record.changed_at for service, record in ((claims, claim), (names, name))]
    claims.set_status(catalogue, [claim], "accepted")
    names.add_form(catalogue, name, FormValues("Valona"))
    with refused(catalogue, Conflict, "status"):
        claims.edit(catalogue, claim, ClaimValues("The base was closed."), seen[0])
    with refused(catalogue, Conflict, "forms"):
        names.edit(catalogue, name, NameValues("Vlora", "place"), seen[1])


def test_a_tag_is_edited_only_as_it_was_read(catalogue: Catalogue) -> None:
    tag = tags.add(catalogue, TagValues("bases"))
    seen = tags.get(catalogue, tag).values
    tags.edit(catalogue, tag, TagValues("bases", scope_note="of the navy"), seen)
    with refused(catalogue, Conflict, "bases"):
        tags.edit(catalogue, tag, TagValues("naval bases"), seen)
