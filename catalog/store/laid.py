"""Checksums of the present triggers and search tables, so that a start can tell without SQLAlchemy that they are there.

A test holds them equal to what `derived.fingerprints()` gives.
"""

DEFINITIONS = {
    "journal": "85eca48cee2f9ea3e4539a03e9905d4578abbbf04443fa6374d7da1dfc305bb2",
    "search": "d6f304d31c597192a8200bfb8598264b683d10dc30dbf7c784410da9a96e476e",
    "count": "46fcd9a654b8872f293c1f675bcf3c250897884430e94269d3e8454c7c40c633",
}
