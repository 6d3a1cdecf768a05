"""What stands beside the text of a Word document and is not read into it: comments, other files pasted in whole."""

from catalog.formats.readers import xml
from catalog.formats.readers.archive import Archive
from catalog.formats.readers.document import Draft


def warn(archive: Archive, body: bytes, draft: Draft) -> None:
    """Say how many comments the document has, and whether its text holds other files, since neither is in the text."""
    if count := _count(archive.optional("word/comments.xml"), "comment"):
        draft.warn(f"Comments in the margin are not part of the text and were not read: {count}.")
    if b"altChunk" in body and (count := _count(body, "altChunk")):
        draft.warn(f"Other files inserted into the document whole were not read: {count}. Save it anew in Word first.")


def _count(part: bytes, name: str) -> int:
    """How many elements called `name` a part has."""
    counter = _Counter(name)
    if part:
        xml.stream(part, counter)
    return counter.found


class _Counter:
    """Counts the elements of one name."""

    def __init__(self, name: str) -> None:
        self.found = 0
        self._name = name

    def start(self, tag: str, _: dict[str, str]) -> None:
        """An element begins."""
        self.found += xml.local(tag) == self._name

    def end(self, _: str) -> None:
        """An element ended."""

    def data(self, _: str) -> None:
        """Text between tags, which is not looked at."""

    def close(self) -> None:
        """The part ended."""
