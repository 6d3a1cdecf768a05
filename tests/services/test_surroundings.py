"""Where a catalogue lies and who has it open: dangers are said once, others are named, and nothing is forbidden."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from catalog import paths
from catalog.services import drives, presence

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/me/local ext4 rw 0 0
//nas/share /mnt/my\\040share cifs rw 0 0
me@far:/ /media/far fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "who"),
    [
        ("/home/me/local/Dropbox/party.catalog", "Dropbox"),
        ("/home/me/local/Dropbox (Institute)/x/party.catalog", "Dropbox"),
        ("/home/me/local/OneDrive - Institute/party.catalog", "OneDrive"),
        ("/home/me/local/nextcloud/party.catalog", "Nextcloud"),
        ("/home/me/local/Google Drive/My Drive/party.catalog", "Google Drive"),
        ("/Users/me/Library/Mobile Documents/com~apple~CloudDocs/party.catalog", "iCloud"),
        ("/home/me/party.catalog", "another computer (nfs4)"),
        ("/mnt/my share/party.catalog", "another computer (cifs)"),
        ("/media/far/party.catalog", "another computer (fuse.sshfs)"),
        ("//nas/share/party.catalog", "another computer"),
        ("/home/me/local/party.catalog", None),
        ("/home/me/local/Dropbox-exports/party.catalog", None),
        ("/srv/party.catalog", None),
    ],
)
def test_shared_folders_are_told_from_safe_ones(folder: str, who: str | None) -> None:
    found = drives.danger(Path(folder), MOUNTS)
    assert found is None if who is None else found is not None and who in found


def test_it_is_said_once_for_each_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "user_settings", lambda: tmp_path / "settings.toml")
    (tmp_path / ".stfolder").mkdir()
    folder = tmp_path / "party.catalog"
    assert "Syncthing" in (drives.danger_once(folder) or "")
    assert drives.danger_once(folder) is None
    assert drives.danger_once(tmp_path / "other.catalog") is not None


def test_a_second_window_is_told_who_has_it_open(catalogue_folder: Path) -> None:
    assert presence.enter(catalogue_folder) is None
    assert presence.enter(catalogue_folder) is None  # one's own window is nobody else
    work = (
        "import sys, pathlib; from catalog.services import presence; print(presence.enter(pathlib.Path(sys.argv[1])))"
    )
    done = subprocess.run([sys.executable, "-c", work, str(catalogue_folder)], capture_output=True, text=True)
    assert f"process={os.getpid()}" in done.stdout, done.stderr
    presence.leave(catalogue_folder)
    assert not (catalogue_folder / presence.MARK).exists()


def test_one_that_was_killed_has_it_no_longer_open(catalogue_folder: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    mark = catalogue_folder / presence.MARK
    presence.enter(catalogue_folder)
    mark.write_text(json.dumps(json.loads(mark.read_text()) | {"process": gone.pid}))
    assert presence.enter(catalogue_folder) is None
    presence.leave(catalogue_folder)
    elsewhere = {"who": "A. Other", "computer": "far-away", "process": 1, "since": "2026-01-01T00:00:00.000Z"}
    mark.write_text(json.dumps(elsewhere))
    other = presence.enter(catalogue_folder)
    assert other is not None
    assert other.who == "A. Other"
    presence.leave(catalogue_folder)
    assert mark.exists()


@pytest.mark.parametrize("words", ["", "[]", "{}", '{"who": 1, "computer": 2, "process": "x", "since": 3}', "[" * 9999])
def test_a_mark_that_makes_no_sense_is_nobody(catalogue_folder: Path, words: str) -> None:
    (catalogue_folder / presence.MARK).write_text(words)
    assert presence.enter(catalogue_folder) is None
