"""Names: authority records entered, found again under any form, merged, kept apart, mentioned."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from catalog.domain.errors import CatalogError, Invalid
from catalog.domain.folding import fold
from catalog.domain.operations import Operation
from catalog.domain.values import FormValues, NameValues, RecordInfo
from catalog.domain.vocabulary import FORM_KINDS, NAME_KINDS, ROLES
from catalog.framing.variants import keys
from catalog.services import records
from catalog.services.conflicts import refuse_unseen
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid
from catalog.store.tables import Distinct, Flag, Link, Mention, Name, NameForm, Note, Record, RecordTag, Suggestion


@dataclass(frozen=True, slots=True)
class NameView:
    """A name with its forms."""

    record: RecordInfo
    values: NameValues


@dataclass(frozen=True, slots=True)
class MentionInfo:
    """A name in a role on a record, seen from either side."""

    id: int
    record_id: int
    record_kind: str
    record_label: str
    name_id: int
    name: str
    role: str
    as_written: str | None


def add(catalogue: Catalogue, values: NameValues) -> int:
    """Enter a name; returns its id."""
    with catalogue.transact(Operation.ADD_NAME, values.preferred) as session:
        return add_in(session, values)


def edit(catalogue: Catalogue, name_id: int, values: NameValues, seen: str | None = None) -> str:
    """Replace all that is entered of a name, its forms included.

    Returns the time of change. With `seen`, the time of change of the record as it was read, an edit made on what is
    no longer there raises Conflict and changes nothing.
    """
    with catalogue.transact(Operation.EDIT_NAME, values.preferred) as session:
        record = records.kind_checked(session, name_id, "name")
        if seen not in (None, record.changed_at):
            refuse_unseen(record, view_in(session, name_id).values, values)
        session.execute(update(Name).where(Name.id == name_id).values(**_columns(values)))
        _replace_forms(session, name_id, values)
        return records.relabel_in(session, name_id, values.preferred)


def get(catalogue: Catalogue, name_id: int) -> NameView:
    """A name with its forms. Raises NotFound."""
    with catalogue.read() as session:
        return view_in(session, name_id)


def view_in(session: Session, name_id: int) -> NameView:
    """As `get`, inside a session."""
    record = records.kind_checked(session, name_id, "name")
    row = session.get_one(Name, name_id)
    forms = list(session.scalars(select(NameForm).where(NameForm.name_id == name_id).order_by(NameForm.id)))
    preferred = next(form.form for form in forms if form.kind == "preferred")
    others = tuple(
        FormValues(form.form, form.kind, form.language, form.script, form.scheme, form.id)
        for form in forms
        if form.kind != "preferred"
    )
    values = NameValues(preferred, row.kind, row.family, row.given, row.dates, row.description, others)
    return NameView(record, values)


def find(catalogue: Catalogue, form: str) -> list[int]:
    """The ids of the names that bear this form, compared without case, accents and script."""
    with catalogue.read() as session:
        return find_in(session, form)


def add_form(catalogue: Catalogue, name_id: int, form: FormValues) -> None:
    """Add a form to a name; a form it has already is left as it is."""
    with catalogue.transact(Operation.ADD_NAME_FORM, form.form) as session:
        records.kind_checked(session, name_id, "name")
        if add_forms_in(session, name_id, [form]):
            records.touch_in(session, name_id)


def remove_form(catalogue: Catalogue, form_id: int) -> None:
    """Take a form away. Raises CatalogError for the preferred one, which a name cannot be without."""
    with catalogue.transact(Operation.REMOVE_NAME_FORM) as session:
        found = records.there(session, NameForm, form_id, "name form")
        if found.kind == "preferred":
            raise CatalogError(
                "A name cannot be without a preferred form.", "Make another form the preferred one first."
            )
        session.delete(found)
        records.touch_in(session, found.name_id)


def merge(catalogue: Catalogue, keep_id: int, other_id: int) -> None:
    """Make two names one: `keep` gets the other's forms, mentions, tags, links and notes. Undone as one step."""
    with catalogue.transact(Operation.MERGE_NAMES, records.info(catalogue, keep_id).label) as session:
        merge_in(session, keep_id, other_id)


def merge_in(session: Session, keep_id: int, other_id: int) -> None:
    """As `merge`, inside a transaction. Raises CatalogError when both are one already."""
    if keep_id == other_id:
        raise CatalogError("A name cannot be merged with itself.", "Choose two different names.")
    kept, other = view_in(session, keep_id).values, view_in(session, other_id).values
    forms = [FormValues(other.preferred, "variant"), *(replace(form, id=None) for form in other.forms)]
    add_forms_in(session, keep_id, forms)
    gained = {
        field: getattr(other, field)
        for field in ("family", "given", "dates", "description")
        if not getattr(kept, field) and getattr(other, field)
    }
    if gained:
        session.execute(update(Name).where(Name.id == keep_id).values(**gained))
    _move_references(session, other_id, keep_id)
    records.touch_in(session, keep_id)
    session.execute(delete(Record).where(Record.id == other_id))


