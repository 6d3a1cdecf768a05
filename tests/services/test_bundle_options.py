"""What a receiver may ask of a bundle: which originals, which checksums, which fields, by a BagIt profile."""

import json
import shutil
from pathlib import Path
from typing import Any

import bagit
import jsonschema
import pytest

from catalog.domain.errors import Invalid, NotFound, Unreadable
from catalog.domain.values import QuoteValues, SourceValues
from catalog.paths import shipped
from catalog.services import bundle_import, bundles, exports, imports, quotes, sources
from catalog.store.catalogue import Catalogue, open_catalogue

PROFILE = {
    "BagIt-Profile-Info": {
        "BagIt-Profile-Identifier": "https://example.org/state-archive.json",
        "External-Description": "Deposits to the State Archive",
    },
    "Bag-Info": {
        "Source-Organization": {"required": True},
        "Bag-Size": {"required": True},
        "Access": {"required": True, "values": ["open", "closed"], "description": "Who may read it"},
        "Bag-Count": {"values": ["1 of 1"]},
    },
    "Manifests-Required": ["md5"],
    "Serialization": "forbidden",
    "Accept-BagIt-Version": ["0.97", "1.0"],
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, empty_catalogue: Path) -> Catalogue:
    """Two sources with originals, of which one is quoted; one with an archival reference."""
    folder = tmp_path_factory.mktemp("options")
    catalogue = open_catalogue(shutil.copytree(empty_catalogue, folder / "Party.catalog"), actor="Tester")
    for name in ("quoted", "unquoted"):
        (folder / f"{name}.txt").write_text(f"The {name} letter.", encoding="utf-8")
    quoted = imports.import_file(catalogue, folder / "quoted.txt").source.id
    imports.import_file(catalogue, folder / "unquoted.txt")
    quotes.add(catalogue, quoted, QuoteValues(), 0, 10)
    sources.add(catalogue, SourceValues("Minutes", repository="AQSh", fonds="14", box="12"))
    return catalogue


def originals_in(bundle: Path) -> set[str]:
    return {path.name for path in (bundle / "data" / "files").rglob("*.txt")}


@pytest.mark.parametrize(
    ("which", "names"), [("all", {"quoted.txt", "unquoted.txt"}), ("cited", {"quoted.txt"}), ("none", set())]
)
def test_the_originals_asked_for_go_along(filled: Catalogue, tmp_path: Path, which: Any, names: set[str]) -> None:
    assert bundles.export(filled, tmp_path / "bundle", originals=which).ok
    assert originals_in(tmp_path / "bundle") == names
    page = (tmp_path / "bundle" / "data" / "index.html").read_text(encoding="utf-8")
    assert page.count("(not in this bundle)") == 2 - len(names)
    assert ('quoted.txt">' in page) == bool(names)


def test_md5_is_written_where_it_is_asked_for(filled: Catalogue, tmp_path: Path) -> None:
    assert bundles.export(filled, tmp_path / "bundle", checksums=("md5",)).ok
    bag = bagit.Bag(str(tmp_path / "bundle"))
    assert set(bag.algorithms) == {"md5", "sha256", "sha512"}
    assert bag.is_valid()


def profile(folder: Path, **changes: Any) -> Any:
    path = folder / "archive.json"
    path.write_text(json.dumps(PROFILE | changes), encoding="utf-8")
    return bundles.profile(str(path))


def test_a_profile_is_met(filled: Catalogue, tmp_path: Path) -> None:
    asked, info = profile(tmp_path), {"Source-Organization": "We", "Access": "open"}
    assert bundles.export(filled, tmp_path / "bundle", bag_info=info, profile=asked).ok
    bag = bagit.Bag(str(tmp_path / "bundle"))
    assert bag.is_valid()
    assert bag.info["BagIt-Profile-Identifier"] == "https://example.org/state-archive.json"
    assert bag.info["Bag-Count"] == "1 of 1"
    assert bag.info["Bag-Size"].endswith("KB")
    assert "md5" in bag.algorithms
    crate = json.loads((tmp_path / "bundle" / "data" / "ro-crate-metadata.json").read_text(encoding="utf-8"))
    (publisher,) = (each for each in crate["@graph"] if each["@type"] == "Organization")
    assert publisher["name"] == "We"
    assert {"publisher": {"@id": publisher["@id"]}}.items() <= crate["@graph"][1].items()


