"""What the window's code must keep to, looked up in the code itself."""

import ast
import inspect
import pkgutil
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import catalog.ui

FOLDER = Path(catalog.ui.__file__).parent
FILES = sorted(FOLDER.rglob("*.py"))
MODULES = sorted(module.name for module in pkgutil.walk_packages([str(FOLDER)], "catalog.ui."))


@pytest.mark.parametrize("name", MODULES)
def test_public_methods_say_what_they_do(name):
    """Methods that Qt calls are documented by Qt; all others carry a docstring."""
    module = import_module(name)
    for class_name, cls in inspect.getmembers(module, inspect.isclass):
        if cls.__module__ != name or class_name.startswith("_"):
            continue
        for method_name, method in vars(cls).items():
            if inspect.isfunction(method) and not method_name.startswith("_") and not _inherited(cls, method_name):
                assert method.__doc__, f"{name}.{class_name}.{method_name}"


def _inherited(cls, method_name):
    return any(hasattr(base, method_name) for base in cls.__mro__[1:])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_stay_short_and_the_event_loop_is_left_alone(path):
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 250
    assert "processEvents" not in source
    assert not re.search(r"self\.tr\(f[\"']", source), "a text with values in it is never found in a translation"
    if path.name != "messages.py":
        assert "QMessageBox" not in source


SHOWING = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setTitle", "setPrefix", "setSuffix", "setSpecialValueText", "setTabText",
    "addTab", "addAction", "addMenu", "addRow", "addItem", "addItems", "QLabel", "QPushButton", "QAction",
    "QToolButton", "QGroupBox", "QCheckBox", "QRadioButton", "QMenu", "QDockWidget", "label", "button",
    "information", "warning", "critical", "question", "getOpenFileName", "getSaveFileName",
    "getExistingDirectory",
}  # fmt: skip
"""What shows its first argument to the user."""
ON_THE_TERMINAL = {"app.py", "display.py"}
"""What these say is said when no window can be."""


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.name not in ON_THE_TERMINAL], ids=lambda path: path.stem
)
def test_whatever_is_shown_can_be_translated(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    translated = {each for call in calls if _called(call) in ("tr", "translate", "mark") for each in ast.walk(call)}
    documentation = {node.value for node in nodes if isinstance(node, ast.Expr)}
    words = [node for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    shown = {each for call in calls if _called(call) in SHOWING for first in call.args[:1] for each in _said(first)}
    plain = [node for node in words if node not in translated | documentation]
    assert [node.value for node in plain if node in shown and re.search(r"[a-z]{3}", node.value)] == []
    sentences = [node.value for node in plain if " " in node.value and re.search(r"\w\w[.?!…]$", node.value)]
    assert sentences == [] or path.name in ON_THE_TERMINAL


def _called(call):
    return getattr(call.func, "attr", "") or getattr(call.func, "id", "")


def _said(node):
    """The constants an expression may come to."""
    if isinstance(node, ast.Constant):
        yield node
    elif isinstance(node, ast.BinOp | ast.IfExp | ast.BoolOp | ast.JoinedStr):
        for name in ("left", "right", "body", "orelse"):
            yield from _said(getattr(node, name, None))
        for each in getattr(node, "values", ()):
            yield from _said(each)


def test_none_is_not_used_up(qtbot):
    """Some versions of the binding drop a reference to None with every call, and end after some thousands."""

    from PySide6.QtWidgets import QLabel

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
        label.resize(number, 10)
    assert abs(sys.getrefcount(None) - before) < 500


def test_the_window_is_shown_before_the_database_is_loaded():
    """Importing the ORM takes longer than all of Qt: the first window must not wait for it."""
    program = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from catalog.ui.app import make_application; make_application()\n"
        "import catalog.ui.main_window\n"
        "print([name for name in ('sqlalchemy', 'alembic', 'numpy', 'lxml') if name in sys.modules])"
    )
    root = FOLDER.parents[1]
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=root, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr
