"""The sample catalogue: rival accounts of one event, entered through the same services a person uses."""

import shutil
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog import paths
from catalog.domain.errors import CatalogError
from catalog.domain.progress import Progress
from catalog.domain.values import (
    ClaimValues,
    Contributor,
    EvidenceValues,
    FormValues,
    NameValues,
    QuoteValues,
    SourceValues,
    TagValues,
)
from catalog.services import (
    bundles,
    claims,
    framing,
    imports,
    links,
    lists,
    names,
    quotes,
    records,
    review,
    rivals,
    tagging,
    tags,
    texts,
    workspace,
)
from catalog.services.trouble import said_of_writing
from catalog.store.catalogue import Catalogue

CATALOGUE, BUNDLE = "sample.catalog", "sample-bundle"

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Made:
    """Where the sample is, and what was done, as (what, how many) for a table."""

    catalogue: Path
    bundle: Path
    figures: tuple[tuple[str, str], ...]


def default_folder() -> Path:
    """Where the sample goes when nobody says."""
    return paths.user_data() / "sample"


def make(folder: Path, progress: Progress | None = None) -> Made:
    """Make the sample catalogue anew in `folder`, analyse it, export its bundle and verify that.

    Raises CatalogError when something else than an earlier sample lies there.
    """
    progress = progress or Progress()
    target, bundle = folder.expanduser() / CATALOGUE, folder.expanduser() / BUNDLE
    for old in (target, bundle):
        _clear(old)
    with said_of_writing(f"The sample in {folder}"):
        folder.mkdir(parents=True, exist_ok=True)
    catalogue = workspace.new(target)
    try:
        enter(catalogue, progress)
        report = bundles.export(catalogue, bundle, progress=progress)
        figures = _figures(catalogue, f"{bundle} ({report.files} files)", good=report.ok)
    finally:
        catalogue.close()
    return Made(target, bundle, figures)


def enter(catalogue: Catalogue, progress: Progress | None = None) -> None:
    """Put the sample into a catalogue that is open and empty."""
    progress = progress or Progress()
    folder = paths.shipped("resources") / "sample"
    given = tomllib.loads((folder / "sample.toml").read_text(encoding="utf-8"))
    steps = _Sample(catalogue, folder, given).steps()
    for number, (note, step) in enumerate(steps):
        progress.step(number, len(steps), note)
        step()


def _clear(old: Path) -> None:
    if not old.exists():
        return
    if not ((old / "catalog.sqlite").is_file() or (old / "bagit.txt").is_file()):
        raise CatalogError(f"{old} is no earlier sample, so it was left alone.", "Choose another folder with --folder.")
    shutil.rmtree(old)


