"""Every format in which records are given out alone, without a bundle: by name and by the ending of the file."""

from collections.abc import Callable
from dataclasses import dataclass

from catalog.domain.errors import Invalid
from catalog.formats.archives import eac_writer, ead_writer
from catalog.formats.bibliography import bibtex, csljson, ris, table
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bundle import linked, page
from catalog.formats.bundle.rendered import Rendered
from catalog.formats.linked import annotations_alone, provenance, turtle_writer
from catalog.formats.qda import writer as qda
from catalog.formats.reports import argdown, report, xlsx

_RECORDS = ("sources", "claims", "quotes", "names")


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, how files of it end, what it holds, who writes it, and whether it shows citations.

    `of` are the lists of the content it is made of: with nothing in any of them there is nothing to write. With
    `items_alone` it is made of the sources as CSL items, and nothing else need be read.
    """

    name: str
    ending: str
    holds: str
    write: Callable[[Rendered], bytes]
    cites: bool = False
    of: tuple[str, ...] = ("sources",)
    items_alone: bool = False


FORMATS = (
    Format("bib", ".bib", "sources as BibTeX and BibLaTeX", lambda b: bibtex.write(b.items), items_alone=True),
    Format("ris", ".ris", "sources as RIS", lambda b: ris.write(b.items), items_alone=True),
    Format("csl-json", ".json", "sources as CSL-JSON", lambda b: csljson.write(b.items), items_alone=True),
    Format("csv", ".csv", "sources as a table", lambda b: table.write(b.items), items_alone=True),
    Format("xlsx", ".xlsx", "everything as sheets for Excel", xlsx.write, cites=True, of=_RECORDS),
    Format(
        "text",
        ".txt",
        "the bibliography as plain text",
        lambda b: "".join(f"{plain(entry)}\n\n" for _, entry in b.entries).encode(),
        cites=True,
        items_alone=True,
    ),
    Format("markdown", ".md", "a report as Markdown", report.markdown, cites=True, of=_RECORDS),
    Format("html", ".html", "a report as one page", page.index_html, cites=True, of=_RECORDS),
    Format("docx", ".docx", "a report as a Word document", report.docx, cites=True, of=_RECORDS),
    Format("argdown", ".argdown", "claims with their pros and cons", argdown.write, cites=True, of=("claims",)),
    Format("ead", ".ead.xml", "archival sources as an EAD3 finding aid", ead_writer.write),
    Format("eac", ".eac.zip", "names as EAC-CPF, a file each", eac_writer.write, of=("names",)),
    Format("prov", ".prov.jsonld", "who did what when, as PROV", provenance.write, of=_RECORDS),
    Format("qdpx", ".qdpx", "texts, quotes and tags as a REFI-QDA project", qda.project, of=("sources", "tags")),
    Format("qdc", ".qdc", "tags as a REFI-QDA codebook", qda.codebook, of=("tags",)),
    Format(
        "annotations",
        ".annotations.jsonld",
        "quotes and flags as web annotations",
        annotations_alone.write,
        of=("quotes", "flags"),
    ),
    Format(
        "claimreview", ".claims.jsonld", "claims as schema.org", linked.claimreview_jsonld, cites=True, of=("claims",)
    ),
    Format("skos", ".skos.jsonld", "tags as SKOS, JSON-LD", linked.skos_jsonld, of=("tags",)),
    Format("skos-turtle", ".ttl", "tags as SKOS, Turtle", turtle_writer.write, of=("tags",)),
)


def find(name: str) -> Format:
    """The format of that name. Raises Invalid with the known ones."""
    for each in FORMATS:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in FORMATS)
    raise Invalid(f"“{name}” is no format we write.", f"Known are: {known}.", field="format")


def by_ending(file_name: str) -> Format | None:
    """The format that files ending so have, of several the one with the longest ending; None for a bundle."""
    fitting = [each for each in FORMATS if file_name.lower().endswith(each.ending)]
    return max(fitting, key=lambda each: len(each.ending), default=None)
