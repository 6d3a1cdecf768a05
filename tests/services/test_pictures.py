"""What pictures show: claims in time, what stands around a record, where a text is flagged, how the review goes."""

import pytest

from catalog.domain.errors import NotFound
from catalog.domain.values import ClaimValues, EvidenceValues, QuoteValues
from catalog.services import claims, framing, history, links, quotes, review, rivals, texts
from catalog.services.pictures import agreement, profile, review_figures, surroundings, timeline
from tests.services.helpers import ARTICLE, source, span


@pytest.fixture
def analysed(catalogue):
    source_id = source(catalogue)
    framing.analyse_source(catalogue, source_id)
    return source_id


def claim(catalogue, words, date=None, **more):
    return claims.add(catalogue, ClaimValues(words, date, **more))


def test_the_timeline_holds_dated_claims_by_date_with_open_ends(catalogue):
    late = claim(catalogue, "It ended late.", "1961-06-05")
    early = claim(catalogue, "It was there before.", "../1958")
    still = claim(catalogue, "It went on.", "1960/..")
    claim(catalogue, "It has no date.")
    found = timeline.of_claims(catalogue)
    assert [each.id for each in found.claims] == [early, still, late]
    assert [(each.earliest, each.latest) for each in found.claims] == [
        (None, 19581231),
        (19600101, None),
        (19610605, 19610605),
    ]
    assert not found.more


def test_rivals_are_joined_by_flag_or_by_link_until_dismissed(catalogue):
    one = claim(catalogue, "The boats left Vlora on 26 May 1961.", "1961-05-26")
    two = claim(catalogue, "The boats left Vlora on 5 June 1961.", "1961-06-05")
    other = claim(catalogue, "Sugar was sold in 1950.", "1950")
    rivals.find(catalogue)
    assert timeline.of_claims(catalogue).rivals == ((one, two),)
    (pair,) = rivals.listed(catalogue)
    review.decide(catalogue, [pair.flag_id], "dismissed", "two boats")
    assert timeline.of_claims(catalogue).rivals == ()
    links.add(catalogue, other, one, "contradicts")
    assert timeline.of_claims(catalogue).rivals == ((one, other),)


def test_the_timeline_is_filtered_and_never_grows_beyond_its_most(catalogue, monkeypatch):
    ids = [claim(catalogue, f"Claim of {year}.", str(year)) for year in range(1900, 1920)]
    monkeypatch.setattr(timeline, "MOST", 6)
    assert [each.id for each in timeline.of_claims(catalogue).claims] == ids[:6]
    assert timeline.of_claims(catalogue).more
    around = timeline.of_claims(catalogue, around=ids[10])
    assert len(around.claims) == 6
    assert ids[10] in [each.id for each in around.claims]
    assert [each.id for each in timeline.of_claims(catalogue, "1907").claims] == [ids[7]]


def test_everything_that_joins_records_is_around_them(catalogue):
    source_id = source(catalogue)
    quote = quotes.add(catalogue, source_id, QuoteValues(speaker="Enver Hoxha"), *span("Stalin killed traitors"))
    one, two = claim(catalogue, "Stalin killed traitors."), claim(catalogue, "Stalin killed people.")
    claims.add_evidence(catalogue, one, EvidenceValues("disputes"), quote_id=quote)
    claims.add_evidence(catalogue, two, EvidenceValues(), passage=(source_id, *span("Stalin, who killed people")))
    links.add(catalogue, one, two, "contradicts")
    found = surroundings.around(catalogue, one)
    assert found.nodes[0].id == one
    assert {node.id for node in found.nodes} >= {one, two, quote}
    assert surroundings.Edge("evidence_disputes", quote, one) in found.edges
    assert surroundings.Edge("contradicts", one, two) in found.edges
    wider = surroundings.around(catalogue, one, depth=2)
    assert surroundings.Edge("evidence_supports", source_id, two) in wider.edges
    assert surroundings.Edge("taken_from", quote, source_id) in wider.edges
    assert any(edge.relation == "named" and edge.b == quote for edge in wider.edges)


def test_neighbours_that_are_not_shown_are_counted_and_can_be_opened(catalogue, monkeypatch):
    centre, hub = claim(catalogue, "The centre."), claim(catalogue, "The hub.")
    links.add(catalogue, centre, hub, "restates")
    leaves = [claim(catalogue, f"Leaf {number}.") for number in range(5)]
    for leaf in leaves:
        links.add(catalogue, hub, leaf, "restates")
    found = surroundings.around(catalogue, centre)
    assert [(node.id, node.hidden) for node in found.nodes] == [(centre, 0), (hub, 5)]
    assert {node.id for node in surroundings.around(catalogue, centre, [hub]).nodes} == {centre, hub, *leaves}
    monkeypatch.setattr(surroundings, "MOST", 4)
    assert len(surroundings.around(catalogue, centre, depth=3).nodes) == 4
    assert surroundings.somewhere(catalogue) == hub
    history.undo(catalogue)
    with pytest.raises(NotFound):
        surroundings.around(catalogue, 999)


