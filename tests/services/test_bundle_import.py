"""Bundles taken in: the same catalogue again, said beforehand, and of what differs the choice one makes."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from catalog.domain.errors import Cancelled, Invalid
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.domain.values import ClaimValues, NameValues, SourceValues, TagValues
from catalog.formats.bundle import content as contents
from catalog.services import bundle_import, bundles, checks, claims, names, records, selection, sources, tags
from catalog.services.bundle_content import Content
from catalog.store.catalogue import Catalogue, open_catalogue
from tests.services import peopled
from tests.services.helpers import one_step, refused, unchanged
from tests.services.random_actions import ACTIONS, Person


@contextmanager
def opened(empty: Path, folder: Path) -> Iterator[Catalogue]:
    """A fresh catalogue in place of what was in that folder."""
    shutil.rmtree(folder, ignore_errors=True)
    catalogue = open_catalogue(Path(shutil.copytree(empty, folder)), actor="Tester")
    try:
        yield catalogue
    finally:
        catalogue.close()


def given_out(catalogue: Catalogue, folder: Path) -> bytes:
    """The records and texts of a catalogue as a bundle without its pages for people; returns catalogue.json."""
    with catalogue.read() as session:
        reader = Content(session, selection.everything(session), private=True)
        content, texts = contents.canonical(reader.read("Title")), reader.texts()
    contents.check(content, texts)
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "data" / "texts").mkdir(parents=True)
    for uid, text in texts.items():
        (folder / "data" / "texts" / f"{uid}.txt").write_bytes(text.encode())
    (folder / "bagit.txt").write_text("")
    (folder / "data" / "catalogue.json").write_bytes(contents.to_json(content))
    return contents.to_json(content)


@settings(max_examples=3, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(actions=st.lists(st.integers(0, len(ACTIONS) - 1), max_size=30), seed=st.integers(0, 2**20))
def test_a_random_catalogue_comes_back_the_same(
    empty_catalogue: Path, tmp_path: Path, actions: list[int], seed: int
) -> None:
    template, bundle = tmp_path / "Peopled.catalog", tmp_path / "bundle"
    if not template.exists():
        with opened(empty_catalogue, template) as made:
            peopled.fill(made)
    with opened(template, tmp_path / "One.catalog") as one:
        person = Person(one, seed)
        for action in actions:
            person.act(action)
        before = given_out(one, bundle)
    with opened(empty_catalogue, tmp_path / "Two.catalog") as two:
        planned = bundle_import.plan(two, bundle)
        assert not planned.same
        assert not planned.differing
        taken = bundle_import.take_in(two, bundle)
        assert taken.added == planned.new
        assert given_out(two, tmp_path / "again") == before
        assert not bundle_import.plan(two, bundle).differing
        with unchanged_but_history(two):
            bundle_import.take_in(two, bundle, choice="theirs")


@contextmanager
def unchanged_but_history(catalogue: Catalogue) -> Iterator[None]:
    folder = catalogue.folder.parent / "state"
    before = given_out(catalogue, folder)
    yield
    assert given_out(catalogue, folder) == before


@pytest.fixture
def apart(catalogue: Catalogue, empty_catalogue: Path, tmp_path: Path) -> Path:
    """A bundle of this catalogue as it was before somebody here changed a source, a claim, a name and a tag."""
    peopled.fill(catalogue)
    given_out(catalogue, tmp_path / "bundle")
    article = records.resolve(catalogue, "Why they fell out", "source")
    sources.edit(catalogue, article, SourceValues("Why they parted", "article-newspaper", fields={"genre": "essay"}))
    lighthouse = records.resolve(catalogue, "The lighthouse was painted white.", "claim")
    claims.edit(catalogue, lighthouse, ClaimValues("The lighthouse was painted grey.", "1950", "rejected"))
    names.edit(catalogue, records.resolve(catalogue, "Vlora", "name"), NameValues("Vlorë", "place"))
    (tag,) = (each for each in tags.listed(catalogue) if each.values.label == "Cold War")
    tags.edit(catalogue, tag.id, TagValues("Cold War", scope_note="1947–1991"))
    return tmp_path / "bundle"


def test_the_plan_names_what_differs_and_changes_nothing(catalogue: Catalogue, apart: Path) -> None:
    with unchanged(catalogue):
        planned = bundle_import.plan(catalogue, apart)
    assert not planned.new
    found = {each.label: {difference.field for difference in each.differences} for each in planned.differing}
    assert found["Why they fell out"] >= {"title", "date", "language", "contributors", "fields", "reliability"}
    assert found["The lighthouse was painted white."] >= {"statement", "date", "status"}
    assert found["Cold War"] == {"alternatives", "scope_note"}
    assert "Протокол бесед" not in found


def test_mine_is_kept_unless_asked(catalogue: Catalogue, apart: Path) -> None:
    with unchanged_but_history(catalogue):
        taken = bundle_import.take_in(catalogue, apart)
    assert not taken.added
    assert not taken.changed
    assert taken.kept.total() == len(bundle_import.plan(catalogue, apart).differing) > 2


def test_theirs_is_taken_as_one_step(catalogue: Catalogue, apart: Path) -> None:
    with one_step(catalogue, Operation.IMPORT_BUNDLE):
        bundle_import.take_in(catalogue, apart, choice="theirs")
    assert not bundle_import.plan(catalogue, apart).differing
    article = sources.get(catalogue, records.resolve(catalogue, "Why they fell out", "source"))
    assert article.values.contributors[0].name == "Samsonov, Alexander"
    assert article.quotes == 2


def test_only_what_is_empty_is_filled(catalogue: Catalogue, apart: Path) -> None:
    bundle_import.take_in(catalogue, apart, choice="fill")
    values = sources.get(catalogue, records.resolve(catalogue, "Why they parted", "source")).values
    assert (values.title, values.date, values.reliability) == ("Why they parted", "2021", "D")
    assert values.fields == {"genre": "essay", "publisher": "Voennoe Obozrenie"}
    assert [each.name for each in values.contributors] == ["Samsonov, Alexander"]
    claim = claims.get(catalogue, records.resolve(catalogue, "The lighthouse was painted grey.", "claim"))
    assert claim.values.status == "rejected"


def test_single_entries_can_be_chosen(catalogue: Catalogue, apart: Path) -> None:
    planned = bundle_import.plan(catalogue, apart)
    (claim,) = (each for each in planned.differing if each.kind == "claims")
    taken = bundle_import.take_in(catalogue, apart, choices={claim.uid: "theirs"})
    assert taken.changed == {"claims": 1}
    assert records.resolve(catalogue, "Why they parted", "source")
    assert records.resolve(catalogue, "The lighthouse was painted white.", "claim")


def test_wrong_choices_and_foreign_uids_are_refused_and_cancelling_leaves_nothing(
    catalogue: Catalogue, apart: Path, empty_catalogue: Path, tmp_path: Path
) -> None:
    with refused(catalogue, Invalid, "choice"):
        bundle_import.take_in(catalogue, apart, choice="both")
    name = names.get(catalogue, records.resolve(catalogue, "Vlorë", "name")).record.uid
    claim = claims.get(catalogue, records.resolve(catalogue, "The lighthouse was painted grey.", "claim")).record.uid
    file = apart / "data" / "catalogue.json"
    file.write_text(file.read_text().replace(claim, "swap").replace(name, claim).replace("swap", name))
    with refused(catalogue, Invalid, "uid"):
        bundle_import.take_in(catalogue, apart, choice="theirs")
    progress = Progress()
    progress.cancel()
    with opened(empty_catalogue, tmp_path / "Other.catalog") as other, unchanged(other), pytest.raises(Cancelled):
        bundle_import.take_in(other, apart, progress)


def test_a_plan_names_what_was_changed_since_the_export(catalogue: Catalogue, tmp_path: Path) -> None:
    sources.add(catalogue, SourceValues("A letter"))
    bundles.export(catalogue, tmp_path / "bundle")
    assert bundle_import.plan(catalogue, tmp_path / "bundle").faults == ()
    changed = tmp_path / "bundle" / "data" / "bibliography.txt"
    changed.write_text(changed.read_text() + "!")
    assert any("bibliography.txt" in each for each in bundle_import.plan(catalogue, tmp_path / "bundle").faults)


def test_a_passage_whose_words_stand_elsewhere_is_to_be_confirmed(catalogue: Catalogue, tmp_path: Path) -> None:
    text = "The puppet regime fell."
    at = {"text": "t1", "start": 4, "end": 10, "exact": "puppet"}
    said = {"uid": "t1", "version": 1, "sha256": contents.sha256(text.encode())}
    quotes_ = [{"uid": "q1", "source": "s1", "text": "puppet", "passage": at}]
    quotes_ += [{"uid": "q2", "source": "s1", "text": "regime", "passage": at | {"exact": "regime"}}]
    content = {"format": "catalog", "version": 1, "quotes": quotes_}
    content["sources"] = [{"uid": "s1", "type": "book", "texts": [said]}]
    (tmp_path / "b" / "data" / "texts").mkdir(parents=True)
    (tmp_path / "b" / "bagit.txt").touch()
    (tmp_path / "b" / "data" / "texts" / "t1.txt").write_text(text, encoding="utf-8")
    (tmp_path / "b" / "data" / "catalogue.json").write_text(json.dumps(content), encoding="utf-8")
    bundle_import.take_in(catalogue, tmp_path / "b")
    assert checks.check(catalogue) == []
    with catalogue.rows() as connection:
        states = connection.execute("SELECT exact, state FROM passage ORDER BY id").fetchall()
    assert states == [("puppet", "exact"), ("regime", "unsure")]
