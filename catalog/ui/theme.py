"""The colours: one light and one dark palette, and the marks that show what a stretch of text is."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Mark:
    """How a kind of highlight looks: the fill behind the words, and a line under them, so colour never speaks alone."""

    fill: str
    line: str
    pen: Qt.PenStyle
    width: float = 2.0
    doubled: bool = False
    faint: bool = False  # in a text only the line is drawn


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour the program uses, as #rrggbb; contrast of each text colour on each ground is held by a test."""

    name: str
    window: str  # rail, toolbar, status bar
    base: str  # lists, text, fields
    raised: str  # cards, menus, tooltips
    hover: str
    line: str  # hairlines between areas
    edge: str  # outlines of fields and buttons
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    good: str
    bad: str
    warn: str
    marks: dict[str, Mark]


_SOLID, _DASH, _DOT = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine

LIGHT = Theme(
    name="light",
    window="#f3f4f6",
    base="#ffffff",
    raised="#ffffff",
    hover="#e6e9ee",
    line="#dfe2e7",
    edge="#c3c8d0",
    text="#1d2330",
    muted="#555e6d",
    accent="#2b5797",
    on_accent="#ffffff",
    selection="#d3e1f5",
    on_selection="#14233c",
    good="#1f6b3f",
    bad="#a8292f",
    warn="#85530a",
    marks={
        "quote": Mark("#dcebfa", "#2a659f", _SOLID),
        "claim": Mark("#e0f1e4", "#2b7747", _SOLID, 1.5, doubled=True),
        "flag-high": Mark("#fbe0df", "#ab2b2a", _DASH),
        "flag-medium": Mark("#fdebd3", "#8a4f08", _DASH),
        "flag-low": Mark("#f7f2cf", "#766300", _DASH, 1.5),
        "suggestion": Mark("#f1eff5", "#6d6485", _DOT, 1.5, faint=True),
        "note": Mark("#efe6f8", "#7a4ba6", _SOLID, 1.0),
        "found": Mark("#ffe08a", "#7a5b00", _SOLID),
    },
)

DARK = Theme(
    name="dark",
    window="#1c1f24",
    base="#23272e",
    raised="#2b3038",
    hover="#323842",
    line="#363c46",
    edge="#4d5563",
    text="#e3e7ee",
    muted="#a7b0be",
    accent="#86b5f2",
    on_accent="#10192a",
    selection="#33507a",
    on_selection="#ffffff",
    good="#82cf9d",
    bad="#f29a98",
    warn="#e9b86a",
    marks={
        "quote": Mark("#243a54", "#7fb4ee", _SOLID),
        "claim": Mark("#23402f", "#7fcf9b", _SOLID, 1.5, doubled=True),
        "flag-high": Mark("#512c2e", "#f29391", _DASH),
        "flag-medium": Mark("#4b3822", "#eab26a", _DASH),
        "flag-low": Mark("#42401f", "#d6c95f", _DASH, 1.5),
        "suggestion": Mark("#34333f", "#b3aacb", _DOT, 1.5, faint=True),
        "note": Mark("#3b2f4a", "#cba6ef", _SOLID, 1.0),
        "found": Mark("#6a5512", "#ffd966", _SOLID),
    },
)

MODES = ("system", "light", "dark")


def severity(strength: float) -> str:
    """The kind of mark for a flag of this strength (0.0 to 1.0)."""
    if strength >= 0.75:
        return "flag-high"
    return "flag-medium" if strength >= 0.5 else "flag-low"


def chosen(mode: str) -> Theme:
    """The theme for `system`, `light` or `dark`; a system that does not say counts as light."""
    if mode == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    return DARK if mode == "dark" else LIGHT


def of(palette: QPalette) -> Theme:
    """The theme a widget is shown in, from its palette: so that a widget needs no link to whoever switches."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette(theme: Theme) -> QPalette:
    """The theme as Qt wants it."""
    role = QPalette.ColorRole
    colours = QPalette(QColor(theme.window))
    for which, value in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.window,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.on_selection,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Mid: theme.edge,
        role.Midlight: theme.hover,
        role.Light: theme.base,
        role.Dark: theme.edge,
        role.Shadow: theme.line,
    }.items():
        colours.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        colours.setColor(QPalette.ColorGroup.Disabled, which, QColor(blend(theme.text, theme.window, 0.45)))
    return colours


def blend(top: str, ground: str, share: float) -> str:
    """The colour of `top` laid over `ground` with the given share, 0.0 to 1.0, as #rrggbb."""
    a, b = QColor(top), QColor(ground)
    mixed = (round(x * share + y * (1 - share)) for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True))  # type: ignore[index]
    return QColor(*mixed).name()


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2, relative luminance)."""
    high, low = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
