"""Tropy JSON-LD: items with their archival reference, tags and lists, transcriptions as text, notes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from catalog.domain.csl import Item
from catalog.domain.csl_dates import set_date
from catalog.domain.csl_names import split_person, to_csl_name
from catalog.domain.dates import from_words
from catalog.formats import markup
from catalog.formats.found import Found, FoundSource

_FIELDS = {
    "title": "title", "language": "language", "rights": "license", "publisher": "publisher", "description": "abstract",
    "abstract": "abstract", "url": "URL",
}  # fmt: skip
_ARCHIVE = {
    "repository": "repository", "archive": "repository", "source": "repository", "collection": "fonds",
    "fonds": "fonds", "series": "series", "box": "box", "folder": "folder", "identifier": "item",
    "location": "place",
}  # fmt: skip
_PEOPLE = {
    "creator": "author", "author": "author", "contributor": "contributor", "recipient": "recipient",
    "audience": "recipient",
}  # fmt: skip
"""The letters of Tropy name their recipient in `audience`."""
_TYPES = {
    "letter": "personal_communication", "correspondence": "personal_communication", "manuscript": "manuscript",
    "newspaper": "article-newspaper", "map": "map", "photograph": "graphic", "image": "graphic", "book": "book",
    "report": "report",
}  # fmt: skip
_OURS = {
    "@type",
    "@id",
    "@context",
    "template",
    "photo",
    "tag",
    "list",
    "type",
    "date",
    "subject",
    *_FIELDS,
    *_ARCHIVE,
    *_PEOPLE,
}

_OF_PHOTOS = {
    "title", "template", "path", "filename", "mimetype", "checksum", "width", "height", "size", "orientation", "angle",
    "mirror", "negative", "brightness", "contrast", "hue", "saturation", "sharpen", "page", "protocol", "density",
    "color", "note", "selection", "transcription", "x", "y", "date", "tag", "list",
}  # fmt: skip
"""What Tropy itself says of a photo: where its file is, how it is turned, and what hangs on it."""

_BETWEEN = re.compile(r"(?<!\\)/")

Json = Mapping[str, Any]


def is_one(value: Any) -> bool:
    """Whether a JSON value is an export of Tropy."""
    listed = value.get("@graph") if isinstance(value, Mapping) else value
    return isinstance(listed, list) and any(isinstance(e, Mapping) and "photo" in e for e in listed[:50])


def read(value: Any) -> Found:
    """The items of an export."""
    context = _context(value.get("@context")) if isinstance(value, Mapping) else {}
    listed = value["@graph"] if isinstance(value, Mapping) else value
    items = [each for each in listed if isinstance(each, Mapping)]
    photos = sum(not _beside(photo) for each in items for photo in _listed(each.get("photo")))
    said = (
        (f"{photos} photographs stay where they are: their names, transcriptions and notes were taken.",)
        if photos
        else ()
    )
    return Found(tuple(_source(each, context) for each in items), problems=said)


def _context(found: Any) -> dict[str, str]:
    """Term → the last part of its address: "creator" of http://purl.org/dc/elements/1.1/creator."""
    terms: dict[str, str] = {}
    for each in _listed(found):
        for key, meant in each.items() if isinstance(each, Mapping) else ():
            address = meant.get("@id") if isinstance(meant, Mapping) else meant
            if isinstance(address, str) and not key.startswith("@"):
                terms[key] = address.replace("#", "/").rstrip("/").rpartition("/")[2]
    return terms


def _source(raw: Json, context: Mapping[str, str]) -> FoundSource:
    said = {_term(key, context): _texts(value) for key, value in raw.items() if key not in ("photo", "tag", "@context")}
    item: Item = {"id": "", "type": _type(said.get("type", []))}
    custom: dict[str, Any] = {}
    for name, variable in _FIELDS.items():
        if said.get(name):
            item.setdefault(variable, "; ".join(said[name]))
    for name, role in _PEOPLE.items():
        if said.get(name):
            item.setdefault(role, []).extend(_name(each) for each in said[name])
    if date := next(iter(said.get("date", [])), ""):
        set_date(item, custom, "issued", from_words(date) or date)
    archive = {part: "; ".join(said[name]) for name, part in reversed(_ARCHIVE.items()) if said.get(name)}
    custom |= {f"tropy:{k}": "; ".join(v) for k, v in said.items() if k not in _OURS and v and not k.startswith("@")}
    if kind := "; ".join(said.get("type", [])):
        custom["tropy:type"] = kind
    transcribed, notes = _photos(raw, context)
    if files := [name for photo in _listed(raw.get("photo")) if (name := _file_of(photo))]:
        custom["tropy:photo"] = "; ".join(files)
    return FoundSource(
        item=item | ({"custom": custom} if custom else {}),
        archive=archive,
        tags=tuple(dict.fromkeys([*_names(raw.get("tag")), *said.get("subject", ()), *_lists(raw.get("list"))])),
        notes=tuple(notes),
        text="\n\n".join(transcribed),
        files=tuple(dict.fromkeys(name for photo in _listed(raw.get("photo")) if (name := _beside(photo)))),
    )


