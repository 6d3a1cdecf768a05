"""What PySide looks up in every module that is imported is not looked up."""

import subprocess
import sys

_IMPORTED = """
import linecache
from catalog.ui import app
app.make_application()
import wave as late
print(late.__file__ in linecache.cache)
"""


def test_the_source_of_an_imported_module_is_not_read():
    done = subprocess.run([sys.executable, "-c", _IMPORTED], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
