"""Export a citation bundle (BagIt folder or .zip), or the records alone as one file in a format of other programs."""

import re
import sys
from argparse import ArgumentParser, Namespace, _ArgumentGroup
from pathlib import Path

from catalog.cli import common
from catalog.domain.errors import CatalogError
from catalog.formats import exports as formats
from catalog.services import bundles, exports, lists
from catalog.services.imports import load
from catalog.store.catalogue import Catalogue

_ENDING = re.compile(r"\.[A-Za-z]\w{1,4}")
"""How the names of files end; a bundle may be called `party.2026`."""

EXAMPLES = """\
examples:
  catalog export bundle                                 everything
  catalog export bundle.zip 7 9 --style apa             two claims with their evidence, sources, names and tags
  catalog export bundle --query tag:split --private
  catalog export bundle --redact "Hoxha, Enver" --redact "the informant"
  catalog export bundle.zip --organization "State Archive" --bag-info External-Identifier=B-12 --checksum md5
  catalog export sources.bib        catalog export report.docx --style mla        catalog export table.xlsx
  catalog export names.zip --format eac                 every format: catalog export --list-formats
"""


def arguments(parser: ArgumentParser) -> None:
    """Where, which records, how."""
    parser.add_argument("target", nargs="?", type=Path, metavar="TARGET", help="a new folder or .zip; or a file")
    parser.add_argument(
        "references", nargs="*", metavar="REF", help="records to export with all they depend on; else all"
    )
    parser.add_argument(
        "--query", metavar="QUERY", help="export the sources, quotes and claims that match, in place of REF"
    )
    parser.add_argument(
        "--style",
        metavar="NAME",
        default=bundles.STYLE,
        help=f"citation style (CSL) by name; {bundles.STYLE} if not given",
    )
    parser.add_argument(
        "--list-styles",
        nargs="?",
        const="",
        metavar="WORDS",
        help="list the styles, or those with these words in their name, and stop",
    )
    parser.add_argument("--format", metavar="NAME", help="write one file in this format instead of a bundle")
    parser.add_argument("--list-formats", action="store_true", help="list the formats, and stop")
    parser.add_argument("--private", action="store_true", help="with private notes")
    parser.add_argument(
        "--redact",
        action="append",
        default=[],
        metavar="WORDS",
        help="replace these words, or a name in all its forms, by [redacted] everywhere; leaves the originals out; may "
        "be given several times",
    )
    parser.add_argument("--redact-list", type=Path, metavar="FILE", help="a text file with words to redact, one a line")
    _bag_arguments(parser.add_argument_group("bundles only"))
    common.json_option(parser)


def _bag_arguments(group: _ArgumentGroup) -> None:
    group.add_argument(
        "--originals",
        choices=("all", "cited", "none"),
        default="all",
        help="which original files go along: all, those of sources something was taken from, none; all if not given",
    )
    group.add_argument("--organization", metavar="WORDS", help="who gives it out (Source-Organization of the bag)")
    group.add_argument("--contact", metavar="NAME", help="whom to ask (Contact-Name of the bag)")
    group.add_argument(
        "--bag-info",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="another field of bag-info.txt, such as External-Identifier=B-12; may be given several times",
    )
    group.add_argument(
        "--checksum", action="append", default=[], choices=("md5", "sha1"), help="besides SHA-256 and SHA-512"
    )
    group.add_argument(
        "--profile", metavar="NAME", help="hold the bag to this BagIt profile: a .json file, or one in your folder"
    )
    group.add_argument("--list-profiles", action="store_true", help="list the BagIt profiles you added, and stop")


