"""A redaction list: what is on it leaves in no format, in no form and with no accent, and the bundle stays sound."""

import io
import json
import re
import zipfile
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.domain.errors import Invalid
from catalog.domain.values import ClaimValues, Contributor, FormValues, NameValues, QuoteValues, SourceValues
from catalog.formats.exports import FORMATS
from catalog.services import (
    bundle_import,
    bundles,
    checks,
    claims,
    exports,
    framing,
    imports,
    lists,
    names,
    quotes,
    records,
    sources,
    tagging,
)
from catalog.services.redaction import MARK, Redaction, _Text, words_with_forms
from catalog.store.catalogue import Catalogue, create_catalogue
from tests.services.helpers import refused

TEXT = (
    "The treacherous clique of Hoxha seized the base. General Khoja said: “We shall not yield.” Enver Hoxha's men "
    "(the Hoxhaists) left. HOXHÁ and Ходжа were one; Enver\nHoxha too. "
    "The informant Besnik saw it.\f[p. 2] Besnik again."
)
SECRET = ("hoxha", "khoja", "ходжа", "besnik", "enver", "hoxhá")


@pytest.fixture
def told(catalogue: Catalogue, tmp_path: Path) -> Catalogue:
    """A catalogue that says Hoxha's name in every place there is."""
    forms = (FormValues("Khoja"), FormValues("Ходжа", "other_script", "ru", "Cyrl"))
    hoxha = names.add(
        catalogue, NameValues("Hoxha, Enver", family="Hoxha", given="Enver", dates="1908/1985", forms=forms)
    )
    document = tmp_path / "hoxha speech.txt"
    document.write_text(TEXT, encoding="utf-8")
    source = imports.import_file(catalogue, document, SourceValues("On Hoxha")).source.id
    sources.edit(
        catalogue,
        source,
        SourceValues(
            "On Hoxha",
            citation_key="hoxha1961",
            contributors=(Contributor("author", "Hoxha, Enver", "E. Hoxha"),),
            item="Letter of Hoxha",
            fields={"URL": "https://example.org/hoxha", "note": "Hoxha"},
        ),
    )
    start = TEXT.index("We shall")
    quote = quotes.add(catalogue, source, QuoteValues(speaker="Khoja"), start, start + 19)
    quotes.add(catalogue, source, QuoteValues(), TEXT.index("Khoja said"), TEXT.index("yield"))
    quotes.add(catalogue, source, QuoteValues(), TEXT.index("oxha's"), TEXT.index("left"))
    claim = claims.add_from_passage(
        catalogue, source, start, start + 19, ClaimValues("Hoxha did not yield.", subjects=("Hoxha, Enver",))
    )
    records.add_note(catalogue, claim, "Besnik told me of Hoxha")
    tagging.put(catalogue, [claim], "Hoxha's men")
    framing.analyse_source(catalogue, source)
    assert hoxha
    assert quote
    return catalogue


@pytest.mark.parametrize("word", ["Hoxha, Enver", "Enver Hoxha", "E. Hoxha", "Hoxha", "ходжа"])
def test_a_name_that_nobody_has_parted_is_found_in_either_order_and_goes_by_its_family_name_too(
    catalogue: Catalogue, tmp_path: Path, word: str
) -> None:
    forms = (FormValues("E. Hoxha"), FormValues("Энвер Ходжа", "other_script", "ru", "Cyrl"))
    names.add(catalogue, NameValues("Enver Hoxha", forms=forms))
    sources.add(catalogue, SourceValues("Khrushchev and Hoxha", fields={"note": "Ходжа, Энвер; Hoxha, E."}))
    bundle = tmp_path / "bundle"
    bundles.export(catalogue, bundle, redact=[word])
    everything = "".join(p.read_text("utf-8", "ignore") for p in bundle.rglob("*.*") if p.suffix != ".docx")
    assert not re.search("hoxha|ходжа|enver|энвер", everything.casefold())


def test_a_name_that_is_not_here_is_redacted_in_both_orders(catalogue: Catalogue) -> None:
    with catalogue.read() as session:
        assert words_with_forms(session, ["Doe, John"]) == ["Doe, John", "John Doe", "Doe"]


def _said(folder: Path) -> str:
    return "\n".join(f"{p.name}\n{_words(p)}" for p in folder.rglob("*") if p.is_file()).casefold()


def _words(path: Path) -> str:
    if path.suffix != ".docx":
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as parts:
        return "\n".join(parts.read(name).decode("utf-8") for name in parts.namelist())


