"""Change a source, quote, claim, name, tag, link, piece of evidence or note; what is not given stays as it is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import Any

from catalog.cli import common, kinds
from catalog.cli.parser import number
from catalog.cli.source_options import source_options, source_values
from catalog.domain.errors import Invalid
from catalog.services import claims, links, name_merging, names, quotes, records, sources, tags
from catalog.services.conflicts import until_unhindered
from catalog.store.catalogue import Catalogue

EXAMPLES = """\
examples:
  catalog edit claim 7 --status disputed --date 1951/1952
  catalog edit quote 4 --verified-against "typescript, f. 12"
  catalog edit name Hoxha --form Khoja --form Ходжа        catalog edit name 3 --merge 8
  catalog edit tag split --label "Sino-Soviet split"       catalog edit evidence 2 --credibility 5
"""


_NO_CHANGE = frozenset({"noun", "reference", "catalogue", "open_window"})


def arguments(parser: ArgumentParser) -> None:
    """One sub-command per kind, each with the number or label of what is meant."""
    kind = parser.add_subparsers(dest="noun", required=True, metavar="KIND", title="kinds")
    for name, options in _OPTIONS.items():
        numbered = name in ("link", "evidence", "note")
        about = "by the number that `catalog show` gives" if numbered else f"a {name}"
        each = kind.add_parser(name, help=about, description=__doc__)
        each.add_argument("reference", metavar="REF", type=number if numbered else str, help="which one")
        options(each)


def run(args: Namespace) -> None:
    """Change it. Raises Invalid when nothing was given that is to change."""
    if all(value is None for key, value in vars(args).items() if key not in _NO_CHANGE):
        raise Invalid("Nothing was said that is to change.", f"`catalog edit {args.noun} --help` lists what can be.")
    with common.chosen(args) as catalogue:
        _EDIT[args.noun](catalogue, args)


def _quote_options(parser: ArgumentParser) -> None:
    parser.add_argument("--text", metavar="WORDS", help="its words")
    parser.add_argument("--verified-against", metavar="WHAT", help="say that the wording was compared with this")
    kinds.quote_options(parser)


def _claim_options(parser: ArgumentParser) -> None:
    parser.add_argument("--statement", metavar="WORDS", help="in your own, neutral words")
    kinds.claim_options(parser)


def _name_options(parser: ArgumentParser) -> None:
    parser.add_argument("--preferred", metavar="NAME", help="the preferred form; one of its other forms changes places")
    parser.add_argument("--merge", metavar="REF", help="make another name one with this")
    parser.add_argument("--not-the-same-as", metavar="REF", help="remember that these are two")
    kinds.name_options(parser)


def _tag_options(parser: ArgumentParser) -> None:
    parser.add_argument("--label", help="another label; the old one still finds it")
    parser.add_argument("--merge", metavar="LABEL", help="make another tag one with this")
    kinds.tag_options(parser)


def _link_options(parser: ArgumentParser) -> None:
    parser.add_argument("--note", required=True, metavar="WORDS", help="why the two are joined; “” takes it away")


def _note_options(parser: ArgumentParser) -> None:
    parser.add_argument("--text", required=True, metavar="WORDS", help="what it is to say")


def _source(catalogue: Catalogue, args: Namespace) -> None:
    source_id = records.resolve(catalogue, args.reference, "source")
    _replace(catalogue, sources, source_id, lambda values: source_values(args, values))


def _quote(catalogue: Catalogue, args: Namespace) -> None:
    quote_id = records.resolve(catalogue, args.reference, "quote")
    _replace(catalogue, quotes, quote_id, lambda values: kinds.given(args, values))
    if args.verified_against:
        quotes.verify(catalogue, quote_id, args.verified_against)


def _claim(catalogue: Catalogue, args: Namespace) -> None:
    claim_id = records.resolve(catalogue, args.reference, "claim")
    _replace(catalogue, claims, claim_id, lambda values: kinds.given(args, values))


def _name(catalogue: Catalogue, args: Namespace) -> None:
    name_id = records.resolve(catalogue, args.reference, "name")
    if args.merge:
        name_merging.merge(catalogue, name_id, records.resolve(catalogue, args.merge, "name"))
    if args.not_the_same_as:
        name_merging.keep_apart(catalogue, name_id, records.resolve(catalogue, args.not_the_same_as, "name"))
    if kinds.given(args, before := names.get(catalogue, name_id).values) != before:
        _replace(catalogue, names, name_id, lambda values: kinds.given(args, values))


def _tag(catalogue: Catalogue, args: Namespace) -> None:
    tag_id = tags.find(catalogue, args.reference)
    if args.merge:
        tags.merge(catalogue, tag_id, tags.find(catalogue, args.merge))
    values = tags.get(catalogue, tag_id).values
    if args.label and kinds.given(args, values) == kinds.given(Namespace(label=args.label), values):
        tags.rename(catalogue, tag_id, args.label)
    elif kinds.given(args, values) != values:
        until_unhindered(lambda: _edit_tag(catalogue, tag_id, args))


def _edit_tag(catalogue: Catalogue, tag_id: int, args: Namespace) -> None:
    values = tags.get(catalogue, tag_id).values
    tags.edit(catalogue, tag_id, kinds.given(args, values), values)


def _replace(catalogue: Catalogue, service: Any, record_id: int, changed: Callable[[Any], Any]) -> None:
    """Change what was given and leave the rest as it is, also when somebody else changes the same record just now."""

    def edit() -> None:
        view = service.get(catalogue, record_id)
        service.edit(catalogue, record_id, changed(view.values), view.record.changed_at)

    until_unhindered(edit)


def _link(catalogue: Catalogue, args: Namespace) -> None:
    links.edit(catalogue, args.reference, args.note)


def _evidence(catalogue: Catalogue, args: Namespace) -> None:
    evidence = claims.evidence_of(catalogue, args.reference)
    claims.edit_evidence(catalogue, evidence.id, kinds.given(args, evidence.values))


def _note(catalogue: Catalogue, args: Namespace) -> None:
    records.edit_note(catalogue, args.reference, args.text)


_OPTIONS = {
    "source": source_options,
    "quote": _quote_options,
    "claim": _claim_options,
    "name": _name_options,
    "tag": _tag_options,
    "link": _link_options,
    "evidence": kinds.evidence_options,
    "note": _note_options,
}
_EDIT = {
    "source": _source,
    "quote": _quote,
    "claim": _claim,
    "name": _name,
    "tag": _tag,
    "link": _link,
    "evidence": _evidence,
    "note": _note,
}
