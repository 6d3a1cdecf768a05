"""The archival reference (ISAD(G): repository, fonds, series, box, folder, item) as CSL variables and back."""

import re
from collections.abc import Mapping

PARTS = ("series", "box", "folder", "item")
LABELS = {
    "en": {"series": "series", "box": "box", "folder": "folder", "item": "item"},
    "de": {"series": "Serie", "box": "Karton", "folder": "Mappe", "item": "Nr."},
    "fr": {"series": "série", "box": "carton", "folder": "dossier", "item": "pièce"},
    "ru": {"fonds": "Ф.", "series": "Оп.", "box": "Кор.", "folder": "Д.", "item": "Л."},
}
"""What a bare number is called, by the language of the source. In Russian a fonds is counted with the rest."""
_JOINTS = {"ru": ". "}
_SPLIT = re.compile(r", |(?<=[\dIVXLC])\. (?=[^\W\d]+\. )")
_WHOLE = {"repository": "archive", "fonds": "archive_collection", "place": "archive-place"}
_BARE = re.compile(r"[\dIVXLC][\w./–-]*", re.ASCII)
_KNOWN = {label.casefold().rstrip("."): part for labels in LABELS.values() for part, label in labels.items()}


def to_variables(archive: Mapping[str, str | None], language: str | None = None) -> dict[str, str]:
    """archive, archive_collection, archive_location ("series 2, box 12, folder 3, item 7") and archive-place.

    A bare number gets its label, in the language of the source where we have it; words are left as they are.
    """
    language = (language or "en")[:2]
    labels = LABELS.get(language, LABELS["en"])
    shown = {p: _labelled(labels.get(p, ""), str(value).strip()) for p, value in archive.items() if value}
    parts = ("fonds", *PARTS) if "fonds" in labels else PARTS
    found = {variable: shown[part] for part, variable in _WHOLE.items() if part in shown and part not in parts}
    location = _JOINTS.get(language, ", ").join(shown[p] for p in parts if p in shown)
    return found | ({"archive_location": location} if location else {})


def _labelled(label: str, value: str) -> str:
    return f"{label} {value}" if label and _BARE.fullmatch(value) else value


def from_variables(item: Mapping[str, object]) -> dict[str, str]:
    """The archival reference in a CSL item; what archive_location does not label goes into `item` as it stands."""
    archive = {part: str(item[variable]) for part, variable in _WHOLE.items() if item.get(variable)}
    rest: list[str] = []
    for piece in _SPLIT.split(str(item.get("archive_location") or "")):
        label, _, value = piece.strip().partition(" ")
        part = _KNOWN.get(label.casefold().rstrip(".,"))
        if part and part not in archive and _BARE.fullmatch(value):
            archive[part] = value
        elif piece.strip():
            rest.append(piece.strip())
    if rest:
        archive["item"] = ", ".join([*rest, *([archive["item"]] if "item" in archive else [])])
    return archive
