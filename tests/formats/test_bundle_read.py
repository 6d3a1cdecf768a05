"""Bundles read again: nothing lost, and nothing wrong let in."""

import json
import shutil
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.domain.errors import CatalogError, Invalid, Unreadable
from catalog.formats.bundle import content as contents
from catalog.formats.bundle.read import original, read
from catalog.formats.bundle.write import write_bundle
from tests.formats import catalogues

NOW = datetime(2026, 1, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    files = catalogues.files(folder)
    return write_bundle(folder / "b", catalogues.sample(), texts=catalogues.texts(), files=files.__getitem__,
                        style="apa", now=NOW)  # fmt: skip


def test_everything_comes_back(bundle: Path) -> None:
    found = read(bundle)
    assert found.content == contents.canonical(catalogues.sample())
    assert found.texts == catalogues.texts()
    assert original(bundle, found, catalogues.SHA) == catalogues.ORIGINAL
    assert read(bundle / "data" / "catalogue.json").content == found.content


def test_a_zip_reads_like_the_folder(bundle: Path, tmp_path: Path) -> None:
    packed = Path(shutil.make_archive(str(tmp_path / "z"), "zip", bundle.parent, bundle.name))
    assert read(packed) == read(bundle)


def test_a_changed_original_or_text_is_not_taken(bundle: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(bundle, tmp_path / "copy"))
    next((copy / "data" / "files").rglob("*.pdf")).write_bytes(b"other")
    with pytest.raises(Unreadable, match="changed since"):
        original(copy, read(copy), catalogues.SHA)
    (copy / "data" / "texts" / "text-1.txt").write_text("other", encoding="utf-8")
    with pytest.raises(Invalid, match="another text"):
        read(copy)


def _changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    content = catalogues.sample()
    change(content)
    return content


HARM: dict[str, Callable[[dict[str, Any]], object]] = {
    "is not in the file": lambda c: c["quotes"][0].update(source="nowhere"),
    "its rival nowhere": lambda c: c["flags"][0].update(other="nowhere"),
    "stands 2 times": lambda c: c["claims"][0].update(uid="quote-1"),
    "its own broader": lambda c: c["tags"][0].update(broader="tag-2"),
    "not a date": lambda c: c["claims"][0].update(date="yesterday"),
    "has not the form": lambda c: c["claims"][0].update(uid="../../evil"),
    "“text” is missing": lambda c: c["quotes"][0].pop("text"),
    "must be string": lambda c: c["names"][0].update(preferred=7),
    "is none of": lambda c: c["names"][0].update(kind="robot"),
    "lies outside": lambda c: c["quotes"][0]["passage"].update(end=10**6),
    "too small or too large": lambda c: c["flags"][0].update(strength=101),
    "version 1": lambda c: c.update(version=2),
    "not a catalogue": lambda c: c.update(format="other"),
    "no list of records": lambda c: c.update(claims={"a": 1}),
}


@pytest.mark.parametrize("said", HARM)
def test_what_is_wrong_is_said(bundle: Path, tmp_path: Path, said: str) -> None:
    copy = Path(shutil.copytree(bundle, tmp_path / "copy"))
    (copy / "data" / "catalogue.json").write_text(json.dumps(_changed(HARM[said])), encoding="utf-8")
    with pytest.raises(CatalogError, match=said):
        read(copy)


@pytest.mark.parametrize("data", [b"", b"{", b"[" * 100_000, b"\xff\xfe", b"null", b'{"a": 1}', b'"' + b"x" * 1000])
def test_a_damaged_catalogue_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "c.json").write_bytes(data)
    with pytest.raises(Unreadable):
        read(tmp_path / "c.json")


def test_a_hostile_zip_is_not_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("b/data/catalogue.json", json.dumps(catalogues.sample()))
        archive.writestr("b/../../evil", "x")
    with pytest.raises(Unreadable, match="outside"):
        read(tmp_path / "x.zip")


def test_a_long_chain_of_broader_tags_is_checked_quickly() -> None:
    tags = [{"uid": f"t{i}", "label": "x", "broader": f"t{i + 1}"} for i in range(10_000)]
    contents.check(contents.canonical({"tags": [*tags, {"uid": "t10000", "label": "x"}]}))
    with pytest.raises(Invalid, match="its own broader"):
        contents.check(contents.canonical({"tags": [*tags, {"uid": "t10000", "label": "x", "broader": "t0"}]}))


_words = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1, max_size=30)
_maybe = st.none() | _words
_date = st.sampled_from([None, "1941", "194X", "[..1944]", "1941-11-08~", "-0237", "1940/1944", "{1950,1951}"])


@st.composite
def random_catalogues(draw: st.DrawFn) -> dict[str, Any]:
    """A sound catalogue of random size and words."""
    count = {key: draw(st.integers(0, 4)) for key in contents.LISTS}
    uids = {key: [f"{key}-{i}" for i in range(n)] for key, n in count.items()}
    some = {key: st.sampled_from(found) if found else st.nothing() for key, found in uids.items()}
    tags = st.lists(some["tags"], max_size=2, unique=True) if uids["tags"] else st.just([])
    names = st.lists(st.fixed_dictionaries({"name": some["names"], "role": st.sampled_from(["author", "speaker"]),
        "as_written": _maybe}), max_size=2) if uids["names"] else st.just([])  # fmt: skip
    source = some["sources"] | st.none() if uids["sources"] else st.none()
    of = {
        "sources": {"type": st.sampled_from(["book", "manuscript", "speech"]), "title": _maybe, "date": _date,
                    "language": st.sampled_from([None, "en", "ru"]), "contributors": names, "tags": tags,
                    "fields": st.dictionaries(st.sampled_from(["publisher", "page", "bibtex:x"]), _words)},
        "names": {"kind": st.sampled_from(["person", "body"]), "preferred": _words},
        "quotes": {"source": source, "text": _words, "date": _date, "mentions": names, "tags": tags},
        "claims": {"statement": _words, "date": _date, "mentions": names, "tags": tags},
        "tags": {"label": _words, "broader": st.none()},
    }  # fmt: skip
    made = {k: [{"uid": u} | draw(st.fixed_dictionaries(of[k])) for u in uids[k]] for k in of}
    return {"title": draw(_maybe), "created": None} | made


@settings(max_examples=5, deadline=None)
@given(random_catalogues())
def test_any_catalogue_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, content: dict[str, Any]) -> None:
    folder = tmp_path_factory.mktemp("random")
    path = write_bundle(folder / "b.zip", content, texts={}, files=None, style="apa", now=NOW)
    assert read(path).content == contents.canonical(content)