def test_catalogue_json_is_as_its_schema_says(filled: Catalogue, tmp_path: Path) -> None:
    """Our own small checker and the reference one agree."""
    schema = json.loads(shipped("resources").joinpath("schema", "catalogue-1.json").read_text(encoding="utf-8"))
    checker = jsonschema.validators.validator_for(schema)
    checker.check_schema(schema)
    bundles.export(filled, tmp_path / "bundle", private=True)
    content = json.loads((tmp_path / "bundle" / "data" / "catalogue.json").read_text(encoding="utf-8"))
    assert list(checker(schema).iter_errors(content)) == []
    assert list(checker(schema).iter_errors(content | {"claims": [{"uid": "x"}]}))


@pytest.mark.parametrize(
    ("info", "name", "field"),
    [
        ({"Access": "open"}, "bundle", "Source-Organization"),
        ({"Source-Organization": "We", "Access": "perhaps"}, "bundle", "Access"),
        ({"Source-Organization": "We", "Access": "open"}, "bundle.zip", "target"),
    ],
)
def test_a_profile_that_is_not_met_says_why(
    filled: Catalogue, tmp_path: Path, info: dict[str, str], name: str, field: str
) -> None:
    with pytest.raises(Invalid) as caught:
        bundles.export(filled, tmp_path / name, bag_info=info, profile=profile(tmp_path))
    assert caught.value.field == field
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    "change",
    [
        {"Manifests-Required": ["whirlpool"]},
        {"Manifests-Allowed": ["md5"]},
        {"Accept-BagIt-Version": ["0.93"]},
        {"Tag-Files-Required": ["dpn-tags/dpn-info.txt"]},
    ],
)
def test_what_no_bundle_can_be_is_refused(filled: Catalogue, tmp_path: Path, change: dict[str, Any]) -> None:
    with pytest.raises(Invalid, match="cannot be as this profile asks"):
        bundles.export(filled, tmp_path / "bundle", profile=profile(tmp_path, **change))


def test_profiles_are_files_people_drop_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalog.paths.user_data", lambda: tmp_path)
    assert bundles.profiles() == []
    bundles.profiles_folder().mkdir()
    profile(bundles.profiles_folder())
    for name, text in (("no", "[]"), ("deep", "[" * 100_000), ("list", '{"BagIt-Profile-Info": []}')):
        (bundles.profiles_folder() / f"{name}.json").write_text(text)
        with pytest.raises(Unreadable):
            bundles.profile(name)
    assert [each.title for each in bundles.profiles()] == ["Deposits to the State Archive"]
    assert bundles.profile("archive").zipped is False
    with pytest.raises(NotFound):
        bundles.profile("../other")


def test_what_a_style_leaves_out_is_known_before(filled: Catalogue) -> None:
    lost = exports.left_out(filled, None, "gost-r-7-0-5-2008")
    assert (lost.sources, lost.of) == (1, 1)
    assert "archive_location" in lost.parts
    assert exports.left_out(filled, None, "archival-gost").sources == 0


def test_originals_that_never_came_here_are_named_and_left_out(
    filled: Catalogue, empty_catalogue: Path, tmp_path: Path
) -> None:
    bundles.export(filled, tmp_path / "without", originals="none")
    other = open_catalogue(shutil.copytree(empty_catalogue, tmp_path / "Other.catalog"), actor="Tester")
    bundle_import.take_in(other, tmp_path / "without")
    report = bundles.export(other, tmp_path / "again")
    assert report.ok
    assert report.missing == ("quoted.txt", "unquoted.txt")
    assert bundles.export(other, tmp_path / "cited", originals="cited").missing == ("quoted.txt",)
    assert (tmp_path / "again" / "data" / "index.html").read_text(encoding="utf-8").count("(not in this bundle)") == 2


def test_the_crate_says_for_whom_the_contact_works(filled: Catalogue, tmp_path: Path) -> None:
    for name, info in (
        ("both", {"Source-Organization": "We", "Contact-Name": "A. B."}),
        ("one", {"Contact-Name": "A."}),
    ):
        bundles.export(filled, tmp_path / name, originals="none", bag_info=info)
        crate = json.loads((tmp_path / name / "data" / "ro-crate-metadata.json").read_text(encoding="utf-8"))
        (person,) = (each for each in crate["@graph"] if each["@type"] == "Person")
        assert person.get("affiliation") == ({"@id": "#publisher"} if name == "both" else None)
