"""Connections to a catalogue's SQLite file: pragmas, and transactions that begin when and how we say."""

import sqlite3
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine import Connection

from catalog.store.address import BUSY_MILLISECONDS, options, quoted

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    f"PRAGMA busy_timeout={BUSY_MILLISECONDS}",
    "PRAGMA recursive_triggers=ON",  # else the deletions of INSERT OR REPLACE escape the journal
    "PRAGMA cache_size=-16000",
    "PRAGMA temp_store=MEMORY",
)


def connect(file: Path, *, foreign_keys: bool = True, read_only: bool = False) -> Engine:
    """An engine on that file. With `foreign_keys=False` it is for schema upgrades only.

    pysqlite's own BEGIN is switched off (under it, CREATE TABLE survives a rollback); writers begin IMMEDIATE, so that
    two of them queue instead of failing with "database is locked".
    """
    query = {**options(file, "ro" if read_only else "rw"), "uri": "true"}
    read_only = query["mode"] == "ro"
    engine = create_engine(URL.create("sqlite", database=f"file:{quoted(file)}", query=query))

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        for pragma in _PRAGMAS[2 if read_only else 0 :]:
            connection.execute(pragma)
        connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if not connection.connection.in_transaction:  # one that `store.sessions` has begun goes on
            write = connection.get_execution_options().get("write", False)
            connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine
