"""What moves on the screen: scrolling a list of all claims, panning a map of 500 records."""

import os
import random
from collections.abc import Iterator
from typing import Any

from catalog.store.catalogue import open_catalogue
from tests.bench.measure import Bench, Row, pair
from tests.bench.words import Prose

_STEPS = 100
_PLAIN_ROWS = 10_000
_NODES, _EDGES = 500, 900
_SIZE = (1280, 800)


def rows(bench: Bench) -> Iterator[Row]:
    """A step of the wheel in a list against one in a QStandardItemModel; a step of panning against one painted path."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from catalog.ui.app import make_application

    app = make_application()
    yield _scrolled(app, bench)
    yield _panned()


def _scrolled(app: Any, bench: Bench) -> Row:
    """With the pages of rows that must be read on the way; the plain model holds a hundredth of them, all in memory."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTableView

    from catalog.ui.models.page_model import PageModel
    from catalog.ui.models.record_source import RecordSource
    from catalog.ui.screens.claims import ClaimsScreen
    from catalog.ui.widgets.record_list import Query
    from catalog.ui.widgets.record_table import RecordTable

    catalogue = open_catalogue(bench.catalogue)
    model = PageModel(ClaimsScreen.columns(None))  # type: ignore[arg-type]
    source = RecordSource(catalogue, "claim", Query())
    table = RecordTable(model)
    standard = QStandardItemModel()
    prose = Prose(1)
    for number in range(_PLAIN_ROWS):
        cells = (prose.sentence(14), "1944", "open", "1", "0", "2026-01-01")
        standard.appendRow([QStandardItem(f"{cell} {number}") for cell in cells[: model.columnCount()]])
    plain = QTableView()
    plain.setModel(standard)
    for view in (table, plain):
        view.resize(*_SIZE)
        view.verticalHeader().setDefaultSectionSize(34)
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        view.show()
    for column in range(model.columnCount()):
        plain.setColumnWidth(column, table.columnWidth(column))

    def ours() -> None:
        model.show(source)
        _scroll(app, table)

    def theirs() -> None:
        plain.scrollToTop()
        _scroll(app, plain)

    took = pair(ours, theirs, 5)
    note = f"{1000 * took[0] / _STEPS:.2f} ms a step, {model.total:,} rows"
    for view in (table, plain):
        view.close()
    catalogue.close()
    return Row(
        "list: scroll step over a QStandardItemModel of 10,000 rows",
        took[0] / took[1],
        3,
        2,
        note=note,
        cost=took[0] / _STEPS,
    )


def _scroll(app: Any, view: Any) -> None:
    bar = view.verticalScrollBar()
    for _ in range(_STEPS):
        bar.setValue(bar.value() + 3 * 34)
        _painted(app, view.viewport())


def _painted(app: Any, widget: Any) -> None:
    widget.repaint()
    app.sendPostedEvents()
    app.processEvents()


def _panned() -> Row:
    from PySide6.QtCore import QPointF, QSizeF

    from catalog.services.pictures.surroundings import Edge, Node, Surroundings
    from catalog.ui.pictures.canvas import Canvas
    from catalog.ui.pictures.relation_map import MapDrawing

    chance, prose = random.Random(5), Prose(5)
    kinds = ("claim", "quote", "source", "name")
    nodes = tuple(Node(key, chance.choice(kinds), prose.sentence(8), 0) for key in range(1, _NODES + 1))
    tree = [(key, chance.randrange(1, key)) for key in range(2, _NODES + 1)]
    more = [tuple(chance.sample(range(1, _NODES + 1), 2)) for _ in range(_EDGES - len(tree))]
    edges = tuple(Edge(chance.choice(("restates", "contradicts", "named")), a, b) for a, b in (*tree, *more))
    drawing, canvas = MapDrawing(Surroundings(nodes, edges)), Canvas("map")
    canvas.resize(*_SIZE)
    canvas.show_drawing(drawing)
    canvas.show()
    plain = _plain_map(drawing, nodes, edges)

    def ours() -> None:
        for step in range(10):
            drawing.pan(QPointF(8 if step % 2 else -8, 0), QSizeF(*_SIZE))
            canvas.changed()
            canvas.grab()

    def theirs() -> None:
        for step in range(10):
            plain.translate(8 if step % 2 else -8, 0)
            plain.viewport().grab()

    took = pair(ours, theirs, 5)
    plain.close()
    canvas.close()
    note = f"{100 * took[0]:.1f} ms a step, plain {100 * took[1]:.1f} ms"
    return Row("map: pan step of 500 records over edges as one path", took[0] / took[1], 2, 1.5, note=note)


def _plain_map(drawing: Any, nodes: Any, edges: Any) -> Any:
    """Qt's own scene at the same scale: a box and a text for each record, all edges as one path."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QPainterPath
    from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

    from catalog.ui.pictures.card import CARD

    scene, path = QGraphicsScene(), QPainterPath()
    for edge in edges:
        path.moveTo(*drawing.places[edge.a])
        path.lineTo(*drawing.places[edge.b])
    scene.addPath(path)
    for node in nodes:
        x, y = drawing.places[node.id]
        scene.addRect(QRectF(x - CARD[0] / 2, y - CARD[1] / 2, *CARD))
        scene.addSimpleText(node.label[:30]).setPos(x - CARD[0] / 2 + 30, y - 8)
    view = QGraphicsView(scene)
    scene.setParent(view)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
    view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
    view.resize(*_SIZE)
    view.show()
    view.fitInView(scene.itemsBoundingRect())
    return view
