"""Whether a window can be shown here, found out before Qt is asked: its platform plugins end the process."""

import contextlib
import os
import re
import sys
from pathlib import Path

_NEEDS_NO_DISPLAY = {"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"}
_CONNECT_SECONDS = 2.0
_X_DISPLAY = re.compile(r"^(?:[a-z]+/)?(?P<host>[^:]*)::?(?P<number>\d+)(?:\.\d+)?$")

NO_DISPLAY = "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."


def why_not() -> str | None:
    """None when a window can be shown, else one sentence that says why not."""
    if not sys.platform.startswith("linux"):
        return None
    wanted = [name.split(":")[0] for name in os.environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    if wanted and wanted[0] in _NEEDS_NO_DISPLAY:
        return None
    return _first_usable(wanted or _usual_platforms())


def _first_usable(platforms: list[str]) -> str | None:
    """Try each platform; the one that works is made Qt's choice, so that Qt never tries one that was not checked."""
    reasons = []
    for name in platforms:
        reason = _wayland() if name.startswith("wayland") else _x11()
        if reason is None:
            os.environ["QT_QPA_PLATFORM"] = name
            return None
        reasons.append(reason)
    return reasons[0] if reasons else NO_DISPLAY


def _usual_platforms() -> list[str]:
    names = []
    if os.environ.get("WAYLAND_DISPLAY"):
        names.append("wayland")
    if os.environ.get("DISPLAY"):
        names.append("xcb")
    return names


def _wayland() -> str | None:
    name = os.environ.get("WAYLAND_DISPLAY") or "wayland-0"
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / name
    if not _answers("AF_UNIX", str(path)):
        return f"The Wayland display {name} does not answer."
    return _plugin_problem("qwayland")


def _x11() -> str | None:
    display = os.environ.get("DISPLAY", "")
    if not display:
        return NO_DISPLAY
    if not _x_host_answers(display) or not _x_server_accepts(display):
        return f"The display {display} does not answer."
    return _plugin_problem("qxcb")


def _x_host_answers(display: str) -> bool:
    """Whether another computer that the display is on can be reached: the X library would wait for it for minutes."""
    parts = _X_DISPLAY.match(display)
    if not parts or parts["host"] in ("", "unix"):
        return True
    return _answers("AF_INET", (parts["host"], 6000 + int(parts["number"])))


def _answers(family: str, address: str | tuple[str, int]) -> bool:
    import socket

    with contextlib.suppress(OSError), socket.socket(getattr(socket, family), socket.SOCK_STREAM) as connection:
        connection.settimeout(_CONNECT_SECONDS)
        connection.connect(address)
        return True
    return False


def _x_server_accepts(display: str) -> bool:
    """Whether there is an X server and it lets us in.

    The connection is kept: a server without a desktop starts anew when its last client leaves, and would turn Qt away.
    """
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the plugin's own libraries are checked next and say what is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    return True


def _plugin_problem(name: str) -> str | None:
    """None when Qt's plugin and every library it needs can be loaded, else the sentence that names what is missing."""
    import ctypes

    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / f"lib{name}.so"
    if not plugin.exists():
        return None  # Qt comes from the system, which looks after its own libraries
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        library = str(error).split(":")[0]
        return f"A system library that windows need cannot be loaded: {library}."
    return None
