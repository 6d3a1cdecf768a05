"""Names as EAC-CPF authority records, one file each, together in a zip; places and events are no part of EAC-CPF."""

import io
import re
import zipfile
from typing import Any

from catalog.formats.archives import languages
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered
from catalog.formats.xml_out import add, root, to_bytes

NAMESPACE = "urn:isbn:1-931666-33-4"
KINDS = {"person": "person", "body": "corporateBody", "family": "family"}

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def write(bundle: Rendered) -> bytes:
    """A zip with one authority file for every person, body and family."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in bundle.content["names"]:
            if name["kind"] in KINDS:
                entry = zipfile.ZipInfo(f"eac-cpf/{name['uid']}.xml", (1980, 1, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, authority(name, bundle))
    return target.getvalue()


def authority(name: Record, bundle: Rendered) -> bytes:
    """The authority record of one name, with the sources it contributed to as related resources."""
    eac = root("eac-cpf", NAMESPACE, xlink="http://www.w3.org/1999/xlink")
    control = add(eac, "control")
    add(control, "recordId", name["uid"])
    add(control, "maintenanceStatus", "new")
    add(add(control, "maintenanceAgency"), "agencyName", "Catalog")
    for scheme in dict.fromkeys(form["scheme"] for form in name.get("forms") or () if form.get("scheme")):
        convention = add(control, "conventionDeclaration")
        add(convention, "abbreviation", _token(scheme))
        add(convention, "citation", scheme)
    event = add(add(control, "maintenanceHistory"), "maintenanceEvent")
    add(event, "eventType", "created")
    add(event, "eventDateTime", bundle.now.date().isoformat())
    add(event, "agentType", "machine")
    add(event, "agent", "Catalog")
    described = add(eac, "cpfDescription")
    identity = add(described, "identity")
    add(identity, "entityType", KINDS[name["kind"]])
    for form in name.get("forms") or [{"form": name["preferred"], "kind": "preferred"}]:
        _form(identity, name, form)
    _description(described, name)
    _relations(described, name, bundle)
    return to_bytes(eac)


def _form(identity: Any, name: Record, form: Record) -> None:
    entry = add(
        identity,
        "nameEntry",
        attributes={
            "scriptCode": _script(form.get("script") or ""),
            _LANG: form["language"] if languages.is_tag(form.get("language") or "") else "",
        },
    )
    preferred = form["kind"] == "preferred"
    if preferred and (name.get("family") or name.get("given")):
        add(entry, "part", name.get("family"), {"localType": "surname"})
        add(entry, "part", name.get("given"), {"localType": "forename"})
    else:
        add(entry, "part", form["form"])
    add(entry, "authorizedForm" if preferred else "alternativeForm", _token(form.get("scheme") or "catalog"))


def _script(script: str) -> str:
    """The code of four letters of a script (ISO 15924); none where the user named the script otherwise."""
    return script.capitalize() if re.fullmatch(r"[A-Za-z]{4}", script) else ""


def _token(scheme: str) -> str:
    """A scheme as the short name EAC-CPF allows there: one word; in full it stands in the convention declared."""
    return re.sub(r"[^\w.:-]+", "-", scheme).strip("-") or "catalog"


def _description(described: Any, name: Record) -> None:
    if not (name.get("dates") or name.get("description")):
        return
    description = add(described, "description")
    span = re.fullmatch(r"([^/]*)/([^/]*)", name.get("dates") or "")
    if span:
        held = add(add(description, "existDates"), "dateRange")
        for tag, day in (("fromDate", span[1]), ("toDate", span[2])):
            if day and day != "..":
                add(held, tag, day, {"standardDate": day if re.fullmatch(r"-?\d{4}(-\d\d){0,2}", day) else None})
    elif name.get("dates"):
        add(add(description, "existDates"), "date", name["dates"])
    if name.get("description"):
        add(add(description, "biogHist"), "p", name["description"])


def _relations(described: Any, name: Record, bundle: Rendered) -> None:
    related = [
        (source, each["role"])
        for source in bundle.content["sources"]
        for each in source.get("contributors") or ()
        if each["name"] == name["uid"]
    ]
    if related:
        relations = add(described, "relations")
        for source, role in related:
            relation = add(
                relations,
                "resourceRelation",
                attributes={"resourceRelationType": "creatorOf" if role == "author" else "other"},
            )
            add(relation, "relationEntry", source["title"], {"localType": source["type"]})
