"""What is said to whom a query found nothing: the words in it that look like a filter or a date and are none."""

from catalog.domain import query
from catalog.ui.words import tr


def doubts(typed: str) -> str:
    """Sentences on a query that found nothing; empty when all of it was understood."""
    fields, dates = query.doubts(typed)
    said = [tr("There is no field “{name}”; it was looked for as words.").format(name=name) for name in fields]
    said += [tr("“{text}” is no date; write 1941, 1941..1945 or 1944-11.").format(text=text) for text in dates]
    return " ".join(said)