def test_nothing_on_the_list_stands_in_any_file_of_the_bundle(told: Catalogue, tmp_path: Path) -> None:
    plain = _said(bundles.export(told, tmp_path / "plain") and tmp_path / "plain")
    assert all(word in plain for word in SECRET)
    report = bundles.export(
        told, tmp_path / "redacted", redact=["Khoja", "Besnik"], bag_info={"Contact-Name": "Besnik"}
    )
    assert report.ok
    said = _said(tmp_path / "redacted")
    assert [word for word in SECRET if word in said] == []
    assert MARK in said
    assert "the treacherous clique of [redacted] seized" in said


def test_a_redacted_bundle_can_be_taken_in_and_is_in_order(told: Catalogue, tmp_path: Path) -> None:
    bundles.export(told, tmp_path / "b.zip", redact=["Hoxha, Enver", "Besnik"])
    other = create_catalogue(tmp_path / "Other.catalog")
    bundle_import.take_in(other, tmp_path / "b.zip")
    assert checks.check(other) == []
    views = [quotes.get(other, each) for each in lists.ids(other, "quote")]
    assert [view.matches_source for view in views] == [True] * 3
    assert "We shall not yield." in {view.values.text for view in views}
    other.close()


def test_nothing_on_the_list_stands_in_any_other_format(told: Catalogue, tmp_path: Path) -> None:
    for each in FORMATS:
        target = tmp_path / f"given out {each.name}"
        exports.export(told, target, each.name, redact=["Khoja", "Besnik"])
        said = _unpacked(target.read_bytes()).casefold()
        assert [word for word in SECRET if word in said] == [], each.name


def _unpacked(data: bytes) -> str:
    if not data.startswith(b"PK"):
        return data.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return "\n".join(name + _unpacked(packed.read(name)) for name in packed.namelist() if not name.endswith(".png"))


def test_neither_fields_nor_keys_uids_nor_addresses_keep_what_is_on_the_list(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    fields = {"status": "Hoxha", "version": "of Hoxha", "language": "Hoxha", "custom": {"from Hoxha": "Hoxha"}}
    fields |= {"Hoxha's": "x", "URL": "https://example.org/%D0%A5%D0%BE%D0%B4%D0%B6%D0%B0"}
    said = [{"uid": "hoxha-1", "type": "book", "title": "x", "fields": fields}, {"uid": "s2", "type": "Hoxha"}]
    words = "Ho\u00adxha, Hox-\nha and H\u200boxha"
    quoted = [{"uid": "hoxha-2", "source": "hoxha-1", "text": words, "language": "Hoxha"}]
    tagged = [{"uid": "hoxha-3", "label": "x", "colour": "Hoxha"}, {"uid": "t2", "label": "y", "broader": "hoxha-3"}]
    content = {"format": "catalog", "version": 1, "sources": said, "quotes": quoted, "tags": tagged}
    (tmp_path / "given.json").write_text(json.dumps(content), encoding="utf-8")
    bundle_import.take_in(catalogue, tmp_path / "given.json")
    out = tmp_path / "given out"
    out.mkdir()
    for each in FORMATS:
        if {"sources", "quotes", "tags"} & set(each.of):
            exports.export(catalogue, out / each.name, each.name, redact=["Hoxha", "Ходжа"])
    bundles.export(catalogue, out / "bundle", redact=["Hoxha", "Ходжа"], bag_info={"X-Hoxha": "1"})
    given = [(p, unquote(f"{p.name} {_unpacked(p.read_bytes())}")) for p in out.rglob("*") if p.is_file()]
    assert [p for p, words in given if re.search(r"h\W*o\W*x\W*h\W*a|ходжа", words, re.IGNORECASE)] == []
    assert bundle_import.plan(catalogue, out / "bundle")


def test_an_empty_list_is_no_list(told: Catalogue, tmp_path: Path) -> None:
    with refused(told, Invalid, "redaction list"):
        bundles.export(told, tmp_path / "x", redact=["  "])


@given(st.text("abx \n", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_places_move_with_the_text(body: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(body)), min(other, len(body))))
    redaction = Redaction(["ab", "bxb"])
    moved = _Text(body, redaction.spans(body))
    passage = {"start": start, "end": end, "exact": body[start:end], "prefix": body[:start][-3:], "suffix": ""}
    moved.move(passage)
    assert moved.body == redaction.text(body)
    assert 0 <= passage["start"] <= passage["end"] <= len(moved.body)
    assert moved.body[passage["start"] : passage["end"]] == passage["exact"]
    if redaction.text(body[:start]) + redaction.text(body[start:end]) + redaction.text(body[end:]) == moved.body:
        assert passage["exact"] == redaction.text(body[start:end])
