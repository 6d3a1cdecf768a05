"""index.html: the bundle as one page to read, without script and without anything from elsewhere."""

from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Any
from urllib.parse import quote as percent

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from catalog import paths
from catalog.domain import dates
from catalog.domain.errors import Invalid
from catalog.formats.bibliography import styles
from catalog.formats.bundle.content import LISTS, Record
from catalog.formats.bundle.lookups import Lookups, grouped
from catalog.formats.bundle.rendered import Rendered


def index_html(bundle: Rendered, originals: Collection[str] = (), *, bagged: bool = False) -> bytes:
    """The page. `originals` are the SHA-256 of the files that lie beside it, so that they can be linked.

    `bagged` says that it lies in a bundle, whose other files it then lists.
    """
    shown = _view(bundle, originals) | {"bagged": bagged}
    return _environment().get_template("index.html.j2").render(shown).encode()


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


@lru_cache(maxsize=4096)  # the dates of a catalogue are few
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


def _view(bundle: Rendered, originals: Collection[str]) -> dict[str, Any]:
    """What the template sees: plain values, every cross-reference already looked up."""
    content = bundle.content
    found = Lookups(bundle)
    order = [uid for uid, _ in bundle.entries]
    sources = bundle.by_uid("sources")
    return {
        "title": content["title"] or "Citation bundle",
        "exported": bundle.now.date(),
        "style": styles.find(bundle.style).title,
        "counts": {key: len(content[key]) for key in LISTS},
        "originals": originals,
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


def _tree(tags: Iterable[Record]) -> list[dict[str, Any]]:
    """The tags with how deep each stands, narrower ones after their broader one."""
    children = grouped(sorted(tags, key=lambda t: str(t["label"]).casefold()), "broader")
    found: list[dict[str, Any]] = []
    waiting = [(0, tag) for tag in reversed(children[""])]
    while waiting:
        depth, tag = waiting.pop()
        found.append(dict(tag) | {"depth": depth})
        waiting += [(depth + 1, child) for child in reversed(children[tag["uid"]])]
    return found
