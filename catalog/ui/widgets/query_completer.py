"""Completion in a filter or search box: fields of the query language, their values, tags and names."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from catalog.domain.query_fields import FIELDS
from catalog.services import tags
from catalog.store.catalogue import Catalogue
from catalog.ui.offered_names import names_like

_PAUSE = 120
_LEAST = 2
_MOST = 10
_WIDTH = 560
_INSERT = int(Qt.ItemDataRole.UserRole)
_NAMES = ("by", "about")

Offer = tuple[str, str]
"""What stands in the box afterwards, and what is said of it."""


def offers(catalogue: Catalogue, word: str) -> list[Offer]:
    """What the word before the cursor could become."""
    sign, bare = ("-", word[1:]) if word.startswith("-") else ("", word)
    field, colon, value = bare.partition(":")
    if not colon:
        fitting = [name for name in FIELDS if len(bare) >= _LEAST and name.startswith(bare.lower())]
        return [(f"{sign}{name}:", FIELDS[name].help) for name in fitting]
    if field.lower() not in FIELDS:
        return []
    found = _values(catalogue, field.lower(), value.strip('"“”'))
    return [(f"{sign}{field}:{_quoted(each)} ", "") for each in found[:_MOST] if each != value]


def _values(catalogue: Catalogue, field: str, typed: str) -> Sequence[str]:
    if field == "tag":
        return [tag.values.label for tag in tags.complete(catalogue, typed, _MOST)]
    if field in _NAMES:
        return names_like(catalogue, typed, _MOST)
    return [value for value in FIELDS[field].values if value.startswith(typed.lower())]


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value


class QueryCompleter(QObject):
    """Offers while one types in the box; Enter or Tab takes the offer the arrow keys went to."""

    def __init__(self, edit: QLineEdit, catalogue: Catalogue) -> None:
        super().__init__(edit)
        self._edit = edit
        self._offers = partial(offers, catalogue)
        self._items = QStandardItemModel(self)
        self._completer = QCompleter(self._items, self)
        self.popup = QListView()
        self.popup.setProperty("offers", True)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self.popup)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(edit)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # overloads are unknown to it
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.offer)
        edit.textEdited.connect(lambda _text: self._pause.start())

    def offer(self) -> None:
        """Show what fits the word before the cursor."""
        self._items.clear()
        word = self._word()
        for insert, said in self._offers(word) if word else ():
            item = QStandardItem(f"{insert}   {said}" if said else insert.strip())
            item.setData(insert, _INSERT)
            self._items.appendRow(item)
        if self._items.rowCount() and self._edit.hasFocus():
            self._completer.complete(QRect(0, 0, min(_WIDTH, self._edit.width()), self._edit.height()))
            self.popup.setCurrentIndex(QModelIndex())
        else:
            self.popup.hide()

    def shown(self) -> list[str]:
        """What is offered now."""
        return [str(self._items.item(row).data(_INSERT)) for row in range(self._items.rowCount())]

    def _word(self) -> str:
        """The word before the cursor; inside quotation marks all of them belong to it."""
        before = self._edit.text()[: self._edit.cursorPosition()]
        return before[self._begin(before) :]

    @staticmethod
    def _begin(before: str) -> int:
        inside = before.count('"') % 2
        end = before.rindex('"') if inside else len(before)
        return before.rfind(" ", 0, end) + 1

    def _take(self, index: QModelIndex) -> None:
        insert = str(index.data(_INSERT))
        place = self._edit.cursorPosition()
        text = self._edit.text()
        begin = self._begin(text[:place])
        self._edit.setText(text[:begin] + insert + text[place:].lstrip())
        self._edit.setCursorPosition(begin + len(insert))
        if insert.endswith(":"):
            self._pause.start()
