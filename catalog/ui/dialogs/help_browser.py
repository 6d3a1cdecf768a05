"""Shows a page of the help, its pictures no wider than the page."""

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from catalog import paths

MARGIN = 28


class HelpBrowser(QTextBrowser):
    """Pictures are those in `resources/pictures`; nothing is fetched from elsewhere."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QImage(str(paths.shipped("resources") / "pictures" / QUrl(name).fileName()))
        return picture if picture.isNull() else self._fitted(picture)

    def _fitted(self, picture: QImage) -> QImage:
        ratio = self.devicePixelRatioF()
        bar = 0 if self.verticalScrollBar().isVisible() else self.verticalScrollBar().sizeHint().width()
        room = round((self.viewport().width() - bar - 2 * MARGIN) * ratio)
        if 0 < room < picture.width():
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture
