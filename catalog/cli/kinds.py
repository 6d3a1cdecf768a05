"""The kinds that `add` and `edit` know, and the options of each."""

from argparse import ArgumentParser, Namespace
from dataclasses import fields, replace
from typing import Any, TypeVar

from catalog.domain.errors import Invalid
from catalog.domain.relations import RELATION_IDS
from catalog.domain.values import FormValues
from catalog.domain.vocabulary import (
    CLAIM_STATUSES,
    EVIDENCE_KINDS,
    INFORMATION,
    NAME_KINDS,
    QUOTE_KINDS,
    STANCES,
    VOICES,
)

Values = TypeVar("Values")


def quote_options(parser: ArgumentParser) -> None:
    """What can be said of a quote."""
    parser.add_argument("--kind", choices=QUOTE_KINDS)
    parser.add_argument("--voice", choices=VOICES, help="whose words they are")
    parser.add_argument("--speaker", metavar="NAME")
    parser.add_argument("--addressee", metavar="NAME")
    parser.add_argument("--locator", help="page label, where the quote has no passage")
    parser.add_argument("--date", help="when it was said: EDTF or words")
    parser.add_argument("--occasion")
    parser.add_argument("--original-text", help="the wording in the original language")
    parser.add_argument("--original-language")


def claim_options(parser: ArgumentParser) -> None:
    """What can be said of a claim."""
    parser.add_argument("--date", help="EDTF or words")
    parser.add_argument("--status", choices=CLAIM_STATUSES)
    parser.add_argument(
        "--subject", dest="subjects", action="append", metavar="NAME", help="may be given several times"
    )


def name_options(parser: ArgumentParser) -> None:
    """What can be said of a name."""
    parser.add_argument("--kind", choices=NAME_KINDS)
    parser.add_argument("--family", help="family name, as citations split it")
    parser.add_argument("--given", help="given name")
    parser.add_argument("--dates")
    parser.add_argument("--description")
    parser.add_argument("--form", dest="forms", action="append", metavar="FORM", help="a variant; several times")


def tag_options(parser: ArgumentParser) -> None:
    """What can be said of a tag."""
    parser.add_argument("--broader", metavar="LABEL")
    parser.add_argument("--alternative", dest="alternatives", action="append", metavar="LABEL")
    parser.add_argument("--scope-note")
    parser.add_argument("--colour", help="#rrggbb")


def evidence_options(parser: ArgumentParser) -> None:
    """How a quote or passage bears on a claim."""
    parser.add_argument("--stance", choices=STANCES)
    parser.add_argument("--kind", choices=EVIDENCE_KINDS)
    parser.add_argument("--information", choices=INFORMATION)
    parser.add_argument("--credibility", type=int, choices=range(1, 7), help="1 confirmed … 6 cannot be judged")
    parser.add_argument("--note")


def passage_option(parser: ArgumentParser) -> None:
    """Where in a text: by numbers, or by the words themselves."""
    parser.add_argument("--passage", metavar="SOURCE:START:END", help="a span of a source's text, in characters")


def relation_argument(parser: ArgumentParser) -> None:
    """FROM RELATION TO."""
    parser.add_argument("from_", metavar="FROM")
    parser.add_argument("relation", choices=RELATION_IDS, metavar="RELATION", help=", ".join(RELATION_IDS))
    parser.add_argument("to", metavar="TO")


def given(args: Namespace, base: Values) -> Values:
    """`base` with every field that was given on the command line."""
    names = {field.name for field in fields(base)}  # type: ignore[arg-type]
    found: dict[str, Any] = {key: value for key, value in vars(args).items() if key in names and value is not None}
    if "forms" in found:
        found["forms"] = (*getattr(base, "forms", ()), *(FormValues(form) for form in found["forms"]))
    found = {key: tuple(value) if isinstance(value, list) else value for key, value in found.items()}
    return replace(base, **found)  # type: ignore[type-var]


def span(text: str) -> tuple[str, int, int]:
    """SOURCE:START:END taken apart. Raises Invalid."""
    source, _, rest = text.partition(":")
    start, _, end = rest.partition(":")
    if not (source and start.isdigit() and end.isdigit()):
        raise Invalid(f"“{text}” is not SOURCE:START:END.", "For example: --passage 1:120:245.", field="passage")
    return source, int(start), int(end)
