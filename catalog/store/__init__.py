"""The catalogue on disk: SQLite schema, journal, undo, search index, originals."""
