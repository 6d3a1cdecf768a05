"""Enter a source, quote, claim, name, tag, link, piece of evidence or note; prints its number."""

import sys
from argparse import ArgumentParser, Namespace

from catalog.cli import common, kinds
from catalog.cli.parser import number
from catalog.cli.source_options import source_options, source_values
from catalog.domain.errors import Invalid
from catalog.domain.values import ClaimValues, EvidenceValues, NameValues, QuoteValues, TagValues
from catalog.services import claims, imports, links, names, quotes, records, sources, tags, texts
from catalog.store.catalogue import Catalogue

EXAMPLES = """\
examples:
  catalog add source --title "Minutes of the talks" --date 1961-05 --repository RGANI --fonds 3 --author Mikoyan
  catalog add quote 1 "You are like Stalin" --speaker Khrushchev
  catalog add claim "The base was built in 1952." --date 1952 --passage "1:built a naval base"
  catalog add evidence 7 --quote 4 --stance disputes --credibility 3
  catalog add link 7 contradicts 9 --note "which year"
"""


def arguments(parser: ArgumentParser) -> None:
    """One sub-command per kind."""
    kind = parser.add_subparsers(dest="noun", required=True, metavar="KIND", title="kinds")
    source = kind.add_parser("source", help="what is described, published or archival")
    source_options(source)
    source.add_argument("--text", help="its text, typed")
    quote = kind.add_parser("quote", help="words taken over from a source")
    quote.add_argument("source", metavar="SOURCE", help="the source it is taken from")
    quote.add_argument("text", metavar="WORDS", help="anchored where they stand in the source's text")
    quote.add_argument("--at", type=number, metavar="OFFSET", help="where, when the words stand there several times")
    kinds.quote_options(quote)
    claim = kind.add_parser("claim", help="an assertion that can be true or false")
    claim.add_argument("statement", metavar="STATEMENT", help="in your own, neutral words")
    kinds.claim_options(claim)
    kinds.passage_option(claim)
    name = kind.add_parser("name", help="a person, body, family, place, event or work")
    name.add_argument("preferred", metavar="NAME", help="the preferred form: “Hoxha, Enver”")
    kinds.name_options(name)
    tag = kind.add_parser("tag", help="a term of the vocabulary")
    tag.add_argument("label", metavar="LABEL", help="as it is to be shown")
    kinds.tag_options(tag)
    link = kind.add_parser("link", help="a cross-reference between two records")
    kinds.relation_argument(link)
    link.add_argument("--note", metavar="WORDS", help="why the two are joined")
    evidence = kind.add_parser("evidence", help="a quote or passage that bears on a claim")
    evidence.add_argument("claim", metavar="CLAIM", help="the claim it bears on")
    evidence.add_argument("--quote", metavar="REF", help="the quote that bears on it; or --passage")
    kinds.passage_option(evidence)
    kinds.evidence_options(evidence)
    note = kind.add_parser("note", help="a remark on a record")
    note.add_argument("record", metavar="REF", help="the record it is about")
    note.add_argument("text", metavar="TEXT", help="the remark")
    note.add_argument("--private", action="store_true", help="not exported unless asked")


def run(args: Namespace) -> None:
    """Enter it and print its number."""
    with common.chosen(args) as catalogue:
        print(_ADD[args.noun](catalogue, args))


def _source(catalogue: Catalogue, args: Namespace) -> int:
    source_id = sources.add(catalogue, source_values(args))
    if args.text:
        imports.add_text(catalogue, source_id, args.text, args.language)
    return source_id


def _quote(catalogue: Catalogue, args: Namespace) -> int:
    source_id = records.resolve(catalogue, args.source, "source")
    values = kinds.given(args, QuoteValues())
    start = _place(catalogue, source_id, args.text, args.at)
    if start is None:
        quote_id = quotes.add(catalogue, source_id, values)
        note = "These words do not stand in the text of that source; the quote has no passage."
        print(f"catalog: {note} `catalog show {args.source} --text` prints the text.", file=sys.stderr)
        return quote_id
    return quotes.add(catalogue, source_id, values, start, start + len(args.text))


def _place(catalogue: Catalogue, source_id: int, words: str, at: int | None) -> int | None:
    """Where the words stand; None when they do not, so that the quote has no passage."""
    if at is None:
        return kinds.find(catalogue, source_id, words, "--at {start}")
    text = texts.current(catalogue, source_id)
    if text is None or text.content[at : at + len(words)] != words:
        raise Invalid(f"These words do not stand at {at}.", "Leave --at out to have them looked for.", field="at")
    return at


def _claim(catalogue: Catalogue, args: Namespace) -> int:
    values = kinds.given(args, ClaimValues())
    if not args.passage:
        return claims.add(catalogue, values)
    return claims.add_from_passage(catalogue, *kinds.passage(catalogue, args.passage), values)


def _name(catalogue: Catalogue, args: Namespace) -> int:
    return names.add(catalogue, kinds.given(args, NameValues()))


def _tag(catalogue: Catalogue, args: Namespace) -> int:
    return tags.add(catalogue, kinds.given(args, TagValues()))


def _link(catalogue: Catalogue, args: Namespace) -> int:
    start, end = common.ids(catalogue, [args.from_, args.to])
    return links.add(catalogue, start, end, args.relation, args.note)


def _evidence(catalogue: Catalogue, args: Namespace) -> int:
    claim_id = records.resolve(catalogue, args.claim, "claim")
    values = kinds.given(args, EvidenceValues())
    if bool(args.quote) == bool(args.passage):
        raise Invalid(
            "Evidence rests on one quote or one passage.", "Give either --quote or --passage.", field="passage"
        )
    quote_id = records.resolve(catalogue, args.quote, "quote") if args.quote else None
    passage = kinds.passage(catalogue, args.passage) if args.passage else None
    return claims.add_evidence(catalogue, claim_id, values, quote_id=quote_id, passage=passage)


def _note(catalogue: Catalogue, args: Namespace) -> int:
    return records.add_note(catalogue, records.resolve(catalogue, args.record), args.text, private=args.private)


_ADD = {
    "source": _source,
    "quote": _quote,
    "claim": _claim,
    "name": _name,
    "tag": _tag,
    "link": _link,
    "evidence": _evidence,
    "note": _note,
}
