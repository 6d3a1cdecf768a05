"""Checksums of the present triggers and search tables, so that a start can tell without SQLAlchemy that they are there.

A test holds them equal to what `derived.fingerprints()` gives.
"""

DEFINITIONS = {
    "journal": "bc1c892e581dfa0b28b5546ada185927dfbe367960d94d62f4b490faedf3b0dc",
    "search": "d6f304d31c597192a8200bfb8598264b683d10dc30dbf7c784410da9a96e476e",
    "count": "46fcd9a654b8872f293c1f675bcf3c250897884430e94269d3e8454c7c40c633",
}
