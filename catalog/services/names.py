"""Names: authority records entered, found again under any form, merged, kept apart, mentioned."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from catalog.domain.dates import from_words, parse
from catalog.domain.errors import CatalogError, Invalid
from catalog.domain.folding import fold
from catalog.domain.operations import Operation
from catalog.domain.values import FormValues, NameValues, RecordInfo
from catalog.domain.vocabulary import FORM_KINDS, NAME_KINDS
from catalog.framing.variants import keys
from catalog.services import records, subjects
from catalog.services.conflicts import refuse_unseen
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid
from catalog.store.tables import Name, NameForm


@dataclass(frozen=True, slots=True)
class NameView:
    """A name with its forms."""

    record: RecordInfo
    values: NameValues


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
    with catalogue.transact(Operation.REMOVE_NAME_FORM, subjects.of(catalogue, "name form", form_id)) as session:
        found = records.there(session, NameForm, form_id, "name form")
        if found.kind == "preferred":
            raise CatalogError(
                "A name cannot be without a preferred form.", "Make another form the preferred one first."
            )
        session.delete(found)
        records.touch_in(session, found.name_id)


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


def _columns(values: NameValues) -> dict[str, object]:
    kind = records.chosen(values.kind, NAME_KINDS, "kind of name")
    texts = {key: getattr(values, key) for key in ("family", "given", "dates", "description")}
    cleaned = records.cleaned(texts)
    return {"kind": kind or "person", **cleaned, "dates": _dates(cleaned["dates"])}


def _dates(text: str | None) -> str | None:
    """EDTF for what is EDTF or can be read as a date; anything else that is said of a life stays as it is written."""
    try:
        return parse(text).text if text else None
    except Invalid:
        return from_words(text or "") or text


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
