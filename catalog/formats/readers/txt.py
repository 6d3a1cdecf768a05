"""Plain text files: form feeds are page breaks, and marks such as [p. 12] or [f. 3v] are page labels."""

import itertools
import re

from catalog.formats.readers import encodings
from catalog.formats.readers.document import PAGE_LIMIT, Draft, Source

_BYTES_PER_CHARACTER = 4
_MARK = (
    r"\[(?P<kind>pp?|page|с|стр|S|f|ff|fol|folio|л|fo)\.?\s?"
    r"(?P<label>\d{1,5}\s?[rv]?(?:\s?об\.?)?|[ivxlcdm]{1,9})\]"
)
_ANYWHERE = re.compile(_MARK)
_ALONE = re.compile(rf"^[ \t]*{_MARK}[ \t]*$", re.MULTILINE)
_FOLIO = frozenset({"f", "ff", "fol", "folio", "fo"})
_INLINE_NEEDED = 3


def read(source: Source, draft: Draft) -> None:
    """Write the text of `source` to `draft`."""
    text = decoded(source, draft)
    if "\f" in text.strip():
        _by_form_feeds(text, draft)
        return
    previous = 0
    for start, label in _marks(text):
        draft.write(text[previous:start])
        draft.page(label)
        previous = start
    draft.write(text[previous:])


def decoded(source: Source, draft: Draft, declared: str | None = None) -> str:
    """The text of `source` in its encoding, which is noted in `draft` with a warning when it was a guess."""
    if len(source.data) > _BYTES_PER_CHARACTER * draft.limit:
        raise draft.too_long()
    text, draft.encoding, warning = encodings.decode(source.data, source.encoding, declared)
    if warning:
        draft.warn(warning)
    return text


def _by_form_feeds(text: str, draft: Draft) -> None:
    """Number the pages between form feeds from 1."""
    for number, page in enumerate(text.split("\f", PAGE_LIMIT), start=1):
        draft.line()
        draft.page(str(number))
        draft.write(page.strip("\r\n"))


def _marks(text: str) -> list[tuple[int, str]]:
    """Offsets and labels of page marks: on lines of their own, or at least three that count up one by one."""
    found = list(itertools.islice(_ANYWHERE.finditer(text), PAGE_LIMIT))
    alone = list(itertools.islice(_ALONE.finditer(text), PAGE_LIMIT))
    if len(alone) < len(found) and not _counts_up([mark["label"] for mark in found]):
        found = alone
    return [(mark.start("kind") - 1, _label(mark)) for mark in found]


def _counts_up(labels: list[str]) -> bool:
    """Whether the numbers in `labels` never fall and never skip."""
    numbers = [int(digits[0]) if (digits := re.match(r"\d+", label)) else 0 for label in labels]
    steps = [later - earlier for earlier, later in itertools.pairwise(numbers)]
    return len(labels) >= _INLINE_NEEDED and set(steps) <= {0, 1} and 1 in steps


def _label(mark: re.Match[str]) -> str:
    """The page label of `mark`: "12", "xiv", "f. 3v", "л. 12 об."."""
    kind, label = mark["kind"], mark["label"]
    return f"f. {label}" if kind in _FOLIO else f"л. {label}" if kind == "л" else label
