"""Flag editorial and contested framing: of FILE, without a catalogue, or of the sources of the catalogue."""

import json
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.cli import common

if TYPE_CHECKING:
    from catalog.framing.results import Analysis
    from catalog.services.framing import Outcome

EXAMPLES = """\
examples:
  catalog analyse article.txt --explain        catalog analyse article.txt --json
  catalog analyse --source 1 --source 2        catalog analyse --all
"""


def arguments(parser: ArgumentParser) -> None:
    """A file, or sources of a catalogue."""
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="a document; without one, the sources of the catalogue"
    )
    parser.add_argument(
        "--source", action="append", metavar="REF", help="of the catalogue; all not yet judged if not given"
    )
    parser.add_argument("--all", action="store_true", help="also those this engine has judged already")
    parser.add_argument("--explain", action="store_true", help="of FILE, each sentence with its flags and reasons")
    parser.add_argument("--encoding", metavar="NAME", help="of a text file, when the guess is wrong: cp1251")
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Analyse and print."""
    if args.file is not None:
        _file(args)
        return
    from catalog.services import framing, lists, records

    with common.chosen(args) as catalogue:
        wanted = common.ids(catalogue, args.source, "source") if args.source else None
        if args.all and wanted is None:
            wanted = lists.ids(catalogue, "source", "has:text")
        outcomes = framing.analyse_all(catalogue, wanted, common.progress())
        labels = (
            {} if args.json else {each.source_id: records.info(catalogue, each.source_id).label for each in outcomes}
        )
    if args.json:
        common.print_json(outcomes)
        return
    for each in outcomes:
        print(f"{each.source_id:>5}  {labels[each.source_id]}\n       {_said(each)}")
    if not outcomes:
        print("Every source with a text has been judged by this engine; `--all` judges again.")


def _file(args: Namespace) -> None:
    from catalog.framing.analyse import analyse, to_json
    from catalog.framing.explain import lines
    from catalog.services import imports

    document = imports.preview(args.file, encoding=args.encoding)
    found = analyse(document.text, progress=common.progress())
    if args.json:
        print(json.dumps(to_json(found), ensure_ascii=False, indent=1))
    else:
        print("\n".join(lines(found) if args.explain else _summary(found)))


def _summary(found: "Analysis") -> Iterator[str]:
    if not found.analysed:
        yield f"Not analysed: there are no rules for this language ({found.language})."
        return
    flags = Counter(flag.category for sentence in found.sentences for flag in sentence.flags)
    yield f"{found.text_length:,} characters, {len(found.sentences)} sentences, language {found.language}"
    yield f"flags: {', '.join(f'{count} {category}' for category, count in flags.most_common()) or 'none'}"
    for quotation in found.quotations:
        speaker = quotation.speaker_name or quotation.speaker or "speaker unknown"
        yield f"{quotation.kind:<9} {common.cut(quotation.text, 90)}  — {speaker}"
    for name in found.names:
        yield f"{name.kind:<9} {' = '.join(form.form for form in name.forms)}"
    for rival in found.rivals:
        yield f"rivals    {rival.reason}"
    yield f"claims to check: {len(found.claims)}; --explain shows each sentence with its flags and reasons."


def _said(outcome: "Outcome") -> str:
    if not outcome.analysed:
        return f"not analysed: there are no rules for this language ({outcome.language})"
    flags = ", ".join(f"{count} {category}" for category, count in outcome.flags.most_common())
    waiting = common.counted({f"{kind}s": count for kind, count in sorted(outcome.suggestions.items())})
    return f"flags: {flags or 'none'}; proposed: {waiting}"
