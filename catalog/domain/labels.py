"""Labels: one line by which a list, a menu or the history shows a longer text."""

LABEL_LENGTH = 160


def shortened(label: str) -> str:
    """A label on one line, cut at a word where it is long."""
    line = " ".join(label.split())
    return line if len(line) <= LABEL_LENGTH else line[: LABEL_LENGTH - 1].rsplit(" ", 1)[0] + "…"
