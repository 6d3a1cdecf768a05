"""Make sources of documents (txt, md, html, docx, odt, epub, rtf, pdf); take in a bibliography or a bundle."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from catalog.cli import common
from catalog.cli.source_options import source_options, source_values
from catalog.domain.errors import CatalogError, Invalid
from catalog.services import bibliography_import, bundle_import, imports
from catalog.store.catalogue import Catalogue

Result = imports.Imported | bundle_import.Taken | bibliography_import.Plan

EXAMPLES = """\
examples:
  catalog import article.html minutes.pdf
  catalog import scan.pdf --type report --date "spring of 1961" --repository RGANI --fonds 3 --folder 637
  catalog import old.txt --encoding cp1251        catalog import library.bib        catalog import other/bundle
"""


def arguments(parser: ArgumentParser) -> None:
    """Files, what is known of them, and the encoding if the guess is wrong."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="documents, bibliographies, bundles")
    parser.add_argument("--encoding", metavar="NAME", help="of a text file, when the guess is wrong: cp1251")
    parser.add_argument("--to", metavar="REF", help="give the text of the one FILE to a source that is entered already")
    source_options(parser)
    common.json_option(parser)


def run(args: Namespace) -> int:
    """Import each; a file that cannot be read is said and the others go on."""
    done, failed = [], 0
    if args.to and len(args.files) > 1:
        raise Invalid("Only one file can be given to a source.", "Import the others without --to.", field="to")
    with common.chosen(args) as catalogue:
        for path in args.files:
            try:
                done.append(_one(catalogue, path, args))
            except CatalogError as error:
                failed += 1
                said = f"catalog: {path.name}: {error}".encode("utf-8", "backslashreplace").decode()
                print(said, file=sys.stderr)
    if args.json:
        common.print_json(done)
    else:
        for each in done:
            _say(each)
    return 1 if failed else 0


def _one(catalogue: Catalogue, path: Path, args: Namespace) -> Result:
    if bundle_import.is_bundle(path):
        return bundle_import.take_in(catalogue, path, common.progress())
    if bibliography_import.is_bibliography(path):
        planned = bibliography_import.plan(catalogue, path)
        bibliography_import.carry_out(catalogue, planned, common.progress())
        return planned
    if args.to:
        source_id = common.ids(catalogue, [args.to], "source")[0]
        return imports.attach_file(catalogue, source_id, path, encoding=args.encoding)
    return imports.import_file(catalogue, path, source_values(args), encoding=args.encoding)


def _say(each: Result) -> None:
    if isinstance(each, bibliography_import.Plan):
        print(f"{each.name}: {len(each.new)} sources entered, {len(each.duplicates)} were here already.")
        for problem in each.problems:
            print(f"       {problem}")
        return
    if isinstance(each, bundle_import.Taken):
        added = ", ".join(f"{count} {key}" for key, count in each.added.items()) or "nothing"
        print(f"Taken in: {added}. Here already and left as they are: {each.known.total()}.")
        return
    if not each.duplicate:
        pages = f", {each.pages} page labels" if each.pages else ""
        language = each.language or "language not recognised"
        print(f"{each.source.id:>5}  {each.source.label}  ({each.characters:,} characters, {language}{pages})")
    for warning in each.warnings:
        print(f"       {warning}")
