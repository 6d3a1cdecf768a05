"""The kinds of cross-reference: how each reads in both directions, and which records it may join."""

from catalog.domain.errors import Invalid
from catalog.domain.frozen import dataclass

_ANY = frozenset({"source", "quote", "claim", "name"})
_SAID = frozenset({"quote", "claim"})
_TEXTS = frozenset({"source", "quote"})


@dataclass(frozen=True, slots=True)
class Relation:
    """One kind of link. `label` reads from → to, `inverse` to → from; equal where the relation is symmetric."""

    id: str
    label: str
    inverse: str
    joins_from: frozenset[str]
    joins_to: frozenset[str]

    @property
    def symmetric(self) -> bool:
        """Whether it reads the same in both directions."""
        return self.label == self.inverse


RELATIONS = (
    Relation("supports", "supports", "is supported by", _ANY - {"name"}, frozenset({"claim"})),
    Relation("contradicts", "contradicts", "contradicts", _SAID, _SAID),
    Relation("qualifies", "qualifies", "is qualified by", _SAID, _SAID),
    Relation("restates", "restates", "is restated by", _SAID, _SAID),
    Relation("responds_to", "responds to", "is answered by", _ANY - {"name"}, _ANY - {"name"}),
    Relation("cites", "cites", "is cited by", _ANY - {"name"}, _TEXTS),
    Relation("translates", "translates", "is translated by", _TEXTS, _TEXTS),
    Relation("version_of", "is a version of", "has the version", _TEXTS, _TEXTS),
    Relation("derives_from", "derives from", "is the basis of", _TEXTS | {"claim"}, _TEXTS | {"claim"}),
    Relation("see_also", "see also", "see also", _ANY, _ANY),
)
RELATION_IDS = tuple(relation.id for relation in RELATIONS)
_BY_ID = {relation.id: relation for relation in RELATIONS}


def relation(relation_id: str) -> Relation:
    """The relation of that id. Raises Invalid with the known ones."""
    try:
        return _BY_ID[relation_id]
    except KeyError:
        known = ", ".join(RELATION_IDS)
        raise Invalid(f"There is no relation “{relation_id}”.", f"Known are: {known}.", field="relation") from None


def check_join(relation_id: str, from_kind: str, to_kind: str) -> None:
    """Raises Invalid when that relation cannot lead from a record of the one kind to one of the other."""
    kind = relation(relation_id)
    if from_kind not in kind.joins_from or to_kind not in kind.joins_to:
        raise Invalid(
            f"A {from_kind} cannot be joined to a {to_kind} by “{kind.label}”.",
            f"“{kind.label}” leads from {_listed(kind.joins_from)} to {_listed(kind.joins_to)}.",
            field="relation",
        )


def relations_between(from_kind: str, to_kind: str) -> tuple[Relation, ...]:
    """The relations that may lead from a record of the one kind to one of the other."""
    return tuple(r for r in RELATIONS if from_kind in r.joins_from and to_kind in r.joins_to)


def _listed(kinds: frozenset[str]) -> str:
    return " or ".join(f"a {kind}" for kind in sorted(kinds))
