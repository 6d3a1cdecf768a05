"""The fields a query may filter by, each with a line of help and, where the list is closed, its values."""

from catalog.domain.frozen import dataclass
from catalog.domain.relations import RELATION_IDS
from catalog.domain.vocabulary import (
    CLAIM_STATUSES,
    CSL_TYPES,
    FLAG_CATEGORIES,
    FLAG_STATUSES,
    NAME_KINDS,
    QUOTE_KINDS,
    RELIABILITY,
    SOURCE_NATURES,
)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the query language. `values` is empty where anything may be typed."""

    help: str
    values: tuple[str, ...] = ()


HAS = ("text", "quotes", "claims", "evidence", "flags", "rivals", "notes", "links", "tags", "original", "date")
IS = ("verified", "unverified", "archival", "published", *SOURCE_NATURES)

FIELDS: dict[str, Field] = {
    "tag": Field("carries this tag or a narrower one: tag:disputed, tag:“cold war”"),
    "status": Field(
        "status of a claim or a flag: status:open", tuple(dict.fromkeys((*CLAIM_STATUSES, *FLAG_STATUSES)))
    ),
    "by": Field("written or spoken by this name, in any of its forms: by:hoxha"),
    "about": Field("about this name, in any of its forms: about:tirana"),
    "date": Field("dated within: date:1941, date:1941..1945, date:..1944-11, date:1948-06.."),
    "type": Field("type of a source: type:book, type:article-newspaper", CSL_TYPES),
    "lang": Field("language of a source, as a code: lang:ru"),
    "source": Field("taken from the source with these words in its title: source:zëri"),
    "repository": Field("kept in this archive or library: repository:rgaspi"),
    "kind": Field("kind of a quote or a name: kind:paraphrase, kind:person", (*QUOTE_KINDS, *NAME_KINDS)),
    "flag": Field("has a flag of this category: flag:loaded", FLAG_CATEGORIES),
    "category": Field("is a flag of this category: category:loaded", FLAG_CATEGORIES),
    "relation": Field("linked to another record in this way: relation:contradicts", RELATION_IDS),
    "reliability": Field("reliability given to a source: reliability:B", RELIABILITY),
    "has": Field("has at least one: has:quotes, has:rivals", HAS),
    "is": Field("is so: is:verified, is:archival", IS),
}
