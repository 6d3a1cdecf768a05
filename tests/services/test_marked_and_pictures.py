"""Passages marked in a PDF become quotes; pictures are kept, with text where a program reads it."""

import stat
from pathlib import Path

import pytest

from catalog.domain.errors import Cancelled
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.services import imports, quotes, records, sources, texts
from catalog.store.catalogue import Catalogue
from tests.formats.reader_samples import marked_pdf, pdf
from tests.services.helpers import one_step, unchanged

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(40)


def test_highlights_become_quotes_at_their_place(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "marked.pdf"
    path.write_bytes(marked_pdf())
    with one_step(catalogue, Operation.IMPORT_FILE):
        done = imports.import_file(catalogue, path)
    assert done.quotes == 1
    (quote,) = quotes.of_source(catalogue, done.source.id)
    assert (quote.values.text, quote.values.locator) == ("The guard fired first.", "2")
    assert quote.place is not None
    assert quote.matches_source
    assert [note.text for note in records.notes(catalogue, quote.record.id)] == ["says who? (Ann)"]
    assert [note.text[:5] for note in records.notes(catalogue, done.source.id)] == ["p. 2:"]


def test_a_picture_is_kept_and_said_to_have_no_text(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "scan.png").write_bytes(PNG)
    done = imports.import_file(catalogue, tmp_path / "scan.png")
    assert "not installed" in done.warnings[0]
    assert texts.current(catalogue, done.source.id) is None
    assert sources.get(catalogue, done.source.id).originals[0].media_type == "image/png"
    assert imports.import_file(catalogue, tmp_path / "scan.png").duplicate


def test_a_picture_has_the_text_that_the_program_reads(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "tesseract"  # stands for the real one, which need not be installed
    program.write_text('#!/bin/sh\ncat >/dev/null 2>&1\necho "Grain was promised."\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    (tmp_path / "scan.png").write_bytes(PNG)
    done = imports.import_file(catalogue, tmp_path / "scan.png")
    text = texts.current(catalogue, done.source.id)
    assert text is not None
    assert text.content == "Grain was promised."
    assert "compare" in done.warnings[0]


def test_a_scanned_pdf_is_kept_without_text(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "scan.pdf").write_bytes(pdf([[], []]))
    done = imports.import_file(catalogue, tmp_path / "scan.pdf")
    assert "not installed" in done.warnings[0]
    assert texts.current(catalogue, done.source.id) is None
    assert sources.get(catalogue, done.source.id).originals[0].media_type == "application/pdf"


def test_a_scanned_pdf_has_the_text_that_the_program_reads_page_by_page(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "tesseract"  # stands for the real one: it says what it was asked, and what kind of file it got
    asked = 'if [ "$1" = --list-langs ]; then printf "eng\\nosd\\nrus\\n"; else head -c 2; echo " $4"; fi'
    program.write_text(f"#!/bin/sh\n{asked}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    (tmp_path / "scan.pdf").write_bytes(pdf([[], []], labels={0: ("ROMAN_LOWER", 14)}))
    seen: list[str] = []
    progress = Progress(lambda _done, _total, note: seen.append(note))
    done = imports.import_file(catalogue, tmp_path / "scan.pdf", progress=progress)
    text = texts.current(catalogue, done.source.id)
    assert text is not None
    assert text.content == "P6 eng+rus\n\nP6 eng+rus"
    assert [label for _, label in text.pages] == ["xiv", "xv"]
    progress.cancel()
    (tmp_path / "other.pdf").write_bytes(pdf([[], [], []]))
    with unchanged(catalogue), pytest.raises(Cancelled):
        imports.import_file(catalogue, tmp_path / "other.pdf", progress=progress)
