"""Sources: entered with their contributors, edited, shown."""

from dataclasses import replace

from catalog.domain.errors import CatalogError, Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import ClaimValues, Contributor, FormValues, NameValues, SourceValues
from catalog.services import claims, history, lists, mentions, names, quotes, sources
from catalog.services.quotes import QuoteValues
from catalog.store.catalogue import Catalogue
from tests.services.helpers import one_step, refused, source, span, unchanged

ARCHIVAL = SourceValues(
    title="  Note on the talks ",
    type="personal_communication",
    contributors=(Contributor("recipient", "Mikoyan"), Contributor("author", "Hoxha, Enver", "Э. Ходжа")),
    date="spring of 1961",
    language="ru",
    citation_key="rgani-1961",
    repository="RGANI",
    place="Moscow",
    fonds="3",
    series="64",
    box="7",
    folder="637",
    item="12",
    reliability="B",
    nature="original",
    fields={"publisher": "", "genre": "note"},
)


def test_all_that_is_entered_is_kept_and_is_one_step(catalogue: Catalogue) -> None:
    with one_step(catalogue, Operation.ADD_SOURCE):
        source_id = sources.add(catalogue, ARCHIVAL)
    found = sources.get(catalogue, source_id)
    assert found.record.label == "Note on the talks"
    assert found.values.date == "1961-21"
    assert found.values.fields == {"genre": "note"}
    assert [(each.role, each.name, each.as_written) for each in found.values.contributors] == [
        ("author", "Hoxha, Enver", "Э. Ходжа"),
        ("recipient", "Mikoyan", None),
    ]
    assert replace(found.values, title=ARCHIVAL.title, date=ARCHIVAL.date, fields=ARCHIVAL.fields) == replace(
        ARCHIVAL, contributors=found.values.contributors
    )


def test_a_contributor_under_a_variant_form_is_the_same_name_and_the_form_is_kept(catalogue: Catalogue) -> None:
    hoxha = names.add(catalogue, NameValues("Hoxha, Enver", forms=(FormValues("Khoja"), FormValues("Ходжа"))))
    one = sources.add(catalogue, SourceValues("A", contributors=(Contributor("author", "khoja"),)))
    other = sources.add(catalogue, SourceValues("B", contributors=(Contributor("author", "Ходжа"),)))
    assert [mentions.on_record(catalogue, each)[0].name_id for each in (one, other)] == [hoxha, hoxha]
    assert [mentions.on_record(catalogue, each)[0].as_written for each in (one, other)] == ["khoja", "Ходжа"]
    assert lists.count(catalogue, "name") == 1
    assert lists.page(catalogue, "source").rows[0].contributors == "khoja"


def test_the_same_contributor_twice_is_one(catalogue: Catalogue) -> None:
    twice = SourceValues("A", contributors=(Contributor("author", "Hoxha"), Contributor("author", "HOXHA")))
    source_id = sources.add(catalogue, twice)
    values = sources.get(catalogue, source_id).values
    assert len(values.contributors) == 1
    assert lists.page(catalogue, "source").rows[0].contributors == "Hoxha"


def test_editing_replaces_what_was_entered_as_one_step(catalogue: Catalogue) -> None:
    source_id = sources.add(catalogue, ARCHIVAL)
    values = replace(
        ARCHIVAL, title="Note", date="1961~", repository=" ", contributors=(Contributor("editor", "Alia, Ramiz"),)
    )
    with one_step(catalogue, Operation.EDIT_SOURCE):
        sources.edit(catalogue, source_id, values)
    found = sources.get(catalogue, source_id)
    assert (found.record.label, found.values.date, found.values.repository) == ("Note", "1961~", None)
    assert [each.name for each in found.values.contributors] == ["Alia, Ramiz"]


def test_saving_without_a_change_leaves_contributors_alone(catalogue: Catalogue) -> None:
    source_id = sources.add(catalogue, ARCHIVAL)
    before = mentions.on_record(catalogue, source_id)
    sources.edit(catalogue, source_id, sources.get(catalogue, source_id).values)
    assert mentions.on_record(catalogue, source_id) == before


def test_wrong_input_is_refused_with_advice(catalogue: Catalogue) -> None:
    source_id = sources.add(catalogue, ARCHIVAL)
    for wrong in (
        {"title": " "},
        {"type": "scroll"},
        {"date": "the day after"},
        {"reliability": "G"},
        {"nature": "fake"},
        {"contributors": (Contributor("ghost", "A"),)},
        {"contributors": (Contributor("", "A"),)},
    ):
        with refused(catalogue, Invalid):
            sources.add(catalogue, replace(ARCHIVAL, **wrong))
        with refused(catalogue, Invalid):
            sources.edit(catalogue, source_id, replace(ARCHIVAL, **wrong))
    with refused(catalogue, NotFound):
        sources.add(catalogue, replace(ARCHIVAL, contributors=(Contributor("author", "A", name_id=999),)))


def test_another_kind_of_record_is_no_source(catalogue: Catalogue) -> None:
    claim_id = claims.add(catalogue, ClaimValues("It rained."))
    for record_id in (claim_id, 999):
        with refused(catalogue, NotFound):
            sources.get(catalogue, record_id)
        with refused(catalogue, NotFound):
            sources.edit(catalogue, record_id, ARCHIVAL)


def test_a_form_that_two_names_bear_is_refused_unless_it_is_the_preferred_one(catalogue: Catalogue) -> None:
    enver = names.add(catalogue, NameValues("Hoxha, Enver", forms=(FormValues("Hoxha"),)))
    names.add(catalogue, NameValues("Hoxha, Nexhmije", forms=(FormValues("Hoxha"), FormValues("Hoxha, Enver"))))
    with refused(catalogue, CatalogError, "2 names"):
        sources.add(catalogue, SourceValues("A", contributors=(Contributor("author", "Hoxha"),)))
    source_id = sources.add(catalogue, SourceValues("A", contributors=(Contributor("author", "Hoxha, Enver"),)))
    assert sources.get(catalogue, source_id).values.contributors[0].name_id == enver


def test_what_was_made_of_a_source_is_counted(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    quotes.add(catalogue, source_id, QuoteValues(), *span("You are like Stalin"))
    found = sources.get(catalogue, source_id)
    assert (found.quotes, found.open_flags, [text.version for text in found.texts]) == (1, 0, [1])


def test_reading_changes_nothing(catalogue: Catalogue) -> None:
    source_id = source(catalogue)
    with unchanged(catalogue):
        sources.get(catalogue, source_id)
        history.steps(catalogue)
        lists.page(catalogue, "source")
