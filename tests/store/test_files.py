"""Original files: kept once under their checksum, whole or not at all, and found damaged when they are."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.domain.errors import CatalogError
from catalog.store import files


@given(data=st.binary(max_size=200))
def test_what_is_kept_is_what_came(tmp_path: Path, data: bytes) -> None:
    digest = files.put(tmp_path, data)
    assert digest == hashlib.sha256(data).hexdigest()
    assert files.path_of(tmp_path, digest).read_bytes() == data
    assert files.put(tmp_path, data) == digest
    assert files.is_intact(tmp_path, digest)


def test_damage_and_loss_are_noticed_and_mended_by_keeping_the_same_bytes_again(tmp_path: Path) -> None:
    digest = files.put(tmp_path, b"as it came")
    files.path_of(tmp_path, digest).write_bytes(b"as it is")
    assert not files.is_intact(tmp_path, digest)
    files.put(tmp_path, b"as it came")
    assert files.is_intact(tmp_path, digest)
    files.path_of(tmp_path, digest).unlink()
    assert not files.is_intact(tmp_path, digest)


def test_a_failed_write_is_said_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(CatalogError, match="No space"):
        files.put(tmp_path, b"too much")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
