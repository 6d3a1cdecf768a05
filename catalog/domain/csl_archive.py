"""The archival reference (ISAD(G): repository, fonds, series, box, folder, item) as CSL variables and back."""

import re
from collections.abc import Mapping

PARTS = ("series", "box", "folder", "item")
LABELS = {
    "en": {"fonds": "Fonds", "series": "series", "box": "box", "folder": "folder", "item": "item"},
    "de": {"fonds": "Bestand", "series": "Serie", "box": "Karton", "folder": "Mappe", "item": "Nr."},
    "fr": {"fonds": "Fonds", "series": "série", "box": "carton", "folder": "dossier", "item": "pièce"},
    "ru": {"fonds": "Ф.", "series": "Оп.", "box": "Кор.", "folder": "Д.", "item": "Л."},
}
"""What a bare number is called, by the language of the source."""

_JOINTS = {"ru": ". "}
_FONDS_IN_LOCATION = ("ru",)
"""Where the fonds is named in one row with the rest: Ф. 17. Оп. 128. Д. 1160. Л. 12."""

_WHOLE = {"repository": "archive", "fonds": "archive_collection", "place": "archive-place"}
_VARIABLES = frozenset((*_WHOLE.values(), "archive_location"))
_NUMBERED = re.compile(r"\d[\w./–-]*(, .*)?|[IVXLC][IVXLC\d./–-]*[\w./–-]*(?<![^\W\d_]{4})")
_SPLIT = re.compile(r", |(?<=[\dIVXLC])\. (?=[^\W\d]+\. )")
_FONDS = tuple(f"{labels['fonds']} " for labels in LABELS.values())
_KNOWN = {label.casefold().rstrip("."): part for labels in LABELS.values() for part, label in labels.items()}


def to_variables(archive: Mapping[str, str | None], language: str | None = None) -> dict[str, str]:
    """archive, archive_collection, archive_location ("series 2, box 12, folder 3, item 7") and archive-place.

    A number gets its label, in the language of the source where we have it; words are left as they are.
    """
    if not archive:
        return {}
    language = (language or "en")[:2]
    labels = LABELS.get(language, LABELS["en"])
    shown = {p: _labelled(labels.get(p, ""), str(value).strip()) for p, value in archive.items() if value}
    parts = ("fonds", *PARTS) if language in _FONDS_IN_LOCATION else PARTS
    found = {variable: shown[part] for part, variable in _WHOLE.items() if part in shown and part not in parts}
    location = _JOINTS.get(language, ", ").join(shown[p] for p in parts if p in shown)
    return found | ({"archive_location": location} if location else {})


def _labelled(label: str, value: str) -> str:
    return f"{label} {value}" if label and _NUMBERED.fullmatch(value) else value


def from_variables(item: Mapping[str, object]) -> dict[str, str]:
    """The archival reference in a CSL item; words in archive_location go with the labelled part before them.

    Where there is none, they go into `item` as they stand.
    """
    if _VARIABLES.isdisjoint(item):
        return {}
    archive = {part: str(item[variable]) for part, variable in _WHOLE.items() if item.get(variable)}
    if archive.get("fonds", "").startswith(_FONDS):
        archive["fonds"] = _unlabelled(archive["fonds"])[1]
    last, words = "", []
    for piece in _SPLIT.split(str(item.get("archive_location") or "")):
        part, value = _unlabelled(piece.strip())
        if part and part not in archive:
            archive[part], last = value, part
        elif last and piece.strip():
            archive[last] += f", {piece.strip()}"
        elif piece.strip():
            words.append(piece.strip())
    if words:
        archive["item"] = ", ".join([*words, *([archive["item"]] if "item" in archive else [])])
    return archive


def _unlabelled(text: str) -> tuple[str, str]:
    """("box", "12") of "box 12"; ("", text) of anything else."""
    label, _, value = text.partition(" ")
    part = _KNOWN.get(label.casefold().rstrip(".,"), "")
    return (part, value) if part and _NUMBERED.fullmatch(value) else ("", text)
