"""The rivals of a claim, from either side, by link or by flag, until a person says that they are none."""

from catalog.domain.values import ClaimValues
from catalog.services import claims, links, review, rivals
from catalog.services.rivals_of import of_claim


def test_a_link_makes_rivals_seen_from_both_sides(catalogue):
    one = claims.add(catalogue, ClaimValues("The boats left on 26 May 1961.", "1961-05-26"))
    other = claims.add(catalogue, ClaimValues("Nobody left."))
    links.add(catalogue, one, other, "contradicts", "another day")
    assert [(each.claim.record.id, each.reasons) for each in of_claim(catalogue, one)] == [(other, ("another day",))]
    assert [each.claim.record.id for each in of_claim(catalogue, other)] == [one]


def test_a_proposed_rival_goes_when_its_flag_is_dismissed(catalogue):
    one = claims.add(catalogue, ClaimValues("Albania broke off relations on 3 December 1961.", "1961-12-03"))
    other = claims.add(catalogue, ClaimValues("Albania broke off relations on 9 December 1961.", "1961-12-09"))
    rivals.find(catalogue)
    (found,) = of_claim(catalogue, one)
    assert found.claim.record.id == other
    flags = [row.id for row in review.queue(catalogue, category="contested")]
    review.decide(catalogue, flags, "dismissed", "two different acts")
    assert of_claim(catalogue, one) == []
