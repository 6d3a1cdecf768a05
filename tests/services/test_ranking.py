"""The queue learns from decisions: it orders, hides nothing, and says from how many decisions it learned."""

from catalog.domain.values import SourceValues
from catalog.services import framing, history, imports, ranking, review, sources
from catalog.store.catalogue import Catalogue, open_catalogue

STORY = (
    "The treacherous clique seized the base in {0}. A brutal regime ruled there in {0}. "
    "It is clear that the heroic people suffered in {0}. "
)


def flagged(catalogue: Catalogue) -> int:
    source_id = sources.add(catalogue, SourceValues("A pamphlet"))
    imports.add_text(catalogue, source_id, "\n".join(STORY.format(year) for year in range(1941, 1953)), "en")
    framing.analyse_source(catalogue, source_id)
    return source_id


def decide(catalogue: Catalogue) -> None:
    """Certainty is upheld, labels are dismissed, five of each."""
    for category, verdict in (("certainty", "upheld"), ("label", "dismissed")):
        wanted = [row.id for row in review.queue(catalogue, category=category)][:5]
        review.decide(catalogue, wanted, verdict, "as always")


def test_what_was_upheld_before_comes_first(catalogue: Catalogue) -> None:
    flagged(catalogue)
    before = {row.id for row in review.queue(catalogue, limit=1000)}
    decide(catalogue)
    learned = ranking.learn(catalogue)
    queue = review.queue(catalogue, order="learned", limit=1000)
    categories = [row.category for row in queue if row.category in ("certainty", "label")]
    assert categories == sorted(categories)
    assert {row.id for row in queue} == {each for each in before if review.get(catalogue, each).row.status == "open"}
    assert (learned.decisions, learned.decided, learned.is_due, learned.orders) == (10, 10, False, True)


def test_it_says_why_and_from_how_many_decisions(catalogue: Catalogue) -> None:
    flagged(catalogue)
    decide(catalogue)
    assert ranking.state(catalogue).is_due
    ranking.learn(catalogue)
    lines = ranking.why(catalogue, review.queue(catalogue, category="certainty")[0].id)
    assert lines[0] == "Learned from 10 of your decisions (5 upheld)."
    assert any("Further up: you mostly uphold flags of the category “certainty”" in line for line in lines)


def test_without_decisions_the_order_is_that_of_strength(catalogue: Catalogue) -> None:
    flagged(catalogue)
    by_strength = [row.id for row in review.queue(catalogue, limit=1000)]
    assert [row.id for row in review.queue(catalogue, order="learned", limit=1000)] == by_strength
    assert not ranking.learn(catalogue).orders
    assert [row.id for row in review.queue(catalogue, order="learned", limit=1000)] == by_strength


def test_learning_is_no_step(catalogue: Catalogue) -> None:
    flagged(catalogue)
    decide(catalogue)
    before = history.steps(catalogue)
    ranking.learn(catalogue)
    assert history.steps(catalogue) == before


def as_another(catalogue: Catalogue, reviewer: str) -> Catalogue:
    return open_catalogue(catalogue.folder, actor=reviewer)


def test_each_learns_from_his_own_decisions_alone(catalogue: Catalogue) -> None:
    flagged(catalogue)
    decide(catalogue)
    ranking.learn(catalogue)
    other = as_another(catalogue, "Somebody else")
    state = ranking.state(other)
    assert (state.decisions, state.decided, state.is_mine) == (0, 0, False)
    by_strength = [row.id for row in review.queue(other, limit=1000, reviewer=other.actor)]
    assert [row.id for row in review.queue(other, order="learned", limit=1000, reviewer=other.actor)] == by_strength
    assert "too few" in ranking.why(other, by_strength[0])[0]
    learned = ranking.learn(other)
    assert (learned.decisions, learned.is_due) == (0, False)
    assert ranking.state(catalogue).is_due
    other.close()


def test_what_others_decided_has_its_place_in_a_blind_queue(catalogue: Catalogue) -> None:
    flagged(catalogue)
    decide(catalogue)
    other = as_another(catalogue, "Somebody else")
    for category, verdict in (("certainty", "dismissed"), ("label", "upheld")):
        wanted = [row.id for row in review.queue(other, category=category, reviewer=other.actor, limit=9)][4:9]
        review.decide(other, wanted, verdict, "seen otherwise")
    ranking.learn(other)
    queue = review.queue(other, order="learned", limit=1000, reviewer=other.actor)
    categories = [row.category for row in queue if row.category in ("certainty", "label")]
    assert categories == sorted(categories, reverse=True)
    assert len(queue) == len(review.queue(other, status=None, limit=1000)) - 10
    other.close()


def test_what_sentences_read_like_is_learned_once_they_are_read(catalogue: Catalogue) -> None:
    flagged(catalogue)
    decide(catalogue)
    before = [row.id for row in review.queue(catalogue, limit=1000)]
    ranking.learn(catalogue)
    first = review.queue(catalogue, category="certainty")[0].id
    assert not any("reads like" in line for line in ranking.why(catalogue, first))
    assert ranking.read_on(catalogue) > 10
    assert ranking.read_on(catalogue) == 0
    ranking.learn(catalogue)
    said = "Further up: the sentence reads like those whose flags you uphold"
    assert any(said in line for line in ranking.why(catalogue, first))
    assert sorted(before) == sorted(row.id for row in review.queue(catalogue, order="learned", limit=1000))
