"""Framing: laid down once, kept through reruns and corrections together with what was decided."""

import pytest

from catalog.domain.errors import Cancelled, NotFound
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.domain.values import ClaimValues
from catalog.framing.lexicon import Edit
from catalog.services import claims, framing, framing_rules, history, review, suggestions, texts
from catalog.store.catalogue import Catalogue
from tests.services.helpers import ARTICLE, one_step, refused, source, unchanged


def flag_of(catalogue: Catalogue, source_id: int, cue: str) -> review.FlagRow:
    """The flag with that cue."""
    (found,) = (flag for flag in review.of_record(catalogue, source_id) if flag.cue == cue)
    return found


def test_an_analysis_is_one_step_and_its_flags_stand_where_the_cues_stand(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    with one_step(catalogue, Operation.ANALYSE):
        outcome = framing.analyse_source(catalogue, source_id)
    flags = review.of_record(catalogue, source_id)
    assert outcome.analysed
    assert outcome.new_flags == len(flags) == sum(outcome.flags.values()) > 2
    for flag in flags:
        assert ARTICLE[flag.start : flag.end] == flag.cue
        assert flag.reason.endswith(".")
        assert 0 <= flag.strength <= 100
    assert flag_of(catalogue, source_id, "treacherous").category == "loaded"
    assert framing.judged_by(catalogue, source_id) is not None


def test_repeating_an_analysis_changes_nothing(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    first = framing.analyse_source(catalogue, source_id)
    with unchanged(catalogue):
        again = framing.analyse_source(catalogue, source_id)
    assert (again.new_flags, again.flags, again.suggestions) == (0, first.flags, first.suggestions)


def test_sources_already_judged_are_passed_over_until_their_text_changes(catalogue: Catalogue) -> None:
    one, two = source(catalogue), source(catalogue, "Another", "The brutal regime fell.")
    source(catalogue, "No text", content="")
    assert [each.source_id for each in framing.analyse_all(catalogue)] == [one, two]
    assert framing.analyse_all(catalogue) == []
    texts.correct(catalogue, two, "The brutal regime fell at last.")
    assert framing.stale_sources(catalogue) == [two]


def test_a_decision_survives_reruns_and_corrections_and_does_not_leak(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    framing.analyse_source(catalogue, source_id)
    decided = flag_of(catalogue, source_id, "treacherous")
    review.decide(catalogue, [decided.id], "dismissed", "quoted from the resolution")
    before, sentence = ARTICLE.split("The treacherous")
    corrected = f"A heading.\n{before}The treacherous{sentence}Others were treacherous too.\n"
    texts.correct(catalogue, source_id, corrected)
    framing.analyse_source(catalogue, source_id)
    both = [flag for flag in review.of_record(catalogue, source_id) if flag.cue == "treacherous"]
    assert [(flag.id == decided.id, flag.status) for flag in both] == [(True, "dismissed"), (False, "open")]
    assert [corrected[flag.start : flag.end] for flag in both] == ["treacherous"] * 2
    assert review.get(catalogue, decided.id).decisions[0].reason == "quoted from the resolution"


def test_a_decision_survives_when_its_own_sentence_is_corrected(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    framing.analyse_source(catalogue, source_id)
    decided = flag_of(catalogue, source_id, "treacherous")
    review.decide(catalogue, [decided.id], "upheld")
    texts.correct(catalogue, source_id, ARTICLE.replace("puppet regime fell", "puppet regime fell apart"))
    framing.analyse_source(catalogue, source_id)
    found = flag_of(catalogue, source_id, "treacherous")
    assert (found.id, found.status) == (decided.id, "upheld")


def test_an_undecided_flag_that_is_found_no_more_goes_and_a_decided_one_stays(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    framing.analyse_source(catalogue, source_id)
    kept = flag_of(catalogue, source_id, "treacherous")
    review.decide(catalogue, [kept.id], "upheld")
    texts.correct(catalogue, source_id, "The committee met on 24 May 1944 in Permet.")
    framing.analyse_source(catalogue, source_id)
    assert [flag.id for flag in review.of_record(catalogue, source_id)] == [kept.id]


def test_a_decision_survives_when_the_rules_find_other_words_in_its_place(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    wider = framing_rules.add(catalogue, Edit("add", "treacherous puppet", "loaded", strength=1.0))
    framing.analyse_source(catalogue, source_id)
    decided = flag_of(catalogue, source_id, "treacherous puppet")
    review.decide(catalogue, [decided.id], "dismissed", "the title of a play")
    framing_rules.remove(catalogue, wider)
    framing.analyse_source(catalogue, source_id)
    found = flag_of(catalogue, source_id, "treacherous")
    assert (found.id, found.status) == (decided.id, "dismissed")


def test_a_language_without_rules_is_not_analysed_and_never_clean(catalogue: Catalogue) -> None:
    finnish = "Kansankokous kokoontui keväällä kaupungissa ja valitsi uuden hallituksen. " * 4
    source_id = source(catalogue, content="")
    from catalog.services import imports

    imports.add_text(catalogue, source_id, finnish, "fi")
    outcome = framing.analyse_source(catalogue, source_id)
    assert not outcome.analysed
    judged = framing.judged_by(catalogue, source_id)
    assert judged is not None
    assert judged[1] is False


def test_undoing_an_analysis_takes_flags_and_suggestions_away(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    framing.analyse_source(catalogue, source_id)
    history.undo(catalogue)
    assert review.of_record(catalogue, source_id) == []
    assert suggestions.of_source(catalogue, source_id) == []
    assert framing.stale_sources(catalogue) == [source_id]


def test_stopping_between_two_sources_keeps_what_was_done(catalogue: Catalogue) -> None:
    one, two = source(catalogue), source(catalogue, "Another", "The brutal regime fell.")
    progress = Progress()

    def stop(done: int, _total: int, _note: str) -> None:
        if done == 0:
            progress.cancel()

    progress._report = stop
    with pytest.raises(Cancelled):
        framing.analyse_all(catalogue, [one, two], progress)
    assert framing.stale_sources(catalogue) == [two]


def test_without_a_text_there_is_nothing_to_analyse(catalogue: Catalogue) -> None:
    for source_id in (source(catalogue, content=""), claims.add(catalogue, ClaimValues("A")), 999):
        with refused(catalogue, NotFound):
            framing.analyse_source(catalogue, source_id)
