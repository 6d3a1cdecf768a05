"""Bundles: what is written verifies, here and with the reference tool; what was touched does not."""

import os
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import bagit
import pytest

from catalog.domain.errors import CatalogError, Invalid, NotFound, Unreadable
from catalog.formats.bundle.verify import verify
from catalog.formats.bundle.write import write_bundle
from tests.formats import catalogues

NOW = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)


def write(target: Path, content: dict | None = None, **options: object) -> Path:
    """A bundle of the sample."""
    originals = catalogues.files(target.parent)
    return write_bundle(
        target,
        content or catalogues.sample(),
        **{
            "texts": catalogues.texts(),
            "files": originals.__getitem__,
            "style": "chicago-notes-bibliography",
            "now": NOW,
            **options,
        },
    )


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("bundle") / "sample-bundle")


@pytest.fixture(scope="module")
def zipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("bundle") / "sample-bundle.zip")


@pytest.fixture
def touched(bundle: Path, tmp_path: Path) -> Path:
    """A copy of the bundle to harm."""
    return Path(shutil.copytree(bundle, tmp_path / "copy"))


def everything(folder: Path) -> Iterator[Path]:
    return (p for p in sorted(folder.rglob("*")) if p.is_file())


def test_a_new_bundle_is_sound(bundle: Path, zipped: Path) -> None:
    for path in (bundle, zipped):
        report = verify(path)
        assert report.problems == ()
        assert report.ok
        assert report.files == sum(1 for _ in everything(bundle))


def test_the_reference_tool_finds_it_sound(bundle: Path) -> None:
    bagit.Bag(str(bundle)).validate()


