"""The control words of Rich Text that mean something here, as data (RTF specification 1.9.1)."""

SKIPPED = frozenset(
    [
        *(b"colortbl", b"stylesheet", b"pict", b"object", b"fldinst", b"header", b"headerl", b"headerr", b"headerf"),
        *(b"footer", b"footerl", b"footerr", b"footerf", b"listtext", b"pntext", b"listtable", b"listoverridetable"),
        *(b"revtbl", b"rsidtbl", b"xe", b"tc", b"bkmkstart", b"bkmkend", b"annotation", b"atnid", b"atnauthor"),
        *(b"filetbl", b"nonshppict", b"datastore", b"themedata", b"latentstyles", b"generator", b"xmlnstbl"),
        b"nonesttables",
    ]
)
"""Groups that hold no text of the document."""

KEPT_STARRED = frozenset({b"footnote", b"shptxt", b"shpinst", b"shp", b"ud", b"cs"})
"""Groups to read although they are marked as optional."""

SIGNS = {
    b"emdash": "—",
    b"endash": "–",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
    b"tab": "\t",
    b"emspace": "\u2003",
    b"enspace": "\u2002",
    b"qmspace": "\u2005",
    b"~": "\u00a0",
    b"_": "\u2011",
    b"{": "{",
    b"}": "}",
    b"\\": "\\",
}
"""Control words and symbols that stand for a character."""

CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "cp936",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp437",
}
"""Code pages by the number of a font's character set."""

CODE_PAGES = {b"ansi": "cp1252", b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}
"""Code pages by the word for the character set of the whole file."""

INFO = {b"title": "title", b"author": "author", b"subject": "subject", b"company": "publisher"}
"""Fields of the document's properties and our names for them."""
