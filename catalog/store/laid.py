"""Checksums of the present triggers and search tables, so that a start can tell without SQLAlchemy that they are there.

A test holds them equal to what `derived.fingerprints()` gives.
"""

DEFINITIONS = {
    "journal": "e5b35345b8336f92d2d9468a540de7d207005cf3eabcc5b00df381c2463b7371",
    "search": "34a4fb2dece2d023658bfd37ccc6368b3d68eeae0e3bcf84f3e0ec926da66346",
    "count": "46fcd9a654b8872f293c1f675bcf3c250897884430e94269d3e8454c7c40c633",
}
