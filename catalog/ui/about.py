"""The line under a record in a list of mixed records: whose words a quote is and from where, when a claim is dated."""

from catalog.domain.errors import NotFound
from catalog.services import claims, names, quotes, sources
from catalog.store.catalogue import Catalogue
from catalog.ui import terms


def about(catalogue: Catalogue, kind: str, record_id: int) -> str:
    """What to say of a record besides its label; nothing for one that is gone."""
    try:
        return _SAID[kind](catalogue, record_id)
    except NotFound:
        return ""


def _quote(catalogue: Catalogue, quote_id: int) -> str:
    view = quotes.get(catalogue, quote_id)
    page = f"p. {view.place.page}" if view.place and view.place.page else ""
    return ", ".join(filter(None, [view.values.speaker, view.source.label, page]))


def _claim(catalogue: Catalogue, claim_id: int) -> str:
    values = claims.get(catalogue, claim_id).values
    return " · ".join(filter(None, [terms.word(values.status), terms.date(values.date)]))


def _name(catalogue: Catalogue, name_id: int) -> str:
    values = names.get(catalogue, name_id).values
    forms = (form.form for form in values.forms)
    return " · ".join(filter(None, [terms.word(values.kind), terms.date(values.dates), *forms]))


def _source(catalogue: Catalogue, source_id: int) -> str:
    values = sources.get(catalogue, source_id).values
    people = "; ".join(each.as_written or each.name for each in values.contributors)
    return " · ".join(filter(None, [people, terms.date(values.date), values.repository]))


_SAID = {"quote": _quote, "claim": _claim, "name": _name, "source": _source}
