"""Names that may be one person, body or place under two spellings: proposed with the reason, never joined unasked."""

from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import func, select

from catalog.framing import variants
from catalog.services import name_merging
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Mention, Name, NameForm


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two names that may be one. `keep_id` is the one that stands on more records."""

    keep_id: int
    other_id: int
    keep: str
    other: str
    reason: str


def proposals(catalogue: Catalogue) -> list[Proposal]:
    """Pairs of names of one kind whose preferred forms may be spellings of one, best known first.

    Pairs that were said to be different are left out.
    """
    apart = name_merging.kept_apart(catalogue)
    with catalogue.read() as session:
        known = select(NameForm.name_id, NameForm.form, Name.kind).join(Name, Name.id == NameForm.name_id)
        rows = session.execute(known.where(NameForm.kind == "preferred").order_by(NameForm.name_id)).all()
        counts = dict(session.execute(select(Mention.name_id, func.count()).group_by(Mention.name_id)).all())
    found: list[Proposal] = []
    for kind in sorted({kind for _id, _form, kind in rows}):
        bearers: dict[str, list[int]] = {}
        for name_id, form, of_kind in rows:
            if of_kind == kind:
                bearers.setdefault(form, []).append(name_id)
        found += _of_kind(bearers, apart, counts)
    return sorted(found, key=lambda each: -counts.get(each.keep_id, 0))


def _of_kind(bearers: dict[str, list[int]], apart: set[tuple[int, int]], counts: dict[int, int]) -> list[Proposal]:
    forms = {name_id: form for form, ids in bearers.items() for name_id in ids}
    kept = [(forms[a], forms[b]) for a, b in apart if a in forms and b in forms]
    found = []
    for group in variants.group(bearers, kept):
        ids = [name_id for form in group.forms for name_id in bearers[form]]
        pairs = [pair for pair in combinations(ids, 2) if (min(pair), max(pair)) not in apart]
        found += [_proposal(*pair, forms, counts) for pair in _chain(pairs)]
    return found


def _chain(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of a group only as many pairs as are needed to make it one."""
    joined: list[set[int]] = []
    needed = []
    for pair in pairs:
        touched = [group for group in joined if group & set(pair)]
        if any(group >= set(pair) for group in touched):
            continue
        needed.append(pair)
        joined = [group for group in joined if group not in touched] + [set(pair).union(*touched)]
    return needed


def _proposal(a: int, b: int, forms: dict[int, str], counts: dict[int, int]) -> Proposal:
    keep, other = (b, a) if counts.get(b, 0) > counts.get(a, 0) else (a, b)
    reason = variants.same(forms[keep], forms[other]).reason
    return Proposal(keep, other, forms[keep], forms[other], reason)
