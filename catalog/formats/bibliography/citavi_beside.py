"""What stands beside the references of a Citavi project: tasks, links between them, and where copies are."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from catalog.formats import markup

_FILE = re.compile(r"\.[A-Za-z]\w{1,4}$")


class Beside:
    """Tasks, links and places by the id of their reference; `named` is every element by its id."""

    def __init__(self, root: Any, named: Mapping[str | None, Any]) -> None:
        self._named = named
        self._places = _by(root.iter("Location"), "ReferenceID")
        self._tasks = _by(root.iter("TaskItem"), "ReferenceID")
        self._links = _by(
            (each for each in root.iter("EntityLink") if each.findtext("Indication") == "ReferenceLink"), "SourceID"
        )

    def notes(self, key: str) -> Iterator[str]:
        """Tasks and links of a reference as notes."""
        for task in self._tasks.get(key, ()):
            due = said(task, "DueDate").partition("T")[0]
            words = (said(task, "Name") + (f" ({due})" if due else ""), markup.plain(task.findtext("Notes") or ""))
            yield f"Task: {': '.join(filter(None, words))}"
        for link in self._links.get(key, ()):
            target = self._named.get(link.findtext("TargetID"))
            if target is not None and said(target, "Title"):
                yield "See also: " + ". ".join(filter(None, (said(target, "Title"), said(link, "Notes"))))

    def shelves(self, key: str) -> str:
        """The libraries and call numbers of a reference."""
        found = []
        for place in self._places.get(key, ()):
            library = self._named.get(place.findtext("LibraryID"))
            parts = ("" if library is None else said(library, "Name"), said(place, "CallNumber"), said(place, "Notes"))
            found.append(", ".join(filter(None, parts)))
        return "; ".join(dict.fromkeys(filter(None, found)))

    def files(self, key: str) -> tuple[str, ...]:
        """The files that are attached to a reference."""
        return tuple(filter(None, (address(place) for place in self._places.get(key, ()))))


def address(element: Any) -> str:
    """Where an attached file is, if it is one: Citavi keeps those of a project in a folder of its own beside it."""
    text = said(element, "Address")
    try:
        found = json.loads(text) if text.startswith("{") else {"LinkedResourceType": 1, "UriString": text}
    except ValueError:
        return ""
    path = str(found.get("UriString") or "")
    is_file = found.get("LinkedResourceType") == 1 and _FILE.search(path) and "://" not in path
    return f"Citavi Attachments/{path}" if is_file else ""


def said(element: Any, name: str) -> str:
    """The text of a child on one line."""
    return " ".join((element.findtext(name) or "").split())


def _by(elements: Iterator[Any], name: str) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for each in elements:
        found.setdefault(each.findtext(name) or "", []).append(each)
    return found