def keep_apart(catalogue: Catalogue, a_id: int, b_id: int) -> None:
    """Remember that two records are not the same, so that the pair is not proposed again."""
    if a_id == b_id:
        raise CatalogError("A record cannot be kept apart from itself.", "Choose two different records.")
    with catalogue.transact(Operation.KEEP_APART, records.info(catalogue, a_id).label) as session:
        records.all_there(session, (a_id, b_id))
        session.merge(Distinct(a_id=min(a_id, b_id), b_id=max(a_id, b_id)))


def kept_apart(catalogue: Catalogue) -> set[tuple[int, int]]:
    """All pairs (smaller id first) that were said to be different."""
    with catalogue.read() as session:
        return {(a, b) for a, b in session.execute(select(Distinct.a_id, Distinct.b_id))}


def mention(catalogue: Catalogue, record_id: int, name: str | int, role: str, as_written: str | None = None) -> int:
    """Say that a name stands in a role on a record; `name` is an id or a form (made if unknown)."""
    with catalogue.transact(Operation.ADD_MENTION, str(name)) as session:
        records.all_there(session, [record_id])
        name_id = name if isinstance(name, int) else resolve_in(session, name)
        return mention_in(session, record_id, name_id, role, as_written)


def unmention(catalogue: Catalogue, mention_id: int) -> None:
    """Take a mention away."""
    with catalogue.transact(Operation.REMOVE_MENTION) as session:
        session.delete(records.there(session, Mention, mention_id, "mention"))


def mentions_of(catalogue: Catalogue, name_id: int, limit: int = 500) -> list[MentionInfo]:
    """Where a name is mentioned."""
    with catalogue.read() as session:
        return mentions_in(session, Mention.name_id == name_id, limit)


def mentions_on(catalogue: Catalogue, record_id: int) -> list[MentionInfo]:
    """The names mentioned on a record, in order."""
    with catalogue.read() as session:
        return mentions_in(session, Mention.record_id == record_id)


# --- used by the other services, inside their transactions ---


def add_in(session: Session, values: NameValues, uid: str | None = None) -> int:
    """A new name with its forms; returns its id."""
    preferred = records.required(values.preferred, "The preferred form", "preferred")
    name_id = records.create_in(session, "name", preferred, uid)
    session.add(Name(id=name_id, **_columns(values)))
    session.flush()
    _new_form(session, name_id, FormValues(preferred, "preferred"))
    add_forms_in(session, name_id, values.forms)
    return name_id


def find_in(session: Session, form: str, *, preferred: bool = False) -> list[int]:
    """As `find`, inside a session; with `preferred` only the names whose preferred form it is."""
    folded = fold(form)
    same = (NameForm.folded == folded) if folded else (NameForm.form == form.strip())
    query = select(NameForm.name_id).where(same).distinct()
    return list(session.scalars(query.where(NameForm.kind == "preferred") if preferred else query))


def resolve_in(session: Session, form: str, kind: str = "person") -> int:
    """The one name that bears this form, else a new one; a name that prefers it goes before those that merely bear it.

    Raises CatalogError when several are left.
    """
    found = find_in(session, form, preferred=True) or find_in(session, form)
    if len(found) > 1:
        raise CatalogError(
            f"{len(found)} names have the form “{form}”.", "Merge them, or type a form only one of them has."
        )
    return found[0] if found else add_in(session, NameValues(preferred=form, kind=kind))


def add_forms_in(session: Session, name_id: int, forms: Sequence[FormValues]) -> int:
    """Give a name more forms; those it has already are left as they are. Returns how many came in."""
    known = select(NameForm.form, NameForm.kind).where(NameForm.name_id == name_id)
    there = dict(session.execute(known).all())
    before = len(there)
    for form in forms:
        if (written := form.form.strip()) and written not in there:
            if "preferred" in there.values():
                _refuse_preferred(form)
            _new_form(session, name_id, form)
            there[written] = form.kind
    return len(there) - before


def mention_in(
    session: Session, record_id: int, name_id: int, role: str, as_written: str | None = None, position: int = 0
) -> int:
    """A new mention row, unless it is there already; returns its id."""
    records.one_of(role, ROLES, "role")
    records.kind_checked(session, name_id, "name")
    same = select(Mention.id).where(Mention.record_id == record_id, Mention.name_id == name_id, Mention.role == role)
    if (found := session.scalars(same).first()) is not None:
        return found
    row = Mention(record_id=record_id, name_id=name_id, role=role, as_written=as_written or None, position=position)
    session.add(row)
    session.flush()
    return row.id


def set_role_in(session: Session, record_id: int, role: str, forms: Iterable[str]) -> None:
    """Make these, in this order, the names in that role on the record; mentions that stay are left as they are."""
    there = _in_role(session, record_id, role)
    wanted: dict[int, str] = {}
    for form in forms:
        if written := form.strip():
            wanted.setdefault(there[written] if written in there else resolve_in(session, written), written)
    gone = delete(Mention).where(Mention.record_id == record_id, Mention.role == role)
    session.execute(gone.where(Mention.name_id.not_in(list(wanted))))
    for position, (name_id, form) in enumerate(wanted.items()):
        as_written = form if form != records.info_in(session, name_id).label else None
        mention_in(session, record_id, name_id, role, as_written, position)


