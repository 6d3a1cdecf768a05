"""The options that describe a source, shared by `import`, `add source` and `edit source`."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from catalog.domain.errors import Invalid
from catalog.domain.values import Contributor, SourceValues
from catalog.domain.vocabulary import PRINCIPAL_ROLES, RELIABILITY, SOURCE_NATURES

PLAIN = {
    "title": "its title; a file that is imported without has the one it gives itself, else its name",
    "type": "what it is, as CSL calls it: book, article-newspaper, report, a letter personal_communication, …",
    "date": "1961-05, “spring of 1961”, 1943/1944, 1950~",
    "language": "code: en, ru, sq",
    "citation-key": "short key for citations",
    "repository": "archive or library that keeps it",
    "place": "where that archive is",
    "fonds": "fonds or collection",
    "series": "series or inventory (opis)",
    "box": "box",
    "folder": "folder or file (delo)",
    "item": "item or leaf",
}


_METAVARS = {"language": "CODE", "date": "DATE", "type": "TYPE", "citation-key": "KEY"}


def source_options(parser: ArgumentParser) -> None:
    """One option per field; `--set` for any other CSL variable."""
    for name, meaning in PLAIN.items():
        parser.add_argument(f"--{name}", metavar=_METAVARS.get(name, "WORDS"), help=meaning)
    parser.add_argument("--reliability", choices=RELIABILITY, help="of the source, A to F (Admiralty code)")
    parser.add_argument("--nature", choices=SOURCE_NATURES, help="original, derivative (copy, translation) or authored")
    for role in PRINCIPAL_ROLES:
        parser.add_argument(f"--{role}", action="append", metavar="NAME", help=f"{role}; may be given several times")
    parser.add_argument(
        "--set",
        action="append",
        metavar="VARIABLE=VALUE",
        help="any other CSL variable (publisher, container-title, volume, issue, page, URL …), or a field of your own; "
        "may be given several times",
    )


def is_described(args: Namespace) -> bool:
    """Whether anything is said of a source."""
    return source_values(args) != SourceValues()


def source_values(args: Namespace, base: SourceValues | None = None) -> SourceValues:
    """What was given on the command line, over `base`."""
    base = base or SourceValues()
    names = [*(name.replace("-", "_") for name in PLAIN), "reliability", "nature"]
    given = {name: getattr(args, name) for name in names if getattr(args, name) is not None}
    named = {role: getattr(args, role) for role in PRINCIPAL_ROLES if getattr(args, role)}
    kept = tuple(each for each in base.contributors if each.role not in named)
    added = tuple(Contributor(role, name) for role, found in named.items() for name in found)
    fields = dict(base.fields) | dict(_pair(each) for each in args.set or ())
    return replace(base, **given, contributors=kept + added, fields=fields)


def _pair(given: str) -> tuple[str, str]:
    variable, sign, value = given.partition("=")
    if not sign or not variable:
        raise Invalid(f"“{given}” is not VARIABLE=VALUE.", "For example: --set publisher=Progress.", field="set")
    return variable, value
