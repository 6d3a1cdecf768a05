"""The SQLAlchemy tables, one file per noun. `JOURNALED` are those whose every change is kept."""

from catalog.store.tables.base import Base
from catalog.store.tables.claim import Claim, Evidence
from catalog.store.tables.flag import Analysis, Decision, Flag, FlagRank, FramingRule, Learned, Suggestion
from catalog.store.tables.journal import Change, CurrentStep, Step
from catalog.store.tables.link import Link
from catalog.store.tables.name import Distinct, Mention, Name, NameForm
from catalog.store.tables.quote import Quote
from catalog.store.tables.record import Note, Record
from catalog.store.tables.setting import Derived, Draft, SavedSearch, Setting
from catalog.store.tables.source import Source
from catalog.store.tables.tag import RecordTag, Tag, TagLabel
from catalog.store.tables.text import Original, Passage, Text, TextBody

NOT_JOURNALED = frozenset({"step", "change", "current_step", "text_body", "draft", "derived", "flag_rank", "learned"})
JOURNALED = tuple(table for table in Base.metadata.sorted_tables if table.name not in NOT_JOURNALED)

__all__ = [
    "JOURNALED",
    "NOT_JOURNALED",
    "Analysis",
    "Base",
    "Change",
    "Claim",
    "CurrentStep",
    "Decision",
    "Derived",
    "Distinct",
    "Draft",
    "Evidence",
    "Flag",
    "FlagRank",
    "FramingRule",
    "Learned",
    "Link",
    "Mention",
    "Name",
    "NameForm",
    "Note",
    "Original",
    "Passage",
    "Quote",
    "Record",
    "RecordTag",
    "SavedSearch",
    "Setting",
    "Source",
    "Step",
    "Suggestion",
    "Tag",
    "TagLabel",
    "Text",
    "TextBody",
]
