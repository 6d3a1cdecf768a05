"""What the help says works: its links lead somewhere, its commands exist and do what they say."""

import re
import shlex
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from catalog.cli.main import COMMANDS
from catalog.cli.parser import Parser
from catalog.paths import shipped
from catalog.ui.help_pages import OF_SCREEN, pages
from catalog.ui.screens.registry import PLACES

ROOT = Path(__file__).resolve().parent.parent
HELP = shipped("resources") / "help"
PAGES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(HELP.glob("*.md"))}
PLACEHOLDERS = {"COMMAND", "DIR", "REF", "FILE", "BUNDLE", "QUERY"}


def anchors(text: str) -> set[str]:
    headings = re.findall(r"^#+\s*(.+)$", text, re.MULTILINE)
    return {"-".join("".join(c for c in each.casefold() if c.isalnum() or c in " -").split()) for each in headings}


def blocks(text: str) -> list[str]:
    """Fenced and indented blocks, and what stands between back-quotes."""
    fenced = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    inline = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    return [line for block in fenced for line in block.splitlines()] + inline


def commands(text: str, start: str) -> list[list[str]]:
    return [shlex.split(line) for line in blocks(text) if line.startswith(start)]


@pytest.mark.parametrize("name", PAGES)
def test_links_and_pictures_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", PAGES[name]):
        file, _, anchor = target.partition("#")
        assert not file or (HELP / file).is_file(), target
        assert not anchor or anchor in anchors(PAGES[Path(file).stem if file else name]), target


@pytest.mark.parametrize("name", PAGES)
def test_every_command_that_is_named_exists_with_its_options(name: str) -> None:
    for words in commands(PAGES[name], "catalog "):
        if words[1].startswith("-") or words[1] in PLACEHOLDERS:
            continue
        module = import_module(f"catalog.cli.{COMMANDS[words[1]]}")
        parser = Parser(prog="catalog")
        module.arguments(parser)
        told = _help_of(parser)
        assert [word for word in words[2:] if word.startswith("--") and word not in told] == [], words


def _help_of(parser: Parser) -> str:
    below = [action.choices for action in parser._actions if isinstance(action.choices, dict)]
    return parser.format_help() + "".join(sub.format_help() for each in below for sub in each.values())


@pytest.mark.parametrize("name", PAGES)
def test_every_module_and_test_that_is_named_exists(name: str) -> None:
    for words in commands(PAGES[name], "python -m tests."):
        assert (ROOT / f"{words[2].replace('.', '/')}.py").is_file(), words
    for words in commands(PAGES[name], "pytest "):
        assert [word for word in words[1:] if word.startswith("tests") and not (ROOT / word).exists()] == [], words


@pytest.mark.parametrize("name", PAGES)
def test_every_file_of_the_project_that_is_named_exists(name: str) -> None:
    named = {word for line in blocks(PAGES[name]) for word in re.findall(r"(?:catalog|resources|tests)/[\w./-]+", line)}
    assert [word for word in named if not (ROOT / word.rstrip(".")).exists()] == []


def test_the_script_does_the_whole_job(tmp_path: Path) -> None:
    script = next(
        block for block in re.findall(r"```\n(.*?)```", PAGES["command-line"], re.DOTALL) if "catalog new" in block
    )
    shim = tmp_path / "bin" / "catalog"
    shim.parent.mkdir()
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m catalog "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    folder = tmp_path / "work"
    folder.mkdir()
    done = subprocess.run(
        ["/bin/sh", "-e", "-c", script],
        cwd=folder,
        env={"PATH": f"{shim.parent}:/usr/bin:/bin", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert '"cue": "treacherous"' in (folder / "flags.json").read_text(encoding="utf-8")
    assert '"ok": true' in (folder / "verified.json").read_text(encoding="utf-8")


def test_every_screen_has_its_page_and_every_page_its_place() -> None:
    assert {place.id for place in PLACES} <= OF_SCREEN.keys()
    assert set(OF_SCREEN.values()) <= PAGES.keys()
    assert next(page.name for page in pages()) == "start"
    assert {page.name for page in pages()} == PAGES.keys()
