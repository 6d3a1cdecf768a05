"""The closed lists of the catalogue: the words its columns may hold."""

from catalog.domain.csl_variables import NAMES, TYPES

RECORD_KINDS = ("source", "quote", "claim", "name")

RELIABILITY = ("A", "B", "C", "D", "E", "F")
"""Reliability of a source, Admiralty code: A completely reliable … E unreliable, F cannot be judged."""

CREDIBILITY = (1, 2, 3, 4, 5, 6)
"""Credibility of a piece of evidence, Admiralty code: 1 confirmed … 5 improbable, 6 cannot be judged."""

SOURCE_NATURES = ("original", "derivative", "authored")
"""Evidence Explained: an original, a copy or translation of one, or a work of an author's own from several."""

INFORMATION = ("primary", "secondary")
"""First-hand or second-hand knowledge of what is told."""

ANCHOR_STATES = ("exact", "moved", "unsure", "orphan")

QUOTE_KINDS = ("verbatim", "paraphrase")
VOICES = ("author", "speaker", "translator")

CLAIM_STATUSES = ("open", "accepted", "disputed", "rejected")
STANCES = ("supports", "disputes", "mentions")
EVIDENCE_KINDS = ("direct", "indirect", "negative")

NAME_KINDS = ("person", "body", "family", "place", "event", "work")
FORM_KINDS = ("preferred", "variant", "transliteration", "other_script", "as_written")

PRINCIPAL_ROLES = ("author", "editor", "translator", "recipient", "interviewer", "contributor")
"""The roles that forms offer first."""
CONTRIBUTOR_ROLES = (*PRINCIPAL_ROLES, *(role for role in NAMES if role not in PRINCIPAL_ROLES))
"""Every name variable of CSL 1.0.2, so that a bibliography comes in and goes out without a loss."""
ROLES = (*CONTRIBUTOR_ROLES, "speaker", "addressee", "subject", "place")

VERDICTS = ("upheld", "dismissed", "deferred")
FLAG_STATUSES = ("open", *VERDICTS)
SUGGESTION_STATUSES = ("open", "accepted", "dismissed")
RULE_EDITS = ("add", "silence", "suggest")

FLAG_CATEGORIES = (
    "loaded",
    "label",
    "certainty",
    "presupposition",
    "superlative",
    "generalisation",
    "vague_attribution",
    "in_group_voice",
    "contested_term",
    "causal_motive",
    "exhortation",
    "scare_quotes",
    "unsourced_quote",
    "contested",
)
"""The thirteen editorial categories, and `contested`: rivals between records or passages."""

CSL_TYPES = TYPES
"""Item types of CSL 1.0.2."""
