"""Claims, quotes and flags as CSV for spreadsheets, which must not run what they are given as formulas."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from catalog.domain import dates
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered, locator
from catalog.formats.cells import to_csv

Column = tuple[str, Callable[[Record], object]]


def _field(name: str) -> Column:
    return name, lambda record: record.get(name)


def _table(records: Iterable[Record], columns: Sequence[Column]) -> bytes:
    return to_csv([name for name, _ in columns], ([value(r) for _, value in columns] for r in records))


def claims_csv(bundle: Rendered) -> bytes:
    """One row per claim, with the number of pieces of evidence on each side."""
    columns = [*map(_field, ("uid", "statement", "date")), ("date_in_words", _date_in_words), _field("status")]
    columns += [(stance, _counter(stance)) for stance in ("supports", "disputes", "mentions")]
    columns += [("names", _names(bundle, None)), ("tags", _tags(bundle)), ("notes", _notes)]
    return _table(bundle.content["claims"], columns)


def quotes_csv(bundle: Rendered) -> bytes:
    """One row per quote with its citation."""
    columns = [
        *map(_field, ("uid", "text", "kind", "voice")),
        ("speaker", _names(bundle, "speaker")),
        _field("source"),
        ("citation", lambda q: plain(bundle.cited.get((q.get("source") or "", locator(q)), ""))),
        ("locator", locator),
        *map(_field, ("date", "occasion", "original_text", "original_language")),
        ("verified", lambda q: "yes" if q.get("verified") else "no"),
        ("tags", _tags(bundle)),
        ("notes", _notes),
    ]
    return _table(bundle.content["quotes"], columns)


def flags_csv(bundle: Rendered) -> bytes:
    """One row per flag with its latest decision."""
    plain_fields = ("uid", "record", "category", "rule", "cue", "reason", "suggestion", "strength", "in_quotation")
    columns = [*map(_field, (*plain_fields, "status"))]
    columns += [(f"decision_{key}", _latest(key)) for key in ("verdict", "reason", "reviewer", "at")]
    return _table(bundle.content["flags"], columns)


def _date_in_words(record: Record) -> str:
    return dates.display(dates.parse(record["date"])) if record.get("date") else ""


def _counter(stance: str) -> Callable[[Record], object]:
    return lambda claim: sum(e.get("stance") == stance for e in claim.get("evidence") or ())


def _latest(key: str) -> Callable[[Record], object]:
    return lambda flag: (list(flag.get("decisions") or ()) or [{}])[-1].get(key)


def _names(bundle: Rendered, role: str | None) -> Callable[[Record], object]:
    preferred: Mapping[str, Any] = {n["uid"]: n["preferred"] for n in bundle.content["names"]}
    return lambda record: "; ".join(
        preferred[m["name"]] for m in record.get("mentions") or () if role in (None, m["role"])
    )


def _tags(bundle: Rendered) -> Callable[[Record], object]:
    labels = {t["uid"]: t["label"] for t in bundle.content["tags"]}
    return lambda record: "; ".join(labels[t] for t in record.get("tags") or ())


def _notes(record: Record) -> str:
    return "\n".join(n["text"] for n in record.get("notes") or ())
