"""The framing rules of the catalogue: list what was changed, add a cue, silence one, or give one a neutral wording."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.framing.lexicon import Edit
from catalog.services import framing_rules


def arguments(parser: ArgumentParser) -> None:
    """What to do."""
    what = parser.add_subparsers(dest="what", required=True, metavar="list|add|silence|suggest|remove")
    listing = what.add_parser("list", help="the changes of this catalogue")
    common.json_option(listing)
    add = what.add_parser("add", help="look for words the shipped rules do not know")
    add.add_argument("cue", metavar="WORDS")
    add.add_argument("--category", required=True, choices=framing_rules.CATEGORIES)
    add.add_argument("--reason", default="", help="a sentence for the reviewer")
    add.add_argument("--neutral", help="a neutral wording")
    add.add_argument("--strength", type=float, default=0.6, help="0 to 1; 0.6 if not given")
    silence = what.add_parser("silence", help="look for these words no longer")
    silence.add_argument("cue", metavar="WORDS", nargs="?", default="")
    silence.add_argument("--rule", default="", help="or a whole rule, by the name that `review show --json` gives")
    suggest = what.add_parser("suggest", help="give words a neutral wording")
    suggest.add_argument("cue", metavar="WORDS")
    suggest.add_argument("neutral", metavar="NEUTRAL")
    for each in (add, silence, suggest):
        each.add_argument("--language", default="en", help="en if not given")
    what.add_parser("remove", help="take a change back").add_argument("number", type=int, metavar="NUMBER")


def run(args: Namespace) -> None:
    """List or change."""
    with common.chosen(args) as catalogue:
        if args.what == "list":
            _list(framing_rules.listed(catalogue), as_json=args.json)
        elif args.what == "remove":
            framing_rules.remove(catalogue, args.number)
        else:
            print(framing_rules.add(catalogue, _edit(args)))


def _edit(args: Namespace) -> Edit:
    given = {
        "category": "category",
        "rule": "rule",
        "reason": "reason",
        "neutral": "suggestion",
        "strength": "strength",
    }
    values = {field: getattr(args, name) for name, field in given.items() if hasattr(args, name)}
    return Edit(args.what, args.cue, language=args.language, **values)


def _list(changes: list[tuple[int, Edit]], *, as_json: bool) -> None:
    if as_json:
        common.print_json([{"number": number, "change": edit} for number, edit in changes])
        return
    for number, edit in changes:
        neutral = f" → {edit.suggestion}" if edit.suggestion else ""
        print(f"{number:>4}  {edit.action:<8} {edit.category:<18} {edit.cue or edit.rule}{neutral}")
    if not changes:
        print("This catalogue judges by the shipped rules.")
