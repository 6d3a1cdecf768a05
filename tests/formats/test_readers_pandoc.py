"""Pandoc is run sandboxed, with limits, and its failures are said in plain words."""

import pytest

from catalog.domain.errors import CatalogError
from catalog.formats import pandoc


def test_converts_what_it_is_fed() -> None:
    assert pandoc.run(["-f", "html", "-t", "plain"], "<p>Ходжа</p>".encode()) == "Ходжа\n".encode()


def test_arguments_cannot_lift_the_limits() -> None:
    with pytest.raises(CatalogError, match="could not do its work"):
        pandoc.run(["+RTS", "-M8g", "-RTS"], b"x")


def test_a_failure_is_one_sentence_and_advice() -> None:
    with pytest.raises(CatalogError, match=r"Unknown input format nope\. Check the file"):
        pandoc.run(["-f", "nope"])


def test_a_document_that_takes_too_long_is_stopped() -> None:
    with pytest.raises(CatalogError, match=r"longer than 0\.3 seconds"):
        pandoc.run(["-f", "markdown", "-t", "html"], b"[" * 3000, timeout=0.3)


def test_files_named_inside_a_document_are_not_read(tmp_path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    done = pandoc.run(["-f", "rst", "-t", "plain"], f".. include:: {secret}\n\nbody\n".encode())
    assert b"the secret" not in done
