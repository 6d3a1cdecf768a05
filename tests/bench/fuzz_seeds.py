"""Well-formed files the fuzzing harness starts from: documents, bibliographies, files of other programs."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

from tests.bench.fuzz_mutations import mutated
from tests.formats import reader_samples as samples
from tests.formats.exchange_samples import FILES

_PAGES = Path(__file__).parent.parent / "formats" / "pages"
_RTF = (
    rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 T;}}{\info{\title T}}"
    rb"\f0 \'cf \u1084? a\par{\footnote n}\page b\cell\row}"
)
_MAIL = (
    b"From: A <a@e.org>\nTo: b@e.org\nSubject: =?utf-8?q?=C3=A9?=\nDate: Tue, 3 Mar 2020 10:00:00 +0100\n"
    b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain; charset=koi8-r\n\n"
    b"\xf0\xf2\xe9\n--B\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+eDwvcD4=\n--B--\n"
)
_MARKDOWN = (
    b"---\ntitle: T\nauthor: [A, B]\n---\n# H\n\nText *a* [l](u)[^1]\n\n> q\n\n"
    b"| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: N\n"
)
_BIBTEX = (
    '@string{aq = "Arkivi Qendror"}\n@article{hoxha61, author = {Hoxha, Enver and {Central Committee} and Aa, B},\n'
    ' title = {The {Split} of 1961: \\"o, \\v{z}, $x^2$ and 50\\%}, journal = "Zeri " # aq, year = 1961, month = mar,\n'
    " pages = {1--9}, doi = {10.1/a_b}, note = {Ходжа}}\n@comment{x}\n@book{b, title = {B}, date = {1944/1945~}}\n"
)
_RIS = (
    "TY  - JOUR\r\nAU  - Hoxha, Enver\r\nA2  - Alia, Ramiz\r\nTI  - The split\r\nT2  - Zeri\r\nPY  - 1961/03/05/\r\n"
    "SP  - 1\r\nEP  - 9\r\nKW  - bases\r\nN1  - seen\r\nUR  - x.org\r\nER  - \r\n\r\nTY  - UNPB\r\nTI  - B\r\n"
    "DA  - 1944\r\nER  - \r\n"
)
_TABLE = 'title,author,date,type,volume\n"The split, a ""view""",Hoxha; Alia,1961-03,article,3\nB,,1944,letter,\n'


def documents() -> dict[str, bytes]:
    """Documents of every kind that is read, by name."""
    note = '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:lastRenderedPageBreak/></w:r>'
    table = f"<w:tbl><w:tr><w:tc>{samples.paragraph('a')}</w:tc></w:tr></w:tbl>"
    notes = f'<w:footnote w:id="1">{samples.paragraph("note")}</w:footnote>'
    chapter = '<h1>One</h1><p><span epub:type="pagebreak" title="xiv"/>Text<a epub:type="noteref" href="#n">1</a></p>'
    pdf_lines = [["HEAD", "A line of divid-", "ed words.", "More.", "More.", "More.", str(n)] for n in range(1, 5)]
    found = {
        "a.docx": samples.docx(samples.paragraph("text", extra=note) + table + "<w:sectPr/>", footnotes=notes),
        "a.odt": samples.odt('<text:h>H</text:h><text:p>a<text:s text:c="3"/>b<text:soft-page-break/>c</text:p>'),
        "a.epub": samples.epub({"one.xhtml": chapter + '<aside id="n">Note</aside>'}),
        "a.pdf": samples.pdf(pdf_lines, labels={0: ("ROMAN_LOWER", 1), 2: ("ARABIC", 1)}),
        "a.rtf": _RTF,
        "a.eml": _MAIL,
        "a.md": _MARKDOWN,
        "a.txt": "[p. 1]\nОдин.\f[p. 2]\nTwo — “three”.\n".encode(),
        "b.txt": "Братские отношения двух стран были разрушены.".encode("koi8-r"),
        "c.txt": "Братские отношения двух стран.".encode("utf-16"),
    }
    return found | {path.name: path.read_bytes() for path in sorted(_PAGES.iterdir())}


def bibliographies() -> dict[str, bytes]:
    """Bibliographies in every format that is read, by name."""
    author = {"family": "Hoxha", "given": "Enver", "non-dropping-particle": "von"}
    item = {"id": "a", "type": "article-journal", "title": "The split", "author": [author], "volume": 3}
    dated = item | {"issued": {"date-parts": [[1961, 3], [1961, 4]], "circa": True}, "archive": "AQSH"}
    return {
        "a.bib": _BIBTEX.encode(),
        "a.ris": _RIS.encode(),
        "a.json": json.dumps([item, dated]).encode(),
        "a.csv": _TABLE.encode(),
    }


def of_other_programs() -> dict[str, bytes]:
    """Files as other programs export them, by name."""
    return dict(FILES)


def inputs(seed: int, first: int, count: int) -> Iterator[tuple[int, str, bytes]]:
    """Changed documents, from number `first` on, of the run `seed`; each depends on its number only."""
    corpus = documents()
    for number in range(first, first + count):
        yield number, *mutated(random.Random(f"{seed}:{number}"), corpus)
