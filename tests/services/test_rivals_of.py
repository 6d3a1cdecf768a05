"""The rivals of a claim, from either side, by link or by flag, until a person says that they are none."""

from catalog.domain.values import ClaimValues, EvidenceValues, QuoteValues, SourceValues
from catalog.services import claims, links, lists, quotes, review, rivals, sources
from catalog.services.rivals_of import basis, of_claim


def test_a_link_makes_rivals_seen_from_both_sides(catalogue):
    one = claims.add(catalogue, ClaimValues("The boats left on 26 May 1961.", "1961-05-26"))
    other = claims.add(catalogue, ClaimValues("Nobody left."))
    links.add(catalogue, one, other, "contradicts", "another day")
    assert [(each.claim.record.id, each.reasons) for each in of_claim(catalogue, one)] == [(other, ("another day",))]
    assert [each.claim.record.id for each in of_claim(catalogue, other)] == [one]
    assert [row.rivals for row in lists.page(catalogue, "claim").rows] == [1, 1]
    assert lists.ids(catalogue, "claim", "has:rivals") == [one, other]


def test_a_proposed_rival_goes_when_its_flag_is_dismissed(catalogue):
    one = claims.add(catalogue, ClaimValues("Albania broke off relations on 3 December 1961.", "1961-12-03"))
    other = claims.add(catalogue, ClaimValues("Albania broke off relations on 9 December 1961.", "1961-12-09"))
    rivals.find(catalogue)
    (found,) = of_claim(catalogue, one)
    assert found.claim.record.id == other
    flags = [row.id for row in review.queue(catalogue, category="contested")]
    review.decide(catalogue, flags, "dismissed", "two different acts")
    assert of_claim(catalogue, one) == []
    assert [row.rivals for row in lists.page(catalogue, "claim").rows] == [0, 0]
    assert lists.ids(catalogue, "claim", "has:rivals") == []


def test_what_was_decided_of_two_rivals_is_told_with_its_reason(catalogue):
    one = claims.add(catalogue, ClaimValues("Albania broke off relations on 3 December 1961.", "1961-12-03"))
    claims.add(catalogue, ClaimValues("Albania broke off relations on 9 December 1961.", "1961-12-09"))
    rivals.find(catalogue)
    flags = [row.id for row in review.queue(catalogue, category="contested")]
    review.decide(catalogue, flags, "deferred")
    review.decide(catalogue, flags, "upheld", "two dates of one note")
    (found,) = of_claim(catalogue, one)
    assert {(each.verdict, each.reason) for each in found.decisions} == {("upheld", "two dates of one note")}


def test_the_basis_of_rivals_has_the_grades_of_their_sources_and_who_stands_on_whom(catalogue):
    report, book = (
        sources.add(catalogue, SourceValues(title, reliability=grade))
        for title, grade in (("Report", "B"), ("Book", None))
    )
    links.add(catalogue, book, report, "derives_from")
    views = []
    for source in (report, book):
        quote = quotes.add(catalogue, source, QuoteValues("Four boats left."))
        claim = claims.add(catalogue, ClaimValues(f"Four boats left, says {source}."))
        claims.add_evidence(catalogue, claim, EvidenceValues("supports"), quote_id=quote)
        views.append(claims.get(catalogue, claim))
    found = basis(catalogue, views)
    assert found.grades == {report: "B"}
    assert found.depends == (("Book", "derives from", "Report"),)
