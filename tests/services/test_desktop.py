"""Catalog puts itself into the menu of a Linux desktop, and takes itself out again without a trace."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

from catalog.domain.errors import CatalogError
from catalog.paths import shipped
from catalog.services import desktop
from catalog.store.upgrade import APPLICATION_ID

DESKTOP = shipped("resources") / "desktop"


@pytest.fixture
def menu(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def test_the_entry_starts_this_program(menu):
    written = desktop.install()
    assert all(path.is_file() for path in written)
    entry = (menu / "applications" / "catalog.desktop").read_text(encoding="utf-8")
    assert f"Exec={' '.join(desktop.program())} open %f" in entry
    assert "Icon=catalog\n" in entry


def test_a_path_with_spaces_and_signs_is_quoted(menu, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", '/home/a b/100% "my" $x/catalog')
    desktop.install()
    entry = (menu / "applications" / "catalog.desktop").read_text(encoding="utf-8")
    assert r'Exec="/home/a b/100%% \\"my\\" \\$x/catalog" open %f' in entry


def test_removing_takes_out_what_was_put_in(menu):
    written = desktop.install()
    assert sorted(desktop.remove()) == sorted(written)
    assert not any(path.exists() for path in written)
    assert desktop.remove() == []


def test_elsewhere_it_says_what_to_do(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(CatalogError, match="by hand"):
        desktop.install()


def test_the_type_of_a_catalogue_is_known_by_the_number_in_its_database():
    mime = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    types = ET.parse(DESKTOP / "catalog.mime.xml")  # noqa: S314 - our own file
    number = types.find(".//m:match[@offset='68']", mime)
    assert number.get("value").encode() == APPLICATION_ID.to_bytes(4, "big")


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "catalog.desktop"],
        ["appstreamcli", "validate", "--no-net", "catalog.metainfo.xml"],
    ],
)
def test_the_judges_of_desktops_are_content(command):
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, cwd=DESKTOP, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
