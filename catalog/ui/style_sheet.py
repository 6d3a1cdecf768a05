"""The style sheet, filled in with the colours of a theme and the size of the letters."""

from string import Template

from catalog import paths
from catalog.ui.theme import Theme, blend


def style_sheet(theme: Theme, points: float) -> str:
    """The style sheet for a theme and a base font size in points."""
    template = Template((paths.shipped("resources") / "theme" / "theme.qss").read_text(encoding="utf-8"))
    return template.substitute(
        {name: getattr(theme, name) for name in Theme.__slots__ if name != "marks"},
        icons=(paths.shipped("resources") / "icons").as_posix(),
        faint=blend(theme.text, theme.window, 0.45),
        hair=blend(theme.line, theme.base, 0.6),
        accent_hover=blend(theme.text, theme.accent, 0.2),
        toast_action=blend(theme.accent, theme.base, 0.35) if theme.name == "light" else theme.on_accent,
        display=f"{points + 9:g}",
        title=f"{points + 4:g}",
        small=f"{max(points - 1, 8):g}",
    )
