"""How many records of each kind there are, kept by triggers: counting a million outlasts drawing a page."""

TABLE = "record"

_ADD = "INSERT INTO record_count {rows} ON CONFLICT (kind) DO UPDATE SET count = count + excluded.count"
_COUNTED = "SELECT kind, count(*) FROM record WHERE {which} GROUP BY kind"


def definitions() -> list[str]:
    """The statements that lay the table and its triggers anew and count what is there."""
    name, trigger = on_insert()
    return [
        "DROP TABLE IF EXISTS record_count",
        "CREATE TABLE record_count (kind TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID",
        f"INSERT INTO record_count {_COUNTED.format(which='true')}",
        f"DROP TRIGGER IF EXISTS {name}",
        trigger,
        "DROP TRIGGER IF EXISTS record_count_delete",
        f"CREATE TRIGGER record_count_delete AFTER DELETE ON record BEGIN {_by('OLD', -1)}; END",
    ]


def on_insert() -> tuple[str, str]:
    """The trigger that counts an added record: its name and CREATE statement."""
    name = "record_count_insert"
    return name, f"CREATE TRIGGER {name} AFTER INSERT ON record BEGIN {_by('NEW', 1)}; END"


def added_above() -> str:
    """SQL that counts, as the trigger would, all records with an `id` above a given one."""
    return _ADD.format(rows=_COUNTED.format(which="id > ?"))


def _by(row: str, number: int) -> str:
    return _ADD.format(rows=f"VALUES ({row}.kind, {number})")
