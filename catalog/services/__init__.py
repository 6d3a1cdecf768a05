"""One function per user action or question.

`from catalog.services import claims` gives a module that is loaded when something of it is first used: a window or a
command starts with what it needs, and most of the services bring SQLAlchemy, which takes longer than all the rest.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

TYPE_CHECKING = False  # as typing has it, which is slow to load
if TYPE_CHECKING:
    from typing import Any


class _Awaited(ModuleType):
    """Stands for a module until something of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._itself(), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._itself(), name, value)

    def _itself(self) -> ModuleType:
        found: ModuleType | None = self.__dict__.get("itself")
        if found is None:
            found = self.__dict__["itself"] = import_module(self.__name__)
        return found


if not TYPE_CHECKING:  # checkers know the modules themselves

    def __getattr__(name: str) -> ModuleType:
        whole = f"{__name__}.{name}"
        if name.startswith("__") or find_spec(whole) is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        awaited = globals()[name] = _Awaited(whole)
        return awaited
