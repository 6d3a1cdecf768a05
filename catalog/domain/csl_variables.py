"""The words of CSL 1.0.2: item types and variables, and which of our roles each name variable is."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


TYPES = _words(
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset "
    "document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation "
    "manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical "
    "personal_communication post post-weblog regulation report review review-book software song speech standard "
    "thesis treaty webpage"
)
TEXTS = _words(
    "abstract annote archive archive_collection archive_location archive-place authority call-number "
    "collection-title container-title container-title-short dimensions division DOI event event-title event-place "
    "genre ISBN ISSN jurisdiction keyword language license medium note original-publisher original-publisher-place "
    "original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale "
    "section source status title title-short URL volume-title year-suffix"
)
NUMBERS = _words(
    "chapter-number collection-number edition issue number number-of-pages number-of-volumes page page-first "
    "part-number printing-number supplement-number version volume"
)
DATES = _words("issued accessed available-date event-date original-date submitted")
NAMES = _words(
    "author chair collection-editor compiler composer container-author contributor curator director editor "
    "editor-translator editorial-director executive-producer guest host illustrator interviewer narrator organizer "
    "original-author performer producer recipient reviewed-author script-writer series-creator translator"
)
ROLE_OF_NAME = {"addressee": "recipient", "speaker": "author", "interviewee": "author"}
"""Our roles that are a CSL name variable under another name; every CSL name variable is a role of ours too."""

KNOWN = frozenset((*TEXTS, *NUMBERS, *DATES, *NAMES, "id", "type", "custom", "citation-key"))
