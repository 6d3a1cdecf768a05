"""Which RIS types and tags are which CSL types and variables."""

TYPES = {
    "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", "bill": "BILL", "book": "BOOK",
    "broadcast": "VIDEO", "chapter": "CHAP", "dataset": "DATA", "document": "GEN", "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC", "figure": "FIGURE", "graphic": "ART", "hearing": "HEAR", "legal_case": "CASE",
    "legislation": "STAT", "manuscript": "MANSCPT", "map": "MAP", "motion_picture": "MPCT", "musical_score": "MUSIC",
    "pamphlet": "PAMP", "paper-conference": "CPAPER", "patent": "PAT", "personal_communication": "PCOMM",
    "post-weblog": "BLOG", "regulation": "GOVDOC", "report": "RPRT", "software": "COMP", "song": "SOUND",
    "standard": "STAND", "thesis": "THES", "webpage": "ELEC",
}  # fmt: skip
OTHER_TYPES = {"INPR": "article", "CONF": "book", "EBOOK": "book", "EDBOOK": "book", "ECHAP": "chapter",
    "EJOUR": "article-journal", "JFULL": "periodical", "UNPB": "manuscript", "UNBILL": "bill", "SLIDE": "graphic",
    "LEGAL": "legislation", "ICOMM": "personal_communication", "ABST": "article-journal", "SER": "book",
    "CTLG": "book", "ADVS": "motion_picture", "AGGR": "dataset", "DBASE": "dataset", "EQUA": "figure",
    "CHART": "figure", "CLSWK": "classic", "ANCIENT": "classic", "GRANT": "document", "MULTI": "document"}  # fmt: skip
TYPE_OF = {tag: kind for kind, tag in TYPES.items()} | OTHER_TYPES

NAMES = {"author": "AU", "editor": "A2", "collection-editor": "A3", "translator": "A4"}
NAMES_OF_TYPE = {"BOOK": {"editor": "ED"}, "RPRT": {"editor": "ED"}, "PCOMM": {"editor": "ED", "recipient": "A2"}}
"""Where a tag means somebody else: the A2 of a book is the editor of its series, that of a letter its recipient."""
NAME_OF = {
    "AU": "author",
    "A1": "author",
    "A2": "editor",
    "ED": "editor",
    "A3": "collection-editor",
    "A4": "translator",
}
FIELDS = {
    "title": "TI", "container-title": "T2", "collection-title": "T3", "title-short": "ST", "abstract": "AB",
    "publisher": "PB", "publisher-place": "CY", "volume": "VL", "issue": "IS", "edition": "ET", "language": "LA",
    "DOI": "DO", "URL": "UR", "genre": "M3", "note": "N1", "call-number": "CN", "number": "M1", "annote": "RN",
    "archive_location": "AV", "source": "DP", "section": "SE", "number-of-volumes": "NV", "original-title": "OP",
    "citation-key": "ID", "container-title-short": "J2", "reviewed-title": "RI",
}  # fmt: skip
FIELD_OF = {tag: name for name, tag in FIELDS.items()} | {
    "T1": "title", "CT": "title", "JO": "container-title", "JF": "container-title",
    "JA": "container-title-short", "N2": "abstract", "PP": "publisher-place", "CP": "issue", "DI": "DOI",
    "LK": "URL", "TT": "original-title", "PU": "publisher", "PI": "publisher-place", "JI": "container-title-short",
}  # fmt: skip
