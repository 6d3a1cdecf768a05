"""Archival sources as an EAD3 finding aid: repository, fonds and series as levels, each source a component below."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from catalog.domain import dates
from catalog.formats.archives import languages
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered
from catalog.formats.xml_out import add, root, to_bytes

NAMESPACE = "http://ead3.archivists.org/schema/"
_LEVELS = (("repository", "otherlevel"), ("fonds", "fonds"), ("series", "series"))
_TOLD = {
    "accessrestrict", "accruals", "acqinfo", "altformavail", "appraisal", "arrangement", "bibliography", "bioghist",
    "custodhist", "fileplan", "legalstatus", "odd", "originalsloc", "otherfindaid", "phystech", "prefercite",
    "processinfo", "relatedmaterial", "separatedmaterial", "userestrict",
}  # fmt: skip
_IN_DID = {"didnote", "materialspec", "physdesc"}
_NAMED = {"person": "persname", "body": "corpname", "family": "famname"}


def write(bundle: Rendered) -> bytes:
    """A finding aid of every source that has an archival reference."""
    sources = [each for each in bundle.content["sources"] if each.get("archive")]
    ead = root("ead", NAMESPACE)
    _control(ead, bundle)
    described = add(ead, "archdesc", attributes={"level": "collection"})
    title = bundle.content["title"] or "Archival sources"
    add(add(described, "did"), "unittitle", title)
    if sources:
        names = {each["uid"]: each for each in bundle.content["names"]}
        names |= {each["uid"]: each for each in bundle.content["tags"]}
        _components(add(described, "dsc", attributes={"dsctype": "combined"}), sources, _LEVELS, names)
    return to_bytes(ead)


def _control(ead: Any, bundle: Rendered) -> None:
    control = add(ead, "control")
    add(control, "recordid", "catalog")
    add(add(add(control, "filedesc"), "titlestmt"), "titleproper", bundle.content["title"] or "Archival sources")
    add(control, "maintenancestatus", attributes={"value": "new"})
    add(add(control, "maintenanceagency"), "agencyname", "Catalog")
    event = add(add(control, "maintenancehistory"), "maintenanceevent")
    add(event, "eventtype", attributes={"value": "created"})
    add(event, "eventdatetime", bundle.now.date().isoformat())
    add(event, "agenttype", attributes={"value": "machine"})
    add(event, "agent", "Catalog")


def _components(
    parent: Any, sources: Sequence[Record], levels: Sequence[tuple[str, str]], names: dict[str, Record]
) -> None:
    """The sources below one component, by the first of the levels, which those without it skip."""
    if not levels:
        for source in sources:
            _component(parent, source, names)
        return
    (part, level), *below = levels
    for value, group in groupby(sorted(sources, key=lambda s: _part(s, part)), key=lambda s: _part(s, part)):
        each = list(group)
        inner = _level(parent, part, level, value, _title(each, part) or value) if value else parent
        _components(inner, each, below, names)


def _part(source: Record, part: str) -> str:
    return str(source["archive"].get(part) or "")


def _title(sources: Sequence[Record], part: str) -> str:
    """What a level is called, where it came in from a finding aid."""
    return str((sources[0].get("fields") or {}).get(f"ead:{part}-title") or "")


def _level(parent: Any, part: str, level: str, value: str, title: str) -> Any:
    other = {"otherlevel": part} if level == "otherlevel" else {}
    component = add(parent, "c", attributes={"level": level, **other})
    did = add(component, "did")
    if part == "repository":
        add(add(add(did, "repository"), "corpname"), "part", value)
    else:
        add(did, "unitid", value)
    add(did, "unittitle", title)
    return component


def _component(parent: Any, source: Record, names: dict[str, Record]) -> None:
    archive = source["archive"]
    component = add(parent, "c", attributes={"level": "item", "id": f"u{source['uid']}"})
    did = add(component, "did")
    add(did, "unittitle", source["title"])
    for part in ("box", "folder"):
        if archive.get(part):
            add(did, "container", archive[part], {"localtype": part})
    if archive.get("item"):
        add(did, "unitid", archive["item"])
    if source.get("date"):
        add(did, "unitdate", dates.display(dates.parse(source["date"])), {"normal": _normal(source["date"])})
    _origination(did, source.get("contributors") or (), names)
    if source.get("language"):
        code = languages.to_three(source["language"])
        coded = {"langcode": code} if languages.is_tag(code) else {}  # what is not coded stands there in words
        add(add(did, "langmaterial"), "language", source["language"], coded)
    if archive.get("place"):
        add(did, "physloc", archive["place"])
    _described(component, did, source.get("fields") or {})
    if tags := [names[tag] for tag in source.get("tags") or () if tag in names]:
        access = add(component, "controlaccess")
        for tag in tags:
            add(add(access, "subject"), "part", tag["label"])


def _described(component: Any, did: Any, fields: Record) -> None:
    """What is said of a source, in the element made for it; any other field as a further description."""
    for key, value in fields.items():
        name = "scopecontent" if key == "abstract" else key.removeprefix("ead:")
        if key == "URL":
            add(did, "dao", attributes={"daotype": "unknown", "href": str(value)})
        elif name in _IN_DID and key.startswith("ead:"):
            add(did, name, value)
        elif not key.endswith("-title") or not key.startswith("ead:"):
            told = name == "scopecontent" or (key.startswith("ead:") and name in _TOLD)
            said = add(component, name if told else "odd", attributes={} if told else {"localtype": key})
            for paragraph in str(value).split("\n\n"):
                add(said, "p", paragraph)


def _origination(did: Any, contributors: Iterable[Record], names: dict[str, Record]) -> None:
    for each in contributors:
        name = names.get(each["name"], {})
        tag = _NAMED.get(name.get("kind") or "", "name")
        add(add(add(did, "origination"), tag, attributes={"relator": each["role"]}), "part", name.get("preferred"))


def _normal(text: str) -> str:
    """Earliest and latest day as EAD has them: 1961-05-01/1961-05-31."""
    edtf = dates.parse(text)
    days = [_day(day) for day in (edtf.earliest, edtf.latest) if day is not None]
    return "/".join(dict.fromkeys(days))


def _day(number: int) -> str:
    sign, digits = ("-", f"{-number:08}") if number < 0 else ("", f"{number:08}")
    return f"{sign}{digits[:-4]}-{digits[-4:-2]}-{digits[-2:]}"
