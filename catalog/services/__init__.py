"""One function per user action or question.

`from catalog.services import claims` gives a module that is loaded when something of it is first used: a window or a
command starts with what it needs, and most of the services bring SQLAlchemy, which takes longer than all the rest.
"""

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any


class _Awaited(ModuleType):
    """Stands for a module until something of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self.__name__), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(import_module(self.__name__), name, value)


if not TYPE_CHECKING:  # checkers know the modules themselves

    def __getattr__(name: str) -> ModuleType:
        whole = f"{__name__}.{name}"
        if name.startswith("__") or find_spec(whole) is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        awaited = globals()[name] = _Awaited(whole)
        return awaited
