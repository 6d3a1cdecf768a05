"""Make sources of documents and pictures; take in bibliographies, bundles, and files of other programs."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from catalog.cli import common, import_words
from catalog.cli.source_options import is_described, source_options, source_values
from catalog.domain.errors import CatalogError, Invalid
from catalog.formats.bundle.merge import CHOICES
from catalog.formats.readers import Document
from catalog.services import bibliography_import, bundle_import, exchange_import, imports
from catalog.store.catalogue import Catalogue

Result = Any
"""What a service said it did, or would do."""

EXAMPLES = """\
examples:
  catalog import article.html minutes.pdf
  catalog import scan.pdf --type report --date "spring of 1961" --repository RGANI --fonds 3 --folder 637
  catalog import old.txt --encoding cp1251        catalog import library.bib        catalog import other/bundle
  catalog import project.qdpx --plan              what would come in; nothing is written
  catalog import bundle.zip --choice theirs       of what is here too and differs, take the bundle's
Also read: Zotero RDF, EndNote XML, Citavi XML, EAD, Tropy, Hypothesis, web annotations, REFI-QDA, SKOS.
"""


def arguments(parser: ArgumentParser) -> None:
    """Files, what is known of them, and the encoding if the guess is wrong."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="documents, bibliographies, bundles")
    parser.add_argument("--encoding", metavar="NAME", help="of a text file, when the guess is wrong: cp1251")
    parser.add_argument("--to", metavar="REF", help="give the text of the one FILE to a source that is entered already")
    parser.add_argument("--plan", action="store_true", help="say what would come in, and write nothing")
    choices = "keep mine (if not given), take theirs, or fill only what I left empty"
    parser.add_argument("--choice", choices=CHOICES, default="mine", help=f"of records here that differ: {choices}")
    parser.add_argument("--unverified", action="store_true", help="take a bundle in though it does not verify")
    parser.add_argument("--not-same", action="store_true", help="what seems to be here already is something else")
    parser.add_argument("--keep-keywords", action="store_true", help="leave keywords a field, make no tags of them")
    source_options(parser)
    common.json_option(parser)


def run(args: Namespace) -> int:
    """Import each; a file that cannot be read is said and the others go on."""
    done: list[Result] = []
    failed = 0
    if args.to and len(args.files) > 1:
        raise Invalid("Only one file can be given to a source.", "Import the others without --to.", field="to")
    with common.chosen(args) as catalogue:
        for path in args.files:
            try:
                done.append(_one(catalogue, path, args))
            except CatalogError as error:
                failed += 1
                print(_complaint(path, error), file=sys.stderr)
            else:
                if not args.json:  # at once, for the next may be called off
                    _say(done[-1], path, args)
    if args.json:
        common.print_json(done)
    return 1 if failed else 0


def _complaint(path: Path, error: CatalogError) -> str:
    """What is wrong with a file, with the file's name once."""
    said = str(error) if error.what.startswith((f"{path} ", f"{path.name} ")) else f"{path}: {error}"
    return f"catalog: {said}".encode("utf-8", "backslashreplace").decode()


def _one(catalogue: Catalogue, path: Path, args: Namespace) -> Result:
    if bundle_import.is_bundle(path):
        if args.plan:
            return bundle_import.plan(catalogue, path)
        if not args.unverified:
            _hold_to_checksums(path)
        return bundle_import.take_in(catalogue, path, common.progress(), choice=args.choice)
    if exchange_import.is_exchange(path):
        return _exchange(catalogue, path, args)
    if bibliography_import.is_bibliography(path):
        return _bibliography(catalogue, path, args)
    if args.plan:
        return imports.preview(path, encoding=args.encoding)
    if args.to:
        source_id = common.ids(catalogue, [args.to], "source")[0]
        return imports.attach_file(catalogue, source_id, path, encoding=args.encoding)
    return imports.import_file(catalogue, path, source_values(args), encoding=args.encoding)


def _hold_to_checksums(path: Path) -> None:
    """Raises Invalid for a bundle that is not as it was exported."""
    if found := bundle_import.faults(path, common.progress()):
        what = f"This bundle is not as it was exported: {'; '.join(found[:5])}."
        raise Invalid(what, "Ask for it again, or take it in as it is with --unverified.")


def _bibliography(catalogue: Catalogue, path: Path, args: Namespace) -> Result:
    planned = bibliography_import.plan(catalogue, path)
    if not args.plan:
        apart = range(len(planned.duplicates)) if args.not_same else ()
        tagged = not args.keep_keywords
        bibliography_import.carry_out(catalogue, planned, common.progress(), apart=apart, tagged=tagged)
    return planned


def _exchange(catalogue: Catalogue, path: Path, args: Namespace) -> Result:
    planned = exchange_import.plan(catalogue, path)
    if args.plan:
        return planned
    apart = range(len(planned.duplicates)) if args.not_same else ()
    return exchange_import.carry_out(catalogue, planned, common.progress(), apart=apart)


def _say(each: Result, path: Path, args: Namespace) -> None:
    kinds: tuple[tuple[type, Callable[[Any], None]], ...] = (
        (bibliography_import.Plan, partial(import_words.bibliography, planned=args.plan)),
        (bundle_import.Taken, import_words.taken),
        (bundle_import.Plan, import_words.bundle),
        (exchange_import.Plan, import_words.exchange),
        (exchange_import.Done, import_words.done),
        (imports.Imported, partial(import_words.document, described=is_described(args))),
        (Document, partial(import_words.preview, str(path))),
    )
    next(say for kind, say in kinds if isinstance(each, kind))(each)
