"""The framing rules of the catalogue: look them up, list what was changed, add a cue, silence one, or reword it."""

from argparse import ArgumentParser, Namespace
from collections import Counter

from catalog.cli import common
from catalog.cli.parser import number, share
from catalog.framing.lexicon import Edit
from catalog.services import framing_entries, framing_rules
from catalog.services.framing_entries import Entry

EXAMPLES = """\
examples:
  catalog rules entries clique
  catalog rules add "so-called experts" --category label --neutral "the experts"
  catalog rules silence regime
  catalog rules suggest clique group        catalog rules remove 2
"""


def arguments(parser: ArgumentParser) -> None:
    """What to do."""
    what = parser.add_subparsers(dest="what", required=True, metavar="entries|list|add|silence|suggest|remove")
    entries = what.add_parser("entries", help="which words are looked for; without WORDS, how many")
    entries.add_argument("words", metavar="WORDS", nargs="*", help="that stand in the entry, its wording or reason")
    entries.add_argument("--category", choices=framing_rules.CATEGORIES, help="of this category only")
    common.json_option(entries)
    listing = what.add_parser("list", help="the changes of this catalogue")
    common.json_option(listing)
    add = what.add_parser("add", help="look for words the shipped rules do not know")
    add.add_argument("cue", metavar="WORDS", help="as they stand in a text, in any case")
    add.add_argument("--category", required=True, choices=framing_rules.CATEGORIES, help="what they are flagged as")
    add.add_argument("--reason", default="", help="a sentence for the reviewer")
    add.add_argument("--neutral", help="a neutral wording")
    add.add_argument("--strength", type=share, default=0.6, metavar="SHARE", help="0 to 1; 0.6 if not given")
    silence = what.add_parser("silence", help="look for these words no longer")
    silence.add_argument("cue", metavar="WORDS", nargs="?", default="", help="an entry, as `entries` lists it")
    silence.add_argument("--rule", default="", help="or a whole rule, by the name that `review show --json` gives")
    suggest = what.add_parser("suggest", help="give words a neutral wording")
    suggest.add_argument("cue", metavar="WORDS", help="an entry, as `entries` lists it")
    suggest.add_argument("neutral", metavar="NEUTRAL", help="a neutral wording to say instead")
    for each in (add, silence, suggest):
        each.add_argument("--language", default="en", help="en if not given")
    what.add_parser("remove", help="take a change back").add_argument(
        "number", type=number, metavar="NUMBER", help="as `list` gives"
    )


def run(args: Namespace) -> None:
    """List or change."""
    with common.chosen(args) as catalogue:
        if args.what == "entries":
            _entries(framing_entries.listed(catalogue), args)
        elif args.what == "list":
            _list(framing_rules.listed(catalogue), as_json=args.json)
        elif args.what == "remove":
            framing_rules.remove(catalogue, args.number)
        else:
            print(framing_rules.add(catalogue, _edit(args)))


def _entries(entries: list[Entry], args: Namespace) -> None:
    typed = " ".join(args.words)
    meant = framing_entries.meant(typed)
    found = [
        entry
        for entry in entries
        if args.category in (None, entry.category) and (entry.cue in meant or framing_entries.fits(entry, typed))
    ]
    if args.json:
        common.print_json(found)
    elif typed:
        for entry in found:
            state = "silenced  " if entry.silenced else "added     " if entry.is_own else ""
            wording = f" → {entry.suggestion}" if entry.suggestion else ""
            print(f"{state}{entry.language} {entry.category:<18} {entry.cue}{wording}")
    else:
        for (language, category), count in sorted(Counter((each.language, each.category) for each in found).items()):
            print(f"{count:>6}  {language} {category}")
        print(f"{len(found):>6}  entries and patterns in all")


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
        common.print_json([{"number": place, "change": edit} for place, edit in changes])
        return
    for place, edit in changes:
        neutral = f" → {edit.suggestion}" if edit.suggestion else ""
        print(f"{place:>4}  {edit.action:<8} {edit.category:<18} {edit.cue or edit.rule}{neutral}")
    if not changes:
        print("This catalogue judges by the shipped rules.")