def test_an_empty_catalogue_has_nothing_to_begin_with(catalogue):
    assert surroundings.somewhere(catalogue) is None
    assert timeline.of_claims(catalogue).claims == ()
    assert review_figures.of_catalogue(catalogue).flags == 0
    assert agreement.reviewers(catalogue) == []


def test_a_profile_counts_every_flag_in_its_place_once(catalogue, analysed):
    (found,) = profile.of_sources(catalogue, [analysed], quoted=True)
    flags = [row for row in review.of_record(catalogue, analysed) if row.start is not None]
    assert found.analysed
    assert found.counts.total() == len(flags)
    for cell in found.cells:
        here = [
            f for f in flags if f.category == cell.category and f.start * profile.PARTS // len(ARTICLE) == cell.part
        ]
        assert (cell.flags, cell.start) == (len(here), min(flag.start for flag in here))
        assert cell.end == next(flag.end for flag in here if flag.start == cell.start)
    assert found.density() == pytest.approx(10_000 * len(flags) / len(ARTICLE))


def test_a_profile_leaves_out_what_was_dismissed_and_words_of_others(catalogue, analysed):
    flags = [row for row in review.of_record(catalogue, analysed) if row.start is not None]
    review.decide(catalogue, [flags[0].id], "dismissed", "a name")
    review.decide(catalogue, [flags[1].id], "upheld")
    totals = {
        which: profile.of_sources(catalogue, [analysed], which, quoted=True)[0].counts.total()
        for which in profile.WHICH
    }
    assert totals == {"all": len(flags), "standing": len(flags) - 1, "upheld": 1}
    own = profile.of_sources(catalogue, [analysed], "all")[0].counts.total()
    assert own == sum(not flag.in_quotation for flag in flags)


def test_a_profile_follows_a_corrected_text_and_says_what_was_not_analysed(catalogue, analysed):
    before = profile.of_sources(catalogue, [analysed])[0]
    texts.correct(catalogue, analysed, "A new beginning. " * 20 + ARTICLE)
    after = profile.of_sources(catalogue, [analysed])[0]
    assert after.counts == before.counts
    assert min(cell.part for cell in after.cells) > min(cell.part for cell in before.cells)
    assert after.analysed is None
    bare = source(catalogue, "No text", "")
    assert [(p.length, p.analysed) for p in profile.of_sources(catalogue, [bare])] == [(0, None)]
    with pytest.raises(NotFound):
        profile.of_sources(catalogue, [999])


def decide(catalogue, who, verdicts):
    catalogue.actor = who
    for flag_id, verdict in verdicts:
        review.decide(catalogue, [flag_id], verdict, "because")


def test_review_is_counted_by_category_day_and_reviewer(catalogue, analysed):
    ids = [row.id for row in review.queue(catalogue)]
    decide(catalogue, "Anna", [(ids[0], "upheld"), (ids[1], "dismissed"), (ids[1], "deferred")])
    found = review_figures.of_catalogue(catalogue)
    assert found.flags == len(ids)
    assert found.left == len(ids) - 1
    assert [(r.name, r.upheld, r.dismissed, r.deferred) for r in found.reviewers] == [("Anna", 1, 1, 1)]
    assert sum(day.total for day in found.days) == 3
    assert found.pace is None


def test_agreement_takes_the_latest_word_of_each_on_what_both_decided(catalogue, analysed):
    ids = [row.id for row in review.queue(catalogue, order="age")][:5]
    decide(catalogue, "Anna", zip(ids, ["upheld", "upheld", "dismissed", "deferred", "upheld"], strict=True))
    decide(catalogue, "Behzad", zip(ids[:4], ["dismissed", "dismissed", "dismissed", "upheld"], strict=True))
    decide(catalogue, "Behzad", [(ids[0], "upheld")])
    found = agreement.between(catalogue, "Anna", "Behzad")
    assert found.table == {
        ("upheld", "upheld"): 1,
        ("upheld", "dismissed"): 1,
        ("dismissed", "dismissed"): 1,
        ("deferred", "upheld"): 1,
    }
    assert found.both == 3
    assert found.percent == pytest.approx(200 / 3)
    assert found.kappa == pytest.approx(0.4)
    assert [(each.flag_id, each.one, each.other) for each in found.differences] == [
        (ids[1], "upheld", "dismissed"),
        (ids[3], "deferred", "upheld"),
    ]
    assert agreement.reviewers(catalogue) == ["Anna", "Behzad"]
    assert agreement.between(catalogue, "Anna", "Nobody").kappa is None


def test_what_joins_records_is_asked_along_indexes_whatever_the_statistics_say(catalogue, analysed):
    """Columns that are mostly empty look useless to SQLite once it has counted them: a million rows took seconds."""
    quote = quotes.add(catalogue, analysed, QuoteValues(), *span("Stalin killed traitors"))
    for number in range(60):
        claims.add_evidence(catalogue, claim(catalogue, f"Claim {number}."), EvidenceValues(), quote_id=quote)
    with catalogue.raw() as connection:
        connection.execute("ANALYZE")
    with catalogue.rows() as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {surroundings._ALL}", {"id": 1})]
    assert not {"SCAN evidence", "SCAN flag"} & set(plan)
    assert len([step for step in plan if step.startswith("SEARCH")]) >= len(surroundings._JOINS)