def _photos(raw: Json, context: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """What the photos say, and what is said of them and of the parts marked in them."""
    transcribed, notes = [], []
    for number, photo in enumerate(_listed(raw.get("photo")), 1):
        for part in _parts(photo):
            transcribed += [markup.plain(_text_of(each)) for each in _listed(part.get("transcription"))]
            found = (_described(part, context), *(markup.plain(_text_of(each)) for each in _listed(part.get("note"))))
            notes += [f"Photo {number}: {words}" for words in found if words]
    return [each for each in transcribed if each], notes


def _described(part: Json, context: Mapping[str, str]) -> str:
    """The title of a photo or of a part of it, unless it is the file's name, and what else was entered for it."""
    title = next(iter(_texts(part.get("title"))), "")
    named = "" if title and _file_of(part).startswith(title) else title
    known = {key: _texts(value) for key, value in part.items() if key not in _OF_PHOTOS and not key.startswith("@")}
    return "; ".join(
        filter(None, (named, *(f"{_term(key, context)}: {', '.join(said)}" for key, said in known.items() if said)))
    )


def _file_of(photo: Any) -> str:
    path = photo.get("filename") or photo.get("path") if isinstance(photo, Mapping) else None
    return str(path).replace("\\", "/").rpartition("/")[2] if path else ""


def _beside(photo: Any) -> str:
    """The path of a photo that was exported with a path relative to the file; others are on one computer only."""
    path = str(photo.get("path") or "").replace("\\", "/") if isinstance(photo, Mapping) else ""
    return "" if path.startswith("/") or ":" in path or photo.get("protocol", "file") != "file" else path


def _names(value: Any) -> Iterator[str]:
    """Tags are texts, or objects with a name."""
    named = (each.get("name", each) if isinstance(each, Mapping) else each for each in _listed(value))
    yield from _texts(list(named))


def _lists(value: Any) -> Iterator[str]:
    """The lists an item is in: each a path of which the last part is the list; a slash in a name is escaped."""
    yield from (_BETWEEN.split(path.rstrip("/"))[-1].replace("\\/", "/") for path in _texts(value))


def _parts(photo: Any) -> Iterator[Json]:
    """A photo and the selections on it."""
    if isinstance(photo, Mapping):
        yield photo
        yield from (each for each in _listed(photo.get("selection")) if isinstance(each, Mapping))


def _text_of(note: Any) -> str:
    if isinstance(note, Mapping):
        note = note.get("html") or note.get("text") or note.get("@value") or ""
        note = note.get("@value", "") if isinstance(note, Mapping) else note
    return note if isinstance(note, str) else ""


def _texts(value: Any) -> list[str]:
    found = [each.get("@value", each.get("@id", "")) if isinstance(each, Mapping) else each for each in _listed(value)]
    return [str(each).strip() for each in found if isinstance(each, str | int | float) and str(each).strip()]


def _listed(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _term(key: str, context: Mapping[str, str]) -> str:
    known = context.get(key)
    return known or re.split(r"[/#:]", key.rstrip("/#:"))[-1] or key


def _type(words: Sequence[str]) -> str:
    said = " ".join(words).casefold()
    return next((kind for word, kind in _TYPES.items() if word in said), "document")


def _name(words: str) -> dict[str, str]:
    """A person where a comma parts the names; else as it is written, since it may be a body."""
    family, given = split_person(words) if "," in words else ("", "")
    return to_csl_name({"kind": "person", "family": family, "given": given}) if given else {"literal": words}
