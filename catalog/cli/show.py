"""Show a record: what is entered, its tags, cross-references, evidence, notes and flags."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import Any

from catalog.cli import common
from catalog.domain.errors import NotFound
from catalog.services import claims, links, mentions, names, quotes, records, review, sources, tags, texts
from catalog.store.catalogue import Catalogue

EXAMPLES = """\
examples:
  catalog show 7
  catalog show Khoja               a name, by any of its forms
  catalog show 1 --text            the text of a source, to copy words from
"""

_GET = {"source": sources.get, "quote": quotes.get, "claim": claims.get, "name": names.get}


def arguments(parser: ArgumentParser) -> None:
    """Which."""
    parser.add_argument("reference", metavar="REF", help="number, uid, citation key, label, or any form of a name")
    parser.add_argument("--text", action="store_true", help="of a source, its full text instead")
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Print it."""
    with common.chosen(args) as catalogue:
        try:
            record_id = records.resolve(catalogue, args.reference)
        except NotFound:
            _show_tag(catalogue, args)
            return
        if args.text:
            _print_text(catalogue, records.resolve(catalogue, args.reference, "source"), as_json=args.json)
        elif args.json:
            common.print_json(_all(catalogue, record_id))
        else:
            _print(_all(catalogue, record_id))


def _show_tag(catalogue: Catalogue, args: Namespace) -> None:
    """A tag is no record, but has a label of its own; where there is none either, the first error is the better."""
    try:
        tag = tags.get(catalogue, tags.find(catalogue, args.reference))
    except NotFound:
        records.resolve(catalogue, args.reference)
    else:
        shown = asdict(tag.values) | {"id": tag.id, "uid": tag.uid, "records": tag.count}
        if args.json:
            common.print_json(shown)
        else:
            shown["alternatives"] = ", ".join(tag.values.alternatives)
            common.print_fields((key.replace("_", " "), value) for key, value in shown.items())
            print(f"`catalog list sources tag:{_quoted(tag.values.label)}` lists what carries it.")


def _quoted(label: str) -> str:
    return f'"{label}"' if " " in label else label


def _print_text(catalogue: Catalogue, source_id: int, *, as_json: bool) -> None:
    text = texts.current(catalogue, source_id)
    if text is None:
        raise NotFound("This source has no text.", "`catalog import FILE --to REF` gives it one.")
    if as_json:
        common.print_json(text)
    else:
        print(text.content)


def _all(catalogue: Catalogue, record_id: int) -> dict[str, Any]:
    kind = records.info(catalogue, record_id).kind
    view: Any = _GET[kind](catalogue, record_id)
    return (
        asdict(view)
        | (_taken_from(catalogue, record_id) if kind == "source" else {})
        | {
            "tags": [tag.values.label for tag in tags.of_record(catalogue, record_id)],
            "links": links.of_record(catalogue, record_id),
            "mentions": mentions.of_name(catalogue, record_id)
            if kind == "name"
            else mentions.on_record(catalogue, record_id),
            "notes": records.notes(catalogue, record_id),
            "flags": review.of_record(catalogue, record_id),
        }
    )


def _taken_from(catalogue: Catalogue, source_id: int) -> dict[str, Any]:
    """The quotes of a source and the claims that rest on it, in a line each."""
    return {
        "quoted": [each.record for each in quotes.of_source(catalogue, source_id)],
        "claimed": [each.record for each in claims.of_source(catalogue, source_id)],
    }


def _print(found: dict[str, Any]) -> None:
    record = found["record"]
    print(f"{record['kind']} {record['id']}  {record['label']}\n")
    shown = {key: value for key, value in found["values"].items() if key not in ("forms", "contributors", "fields")}
    common.print_fields((key.replace("_", " "), _words(key, value)) for key, value in shown.items())
    common.print_fields(found["values"].get("fields", {}).items())
    for form in found["values"].get("forms", ()):
        print(f"{form['kind']:<18}{form['form']}")
    for each in found.get("evidence", ()):
        _print_evidence(each)
    if source := found.get("source"):
        common.print_fields([("source", f"{source['id']}  {source['label']}"), ("stands", _place(found["place"]))])
    for text in found.get("texts", ())[:1]:
        common.print_fields([("text", f"version {text['version']}, {text['length']:,} characters")])
    for file in found.get("originals", ()):
        common.print_fields([("file", f"{file['name']}, {file['size']:,} bytes, SHA-256 {file['sha256']}")])
    common.print_fields([("tags", ", ".join(found["tags"]))])
    _print_joined(found)
    for note in found["notes"]:
        print(f"{'private note' if note.private else 'note':<18}{note.text}  [note {note.id}]")
    for flag in found["flags"]:
        print(f"{flag.status:<10}{flag.category:<18}“{flag.cue}”  {flag.reason}  [flag {flag.id}]")


def _print_joined(found: dict[str, Any]) -> None:
    """The records it is joined to: by links, as what was taken from it, by names."""
    for link in found["links"]:
        print(f"{link.reads:<18}{link.other.kind} {link.other.id}  {link.other.label}  [link {link.id}]")
    for each in (*found.get("quoted", ()), *found.get("claimed", ())):
        print(f"{each.kind:<18}{each.id}  {each.label}")
    for mention in _further(found):
        here = mention.record_id == found["record"]["id"]
        other = mention.name if here else f"{mention.record_kind} {mention.record_id}  {mention.record_label}"
        written = f" (as “{mention.as_written}”)" if mention.as_written else ""
        print(f"{mention.role:<18}{other}{written}")


def _print_evidence(each: dict[str, Any]) -> None:
    quote, source, place = each["quote"], each["source"], each["place"]
    basis = f"quote {quote['id']}  {quote['label']}" if quote else f"“{place['exact']}”" if place else ""
    where = f"  (source {source['id']}  {source['label']})" if source else ""
    print(f"{each['values']['stance']:<18}{basis}{where}  [evidence {each['id']}]")


def _further(found: dict[str, Any]) -> list[Any]:
    """The mentions but for those of the record itself that stand among its values: speaker, addressee, subjects."""
    values, here = found["values"], found["record"]["id"]
    own = {("speaker", values.get("speaker")), ("addressee", values.get("addressee"))}
    own |= {("subject", subject) for subject in values.get("subjects", ())}
    return [each for each in found["mentions"] if each.record_id != here or (each.role, each.name) not in own]


def _place(place: dict[str, Any] | None) -> str:
    if place is None:
        return ""
    page = f", page {place['page']}" if place["page"] else ""
    return f"{place['start']}:{place['end']}{page}, {place['state']}"


def _words(key: str, value: Any) -> Any:
    if key == "date" and (words := common.date_in_words(value)) != (value or ""):
        return f"{words}  ({value})"
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else value
