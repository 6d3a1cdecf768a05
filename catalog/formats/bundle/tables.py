"""Claims, quotes and flags as CSV for spreadsheets, which must not run what they are given as formulas."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from catalog.domain import dates
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered, locator

Column = tuple[str, Callable[[Record], object]]
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def guard(value: object) -> str:
    """A cell as text; an apostrophe goes before what a spreadsheet would take for a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.lstrip(" \n")[:1] in _FORMULA and text.strip() else text


def unguard(cell: str) -> str:
    """What `guard` was given."""
    return cell[1:] if cell.startswith("'") and guard(cell[1:]) == cell else cell


def to_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A CSV file (UTF-8 with mark, which Excel needs) with every cell guarded."""
    sink = io.StringIO()
    writer = csv.writer(sink, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guard(cell) for cell in row] for row in rows)
    return sink.getvalue().encode("utf-8-sig")


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
    return "\n".join(n["text"] for n in record.get("notes") or () if not n.get("private"))
