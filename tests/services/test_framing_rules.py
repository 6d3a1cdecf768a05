"""A catalogue's own rules: added, silenced, reworded, taken back; the next analysis judges by them."""

import pytest

from catalog.domain.errors import Invalid, NotFound
from catalog.domain.values import SourceValues
from catalog.framing.lexicon import Edit
from catalog.services import framing, framing_rules, history, imports, review, sources
from catalog.store.catalogue import Catalogue

TEXT = "The treacherous envoy left in 1961. The zorkish party met in Vlora in 1962."


@pytest.fixture
def source_id(catalogue: Catalogue) -> int:
    made = sources.add(catalogue, SourceValues("A letter"))
    imports.add_text(catalogue, made, TEXT, "en")
    return made


def cues(catalogue: Catalogue, source_id: int) -> list[str]:
    framing.analyse_source(catalogue, source_id)
    return [flag.cue for flag in review.of_record(catalogue, source_id)]


def test_an_added_cue_is_found_and_says_why(catalogue: Catalogue, source_id: int) -> None:
    assert "zorkish" not in cues(catalogue, source_id)
    framing_rules.add(catalogue, Edit("add", "zorkish", "label", reason="A word of abuse.", suggestion="opposing"))
    assert "zorkish" in cues(catalogue, source_id)
    (flag,) = [row for row in review.of_record(catalogue, source_id) if row.cue == "zorkish"]
    assert review.get(catalogue, flag.id).suggestion == "opposing"


def test_a_silenced_cue_is_found_no_more_until_that_is_undone(catalogue: Catalogue, source_id: int) -> None:
    assert "treacherous" in cues(catalogue, source_id)
    framing_rules.add(catalogue, Edit("silence", "treacherous"))
    assert "treacherous" not in cues(catalogue, source_id)
    history.undo(catalogue)
    history.undo(catalogue)
    assert framing_rules.listed(catalogue) == []
    assert "treacherous" in cues(catalogue, source_id)


def test_a_change_makes_the_texts_due_for_analysis(catalogue: Catalogue, source_id: int) -> None:
    framing.analyse_source(catalogue, source_id)
    assert framing.stale_sources(catalogue) == []
    number = framing_rules.add(catalogue, Edit("suggest", "treacherous", suggestion="hostile"))
    assert framing.stale_sources(catalogue) == [source_id]
    framing_rules.remove(catalogue, number)
    assert framing.stale_sources(catalogue) == []


@pytest.mark.parametrize("edit", [Edit("add", ""), Edit("add", "x", "nonsense"), Edit("suggest", "x"), Edit("silence")])
def test_what_makes_no_sense_is_refused(catalogue: Catalogue, edit: Edit) -> None:
    with pytest.raises(Invalid):
        framing_rules.add(catalogue, edit)
    assert framing_rules.listed(catalogue) == []


def test_what_is_not_there_cannot_be_taken_back(catalogue: Catalogue) -> None:
    with pytest.raises(NotFound):
        framing_rules.remove(catalogue, 7)
