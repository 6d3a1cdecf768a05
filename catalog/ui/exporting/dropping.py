"""A file that can be dropped onto a widget instead of being chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrop(QObject):
    """Calls `dropped` with the path of a file of this ending that is dropped onto the widget."""

    def __init__(self, widget: QWidget, ending: str, dropped: Callable[[Path], object]) -> None:
        super().__init__(widget)
        self._ending = ending
        self._dropped = dropped
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        fitting = [path for path in paths if path.suffix.lower() == self._ending]
        if fitting:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._dropped(fitting[0])
        return bool(fitting)
