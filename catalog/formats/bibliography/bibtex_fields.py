"""Which BibTeX and BibLaTeX entry types and fields are which CSL types and variables."""

TYPES = {
    "article": "misc", "article-journal": "article", "article-magazine": "article", "article-newspaper": "article",
    "book": "book", "chapter": "incollection", "collection": "collection", "dataset": "dataset", "document": "misc",
    "entry-dictionary": "inreference", "entry-encyclopedia": "inreference", "legislation": "legislation",
    "manuscript": "unpublished", "map": "misc", "motion_picture": "movie", "pamphlet": "booklet",
    "paper-conference": "inproceedings", "patent": "patent", "periodical": "periodical", "report": "techreport",
    "review": "review", "software": "software", "thesis": "phdthesis", "webpage": "online",
}  # fmt: skip
"""CSL type → entry type; every other type is misc. What does not come back the same is written in `csl_type` too."""

ENTRIES = {
    "article": "article-journal", "book": "book", "booklet": "pamphlet", "inbook": "chapter", "suppbook": "chapter",
    "incollection": "chapter", "inproceedings": "paper-conference", "conference": "paper-conference",
    "manual": "report", "mastersthesis": "thesis", "phdthesis": "thesis", "thesis": "thesis", "misc": "document",
    "proceedings": "book", "mvproceedings": "book", "techreport": "report", "report": "report",
    "unpublished": "manuscript", "collection": "book", "mvcollection": "book", "mvbook": "book", "dataset": "dataset",
    "online": "webpage", "electronic": "webpage", "www": "webpage", "patent": "patent", "periodical": "periodical",
    "reference": "book", "mvreference": "book", "inreference": "entry-encyclopedia", "software": "software",
    "movie": "motion_picture", "video": "motion_picture", "audio": "song", "music": "song", "artwork": "graphic",
    "image": "graphic", "letter": "personal_communication", "legislation": "legislation", "jurisdiction": "legal_case",
    "legal": "treaty", "review": "review", "newspaper": "article-newspaper", "speech": "speech", "map": "map",
    "interview": "interview", "performance": "performance", "standard": "standard",
    "web_page": "webpage", "webpage": "webpage", "book_section": "chapter", "newspaper_article": "article-newspaper",
    "newspaperarticle": "article-newspaper", "magazine_article": "article-magazine", "film": "motion_picture",
    "presentation": "speech", "talk": "speech", "encyclopedia_article": "entry-encyclopedia", "generic": "document",
    "computer_program": "software", "softwareversion": "software", "television_broadcast": "broadcast",
    "working_paper": "report", "statute": "legislation", "constitution": "legislation", "legmaterial": "legislation",
    "hearing": "hearing", "bill": "bill", "case": "legal_case", "jurthesis": "thesis", "archival": "manuscript",
}  # fmt: skip

FIELDS = {
    "title": "title", "title-short": "shorttitle", "collection-title": "series", "publisher": "publisher",
    "publisher-place": "address", "volume": "volume", "page": "pages", "edition": "edition", "DOI": "doi", "URL": "url",
    "ISBN": "isbn", "ISSN": "issn", "abstract": "abstract", "note": "note", "keyword": "keywords", "language": "langid",
    "genre": "type", "chapter-number": "chapter", "number-of-pages": "pagetotal", "number-of-volumes": "volumes",
    "event-title": "eventtitle", "event-place": "venue", "original-title": "origtitle", "annote": "annotation",
    "original-publisher": "origpublisher", "original-publisher-place": "origlocation", "medium": "howpublished",
    "status": "pubstate", "version": "version", "container-title-short": "shortjournal", "archive": "archive",
    "call-number": "library", "part-number": "part", "volume-title": "volumetitle",
}  # fmt: skip
"""CSL variable → field; one that is not here has a field of its own name."""

SUBTYPES = {"newspaper": "article-newspaper", "magazine": "article-magazine"}
"""What BibLaTeX says of an article in `entrysubtype`."""

SUBTITLES = {"subtitle": "title", "booksubtitle": "booktitle", "journalsubtitle": "journaltitle",
             "mainsubtitle": "maintitle"}  # fmt: skip
KEYWORDS = ("keywords", "mendeley-tags", "groups")
"""Where programs keep what we call tags."""

READ_ALSO = {
    "journal": "container-title", "journaltitle": "container-title", "booktitle": "container-title",
    "location": "publisher-place", "city": "publisher-place",
    "numpages": "number-of-pages", "school": "publisher", "institution": "publisher", "organization": "publisher",
    "issue": "issue", "eid": "page", "language": "language", "annote": "annote", "bookpagination": "section",
    "lccn": "call-number", "shortbooktitle": "container-title-short", "maintitle": "volume-title",
}  # fmt: skip

DATES = {
    "issued": "date", "accessed": "urldate", "original-date": "origdate", "event-date": "eventdate",
    "submitted": "submitted", "available-date": "available-date",
}  # fmt: skip
NAMES = {"container-author": "bookauthor"}
VERBATIM = frozenset(("url", "doi", "file", "date", "urldate", "eventdate", "origdate", "isbn", "issn", "eprint"))
"""Fields that are not LaTeX: no escape is added to them or taken from them."""
