"""index.html: the bundle as one page to read, without script and without anything from elsewhere."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote as percent

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from catalog import paths
from catalog.domain import dates
from catalog.domain.errors import Invalid
from catalog.domain.relations import RELATIONS
from catalog.formats.bibliography import styles
from catalog.formats.bundle.content import LISTS, Record
from catalog.formats.bundle.names import stored_name
from catalog.formats.bundle.rendered import Rendered, locator, text_owners

_INVERSE = {r.id: (r.label, r.inverse) for r in RELATIONS}
_STANCES = ("supports", "disputes", "mentions")


def index_html(bundle: Rendered, *, with_files: bool) -> bytes:
    """The page. `with_files` tells whether the originals lie in the bundle, so that they can be linked."""
    return _environment().get_template("index.html.j2").render(_view(bundle, with_files=with_files)).encode()


def bibliography_html(bundle: Rendered) -> bytes:
    """The bibliography alone, to open or paste."""
    entries = [Markup(entry) for _, entry in bundle.entries]  # noqa: S704 - safe_html escaped it
    view = {"title": bundle.content["title"] or "Bibliography", "entries": entries}
    return _environment().get_template("bibliography.html.j2").render(view).encode()


def _environment() -> Environment:
    folder = paths.shipped("resources") / "bundle"
    made = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {
        "date": _date,
        "words": lambda text: str(text or "").replace("_", " "),
        "percent": percent,
        "place": _place,
    }
    return made


def _date(text: str | None) -> str:
    """A date in words; the lifetime of a name need not be one in EDTF and is then shown as it is."""
    try:
        return dates.display(dates.parse(text)) if text else ""
    except Invalid:
        return text or ""


def _place(label: str | None) -> str:
    """A page label as one reads it: "p. 12", but "f. 3v" as it is."""
    label = str(label or "")
    return f"p. {label}" if label.isdigit() or set(label) <= set("ivxlcdm") else label


def _view(bundle: Rendered, *, with_files: bool) -> dict[str, Any]:
    """What the template sees: plain values, every cross-reference already looked up."""
    content = bundle.content
    found = _Lookups(bundle)
    order = [uid for uid, _ in bundle.entries]
    sources = bundle.by_uid("sources")
    return {
        "title": content["title"] or "Citation bundle",
        "exported": bundle.now.date(),
        "style": styles.find(bundle.style).title,
        "counts": {key: len(content[key]) for key in LISTS},
        "with_files": with_files,
        "claims": [found.claim(c) for c in sorted(content["claims"], key=_by_date)],
        "bibliography": [Markup(entry) for _, entry in bundle.entries],  # noqa: S704 - safe_html escaped it
        "sources": [found.source(sources[uid]) for uid in order],
        "loose_quotes": [found.quote(q) for q in content["quotes"] if not q.get("source")],
        "flags": [found.flag(f) for f in sorted(content["flags"], key=_by_category)],
        "names": [found.name(n) for n in sorted(content["names"], key=lambda n: str(n["preferred"]).casefold())],
        "tags_list": _tree(content["tags"]),
        "omitted": sum(map(bool, bundle.omitted.values())),
    }


def _by_date(record: Record) -> tuple[int, str]:
    return (dates.parse(record["date"]).earliest or 0 if record.get("date") else 99999999), record["uid"]


def _by_category(flag: Record) -> tuple[bool, str, str, int]:
    """Rivals first, then by category and place."""
    passage = flag.get("passage") or {}
    return flag["category"] != "contested", flag["category"], flag["record"], passage.get("start", 0)


class _Lookups:
    """Cross-references of one bundle, looked up once."""

    def __init__(self, bundle: Rendered) -> None:
        self._bundle = bundle
        self._entries = bundle.alone
        self._sources = bundle.by_uid("sources")
        self._names = bundle.by_uid("names")
        self._quotes = bundle.by_uid("quotes")
        self._records = bundle.by_uid("sources", "quotes", "claims", "names")
        self._tags = {t["uid"]: t["label"] for t in bundle.content["tags"]}
        self._owners = text_owners(bundle.content)
        self._links = _grouped_links(bundle.content["links"])
        self._flags = _grouped(bundle.content["flags"], "record")
        self._quotes_of = _grouped(bundle.content["quotes"], "source")

    def source(self, source: Record) -> dict[str, Any]:
        """A source with its entry, quotes and files."""
        files = [dict(f) | {"path": stored_name(f["sha256"], f["name"])} for f in source.get("files") or ()]
        return (
            dict(source)
            | {
                "entry": Markup(self._entries.get(source["uid"], "")),  # noqa: S704 - safe_html escaped it
                "people": self._mentions(source.get("contributors") or ()),
                "quotes": [self.quote(q) for q in self._quotes_of[source["uid"]]],
                "files": files,
                "reference": _reference(source.get("archive") or {}),
                "omitted": self._bundle.omitted.get(source["uid"], []),
            }
            | self._common(source)
        )

    def quote(self, quote: Record) -> dict[str, Any]:
        """A quote with its citation, place and speakers."""
        return (
            dict(quote)
            | {
                "locator": locator(quote),
                "citation": self._citation(quote.get("source"), locator(quote)),
                "people": self._mentions(quote.get("mentions") or ()),
            }
            | self._common(quote)
        )

    def claim(self, claim: Record) -> dict[str, Any]:
        """A claim with its evidence, in the order supports, disputes, mentions, and its rivals."""
        evidence = sorted(claim.get("evidence") or (), key=lambda e: _rank(e.get("stance")))
        return (
            dict(claim)
            | {
                "evidence": [self._evidence(e) for e in evidence],
                "people": self._mentions(claim.get("mentions") or ()),
                "rivals": [r for r in self._related(claim["uid"]) if r["relation"] == "contradicts"],
            }
            | self._common(claim)
        )

    def name(self, name: Record) -> dict[str, Any]:
        """A name with its tags and cross-references."""
        common = self._common(name)
        return dict(name) | {
            "other_forms": [f for f in name.get("forms") or () if f["form"] != name["preferred"]],
            "shown_tags": common["tags"],
            "notes": common["notes"],
            "related": common["related"],
        }

    def flag(self, flag: Record) -> dict[str, Any]:
        """A flag with the words around it and the record it is on."""
        passage = flag.get("passage") or {}
        return dict(flag) | {
            "exact": passage.get("exact"),
            "prefix": passage.get("prefix") or "",
            "suffix": passage.get("suffix") or "",
            "page": passage.get("page"),
            "on": self._named(flag["record"]),
            "rival": self._named(flag["other"]) if flag.get("other") in self._records else None,
            "decisions": flag.get("decisions") or [],
        }

    def _evidence(self, evidence: Record) -> dict[str, Any]:
        quote = self._quotes.get(evidence.get("quote") or "")
        passage = evidence.get("passage")
        owner = self._owners.get(passage["text"]) if passage else None
        return dict(evidence) | {
            "shown": self.quote(quote) if quote else None,
            "passage": passage,
            "citation": self._citation(owner, passage.get("page")) if passage else "",
            "source": owner or (quote or {}).get("source"),
        }

    def _citation(self, source: str | None, place: str | None) -> Markup:
        return Markup(self._bundle.cited.get((source or "", place), ""))  # noqa: S704 - safe_html escaped it

    def _common(self, record: Record) -> dict[str, Any]:
        return {
            "tags": [self._tags[t] for t in record.get("tags") or ()],
            "notes": record.get("notes") or [],
            "related": [r for r in self._related(record["uid"]) if r["relation"] != "contradicts"],
            "flag_count": len(self._flags[record["uid"]]),
        }

    def _mentions(self, mentions: Iterable[Record]) -> list[dict[str, Any]]:
        return [dict(m) | {"preferred": self._names[m["name"]]["preferred"]} for m in mentions]

    def _related(self, uid: str) -> list[dict[str, Any]]:
        return [
            {"relation": relation, "label": label, "note": note, **self._named(other)}
            for relation, label, other, note in self._links[uid]
        ]

    def _named(self, uid: str) -> dict[str, str]:
        record = self._records[uid]
        text = record.get("statement") or record.get("text") or record.get("title") or record.get("preferred")
        return {"uid": uid, "name": str(text or _reference(record.get("archive") or {}) or "untitled")}


def _rank(stance: str | None) -> int:
    return _STANCES.index(stance) if stance in _STANCES else len(_STANCES)


def _reference(archive: Mapping[str, str | None]) -> str:
    order = ("place", "repository", "fonds", "series", "box", "folder", "item")
    return ", ".join(f"{p} {archive[p]}" if p in order[3:] else str(archive[p]) for p in order if archive.get(p))


def _grouped(records: Iterable[Record], key: str) -> dict[str, list[Record]]:
    groups: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        groups[record.get(key) or ""].append(record)
    return groups


def _grouped_links(links: Iterable[Record]) -> dict[str, list[tuple[str, str, str, str | None]]]:
    """Record uid → (relation, how it reads from there, the other record, note)."""
    groups: dict[str, list[tuple[str, str, str, str | None]]] = defaultdict(list)
    for link in links:
        forth, back = _INVERSE.get(link["relation"], (link["relation"], link["relation"]))
        groups[link["from"]].append((link["relation"], forth, link["to"], link.get("note")))
        groups[link["to"]].append((link["relation"], back, link["from"], link.get("note")))
    return groups


def _tree(tags: Iterable[Record]) -> list[dict[str, Any]]:
    """The tags with how deep each stands, narrower ones after their broader one."""
    children = _grouped(sorted(tags, key=lambda t: str(t["label"]).casefold()), "broader")
    found: list[dict[str, Any]] = []
    waiting = [(0, tag) for tag in reversed(children[""])]
    while waiting:
        depth, tag = waiting.pop()
        found.append(dict(tag) | {"depth": depth})
        waiting += [(depth + 1, child) for child in reversed(children[tag["uid"]])]
    return found
