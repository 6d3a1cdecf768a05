"""A `catalogue.json` written by hand: what the schema lets one leave out has its usual value; nonsense is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from catalog.domain.errors import CatalogError, Invalid
from catalog.services import bundle_import, checks, claims, lists, names, quotes, sources, workspace
from catalog.store.catalogue import Catalogue
from tests.services.helpers import refused

LEAST: dict[str, Any] = {
    "format": "catalog",
    "version": 1,
    "sources": [{"uid": "s1", "type": "book"}],
    "names": [
        {"uid": "n1", "kind": "person", "preferred": "Enver Hoxha", "forms": [{"form": "Khoja", "kind": "preferred"}]}
    ],
    "quotes": [{"uid": "q1", "source": "s1", "text": "We shall not yield."}],
    "claims": [{"uid": "c1", "statement": "They did not yield."}],
    "flags": [{"uid": "f1", "record": "c1", "category": "loaded", "decisions": [{"verdict": "upheld"}]}],
}


def _written(folder: Path, content: object) -> Path:
    path = folder / "catalogue.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_what_is_left_out_has_its_usual_value(catalogue: Catalogue, tmp_path: Path) -> None:
    least = {key: value for key, value in LEAST.items() if key != "flags"}
    bundle_import.take_in(catalogue, _written(tmp_path, least))
    assert sources.get(catalogue, lists.ids(catalogue, "source")[0]).values.title == "Untitled"
    assert quotes.get(catalogue, lists.ids(catalogue, "quote")[0]).values.voice == "author"
    assert claims.get(catalogue, lists.ids(catalogue, "claim")[0]).values.status == "open"
    name = names.get(catalogue, lists.ids(catalogue, "name")[0])
    assert (name.record.label, name.values.preferred) == ("Enver Hoxha", "Enver Hoxha")
    assert [form.form for form in name.values.forms] == ["Khoja"]
    assert checks.check(catalogue) == []


def test_it_is_known_by_what_it_says_whatever_it_is_called(tmp_path: Path) -> None:
    renamed = _written(tmp_path, LEAST).rename(tmp_path / "sent.json")
    assert bundle_import.is_bundle(renamed)
    other = tmp_path / "items.json"
    other.write_text('[{"title": "format", "type": "book"}]', encoding="utf-8")
    (tmp_path / "empty.json").touch()
    assert not any(map(bundle_import.is_bundle, (other, tmp_path / "empty.json", tmp_path / "nowhere.json")))


@pytest.mark.parametrize("value", ["\ud800", 10**30, " "])
def test_what_cannot_be_stored_is_refused(catalogue: Catalogue, tmp_path: Path, value: object) -> None:
    claim = LEAST["claims"][0] | {"statement": value, "evidence": [{"stance": "supports", "quote": "q1"}]}
    if isinstance(value, int):
        claim |= {"statement": "x", "evidence": [{"stance": "supports", "quote": "q1", "credibility": value}]}
    with refused(catalogue, CatalogError):
        bundle_import.take_in(catalogue, _written(tmp_path, LEAST | {"claims": [claim], "flags": []}))


def test_a_tag_needs_a_label(catalogue: Catalogue, tmp_path: Path) -> None:
    with refused(catalogue, Invalid):
        bundle_import.take_in(
            catalogue, _written(tmp_path, LEAST | {"tags": [{"uid": "t1", "label": " "}], "flags": []})
        )


def test_a_quote_needs_its_source(catalogue: Catalogue, tmp_path: Path) -> None:
    with refused(catalogue, Invalid):
        bundle_import.take_in(catalogue, _written(tmp_path, LEAST | {"quotes": [{"uid": "q1", "text": "Words."}]}))


@pytest.mark.parametrize("name", ["", ".", "/"])
def test_a_catalogue_needs_a_name(name: str) -> None:
    with pytest.raises(Invalid):
        workspace.new(Path(name))
