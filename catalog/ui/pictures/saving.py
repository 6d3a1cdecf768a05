"""A picture as a file: SVG, PDF or PNG, painted by the same function as on the screen, on white ground."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from catalog.domain.errors import CatalogError, Invalid
from catalog.ui.pictures.drawing import Drawing, Look
from catalog.ui.words import tr

SUFFIXES = (".svg", ".pdf", ".png")
_SHARP = 2
"""Pixels of a PNG per pixel of the screen."""
_DOTS = 1200
_POINTS = 0.75
"""Points of a page per pixel, which is 1/96 inch."""
_PNG_TITLE = "Title"  # a keyword of the format


def save(drawing: Drawing, size: QSizeF, look: Look, path: Path, title: str) -> None:
    """Write the picture at this size in pixels. Raises Invalid for another suffix, CatalogError if it cannot be."""
    makers = {".svg": _svg, ".pdf": _pdf, ".png": _png}
    if path.suffix.lower() not in makers:
        what = tr("“{file}” is no kind of picture.").format(file=path.name)
        raise Invalid(what, tr("It can end in {suffixes}.").format(suffixes=", ".join(SUFFIXES)))
    partial = path.with_name(f".{path.stem}.partial{path.suffix}")
    try:
        made = makers[path.suffix.lower()](drawing, size, look, partial, title)
        if made:
            partial.replace(path)
    except OSError as error:
        raise _unwritten(path, error.strerror) from error
    finally:
        partial.unlink(missing_ok=True)
    if not made:
        raise _unwritten(path)


def _unwritten(path: Path, why: str | None = None) -> CatalogError:
    reason = f" ({why})" if why else ""
    what = tr("{file} could not be written{reason}.").format(file=path, reason=reason)
    return CatalogError(what, tr("Choose another place."))


def _svg(drawing: Drawing, size: QSizeF, look: Look, path: Path, title: str) -> bool:
    made = QSvgGenerator()
    made.setFileName(str(path))
    made.setSize(size.toSize())
    made.setViewBox(QRectF(0, 0, size.width(), size.height()))
    made.setTitle(title)
    made.setDescription("Catalog")
    return _painted(QPainter(made), drawing, size, look)


def _pdf(drawing: Drawing, size: QSizeF, look: Look, path: Path, title: str) -> bool:
    made = QPdfWriter(str(path))
    made.setTitle(title)
    made.setCreator("Catalog")
    made.setResolution(_DOTS)
    page = QPageSize(size * _POINTS, QPageSize.Unit.Point, title, QPageSize.SizeMatchPolicy.ExactMatch)
    made.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(made)
    painter.scale(_DOTS / 96, _DOTS / 96)
    return _painted(painter, drawing, size, look)


def _png(drawing: Drawing, size: QSizeF, look: Look, path: Path, title: str) -> bool:
    image = QImage(QSize(round(size.width()), round(size.height())) * _SHARP, QImage.Format.Format_RGB32)
    image.setText(_PNG_TITLE, title)
    painter = QPainter(image)
    painter.scale(_SHARP, _SHARP)
    return _painted(painter, drawing, size, look) and image.save(str(path))


def _painted(painter: QPainter, drawing: Drawing, size: QSizeF, look: Look) -> bool:
    if not painter.isActive():
        return False
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(look.theme.base))
    drawing.paint(painter, size, look)
    return painter.end()
