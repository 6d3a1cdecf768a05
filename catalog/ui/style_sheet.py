"""The look of Qt's own widgets: quiet, flat and roomy, written once for both themes."""

from string import Template

from catalog import paths
from catalog.ui.theme import Theme

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 5px 7px; }

QToolBar { background: $window; border: 0; border-bottom: 1px solid $line; padding: 6px 10px; spacing: 2px; }
QToolBar::separator { background: $line; width: 1px; margin: 5px 7px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 7px; color: $text; background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; color: $on_selection; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton[popupMode="2"] { padding-right: 8px; }
QToolButton::menu-indicator { image: none; }

QPushButton { background: $base; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; border-color: $line; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton[primary="true"]:disabled { background: $line; color: $faint; border-color: $line; }
QPushButton[flat="true"], QPushButton[link="true"] { background: transparent; border-color: transparent; padding: 6px 8px; }
QPushButton[link="true"] { color: $accent; }
QPushButton[flat="true"]:hover, QPushButton[link="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus, QPushButton[link="true"]:focus { border-color: $accent; }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit[field="true"], QFrame[field="true"] {
  background: $base; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 5px 8px;
  selection-background-color: $selection; selection-color: $on_selection; }
QPlainTextEdit[field="true"] { padding: 3px 5px; }
QFrame[field="true"] { padding: 0; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit[field="true"]:focus { border-color: $accent; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: $bad; }
QLineEdit[bare="true"] { border: 0; padding: 2px 2px; background: transparent; }
QLineEdit:disabled, QComboBox:disabled { color: $faint; background: $window; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { border: 0; width: 24px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("$icons/arrow-down.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $edge; padding: 4px; outline: 0;
  selection-background-color: $selection; selection-color: $on_selection; }

QAbstractItemView { outline: 0; }
QTableView, QTreeView, QListView { background: $base; border: 0; selection-background-color: $selection;
  selection-color: $on_selection; }
QTableView::item { padding: 0 8px; border: 0; border-bottom: 1px solid $hair; }
QTableView::item:selected { background: $selection; color: $on_selection; }
QHeaderView { background: $base; border: 0; }
QHeaderView::section { background: $base; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 7px 8px;
  font-weight: 600; }
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::up-arrow { image: url("$icons/arrow-up.svg"); width: 11px; height: 11px; subcontrol-position: center right; right: 6px; }
QHeaderView::down-arrow { image: url("$icons/arrow-down.svg"); width: 11px; height: 11px; subcontrol-position: center right; right: 6px; }
QTableCornerButton::section { background: $base; border: 0; }

QListView#rail { background: $window; border-right: 1px solid $line; padding: 8px; font-weight: 500; }
QListView#rail::item { border-radius: 6px; padding: 0 8px; margin: 1px 0; color: $text; height: 34px; }
QListView#rail::item:hover { background: $hover; }
QListView#rail::item:selected { background: $selection; color: $on_selection; }

QMenuBar { background: $window; color: $text; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 4px; }

QStatusBar { background: $window; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: $line; }
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 12px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }

QScrollArea { background: $base; border: 0; }
QWidget[surface="base"] { background: $base; }
QWidget[surface="window"] { background: $window; }
QFrame[rule="below"] { border: 0; border-bottom: 1px solid $line; }
QFrame[card="true"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[card="true"]:focus, QFrame[card="true"][lit="true"] { border-color: $accent; }
QFrame[toast="true"] { background: $text; border-radius: 8px; }
QFrame[toast="true"] QLabel { color: $base; }
QFrame[toast="true"] QPushButton { background: transparent; border-color: transparent; color: $toast_action; font-weight: 600; padding: 4px 8px; }
QFrame[toast="true"] QPushButton:hover, QFrame[toast="true"] QPushButton:focus { border-color: $toast_action; }
QFrame[chip="true"] { background: $hover; border: 1px solid $line; border-radius: 11px; }
QFrame[chip="true"] QToolButton { padding: 0; border-radius: 8px; }

QLabel[role="display"] { font-size: ${display}pt; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="section"] { color: $muted; font-weight: 600; font-size: ${small}pt; }
QLabel[role="muted"], QLabel[role="help"] { color: $muted; }
QLabel[role="help"] { font-size: ${small}pt; }
QLabel[role="problem"] { color: $bad; font-size: ${small}pt; }
QLabel[role="key"] { background: $hover; border: 1px solid $line; border-radius: 4px; padding: 1px 6px; font-size: ${small}pt; color: $muted; }
""")


def style_sheet(theme: Theme, points: float) -> str:
    """The style sheet for a theme and a base font size in points."""
    from catalog.ui.theme import blend

    return _SHEET.substitute(
        {name: getattr(theme, name) for name in Theme.__slots__ if name != "marks"},
        icons=paths.shipped("resources/icons").as_posix(),
        faint=blend(theme.text, theme.window, 0.45),
        hair=blend(theme.line, theme.base, 0.6),
        accent_hover=blend(theme.text, theme.accent, 0.2),
        toast_action=blend(theme.accent, theme.base, 0.35) if theme.name == "light" else theme.on_accent,
        display=f"{points + 9:g}",
        title=f"{points + 4:g}",
        small=f"{max(points - 1, 8):g}",
    )
