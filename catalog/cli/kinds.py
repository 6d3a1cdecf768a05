"""The kinds that `add` and `edit` know, and the options of each."""

import re
from argparse import ArgumentParser, Namespace
from dataclasses import fields, replace
from typing import Any, TypeVar

from catalog.cli.parser import number
from catalog.domain.errors import Invalid, NotFound
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
from catalog.services import records, texts
from catalog.store.catalogue import Catalogue

Values = TypeVar("Values")


def quote_options(parser: ArgumentParser) -> None:
    """What can be said of a quote."""
    parser.add_argument("--kind", choices=QUOTE_KINDS, help="word for word, or in other words")
    parser.add_argument("--voice", choices=VOICES, help="whose words they are")
    parser.add_argument("--speaker", metavar="NAME", help="who said it, in any form of the name")
    parser.add_argument("--addressee", metavar="NAME", help="to whom")
    parser.add_argument("--locator", metavar="PAGE", help="page label, where the quote has no passage")
    parser.add_argument("--date", metavar="DATE", help="when it was said: 1961-05, “spring of 1961”, 1943/1944, 1950~")
    parser.add_argument("--occasion", metavar="WORDS", help="where it was said: the congress, the interview")
    parser.add_argument("--original-text", metavar="WORDS", help="the wording in the original language")
    parser.add_argument("--original-language", metavar="CODE", help="that language: ru, sq")


def claim_options(parser: ArgumentParser) -> None:
    """What can be said of a claim."""
    parser.add_argument("--date", metavar="DATE", help="when it happened: 1961-05, “spring of 1961”, 1943/1944, 1950~")
    parser.add_argument("--status", choices=CLAIM_STATUSES, help="what you think of it so far")
    parser.add_argument(
        "--subject",
        dest="subjects",
        action="append",
        metavar="NAME",
        help="what it is about; may be given several times",
    )


def name_options(parser: ArgumentParser) -> None:
    """What can be said of a name."""
    parser.add_argument("--kind", choices=NAME_KINDS, help="a new name is a person if not given")
    parser.add_argument("--family", metavar="NAME", help="family name, as citations split it")
    parser.add_argument("--given", metavar="NAME", help="given name")
    parser.add_argument("--dates", metavar="DATES", help="of life or existence: 1908/1985")
    parser.add_argument("--description", metavar="WORDS", help="who or what it is")
    parser.add_argument(
        "--form", dest="forms", action="append", metavar="FORM", help="another form; may be given several times"
    )


def tag_options(parser: ArgumentParser) -> None:
    """What can be said of a tag."""
    parser.add_argument("--broader", metavar="LABEL", help="the tag above it")
    parser.add_argument(
        "--alternative", dest="alternatives", action="append", metavar="LABEL", help="another label that finds it"
    )
    parser.add_argument("--scope-note", metavar="WORDS", help="what it is for and what not")
    parser.add_argument("--colour", metavar="#RRGGBB", help="how it is shown")


def evidence_options(parser: ArgumentParser) -> None:
    """How a quote or passage bears on a claim."""
    parser.add_argument("--stance", choices=STANCES, help="new evidence supports if not given")
    parser.add_argument("--kind", choices=EVIDENCE_KINDS, help="says so itself, lets one conclude it, or is silent")
    parser.add_argument("--information", choices=INFORMATION, help="first-hand or second-hand knowledge")
    parser.add_argument("--credibility", type=number, choices=range(1, 7), help="1 confirmed … 6 cannot be judged")
    parser.add_argument("--note", metavar="WORDS", help="why it was judged so")


def passage_option(parser: ArgumentParser) -> None:
    """Where in a text: by numbers, or by the words themselves."""
    parser.add_argument(
        "--passage",
        metavar="SOURCE:PLACE",
        help="where it is said: SOURCE:START:END in characters, or SOURCE:the words as they stand there",
    )


def relation_argument(parser: ArgumentParser) -> None:
    """FROM RELATION TO."""
    parser.add_argument("from_", metavar="FROM", help="a record")
    parser.add_argument("relation", choices=RELATION_IDS, metavar="RELATION", help=", ".join(RELATION_IDS))
    parser.add_argument("to", metavar="TO", help="another record")


def given(args: Namespace, base: Values) -> Values:
    """`base` with every field that was given on the command line."""
    names = {field.name for field in fields(base)}  # type: ignore[arg-type]
    found: dict[str, Any] = {key: value for key, value in vars(args).items() if key in names and value is not None}
    if "forms" in found:
        found["forms"] = (*getattr(base, "forms", ()), *(FormValues(form) for form in found["forms"]))
    found = {key: tuple(value) if isinstance(value, list) else value for key, value in found.items()}
    return replace(base, **found)  # type: ignore[type-var]


def passage(catalogue: Catalogue, given: str) -> tuple[int, int, int]:
    """The source, start and end that SOURCE:START:END or SOURCE:WORDS means. Raises Invalid, NotFound."""
    source, colon, place = given.partition(":")
    if not (source and colon and place.strip()):
        advice = "For example: --passage 1:120:245, or --passage '1:built in 1952'."
        raise Invalid(f"“{given}” is not SOURCE:START:END or SOURCE:WORDS.", advice, field="passage")
    source_id = records.resolve(catalogue, source, "source")
    if span := re.fullmatch(r"(\d{1,18}):(\d{1,18})", place, re.ASCII):
        return source_id, int(span[1]), int(span[2])
    start = find(catalogue, source_id, place, f"--passage {source}:{{start}}:{{end}}")
    if start is None:
        raise NotFound(
            f"The words “{place}” do not stand in that source's text.", "Copy them from `catalog show --text`."
        )
    return source_id, start, start + len(place)


def find(catalogue: Catalogue, source_id: int, words: str, by_number: str) -> int | None:
    """Where the words stand in a source's text, None when they do not.

    Raises Invalid when they do several times; `by_number` says how to choose, with {start} and {end} in it.
    """
    text = texts.current(catalogue, source_id)
    first = text.content.find(words) if text and words else -1
    if text is None or first < 0:
        return None
    if (second := text.content.find(words, first + 1)) > 0:
        advice = f"Give more of the words, or say where: {by_number.format(start=first, end=first + len(words))}."
        raise Invalid(f"These words stand several times in the text, first at {first} and {second}.", advice)
    return first