def test_the_zip_unpacks_to_a_sound_bag(zipped: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(tmp_path)
    bagit.Bag(str(tmp_path / "sample-bundle")).validate()
    assert verify(tmp_path / "sample-bundle").ok


def test_every_changed_byte_is_found(touched: Path) -> None:
    for path in everything(touched):
        data = path.read_bytes()
        for place in {0, len(data) // 3, len(data) // 2, len(data) - 1}:
            path.write_bytes(data[:place] + bytes([data[place] ^ 0x20]) + data[place + 1 :])
            assert not verify(touched).ok, (path.name, place)
        path.write_bytes(data)
    assert verify(touched).ok


def test_every_missing_or_added_file_is_found(touched: Path) -> None:
    for path in everything(touched):
        if path.name == "bagit.txt":
            continue
        data = path.read_bytes()
        path.unlink()
        report = verify(touched)
        assert any(path.name in p for p in report.problems), path.name
        path.write_bytes(data)
        for added in (path.with_name("zz-added.txt"), path.with_name("tagmanifest-zz.txt")):
            added.write_bytes(b"x")
            assert any(added.name in p for p in verify(touched).problems), added
            added.unlink()


def test_every_changed_byte_of_a_zip_is_found(zipped: Path, tmp_path: Path) -> None:
    data = zipped.read_bytes()
    copy = tmp_path / "copy.zip"
    directory = data.rindex(b"PK\x05\x06")
    places = {*range(0, len(data), 997), *range(60), *range(directory - 200, len(data))}
    for place in places:
        copy.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert not _sound(copy), place
    for damaged in (data[:-1], data + b"x", b"x" + data, data[: len(data) // 2]):
        copy.write_bytes(damaged)
        assert not _sound(copy)


def _sound(path: Path) -> bool:
    try:
        return verify(path).ok
    except Unreadable:
        return False


def test_a_bundle_zipped_again_by_another_program_is_sound(bundle: Path, tmp_path: Path) -> None:
    assert verify(Path(shutil.make_archive(str(tmp_path / "again"), "zip", bundle.parent, bundle.name))).ok


def test_the_same_content_gives_the_same_bytes(bundle: Path, zipped: Path, tmp_path: Path) -> None:
    again = catalogues.sample()
    again["claims"].reverse()
    second = write(tmp_path / "sample-bundle", again)
    assert [p.read_bytes() for p in everything(second)] == [p.read_bytes() for p in everything(bundle)]
    assert write(tmp_path / "sample-bundle.zip", again).read_bytes() == zipped.read_bytes()


def test_checksums_a_receiver_asks_for_and_fields_of_bag_info(tmp_path: Path) -> None:
    path = write(
        tmp_path / "b", algorithms=("md5",), bag_info={"Source-Organization": "An\nArchive", "Contact-Name": "A. B."}
    )
    assert verify(path).ok
    info = (path / "bag-info.txt").read_text(encoding="utf-8")
    assert "Source-Organization: An Archive\n" in info
    assert "Bagging-Date: 2026-01-05\n" in info
    assert bagit.Bag(str(path)).info["Contact-Name"] == "A. B."
    assert set(bagit.Bag(str(path)).algorithms) == {"md5", "sha256", "sha512"}


def test_nothing_is_left_when_writing_fails(tmp_path: Path) -> None:
    broken = catalogues.sample()
    broken["quotes"][0]["source"] = "nowhere"
    with pytest.raises(Invalid, match="nowhere"):
        write(tmp_path / "b", broken)
    with pytest.raises(NotFound, match="style"):
        write(tmp_path / "b", style="no-such-style")
    (tmp_path / "other").write_bytes(b"changed")
    with pytest.raises(Unreadable, match="changed since"):
        write(tmp_path / "b", files=lambda _: tmp_path / "other")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["original", "other"]
    with pytest.raises(CatalogError, match="already"):
        write(tmp_path / "other")


def test_without_originals(tmp_path: Path) -> None:
    path = write(tmp_path / "b", files=None)
    assert verify(path).ok
    assert not (path / "data" / "files").exists()
    assert "not in this bundle" in (path / "data" / "index.html").read_text(encoding="utf-8")


def test_an_empty_catalogue_makes_a_sound_bundle(tmp_path: Path) -> None:
    assert verify(write(tmp_path / "b", {"title": None})).ok


def test_bags_of_the_reference_tool_are_sound_and_harm_to_them_is_found(tmp_path: Path) -> None:
    (tmp_path / "bag").mkdir()
    (tmp_path / "bag" / "a%b ü.txt").write_text("a")
    here = Path.cwd()
    bagit.make_bag(str(tmp_path / "bag"), {"Contact-Name": "x"}, checksums=["md5", "sha256"])
    os.chdir(here)
    assert verify(tmp_path / "bag").problems == ()
    (tmp_path / "bag" / "data" / "new.txt").write_text("b")
    assert any("new.txt" in p for p in verify(tmp_path / "bag").problems)


def test_what_is_no_bundle_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK not a zip")
    (tmp_path / "empty").mkdir()
    for name in ("x.zip", "empty", "missing"):
        with pytest.raises(Unreadable):
            verify(tmp_path / name)


def hostile(path: Path, names: dict[str, bytes], **attributes: int) -> Path:
    """A zip with these entries."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in names.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            for key, value in attributes.items():
                setattr(entry, key, value)
            archive.writestr(entry, data)
    return path


@pytest.mark.parametrize(
    "name", ["b/../../evil", "/etc/evil", "b/data/..", "C:/evil", "b/a\\..\\..\\evil", "b//x", "b/./x"]
)
def test_names_that_point_outside_are_named(tmp_path: Path, name: str) -> None:
    path = hostile(tmp_path / "x.zip", {"b/bagit.txt": b"x", name: b"evil"})
    assert any("outside" in p for p in verify(path).problems)


def test_links_twins_and_bombs(bundle: Path, tmp_path: Path, touched: Path) -> None:
    link = hostile(tmp_path / "l.zip", {"b/bagit.txt": b"/etc/passwd"}, external_attr=0o120777 << 16)
    assert any("link" in p for p in verify(link).problems)
    twins = hostile(tmp_path / "t.zip", {"b/bagit.txt": b"x", "b/data/A.txt": b"a", "b/data/a.txt": b"a"})
    assert any("capitals" in p for p in verify(twins).problems)
    two = hostile(tmp_path / "two.zip", {"b/bagit.txt": b"x", "c/bagit.txt": b"a"})
    assert any("one folder" in p for p in verify(two).problems)
    bomb = hostile(tmp_path / "bomb.zip", {"b/bagit.txt": b"x", "b/data/zeros": bytes(80 * 2**20)})
    with pytest.raises(Unreadable, match="far more"):
        verify(bomb)
    (touched / "data" / "link.txt").symlink_to("/etc/passwd")
    assert any("link.txt" in p for p in verify(touched).problems)
