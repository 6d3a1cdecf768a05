"""What the pieces of a bundle share: the content, its sources as CSL, and their citations in the chosen style."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from catalog.domain.csl import Item, to_items
from catalog.domain.progress import Progress
from catalog.formats.bibliography import citations
from catalog.formats.bibliography.citations import Cite
from catalog.formats.bundle.content import Content, Record

_RUN = 400
"""How many full notes go into one run of pandoc, which looks at all that came before for each of them.

Citations in brackets go into one run, as every run formats all sources, to find which are alike.
"""


@dataclass(frozen=True, slots=True)
class Rendered:
    """Everything a writer of one file of the bundle may need.

    As HTML: the bibliography in order; each entry of it alone, with its author where the bibliography has a dash; the
    citations by (source uid, locator). `history` are the steps that made the records, for PROV.
    """

    content: Content
    texts: Mapping[str, str]
    style: str
    now: datetime
    items: tuple[Item, ...]
    entries: tuple[tuple[str, str], ...]
    alone: Mapping[str, str]
    cited: Mapping[tuple[str, str | None], str]
    omitted: Mapping[str, list[str]]
    history: tuple[Record, ...] = ()

    def by_uid(self, *lists: str) -> dict[str, Record]:
        """The records of these lists by uid."""
        return {r["uid"]: r for key in lists for r in self.content[key]}


def bare(content: Content, texts: Mapping[str, str], style: str, now: datetime) -> Rendered:
    """As `render`, for formats that show no citation: nothing is formatted."""
    return Rendered(content, texts, style, now, tuple(_items(content)), (), {}, {}, {})


def render(
    content: Content, texts: Mapping[str, str], style: str, now: datetime, progress: Progress | None = None
) -> Rendered:
    """Format every source and every place that is cited. `content` is canonical. Raises NotFound for the style."""
    progress = progress or Progress()
    progress.step(0, 0, "Formatting the bibliography")
    sources: Sequence[Record] = content["sources"]
    items = _items(content)
    uids = {item["id"]: source["uid"] for item, source in zip(items, sources, strict=True)}
    entries = citations.bibliography(items, style, form="html")
    again = () if citations.stand_alone(style) else citations.bibliography(items, style, form="html", standalone=True)
    return Rendered(
        content,
        texts,
        style,
        now,
        tuple(items),
        tuple((uids[key], entry) for key, entry in entries),
        {uids[key]: entry for key, entry in again or entries},
        _cited(content, items, uids, style, progress),
        {uids[key]: lost for key, lost in citations.omissions(style, items).items()},
    )


def _items(content: Content) -> list[Item]:
    names = {n["uid"]: n for n in content["names"]}
    return to_items(content["sources"], names, {t["uid"]: t["label"] for t in content["tags"]})


def _cited(
    content: Content, items: Sequence[Item], uids: Mapping[str, str], style: str, progress: Progress
) -> dict[tuple[str, str | None], str]:
    keys = {uid: key for key, uid in uids.items()}
    places = sorted({p for p in _places(content) if p[0] in keys}, key=lambda p: (p[0], p[1] or ""))
    found: dict[tuple[str, str | None], str] = {}
    at_once = _RUN if citations.in_notes(style) else max(1, len(places))
    for start in range(0, len(places), at_once):
        run = places[start : start + at_once]
        progress.step(start, len(places), "Formatting citations")
        cites = [Cite(keys[uid], locator) for uid, locator in run]
        found |= zip(run, citations.citations(items, cites, style, form="html", each_in_full=True), strict=True)
    return found


def _places(content: Content) -> list[tuple[str, str | None]]:
    owners = text_owners(content)
    places = [(str(q["source"]), locator(q)) for q in content["quotes"] if q.get("source")]
    for claim in content["claims"]:
        passages = [e["passage"] for e in claim.get("evidence") or () if e.get("passage")]
        places += [(owners[p["text"]], p.get("page")) for p in passages if p["text"] in owners]
    return places


def locator(quote: Record) -> str | None:
    """Where in its source a quote stands: as the user says, else the page label of its passage."""
    found = quote.get("locator") or (quote.get("passage") or {}).get("page")
    return str(found) if found else None


def passage_cited(bundle: Rendered, owners: Mapping[str, str], passage: Record) -> str:
    """The citation of the place where a passage stands, as HTML; `owners` as of `text_owners`."""
    return bundle.cited.get((owners.get(passage.get("text", ""), ""), passage.get("page")), "")


def text_owners(content: Mapping[str, Any]) -> dict[str, str]:
    """Text uid → source uid."""
    return {t["uid"]: s["uid"] for s in content["sources"] for t in s.get("texts") or ()}
