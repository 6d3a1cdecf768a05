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


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, how files of it end, what it holds, who writes it, and whether it shows citations."""

    name: str
    ending: str
    holds: str
    write: Callable[[Rendered], bytes]
    cites: bool = False


FORMATS = (
    Format("bib", ".bib", "sources as BibTeX and BibLaTeX", lambda b: bibtex.write(b.items)),
    Format("ris", ".ris", "sources as RIS", lambda b: ris.write(b.items)),
    Format("csl-json", ".json", "sources as CSL-JSON", lambda b: csljson.write(b.items)),
    Format("csv", ".csv", "sources as a table", lambda b: table.write(b.items)),
    Format("xlsx", ".xlsx", "everything as sheets for Excel", xlsx.write, cites=True),
    Format(
        "text",
        ".txt",
        "the bibliography as plain text",
        lambda b: "".join(f"{plain(entry)}\n\n" for _, entry in b.entries).encode(),
        cites=True,
    ),
    Format("markdown", ".md", "a report as Markdown", report.markdown, cites=True),
    Format("html", ".html", "a report as one page", page.index_html, cites=True),
    Format("docx", ".docx", "a report as a Word document", report.docx, cites=True),
    Format("argdown", ".argdown", "claims with their pros and cons", argdown.write, cites=True),
    Format("ead", ".ead.xml", "archival sources as an EAD3 finding aid", ead_writer.write),
    Format("eac", ".eac.zip", "names as EAC-CPF, a file each", eac_writer.write),
    Format("prov", ".prov.jsonld", "who did what when, as PROV", provenance.write),
    Format("qdpx", ".qdpx", "texts, quotes and tags as a REFI-QDA project", qda.project),
    Format("qdc", ".qdc", "tags as a REFI-QDA codebook", qda.codebook),
    Format("annotations", ".annotations.jsonld", "quotes and flags as web annotations", annotations_alone.write),
    Format("claimreview", ".claims.jsonld", "claims as schema.org", linked.claimreview_jsonld, cites=True),
    Format("skos", ".skos.jsonld", "tags as SKOS, JSON-LD", linked.skos_jsonld),
    Format("skos-turtle", ".ttl", "tags as SKOS, Turtle", turtle_writer.write),
)


def find(name: str) -> Format:
    """The format of that name. Raises Invalid with the known ones."""
    for each in FORMATS:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in FORMATS)
    raise Invalid(f"“{name}” is no format we write.", f"Known are: {known}.", field="format")


def by_ending(file_name: str) -> Format | None:
    """The format that files ending like this one have; None for a bundle."""
    return next((each for each in FORMATS if file_name.lower().endswith(each.ending)), None)
