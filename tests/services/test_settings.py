"""The settings file: kept by hand and by program, never in the way when it is damaged."""

import pytest

from catalog.services import settings


def test_values_come_back_with_their_types(tmp_path):
    path = tmp_path / "deep" / "settings.toml"
    settings.save({"theme": "dark", "font_size": 11.5, "recent": ["a", "b"], "on": True}, path)
    assert settings.load(path) == {"theme": "dark", "font_size": 11.5, "recent": ["a", "b"], "on": True}


def test_comments_and_other_keys_stay(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('# mine\nreviewer = "L. H."  # me\ntheme = "light"\n', encoding="utf-8")
    settings.save({"theme": "dark"}, path)
    text = path.read_text(encoding="utf-8")
    assert "# mine" in text
    assert 'reviewer = "L. H."  # me' in text
    assert settings.load(path)["theme"] == "dark"


def test_none_removes(tmp_path):
    path = tmp_path / "settings.toml"
    settings.save({"a": 1, "b": 2}, path)
    settings.save({"a": None, "c": None}, path)
    assert settings.load(path) == {"b": 2}


def test_no_file_is_no_settings(tmp_path):
    assert settings.load(tmp_path / "none.toml") == {}


def test_a_damaged_file_counts_as_empty_and_is_put_aside(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_bytes(b"theme = \xff = [")
    assert settings.load(path) == {}
    settings.save({"theme": "dark"}, path)
    assert settings.load(path) == {"theme": "dark"}
    assert (tmp_path / "settings.toml.damaged").read_bytes() == b"theme = \xff = ["


@pytest.mark.parametrize("value", ["[" * 5_000, "9" * 5_000])
def test_values_that_no_reader_bears_are_damage_like_any_other(tmp_path, value):
    path = tmp_path / "settings.toml"
    path.write_text(f"recent = {value}", encoding="utf-8")
    assert settings.load(path) == {}
    settings.save({"theme": "dark"}, path)
    assert settings.load(path) == {"theme": "dark"}
