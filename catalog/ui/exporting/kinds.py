"""What can be exported, as the window lists it: each format with what it is called, who reads it and what it holds."""

from dataclasses import dataclass

from catalog.ui.words import translate

BUNDLE = "bundle"


@dataclass(frozen=True, slots=True)
class Kind:
    """A format of `formats.exports`, or the bundle, in words; `group` is the heading it stands under."""

    name: str
    group: str
    title: str
    reader: str
    holds: str


_ALL = translate("export", "Everything, for anyone")
_READ = translate("export", "To read")
_CITE = translate("export", "Citation programs")
_TABLES = translate("export", "Spreadsheets")
_CODING = translate("export", "Coding and argument")
_ARCHIVES = translate("export", "Archives")
_WEB = translate("export", "Web and linked data")

KINDS = (
    Kind(
        BUNDLE,
        _ALL,
        translate("export", "Citation bundle"),
        translate("export", "Readers, archives, other Catalogs"),
        translate(
            "export",
            "A page to read, bibliographies, claims with their evidence, quotes, flags, texts and original files, with "
            "checksums by which anybody can verify them.",
        ),
    ),
    Kind(
        "docx",
        _READ,
        translate("export", "Word report"),
        translate("export", "Word, LibreOffice, Pages"),
        translate("export", "Claims with what speaks for and against them, quotes with page, the bibliography."),
    ),
    Kind(
        "html",
        _READ,
        translate("export", "Web page"),
        translate("export", "Any browser, one file"),
        translate(
            "export",
            "Everything on one page: claims with evidence and rivals, quotes, flags with decisions, names, the "
            "bibliography.",
        ),
    ),
    Kind(
        "markdown",
        _READ,
        translate("export", "Markdown report"),
        translate("export", "Note programs, wikis"),
        translate("export", "Claims with what speaks for and against them, quotes with page, the bibliography."),
    ),
    Kind(
        "text",
        _READ,
        translate("export", "Bibliography"),
        translate("export", "Plain text to paste anywhere"),
        translate("export", "The sources as the style cites them."),
    ),
    Kind(
        "bib",
        _CITE,
        translate("export", "BibTeX and BibLaTeX"),
        translate("export", "LaTeX, JabRef, Zotero"),
        translate("export", "Sources with people, dates and references."),
    ),
    Kind(
        "ris",
        _CITE,
        translate("export", "RIS"),
        translate("export", "EndNote, Citavi, Mendeley, libraries"),
        translate("export", "Sources with people, dates and references."),
    ),
    Kind(
        "csl-json",
        _CITE,
        translate("export", "CSL-JSON"),
        translate("export", "Zotero, pandoc"),
        translate("export", "Sources with people, dates and references."),
    ),
    Kind(
        "xlsx",
        _TABLES,
        translate("export", "Excel workbook"),
        translate("export", "Excel, LibreOffice Calc"),
        translate("export", "A sheet each for sources, claims, quotes, names and flags. No cell is run as a formula."),
    ),
    Kind(
        "csv",
        _TABLES,
        translate("export", "CSV table"),
        translate("export", "Any spreadsheet or database"),
        translate("export", "Sources, one a line. No cell is run as a formula."),
    ),
    Kind(
        "qdpx",
        _CODING,
        translate("export", "REFI-QDA project"),
        translate("export", "NVivo, MAXQDA, ATLAS.ti"),
        translate("export", "Texts with the quotes marked in them, tags as codes."),
    ),
    Kind(
        "qdc",
        _CODING,
        translate("export", "REFI-QDA codebook"),
        translate("export", "The same, for tags alone"),
        translate("export", "Tags as codes, with scope notes and colours."),
    ),
    Kind(
        "argdown",
        _CODING,
        translate("export", "Argdown"),
        translate("export", "Argument maps"),
        translate("export", "Claims with their pros and cons."),
    ),
    Kind(
        "ead",
        _ARCHIVES,
        translate("export", "EAD3 finding aid"),
        translate("export", "Archival systems"),
        translate("export", "Sources that have an archival reference, by repository, fonds and series."),
    ),
    Kind(
        "eac",
        _ARCHIVES,
        translate("export", "EAC-CPF authorities"),
        translate("export", "Archival systems"),
        translate("export", "Persons, bodies and families with their name forms, a file each."),
    ),
    Kind(
        "prov",
        _ARCHIVES,
        translate("export", "PROV history"),
        translate("export", "Auditors: who did what, when"),
        translate("export", "The history of the catalogue."),
    ),
    Kind(
        "annotations",
        _WEB,
        translate("export", "Web annotations"),
        translate("export", "Annotation servers and viewers"),
        translate("export", "Quotes and flags at their place in the text."),
    ),
    Kind(
        "claimreview",
        _WEB,
        translate("export", "ClaimReview"),
        translate("export", "Search engines, fact-checkers"),
        translate("export", "Claims with their status and where they were made, as schema.org has them."),
    ),
    Kind(
        "skos",
        _WEB,
        translate("export", "SKOS as JSON-LD"),
        translate("export", "Vocabulary servers"),
        translate("export", "Tags with all labels, broader terms and scope notes."),
    ),
    Kind(
        "skos-turtle",
        _WEB,
        translate("export", "SKOS as Turtle"),
        translate("export", "Vocabulary editors"),
        translate("export", "Tags with all labels, broader terms and scope notes."),
    ),
)
"""In the order they are listed."""
