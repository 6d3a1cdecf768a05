"""What a record of a bundle refers to, looked up once: names, tags, citations, rivals, quotes, flags."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup

from catalog.domain.relations import RELATIONS
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.names import stored_name
from catalog.formats.bundle.rendered import Rendered, locator, text_owners

_INVERSE = {r.id: (r.label, r.inverse) for r in RELATIONS}
_STANCES = ("supports", "disputes", "mentions")


class Lookups:
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
        self._flags = grouped(bundle.content["flags"], "record")
        self._quotes_of = grouped(bundle.content["quotes"], "source")

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


def grouped(records: Iterable[Record], key: str) -> dict[str, list[Record]]:
    """Records by the value of one key; an empty string stands for none."""
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
