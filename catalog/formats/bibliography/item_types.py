"""What other programs call the kinds of sources, as CSL item types."""

from catalog.domain import csl_variables

ZOTERO = {
    "annotation": "document", "artwork": "graphic", "audioRecording": "song", "bill": "bill",
    "blogPost": "post-weblog", "book": "book", "bookSection": "chapter", "case": "legal_case",
    "conferencePaper": "paper-conference", "dataset": "dataset", "dictionaryEntry": "entry-dictionary",
    "document": "document", "email": "personal_communication", "encyclopediaArticle": "entry-encyclopedia",
    "film": "motion_picture", "forumPost": "post", "hearing": "hearing", "instantMessage": "personal_communication",
    "interview": "interview", "journalArticle": "article-journal", "letter": "personal_communication",
    "magazineArticle": "article-magazine", "manuscript": "manuscript", "map": "map",
    "newspaperArticle": "article-newspaper", "patent": "patent", "podcast": "broadcast", "preprint": "article",
    "presentation": "speech", "radioBroadcast": "broadcast", "report": "report", "software": "software",
    "computerProgram": "software", "standard": "standard", "statute": "legislation", "thesis": "thesis",
    "tvBroadcast": "broadcast", "videoRecording": "motion_picture", "webpage": "webpage",
}  # fmt: skip
ENDNOTE = {
    "Ancient Text": "classic", "Artwork": "graphic", "Audiovisual Material": "motion_picture", "Bill": "bill",
    "Blog": "post-weblog", "Book": "book", "Book Section": "chapter", "Case": "legal_case", "Chart or Table": "figure",
    "Classical Work": "classic", "Computer Program": "software", "Conference Paper": "paper-conference",
    "Conference Proceedings": "paper-conference", "Dataset": "dataset", "Dictionary": "entry-dictionary",
    "Edited Book": "book", "Electronic Article": "article-journal", "Electronic Book": "book",
    "Electronic Book Section": "chapter", "Encyclopedia": "entry-encyclopedia", "Equation": "figure",
    "Figure": "figure", "Film or Broadcast": "motion_picture", "Government Document": "report", "Hearing": "hearing",
    "Interview": "interview", "Journal Article": "article-journal", "Legal Rule or Regulation": "regulation",
    "Magazine Article": "article-magazine", "Manuscript": "manuscript", "Map": "map", "Multimedia Application":
    "software", "Music": "musical_score", "Newspaper Article": "article-newspaper", "Pamphlet": "pamphlet",
    "Patent": "patent", "Personal Communication": "personal_communication", "Podcast": "broadcast",
    "Press Release": "report", "Report": "report", "Serial": "periodical", "Standard": "standard",
    "Statute": "legislation", "Television Episode": "broadcast", "Thesis": "thesis", "Unpublished Work": "manuscript",
    "Web Page": "webpage",
}  # fmt: skip
CITAVI = {
    "ArchiveMaterial": "manuscript", "AudioBook": "song", "AudioOrVideoDocument": "motion_picture", "Book": "book",
    "BookEdited": "book", "Broadcast": "broadcast", "CollectedWorks": "book", "ComputerProgram": "software",
    "ConferenceProceedings": "book", "Contribution": "chapter", "ContributionInLegalCommentary": "chapter",
    "CourtDecision": "legal_case", "File": "manuscript", "InternetDocument": "webpage",
    "InterviewMaterial": "interview", "JournalArticle": "article-journal", "Lecture": "speech",
    "LegalCommentary": "book", "Manuscript": "manuscript", "Map": "map", "Movie": "motion_picture",
    "MusicTrack": "song", "MusicAlbum": "song", "NewsAgencyReport": "report", "NewspaperArticle": "article-newspaper",
    "Patent": "patent", "PersonalCommunication": "personal_communication", "PressRelease": "report",
    "RadioPlay": "broadcast", "SpecialIssue": "periodical", "Standard": "standard",
    "StatuteOrRegulation": "legislation", "Thesis": "thesis", "Unknown": "document", "UnpublishedWork": "report",
}  # fmt: skip


def known(kind: str, table: dict[str, str]) -> tuple[str, dict[str, str]]:
    """(CSL type, what to keep of the other program's word because the CSL type does not say it)."""
    found = table.get(kind, "document")
    assert found in csl_variables.TYPES  # noqa: S101 - the tables are ours
    return found, {} if kind in table else {"type-as-read": kind} if kind else {}
