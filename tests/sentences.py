"""Collects the sentences that are put together below the window: errors with their advice, and reasons of flags.

They are found in the source as they stand there, with {0}, {1} … for what is filled in, so that nobody lists them.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_CODE = ROOT / "catalog"
_BELOW = ("domain", "store", "formats", "framing", "services")
_ERRORS = frozenset({"CatalogError", "NotFound", "Invalid", "Unreadable", "Conflict"})
_WHOLE = ("framing/ranking.py", "framing/differences.py")
"""Files whose sentences of three words and more are all shown."""


@cache
def sentences() -> list[str]:
    """Every template, each once, in the order of the alphabet."""
    found = {each for part in _BELOW for path in (_CODE / part).rglob("*.py") for each in _of_errors(_parsed(path))}
    found |= {each for name in _WHOLE for each in _of_file(_parsed(_CODE / name))}
    return sorted(found | set(_reasons()))


def _reasons() -> Iterator[str]:
    for path in (ROOT / "resources" / "framing").rglob("*.toml"):
        yield from _found_in(tomllib.loads(path.read_text(encoding="utf-8")))


def _found_in(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(reason := value.get("reason"), str):
            yield reason.replace("{cue}", "{0}")
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _found_in(each)


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _of_errors(module: ast.Module) -> Iterator[str]:
    known = {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(module):
        called = node.func if isinstance(node, ast.Call) else None
        name = called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""
        if isinstance(node, ast.Call) and name in _ERRORS:
            yield from filter(None, (_template(known.get(getattr(a, "id", ""), a)) for a in node.args[:2]))


def _of_file(module: ast.Module) -> Iterator[str]:
    parts = {id(part) for node in ast.walk(module) if isinstance(node, ast.JoinedStr) for part in node.values}
    documented = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, (ast.Constant, ast.JoinedStr)) and id(node) not in parts | documented:
            text = _template(node) or ""
            if len(re.findall(r"[A-Za-z]{2,}", text)) > 2:
                yield text


def _template(node: ast.expr) -> str:
    """The text of a literal, with numbers for what is filled in; nothing when it is no literal."""
    parts = list(_parts(node))
    numbered = iter(range(len(parts)))
    made = "".join(part if part is not None else f"{{{next(numbered)}}}" for part in parts)
    return made.strip() if re.search(r"[A-Za-z]{2}", re.sub(r"\{\d+\}", "", made)) else ""


def _parts(node: ast.expr) -> Iterator[str | None]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for value in node.values:
            yield from _parts(value)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _parts(node.left)
        yield from _parts(node.right)
    else:
        yield None
