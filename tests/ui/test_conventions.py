"""What the window's code must keep to, looked up in the code itself."""

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
