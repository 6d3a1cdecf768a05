"""Contents of bundles to test with: a small real-looking one, and random ones."""

import hashlib
from pathlib import Path
from typing import Any

TEXT = (
    "Page one. In the autumn of 1941 the groups met in Tirana.\n"
    "“We alone founded the Party,” Enver Hoxha said in 1965.\n"
    "The heroic sons of the people 🇦🇱 never accepted a foreign order."
)
ORIGINAL = b"%PDF-1.4 not really a PDF, but bytes that must not change\n"
SHA = hashlib.sha256(ORIGINAL).hexdigest()


def passage(exact: str, page: str | None = None) -> dict[str, Any]:
    """A passage of TEXT."""
    start = TEXT.index(exact)
    end = start + len(exact)
    return {"text": "text-1", "start": start, "end": end, "exact": exact, "prefix": TEXT[max(0, start - 12) : start],
            "suffix": TEXT[end : end + 12], "page": page, "state": "exact"}  # fmt: skip


def sample() -> dict[str, Any]:
    """A catalogue with every kind of record and every hard thing: astral characters, markup, formulas, rivals."""
    return {
        "format": "catalog",
        "version": 1,
        "title": "Who founded the Party? <1941>",
        "created": "2026-01-02",
        "names": [
            {"uid": "name-1", "kind": "person", "preferred": "Hoxha, Enver", "dates": "1908–1985", "description": None,
             "forms": [{"form": "Khoja", "kind": "transliteration", "language": "ru", "script": "Latn", "scheme": None},
                       {"form": "Энвер Ходжа", "kind": "other_script", "language": "ru", "script": "Cyrl",
                        "scheme": None}]},
            {"uid": "name-2", "kind": "body", "preferred": "Central Committee & Co", "forms": [], "dates": None,
             "description": "A body <b>not bold</b>"},
            {"uid": "name-3", "kind": "person", "preferred": "Popović, Miladin", "forms": [], "dates": None,
             "description": None},
            {"uid": "name-4", "kind": "person", "preferred": "van der Berg, Jan", "family": "van der Berg",
             "given": "Jan", "forms": [], "dates": None, "description": None},
        ],
        "sources": [
            {"uid": "source-1", "type": "personal_communication", "title": None, "date": "1941-11-12", "language": "en",
             "citation_key": "hoxha1941", "reliability": "B", "nature": "original",
             "archive": {"repository": "Central State Archive", "fonds": "Fonds 14", "series": None, "box": "12",
                         "folder": "3", "item": None, "place": "Tirana"},
             "fields": {"genre": "letter"},
             "contributors": [{"name": "name-1", "role": "author", "as_written": "E. Khoja"},
                              {"name": "name-3", "role": "recipient", "as_written": None}],
             "tags": ["tag-2"], "notes": [{"uid": "note-1", "text": "Copy seen, not the original.", "private": False}],
             "texts": [{"uid": "text-1", "version": 1, "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
                        "language": "en", "pages": [[0, "f. 3v"], [58, "f. 4"]]}],
             "files": [{"uid": "file-1", "sha256": SHA, "name": "Письмо 1941 – scan.pdf",
                        "media_type": "application/pdf", "size": len(ORIGINAL)}]},
            {"uid": "source-2", "type": "book", "title": "The Founding & <i>Its</i> Legends", "date": "1965?",
             "language": "en", "citation_key": None, "reliability": None, "nature": "authored", "archive": {},
             "fields": {"publisher": "Naim Frashëri", "publisher-place": "Tirana", "bibtex:keywords2": "kept"},
             "contributors": [{"name": "name-2", "role": "author", "as_written": None},
                              {"name": "name-4", "role": "editor", "as_written": None}],
             "tags": [], "notes": [], "texts": [], "files": []},
        ],
        "quotes": [
            {"uid": "quote-1", "source": "source-1", "text": "We alone founded the Party,", "kind": "verbatim",
             "voice": "speaker", "passage": passage("We alone founded the Party,", "f. 4"), "locator": None,
             "mentions": [{"name": "name-1", "role": "speaker", "as_written": "Enver Hoxha"}], "date": "1965",
             "occasion": None, "original_text": "Ne e themeluam Partinë", "original_language": "sq",
             "verified": {"against": "the scan", "by": "M. K.", "at": "2026-01-02"}, "tags": ["tag-1"], "notes": []},
            {"uid": "quote-2", "source": "source-2", "text": "=cmd|' /C calc'!A0", "kind": "paraphrase",
             "voice": "author", "passage": None, "locator": "p. 12", "mentions": [], "date": None, "occasion": None,
             "original_text": None, "original_language": None, "verified": None, "tags": [], "notes": []},
        ],
        "claims": [
            {"uid": "claim-1", "statement": "The Party was founded on 8 November 1941 without outside help.",
             "date": "1941-11-08", "status": "disputed",
             "mentions": [{"name": "name-1", "role": "subject", "as_written": None}],
             "evidence": [{"quote": "quote-1", "passage": None, "stance": "supports", "kind": "direct",
                           "credibility": 3, "note": "Said 24 years later."},
                          {"quote": None, "passage": passage("the groups met in Tirana", "f. 3v"),
                           "stance": "disputes", "kind": "indirect", "credibility": None, "note": None}],
             "tags": ["tag-2"], "notes": [{"uid": "note-2", "text": "Ask Ana.", "private": True}]},
            {"uid": "claim-2", "statement": "The Party was founded with the help of Yugoslav delegates.",
             "date": "1941-23", "status": "open", "mentions": [], "evidence": [], "tags": [], "notes": []},
        ],
        "tags": [
            {"uid": "tag-1", "label": "Founding", "alternatives": [{"label": "Themelimi", "language": "sq"}],
             "broader": None, "scope_note": "The first congress.", "colour": "#336699"},
            {"uid": "tag-2", "label": "Yugoslav role", "alternatives": [], "broader": "tag-1", "scope_note": None,
             "colour": None},
        ],
        "links": [{"uid": "link-1", "from": "claim-1", "to": "claim-2", "relation": "contradicts", "note": None}],
        "flags": [
            {"uid": "flag-1", "record": "source-1", "passage": passage("heroic sons of the people", "f. 4"),
             "category": "loaded", "rule": "loaded.praise", "cue": "heroic", "reason": "“heroic” praises.",
             "suggestion": "members", "strength": 80, "in_quotation": False, "status": "upheld", "other": None,
             "engine": "rules 1",
             "decisions": [{"verdict": "deferred", "reason": None, "reviewer": "me", "at": "2026-01-02T10:00:00Z"},
                           {"verdict": "upheld", "reason": "<script>alert(1)</script>", "reviewer": "me",
                            "at": "2026-01-03T10:00:00Z"}]},
        ],
    }  # fmt: skip


def texts() -> dict[str, str]:
    """The full texts of `sample`, by uid."""
    return {"text-1": TEXT}


def files(folder: Path) -> dict[str, Path]:
    """The originals of `sample`, by SHA-256, put into `folder`."""
    (folder / "original").write_bytes(ORIGINAL)
    return {SHA: folder / "original"}
