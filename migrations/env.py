"""How Alembic reaches a catalogue: the program hands over its connection; people pass `-x file=…`."""

from pathlib import Path

from alembic import context

from catalog.store.engine import connect
from catalog.store.search import SEARCHED
from catalog.store.tables import Base

DERIVED = ("record_count", *(f"{table}_fts" for table in SEARCHED))


def include_name(name, kind, _parents):
    """Leave alone what `store.derived` lays: it is not Alembic's."""
    return not (kind == "table" and name and name.startswith(DERIVED))


def run(connection):
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_name=include_name,
        render_as_batch=True,
        transactional_ddl=False,
    )
    context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    engine = connect(Path(context.get_x_argument(as_dictionary=True)["file"]).resolve(), foreign_keys=False)
    with engine.execution_options(write=True).begin() as own:
        run(own)
