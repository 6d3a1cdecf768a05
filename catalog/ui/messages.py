"""The only place where message boxes are opened."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from catalog.domain.errors import CatalogError
from catalog.ui import sentences
from catalog.ui.widgets.toast import Toast

translate = QCoreApplication.translate


def show_error(parent: QWidget | None, error: CatalogError) -> QMessageBox:
    """Say what went wrong and what to do, once at a time; does not wait for the answer."""
    for shown in parent.findChildren(QMessageBox) if parent else ():
        if shown.isVisible() and shown.text() == sentences.said(error.what):
            return shown
    box = _box(parent, QMessageBox.Icon.Warning, sentences.said(error.what), sentences.said(error.advice))
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def ask(
    parent: QWidget | None, question: str, detail: str, yes: str, answer: Callable[[], object], *, no: str = ""
) -> QMessageBox:
    """Ask something that cannot be undone later; `answer` is called when the user chooses `yes`."""
    box = _box(parent, QMessageBox.Icon.Question, question, detail)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(no or translate("messages", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.buttonClicked.connect(lambda pressed: answer() if pressed is agree else None)
    box.open()
    return box


def show_text(parent: QWidget | None, title: str, text: str) -> QMessageBox:
    """Tell something that needs no decision."""
    box = _box(parent, QMessageBox.Icon.Information, title, text)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def toast(
    parent: QWidget, text: str, action: str = "", act: Callable[[], object] | None = None, *, stays: bool = False
) -> Toast:
    """A passing note in the window `parent` stands in, with an optional button; one that `stays` waits for it."""
    window = parent.window()
    found = window.findChild(Toast) or Toast(window)
    found.tell(text, action, act, stays=stays)
    return found


def _box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
    box = QMessageBox(icon, translate("messages", "Catalog"), title, parent=parent)
    box.setInformativeText(text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    return box