def run(args: Namespace) -> int:
    """Export, verify, and say what was written."""
    if args.list_styles is not None:
        common.print_rows(bundles.styles(args.list_styles), {"name": 44, "title": 0}, as_json=args.json)
        return 0
    if args.list_formats:
        columns = {"name": 13, "ending": 20, "holds": 0}
        if args.json:
            common.print_json([{key: getattr(each, key) for key in columns} for each in formats.FORMATS])
        else:
            common.print_rows(formats.FORMATS, columns, as_json=False)
        return 0
    if args.list_profiles:
        rows = bundles.profiles()
        empty = f"None yet: put the JSON files of BagIt profiles into {bundles.profiles_folder()}."
        common.print_rows(rows, {"name": 24, "title": 0}, as_json=args.json, empty=empty)
        if rows and not args.json:
            print(f"They are in {bundles.profiles_folder()}.", file=sys.stderr)
        return 0
    if args.target is None:
        raise CatalogError("Where shall the bundle go?", "Give a new folder, or a file ending in .zip.")
    with common.chosen(args) as catalogue:
        chosen = _chosen(catalogue, args)
        if (format_name := _format(args)) is not None:
            return _alone(catalogue, args, format_name, chosen)
        _warn(catalogue, args, chosen)
        report = bundles.export(
            catalogue,
            args.target,
            chosen,
            style=args.style,
            private=args.private,
            redact=_redacted(args),
            originals=args.originals,
            bag_info=_bag_info(args),
            profile=bundles.profile(args.profile or ""),
            checksums=args.checksum,
            progress=common.progress(),
        )
    if args.json:
        common.print_json(report)
    else:
        print(f"{args.target}: {report.files} files, {report.bytes:,} bytes; {'verified' if report.ok else 'NOT GOOD'}")
        if report.missing:
            print(f"catalog: not in this catalogue, so left out: {', '.join(report.missing)}.", file=sys.stderr)
    return 0 if report.ok else 3


def _format(args: Namespace) -> str | None:
    if args.format:
        return formats.find(args.format).name
    found = formats.by_ending(args.target.name)
    if found is None and _ENDING.fullmatch(ending := args.target.suffix) and ending != ".zip":
        advice = "`catalog export --list-formats` lists them; a bundle is a folder without an ending, or a .zip."
        raise CatalogError(f"“{ending}” is the ending of no format we write.", advice)
    return found.name if found else None


def _alone(catalogue: Catalogue, args: Namespace, format_name: str, chosen: list[int] | None) -> int:
    if formats.find(format_name).cites:
        _warn(catalogue, args, chosen)
    progress = common.progress()
    options = {"style": args.style, "private": args.private, "redact": _redacted(args), "progress": progress}
    written = exports.export(catalogue, args.target, format_name, chosen, **options)
    if args.json:
        common.print_json({"target": str(args.target), "format": format_name, "bytes": written})
    else:
        print(f"{args.target}: {written:,} bytes, {formats.find(format_name).holds}")
    return 0


def _warn(catalogue: Catalogue, args: Namespace, chosen: list[int] | None) -> None:
    """Say what of the archival references the style leaves out."""
    lost = exports.left_out(catalogue, chosen, args.style)
    if lost.sources:
        parts = ", ".join(part.replace("archive_", "").replace("archive-", "") for part in lost.parts)
        said = f"{args.style} leaves out {parts} of {lost.sources} of {lost.of} archival sources"
        print(f"catalog: {said}; archival-chicago, archival-harvard and archival-gost keep them.", file=sys.stderr)


def _chosen(catalogue: Catalogue, args: Namespace) -> list[int] | None:
    if args.query and args.references:
        raise CatalogError("Records were given and a query too.", "Give REF or --query, not both.")
    if args.query:
        return [each for kind in ("source", "quote", "claim") for each in lists.ids(catalogue, kind, args.query)]
    return common.ids(catalogue, args.references) if args.references else None


def _redacted(args: Namespace) -> list[str]:
    if args.redact_list is None:
        return list(args.redact)
    listed = load(args.redact_list).decode("utf-8-sig", "replace").splitlines()
    return [*args.redact, *(line for line in listed if line.strip())]


def _bag_info(args: Namespace) -> dict[str, str]:
    pairs = [each.partition("=") for each in args.bag_info]
    if wrong := [name for name, equals, _ in pairs if not equals]:
        raise CatalogError(f"“{wrong[0]}” is no field of bag-info.", "Write NAME=VALUE.")
    fields = {"Source-Organization": args.organization, "Contact-Name": args.contact}
    fields |= {name.strip(): value.strip() for name, _, value in pairs}
    return {key: value for key, value in fields.items() if value}
