"""Quotes, evidence and flags as W3C Web Annotations that stand alone: targets are the addresses of the sources."""

import json
from typing import Any

from catalog.formats.bundle.annotations import annotations_jsonld, to_json, urn
from catalog.formats.bundle.rendered import Rendered


def write(bundle: Rendered) -> bytes:
    """As in a bundle, but each target is the source's address on the web, else its identifier."""
    places = {f"texts/{text}.txt": address for text, address in _addresses(bundle).items()}
    collection = json.loads(annotations_jsonld(bundle))
    for annotation in collection["first"]["items"]:
        target = annotation["target"]
        address, title = places.get(target["source"], (target["source"], ""))
        annotation["target"] = {**target, "source": address, **({"label": title} if title else {})}
    return to_json(collection)


def _addresses(bundle: Rendered) -> dict[str, tuple[Any, str]]:
    """(address, title) of the source of every text."""
    return {
        text["uid"]: ((source.get("fields") or {}).get("URL") or urn(source["uid"]), source["title"])
        for source in bundle.content["sources"]
        for text in source.get("texts") or ()
    }
