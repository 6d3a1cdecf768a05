"""Page numbers and note numbers in the styles documents count in."""

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def roman(number: int) -> str:
    """`number` (1 to 3999) in small Roman numerals; others in digits."""
    if not 0 < number < 4000:
        return str(number)
    written = ""
    for value, sign in _ROMAN:
        written += sign * (number // value)
        number %= value
    return written


def label(number: int, style: str) -> str:
    """`number` as Word writes it in the numbering style `style` (lowerRoman, upperLetter …)."""
    if style.endswith("Roman"):
        written = roman(number)
    elif style.endswith("Letter") and number > 0:
        written = _LETTERS[(number - 1) % 26] * min((number - 1) // 26 + 1, 40)
    else:
        return str(number)
    return written.upper() if style.startswith("upper") else written