class _Sample:
    """Enters the description step by step; `_ids` joins its own ids to those of the records."""

    def __init__(self, catalogue: Catalogue, folder: Path, given: Json) -> None:
        self._catalogue = catalogue
        self._folder = folder
        self._given = given
        self._ids: dict[tuple[str, str], int] = {}
        self._labels = {each["id"]: each["label"] for each in given["tags"]}
        self._preferred = {each["id"]: each["preferred"] for each in given["names"]}

    def steps(self) -> tuple[tuple[str, Any], ...]:
        """What to do, in order."""
        return (
            ("Vocabulary and names", self._vocabulary),
            ("Sources", self._sources),
            ("Quotes and claims", self._quotes_and_claims),
            ("Cross-references", self._links),
            ("Analysis", self._analyse),
            ("Review", self._review),
        )

    def _vocabulary(self) -> None:
        for each in self._given["tags"]:
            alternatives = tuple(other["label"] for other in each.get("alternatives", ()))
            broader = self._labels.get(each.get("broader", ""))
            values = TagValues(each["label"], broader, alternatives, each.get("scope_note"), each.get("colour"))
            tags.add(self._catalogue, values)
        for each in self._given["names"]:
            forms = tuple(FormValues(**form) for form in each.get("forms", ()))
            plain = {key: each.get(key) for key in ("family", "given", "dates", "description")}
            values_ = NameValues(each["preferred"], each["kind"], forms=forms, **plain)
            self._ids["name", each["id"]] = names.add(self._catalogue, values_)

    def _sources(self) -> None:
        for each in self._given["sources"]:
            contributors = tuple(
                Contributor(who["role"], self._preferred[who["name"]], who.get("as_written"))
                for who in each.get("contributors", ())
            )
            plain = {key: each.get(key) for key in ("date", "language", "reliability", "nature")}
            values = SourceValues(
                title=each["title"],
                type=each["type"],
                contributors=contributors,
                fields=each.get("fields", {}),
                **plain,
                **each.get("archive", {}),
            )
            imported = imports.import_file(self._catalogue, self._folder / each["file"], values)
            self._entered("source", each, imported.source.id)

    def _quotes_and_claims(self) -> None:
        for each in self._given["quotes"]:
            speaker, addressee = (self._preferred.get(each.get(role, "")) for role in ("speaker", "addressee"))
            plain = {key: each.get(key) for key in ("occasion", "date")}
            values = QuoteValues(each["text"], each["kind"], each["voice"], speaker, addressee, **plain)
            source_id = self._ids["source", each["source"]]
            self._entered(
                "quote", each, quotes.add(self._catalogue, source_id, values, *self._span(source_id, each["text"]))
            )
        for each in self._given["claims"]:
            subjects = tuple(self._preferred[name] for name in each.get("subjects", ()))
            values_ = ClaimValues(each["statement"], each.get("date"), each.get("status", "open"), subjects)
            claim_id = claims.add(self._catalogue, values_)
            self._entered("claim", each, claim_id)
            for basis in each.get("evidence", ()):
                self._evidence(claim_id, basis)

    def _evidence(self, claim_id: int, basis: Json) -> None:
        values = EvidenceValues(
            **{key: basis.get(key) for key in ("kind", "information", "credibility", "note")}, stance=basis["stance"]
        )
        if "quote" in basis:
            claims.add_evidence(self._catalogue, claim_id, values, quote_id=self._ids["quote", basis["quote"]])
        else:
            source_id = self._ids["source", basis["source"]]
            passage = (source_id, *self._span(source_id, basis["exact"]))
            claims.add_evidence(self._catalogue, claim_id, values, passage=passage)

    def _links(self) -> None:
        for each in self._given["links"]:
            start, end = (self._ids[_pair(each[side])] for side in ("from", "to"))
            links.add(self._catalogue, start, end, each["relation"], each.get("note"))

    def _analyse(self) -> None:
        framing.analyse_all(self._catalogue)
        rivals.find(self._catalogue)

    def _review(self) -> None:
        for each in self._given["decisions"]:
            source_id = self._ids["source", each["source"]]
            if found := self._flags(source_id, each):
                review.decide(self._catalogue, found[:1], each["verdict"], each["reason"])

    def _flags(self, source_id: int, decision: Json) -> list[int]:
        start, end = self._span(source_id, decision["cue"])
        return [
            flag.id
            for flag in review.of_record(self._catalogue, source_id)
            if flag.category == decision["category"] and flag.start is not None and flag.end is not None
            if flag.start < end and start < flag.end
        ]

    def _span(self, source_id: int, words: str) -> tuple[int, int]:
        text = texts.current(self._catalogue, source_id)
        start = text.content.find(words) if text else -1
        if start < 0:
            raise CatalogError(f"The sample's words “{words[:60]}” do not stand in its text.", "Reinstall Catalog.")
        return start, start + len(words)

    def _entered(self, kind: str, each: Json, record_id: int) -> None:
        self._ids[kind, each["id"]] = record_id
        for tag in each.get("tags", ()):
            tagging.put(self._catalogue, [record_id], self._labels[tag])
        if each.get("note"):
            records.add_note(self._catalogue, record_id, each["note"])


def _pair(reference: str) -> tuple[str, str]:
    kind, _, ident = reference.partition(":")
    return kind, ident


def _figures(catalogue: Catalogue, bundle: str, *, good: bool) -> tuple[tuple[str, str], ...]:
    flags = review.counts(catalogue)
    by_status = Counter[str]()
    for (_, status), count in flags.items():
        by_status[status] += count
    contested = sum(count for (category, _), count in flags.items() if category == "contested")
    return (
        ("Catalogue", str(catalogue.folder)),
        *_counted(catalogue, ("source", "quote", "claim", "name")),
        ("Tags", str(len(tags.listed(catalogue)))),
        ("Flags", f"{sum(flags.values())}, of them {contested} contested"),
        ("Decided", ", ".join(f"{by_status[status]} {status}" for status in ("upheld", "dismissed", "deferred"))),
        ("Bundle", bundle),
        ("Verified", "every byte is as it should be" if good else "NOT GOOD"),
    )


def _counted(catalogue: Catalogue, kinds: Iterable[str]) -> Iterable[tuple[str, str]]:
    return ((f"{kind.capitalize()}s", str(lists.count(catalogue, kind))) for kind in kinds)
