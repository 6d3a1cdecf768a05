"""Modules are imported without PySide reading the source of each for the word PySide6.

It does so to know where `from __feature__ import …` may hold; nothing here or below asks for such a feature. With some
two hundred modules that is a tenth of what the start of the window costs beyond Qt.
"""

import sys


def begin() -> None:
    """From now on every module counts as one that knows nothing of those features; other PySides are left alone."""
    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        setattr(features, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - not a name of ours
