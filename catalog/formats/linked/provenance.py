"""The history of the records as PROV-O in JSON-LD: each step an activity, who took it an agent, records entities."""

from collections.abc import Sequence
from typing import Any

from catalog.formats.bundle.annotations import to_json, urn
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered

Json = dict[str, Any]
_CONTEXT = {
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "endedAtTime": {"@id": "prov:endedAtTime", "@type": "xsd:dateTime"},
    "wasAssociatedWith": {"@id": "prov:wasAssociatedWith", "@type": "@id"},
    "wasAttributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
    "wasGeneratedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
    "wasInfluencedBy": {"@id": "prov:wasInfluencedBy", "@type": "@id"},
    "wasInformedBy": {"@id": "prov:wasInformedBy", "@type": "@id"},
}


def write(bundle: Rendered) -> bytes:
    """A step of `bundle.history` has id, operation, subject, actor, at, undoes, and records by uid."""
    steps = bundle.history
    graph = [*_agents(steps), *map(_activity, steps), *_entities(bundle, steps)]
    return to_json({"@context": _CONTEXT, "@graph": graph})


def _agents(steps: Sequence[Record]) -> list[Json]:
    return [{"@id": _agent(name), "@type": "prov:Agent", "label": name} for name in sorted({s["actor"] for s in steps})]


def _activity(step: Record) -> Json:
    label = f"{step['operation']}: {step['subject']}" if step.get("subject") else step["operation"]
    found: Json = {"@id": f"#step-{step['id']}", "@type": "prov:Activity", "label": label, "endedAtTime": step["at"]}
    found["wasAssociatedWith"] = _agent(step["actor"])
    return found | ({"wasInformedBy": f"#step-{step['undoes']}"} if step.get("undoes") else {})


def _entities(bundle: Rendered, steps: Sequence[Record]) -> list[Json]:
    """Each record with the step that made it, who took it, and the steps that changed it since."""
    found = []
    taken: dict[str, list[Record]] = {}
    for step in steps:
        for uid in step["records"]:
            taken.setdefault(uid, []).append(step)
    for key in ("sources", "quotes", "claims", "names"):
        for record in bundle.content[key]:
            label = next(record[k] for k in ("title", "text", "statement", "preferred") if k in record)
            entity: Json = {"@id": urn(record["uid"]), "@type": "prov:Entity", "label": label}
            found.append(entity | _past(taken.get(record["uid"], [])))
    return found


def _past(steps: Sequence[Record]) -> Json:
    if not steps:
        return {}
    found: Json = {"wasGeneratedBy": f"#step-{steps[0]['id']}", "wasAttributedTo": _agent(steps[0]["actor"])}
    later = [f"#step-{step['id']}" for step in steps[1:]]
    return found | ({"wasInfluencedBy": later} if later else {})


def _agent(name: str) -> str:
    return "#agent-" + name.encode().hex()