def names_in_role(session: Session, record_id: int, role: str) -> list[str]:
    """The preferred forms of the names in that role on the record."""
    return list(_in_role(session, record_id, role))


def _in_role(session: Session, record_id: int, role: str) -> dict[str, int]:
    query = select(Record.label, Record.id).join(Mention, Mention.name_id == Record.id)
    query = query.where(Mention.record_id == record_id, Mention.role == role).order_by(Mention.position, Mention.id)
    return dict(session.execute(query).all())


def mentions_in(session: Session, where: object, limit: int = 500) -> list[MentionInfo]:
    """Mentions that fulfil a condition, with both labels."""
    name = select(Record.id, Record.label).subquery()
    query = (
        select(
            Mention.id, Record.id, Record.kind, Record.label, name.c.id, name.c.label, Mention.role, Mention.as_written
        )
        .join(Record, Record.id == Mention.record_id)
        .join(name, name.c.id == Mention.name_id)
        .where(where)  # type: ignore[arg-type]
        .order_by(Mention.role, Mention.position, Mention.id)
        .limit(limit)
    )
    return [MentionInfo(*row) for row in session.execute(query)]


def _columns(values: NameValues) -> dict[str, object]:
    kind = records.chosen(values.kind, NAME_KINDS, "kind of name")
    texts = {key: getattr(values, key) for key in ("family", "given", "dates", "description")}
    return {"kind": kind or "person", **records.cleaned(texts)}


def _replace_forms(session: Session, name_id: int, values: NameValues) -> None:
    rows = {row.id: row for row in session.scalars(select(NameForm).where(NameForm.name_id == name_id))}
    current = next(row for row in rows.values() if row.kind == "preferred")
    preferred = records.required(values.preferred, "The preferred form", "preferred")
    forms = [form for form in values.forms if form.form.strip() != preferred]
    if len(forms) < len(values.forms) and current.form != preferred:
        forms.append(FormValues(current.form))  # another form was made the preferred one: the two change places
    _set_form(current, replace(_as_values(current), form=preferred))
    kept = {form.id for form in forms}
    for row in rows.values():
        if row is not current and row.id not in kept:
            session.delete(row)
    for form in forms:
        if form.id in rows and rows[form.id] is not current:
            _refuse_preferred(form)
            _set_form(rows[form.id], form)
    session.flush()
    add_forms_in(session, name_id, [form for form in forms if form.id not in rows])


def _refuse_preferred(form: FormValues) -> None:
    if form.kind == "preferred":
        raise Invalid(
            f"“{form.form}” cannot be preferred as well: a name has one preferred form.",
            "Type it as the preferred form; the old one stays as a variant.",
            field="kind of form",
        )


def _new_form(session: Session, name_id: int, form: FormValues) -> None:
    row = NameForm(uid=new_uid(), name_id=name_id)
    _set_form(row, form)
    session.add(row)
    session.flush()


def _set_form(row: NameForm, form: FormValues) -> None:
    row.form = records.required(form.form, "The form", "form")
    row.folded, row.sounds = fold(row.form), " ".join(sorted(keys(row.form)))
    row.kind = records.chosen(form.kind, FORM_KINDS, "kind of form") or "variant"
    row.language, row.script, row.scheme = form.language or None, form.script or None, form.scheme or None


def _as_values(row: NameForm) -> FormValues:
    return FormValues(row.form, row.kind, row.language, row.script, row.scheme, row.id)


def _move_references(session: Session, from_id: int, to_id: int) -> None:
    there = select(func.printf("%d/%s", Mention.record_id, Mention.role)).where(Mention.name_id == to_id)
    taken = set(session.scalars(there))
    for row in session.scalars(select(Mention).where(Mention.name_id == from_id)):
        if f"{row.record_id}/{row.role}" not in taken:
            row.name_id = to_id
    tagged = set(session.scalars(select(RecordTag.tag_id).where(RecordTag.record_id == to_id)))
    for tag in session.scalars(select(RecordTag).where(RecordTag.record_id == from_id)):
        if tag.tag_id not in tagged:
            session.add(RecordTag(record_id=to_id, tag_id=tag.tag_id))
    _move_links(session, from_id, to_id)
    for table in (Note, Flag, Suggestion):
        session.execute(update(table).where(table.record_id == from_id).values(record_id=to_id))
    session.flush()


def _move_links(session: Session, from_id: int, to_id: int) -> None:
    columns = select(Link.from_id, Link.relation, Link.to_id)
    there = {tuple(row) for row in session.execute(columns.where((Link.from_id == to_id) | (Link.to_id == to_id)))}
    for link in session.scalars(select(Link).where((Link.from_id == from_id) | (Link.to_id == from_id))):
        start = to_id if link.from_id == from_id else link.from_id
        end = to_id if link.to_id == from_id else link.to_id
        if start != end and (start, link.relation, end) not in there:
            link.from_id, link.to_id = start, end
    session.flush()
