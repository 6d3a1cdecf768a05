"""Bundles: exported with all they depend on and nothing else, found out when touched, and taken in again."""

import json
import random
import shutil
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest

from catalog.domain.errors import CatalogError, Invalid, NotFound
from catalog.services import bundle_import, bundles, imports, lists
from catalog.store.catalogue import Catalogue, open_catalogue
from tests.services import peopled
from tests.services.helpers import unchanged
from tests.services.peopled import Ids


def content_of(bundle: Path) -> dict[str, Any]:
    """Its catalogue.json."""
    return json.loads((bundle / "data" / "catalogue.json").read_text(encoding="utf-8"))


def listed(content: dict[str, Any], kind: str, field: str) -> set[str]:
    return {each[field] for each in content[kind]}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, empty_catalogue: Path) -> tuple[Catalogue, Ids]:
    folder = tmp_path_factory.mktemp("bundles")
    catalogue = open_catalogue(shutil.copytree(empty_catalogue, folder / "Party.catalog"), actor="Tester")
    ids = peopled.fill(catalogue)
    (folder / "letter.txt").write_text("A letter on submarines.", encoding="utf-8")
    imports.import_file(catalogue, folder / "letter.txt")
    return catalogue, ids


@pytest.fixture(scope="module")
def whole(filled: tuple[Catalogue, Ids], tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("out") / "bundle"
    with unchanged(filled[0]):
        assert bundles.export(filled[0], target).ok
    return target


def test_the_whole_catalogue_goes_along_but_for_private_notes(filled: tuple[Catalogue, Ids], whole: Path) -> None:
    content = content_of(whole)
    for kind in ("source", "quote", "claim", "name"):
        assert len(content[f"{kind}s"]) == lists.count(filled[0], kind)
    assert {tag["label"] for tag in content["tags"]} == {"Cold War", "Split"}
    assert content["title"] == "Party"
    assert any(flag["decisions"] for flag in content["flags"])
    everything = b"".join(path.read_bytes() for path in whole.rglob("*") if path.is_file())
    assert "Ask Tirana" not in everything.decode("utf-8", "replace")
    assert "A rough translation." in everything.decode("utf-8", "replace")
    for name in ("index.html", "csl.json", "bibliography.bib", "bibliography.ris", "claims.csv", "quotes.csv"):
        assert (whole / "data" / name).stat().st_size > 0
    assert [path.name for path in (whole / "data" / "files").rglob("*.txt")] == ["letter.txt"]
    assert docx.Document(str(whole / "data" / "report.docx")).paragraphs[0].text == "Party"
    assert any(
        e["@type"] == "prov:Activity" for e in json.loads((whole / "data" / "prov.jsonld").read_text())["@graph"]
    )


def test_private_notes_go_along_when_asked(filled: tuple[Catalogue, Ids], tmp_path: Path) -> None:
    bundles.export(filled[0], tmp_path / "bundle", [filled[1].alone], private=True)
    (claim,) = content_of(tmp_path / "bundle")["claims"]
    assert claim["notes"][0]["text"].startswith("Ask Tirana")


def test_a_claim_brings_its_evidence_source_names_and_tags_and_nothing_else(
    filled: tuple[Catalogue, Ids], tmp_path: Path
) -> None:
    catalogue, ids = filled
    bundles.export(catalogue, tmp_path / "bundle", [ids.in_1952])
    content = content_of(tmp_path / "bundle")
    assert len(content["claims"]) == len(content["quotes"]) == 1
    assert listed(content, "sources", "title") == {"Why they fell out"}
    assert listed(content, "names", "preferred") >= {"Vlora", "Khrushchev", "Hoxha, Enver", "Samsonov, Alexander"}
    assert "Balli Kombëtar" not in listed(content, "names", "preferred")
    assert listed(content, "tags", "label") == {"Split", "Cold War"}
    assert content["links"] == []


def test_a_source_brings_its_quotes_and_the_claims_that_rest_on_it(
    filled: tuple[Catalogue, Ids], tmp_path: Path
) -> None:
    catalogue, ids = filled
    bundles.export(catalogue, tmp_path / "bundle.zip", [ids.article])
    with zipfile.ZipFile(tmp_path / "bundle.zip") as packed:
        (name,) = (each for each in packed.namelist() if each.endswith("data/catalogue.json"))
        content = json.loads(packed.read(name))
    assert len(content["quotes"]) == 2
    assert len(content["claims"]) == 2
    assert [link["relation"] for link in content["links"]] == ["qualifies"]
    assert bundles.check(tmp_path / "bundle.zip").ok


def test_every_touched_byte_is_found(whole: Path, tmp_path: Path) -> None:
    chance = random.Random(7)
    names = sorted(path.relative_to(whole) for path in whole.rglob("*") if path.is_file())
    for name in names:
        copy = Path(shutil.copytree(whole, tmp_path / "copy"))
        data = bytearray((copy / name).read_bytes())
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        (copy / name).write_bytes(data)
        assert not bundles.check(copy).ok, name
        (copy / name).unlink()
        assert str(name) == "bagit.txt" or not bundles.check(copy).ok, name
        shutil.rmtree(copy)
    copy = Path(shutil.copytree(whole, tmp_path / "copy"))
    for added in ("data/extra.txt", "extra.txt", "data/files/.hidden"):
        (copy / added).write_text("")
        assert any(added in problem for problem in bundles.check(copy).problems)
        (copy / added).unlink()
    assert bundles.check(copy).ok


def test_what_is_exported_comes_back_the_same(
    filled: tuple[Catalogue, Ids], whole: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    bundle_import.take_in(catalogue, whole)
    bundles.export(catalogue, tmp_path / "again")
    assert {**content_of(tmp_path / "again"), "title": "Party"} == content_of(whole)


def test_wrong_targets_and_choices_are_refused(filled: tuple[Catalogue, Ids], whole: Path, tmp_path: Path) -> None:
    catalogue, ids = filled
    (tmp_path / "file").write_text("x")
    for target, chosen, more, error in (
        (whole, None, {}, CatalogError),
        (tmp_path / "file", None, {}, CatalogError),
        (tmp_path / "file" / "bundle", None, {}, CatalogError),
        (tmp_path / "missing" / "bundle", None, {}, CatalogError),
        (tmp_path / "bundle", [], {}, Invalid),
        (tmp_path / "bundle", [ids.alone, 999], {}, NotFound),
        (tmp_path / "bundle", [ids.alone], {"style": "no-such-style"}, NotFound),
    ):
        with unchanged(catalogue), pytest.raises(error) as caught:
            bundles.export(catalogue, target, chosen, **more)
        assert caught.value.advice
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_styles_are_found_by_words() -> None:
    assert bundles.STYLE in {style.name for style in bundles.styles("chicago notes")}
    assert bundles.styles("no such style at all") == []
