"""Keywords as they stand in one field of a bibliography, and as a list."""

from collections.abc import Iterable


def split(text: str) -> tuple[str, ...]:
    """The keywords of a field, each once: parted by semicolons, or by commas where there is no semicolon."""
    parts = text.split(";" if ";" in text else ",")
    return tuple(dict.fromkeys(word for part in parts if (word := " ".join(part.split()))))


def join(words: Iterable[str]) -> str:
    """A field that `split` reads as these words; a single word with a comma ends in a semicolon for that."""
    listed = list(dict.fromkeys(words))
    if not any("," in word for word in listed):
        return ", ".join(listed)
    return "; ".join(listed) + (";" if len(listed) == 1 else "")
