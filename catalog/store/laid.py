"""Checksums of the present triggers and search tables, so that a start can tell without SQLAlchemy that they are there.

A test holds them equal to what `derived.fingerprints()` gives.
"""

DEFINITIONS = {
    "journal": "e5b35345b8336f92d2d9468a540de7d207005cf3eabcc5b00df381c2463b7371",
    "search": "2d4ef248e5571fdbcf3fa5e08119aa9741347ca3e82649935149d3ed5a096b57",
    "count": "2e34f4d84684a9a1c5854d8bd62bf8c5afc87e9aa2dee7e93769d88a56338c25",
}
