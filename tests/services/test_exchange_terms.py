"""Vocabularies taken in: new terms below broader ones, known ones enriched, nothing its own broader term."""

from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.domain.values import TagValues
from catalog.formats.found import FoundTag
from catalog.services import history, tags
from catalog.services.exchange_rows import Rows
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Change, Step


def take(catalogue: Catalogue, *found: FoundTag) -> Rows:
    with catalogue.transact(Operation.IMPORT_RECORDS) as session:
        rows = Rows(session)
        rows.terms(found, Progress())
    return rows


def shown(catalogue: Catalogue) -> dict[str, tuple[str | None, tuple[str, ...], str | None]]:
    values = [each.values for each in tags.listed(catalogue)]
    return {each.label: (each.broader, tuple(each.alternatives), each.scope_note) for each in values}


def test_terms_come_below_others_that_are_named_later_or_not_at_all(catalogue: Catalogue) -> None:
    took = take(
        catalogue,
        FoundTag("Submarines", (("U-boats", "en"), ("submarines", "en")), "Navy"),
        FoundTag("Navy", broader="Armed forces", scope_note="At sea"),
        FoundTag("u-boats", (("Unterseeboote", "de"),)),
        FoundTag(" ", broader="Navy"),
    )
    assert took.counts["tags"] == 3
    assert shown(catalogue) == {
        "Armed forces": (None, (), None),
        "Navy": ("Armed forces", (), "At sea"),
        "Submarines": ("Navy", ("U-boats", "Unterseeboote"), None),
    }
    with catalogue.read() as session:
        step = session.query(Step.id).order_by(Step.id.desc()).first()
        assert step is not None
        assert session.query(Change).filter(Change.step_id == step.id, Change.table_name == "tag").count() == 3
    history.undo(catalogue)
    assert shown(catalogue) == {}


def test_a_known_term_gains_what_it_has_not_and_stays_where_it_is(catalogue: Catalogue) -> None:
    tags.add(catalogue, TagValues("Navy", None, ("Fleet",), "Ours"))
    took = take(catalogue, FoundTag("fleet", (("Marine", "de"),), "War", "Theirs", "#112233"), FoundTag("Peace"))
    assert took.counts["tags"] == 1
    assert shown(catalogue) == {"Navy": (None, ("Fleet", "Marine"), "Ours"), "Peace": (None, (), None)}


def test_circles_are_left_open(catalogue: Catalogue) -> None:
    took = take(catalogue, FoundTag("A", broader="B"), FoundTag("B", broader="C"), FoundTag("C", broader="A"))
    assert {label: broader for label, (broader, _, _) in shown(catalogue).items()} == {"A": "B", "B": "C", "C": None}
    assert took.problems == ["“C” would be its own broader term; it was left without one."]
