"""The map around a record: cards for records, lines for what joins them."""

from __future__ import annotations

import copy
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from catalog.ui.pictures.card import CARD, between, paint_card, read_out
from catalog.ui.pictures.drawing import Drawing, Item, Look, focus_frame, write
from catalog.ui.pictures.forces import Place, arrange
from catalog.ui.pictures.joins import JOINS, paint_join, paint_sample, text

if TYPE_CHECKING:
    from catalog.services.pictures.surroundings import Edge, Node, Surroundings

_MARGIN = 28.0
_LARGEST, _USUAL, _SMALLEST = 2.5, 1.3, 0.2
_SAMPLE = 34.0


class MapDrawing(Drawing):
    """Cards can be dragged; relations in `hidden` are left out, and records that only they lead to."""

    zooms = True

    def __init__(self, around: Surroundings, kept: Mapping[int, Place] | None = None) -> None:
        self.around = around
        self.hidden: frozenset[str] = frozenset()
        joins = [(edge.a, edge.b) for edge in around.edges]
        self.places = arrange([node.id for node in around.nodes], joins, CARD, kept or {})
        self.legend = False
        self._scale: float | None = None
        self._middle = QPointF()

    def relations(self) -> list[str]:
        """The relations there are, in the order of the legend."""
        found = {edge.relation for edge in self.around.edges}
        return [relation for relation in JOINS if relation in found]

    def shown(self) -> tuple[list[Node], list[Edge]]:
        """The records that can still be reached from the centre, and the lines between them."""
        edges = [edge for edge in self.around.edges if edge.relation not in self.hidden]
        reached = _reached(self.around.nodes[0].id, edges)
        return [node for node in self.around.nodes if node.id in reached], [e for e in edges if e.a in reached]

    def items(self, size: QSizeF, _look: Look) -> Sequence[Item]:
        nodes, edges = self.shown()
        view = self._view(size)
        return [
            Item(node.id, self._room(node, size, *view), read_out(node, sum(node.id in (e.a, e.b) for e in edges)))
            for node in nodes
        ]

    def zoom(self, factor: float, at: QPointF, size: QSizeF) -> None:
        scale, middle = self._view(size)
        wanted = min(max(scale * factor, _SMALLEST), _LARGEST)
        fixed = middle + (at - _centre(size)) / scale
        self._scale, self._middle = wanted, fixed - (at - _centre(size)) / wanted

    def pan(self, by: QPointF, size: QSizeF) -> None:
        scale, middle = self._view(size)
        self._scale, self._middle = scale, middle - by / scale

    def fit(self) -> None:
        self._scale = None

    def drag(self, key: Hashable, by: QPointF, size: QSizeF) -> bool:
        assert isinstance(key, int)  # noqa: S101 - the keys given above
        self._scale, self._middle = self._view(size)
        x, y = self.places[key]
        self.places[key] = (x + by.x() / self._scale, y + by.y() / self._scale)
        return True

    def on_paper(self) -> Drawing:
        made = copy.copy(self)
        made.legend = True
        made.fit()
        return made

    def paint(self, painter: QPainter, size: QSizeF, look: Look, current: Hashable = None) -> None:
        nodes, edges = self.shown()
        scale, middle = self._view(size)
        painter.save()
        painter.translate(_centre(size))
        painter.scale(scale, scale)
        painter.translate(-middle)
        self._paint_edges(painter, edges, look)
        for node in nodes:
            paint_card(painter, self._card(node.id), node, look, centre=node.id == self.around.nodes[0].id)
            if node.id == current:
                focus_frame(painter, self._card(node.id).adjusted(-4, -4, 4, 4), look)
        painter.restore()
        if self.legend:
            self._paint_legend(painter, size, look)

    def _paint_edges(self, painter: QPainter, edges: Iterable[Edge], look: Look) -> None:
        lanes: dict[frozenset[int], int] = {}
        for edge in edges:
            pair = frozenset((edge.a, edge.b))
            lanes[pair] = lanes.get(pair, -1) + 1
            start, end = between(self._card(edge.a), self._card(edge.b), lanes[pair])
            paint_join(painter, start, end, edge.relation, look)

    def _paint_legend(self, painter: QPainter, size: QSizeF, look: Look) -> None:
        places = self._legend_places(size.width(), look)
        top = size.height() - _MARGIN - max((room.bottom() for _, room in places), default=0.0)
        for relation, room in places:
            room.translate(0, top)
            paint_sample(painter, QRectF(room.left(), room.top(), _SAMPLE, room.height()), relation, look)
            write(painter, room.adjusted(_SAMPLE + 8, 0, 0, 0), text(relation), look, colour=look.theme.muted)

    def _legend_places(self, width: float, look: Look) -> list[tuple[str, QRectF]]:
        """Where each relation stands in the legend, in as many lines as it takes, the first one at 0."""
        places: list[tuple[str, QRectF]] = []
        x, y = _MARGIN, 0.0
        for relation in self.relations():
            wide = _SAMPLE + 8 + look.width(text(relation)) + 4
            if x > _MARGIN and x + wide > width - _MARGIN:
                x, y = _MARGIN, y + look.line * 1.4
            if relation not in self.hidden:
                places.append((relation, QRectF(x, y, wide, look.line)))
                x += wide + 18
        return places

    def _view(self, size: QSizeF) -> tuple[float, QPointF]:
        """Scale, and the point of the map that is in the middle of the window."""
        if self._scale is not None:
            return self._scale, self._middle
        whole = QRectF()
        for node in self.shown()[0]:
            whole = whole.united(self._card(node.id))
        foot = 3 * _MARGIN if self.legend else 0.0
        across, down = size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN - foot
        scale = max(min(across / whole.width(), down / whole.height(), _USUAL), _SMALLEST)
        return scale, whole.center() + QPointF(0, foot / 2 / scale)

    def _card(self, record_id: int) -> QRectF:
        x, y = self.places[record_id]
        return QRectF(x - CARD[0] / 2, y - CARD[1] / 2, *CARD)

    def _room(self, node: Node, size: QSizeF, scale: float, middle: QPointF) -> QRectF:
        card = self._card(node.id)
        return QRectF(_centre(size) + (card.topLeft() - middle) * scale, card.size() * scale)


def _centre(size: QSizeF) -> QPointF:
    return QPointF(size.width() / 2, size.height() / 2)


def _reached(centre: int, edges: Iterable[Edge]) -> set[int]:
    beside: dict[int, list[int]] = {}
    for edge in edges:
        beside.setdefault(edge.a, []).append(edge.b)
        beside.setdefault(edge.b, []).append(edge.a)
    reached, waiting = {centre}, [centre]
    while waiting:
        for each in beside.get(waiting.pop(), ()):
            if each not in reached:
                reached.add(each)
                waiting.append(each)
    return reached
