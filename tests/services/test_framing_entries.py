"""The entries of the rules as one catalogue sees them: whose they are, what was changed, and how they are found."""

from dataclasses import replace

from catalog.framing.lexicon import Edit
from catalog.services import framing_entries, framing_rules
from catalog.services.framing_entries import Entry
from catalog.store.catalogue import Catalogue


def entry(catalogue: Catalogue, cue: str) -> Entry:
    return next(each for each in framing_entries.listed(catalogue) if each.cue == cue)


def test_the_shipped_entries_are_many_and_unchanged(catalogue: Catalogue) -> None:
    found = framing_entries.listed(catalogue)
    assert len(found) >= 1_500
    assert len({each.id for each in found}) == len(found)
    assert all(each.change is None and not each.is_own for each in found)


def test_an_entry_is_silenced_by_itself_or_with_its_rule_and_comes_back(catalogue: Catalogue) -> None:
    shipped = entry(catalogue, "treacherous+a")
    number = framing_rules.add(catalogue, shipped.edit("silence"))
    assert entry(catalogue, "treacherous+a") == replace(shipped, change=number, silenced=True)
    assert not entry(catalogue, "perfidy").silenced
    framing_rules.remove(catalogue, number)
    assert entry(catalogue, "treacherous+a") == shipped
    framing_rules.add(catalogue, replace(shipped.edit("silence"), cue=""))
    assert entry(catalogue, "perfidy").silenced


def test_another_wording_replaces_the_one_before(catalogue: Catalogue) -> None:
    shipped = entry(catalogue, "treacherous+a")
    framing_rules.add(catalogue, shipped.edit("suggest", "unfaithful"))
    framing_rules.add(catalogue, shipped.edit("suggest", "not loyal"))
    assert len(framing_rules.listed(catalogue)) == 1
    assert entry(catalogue, "treacherous+a").wording == "not loyal"


def test_what_a_catalogue_adds_is_its_own(catalogue: Catalogue) -> None:
    framing_rules.add(catalogue, Edit("add", "zorkish+a", "label", suggestion="opposing"))
    mine = entry(catalogue, "zorkish+a")
    assert mine.is_own
    assert mine == framing_entries.listed(catalogue)[0]
    framing_rules.add(catalogue, mine.edit("suggest", "of the other party"))
    assert entry(catalogue, "zorkish+a").suggestion == "of the other party"


def test_words_are_found_in_the_form_in_which_they_stand_in_a_text() -> None:
    assert "betray+v" in framing_entries.meant("betrayed")
    assert "предател~" in framing_entries.meant("предателя")
    assert not framing_entries.meant("")
