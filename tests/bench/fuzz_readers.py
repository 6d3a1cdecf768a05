"""Feeds mutated documents to the readers: `python -m tests.bench.fuzz_readers --inputs N --seed S`.

Inputs run in batches in child processes, so that a crash, an endless loop or a greedy allocation is seen and
counted. The last line is `inputs N crashes C hangs H greedy G written W network K unhandled U`.
"""

import argparse
import io
import os
import random
import resource
import signal
import sys
import traceback
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from catalog.domain.errors import CatalogError
from catalog.formats.readers import read
from tests.formats import reader_samples as samples

_BATCH = 500
_SECONDS = 10
_GREEDY_KB = 1_000_000
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_PAGES = Path(__file__).parent.parent / "formats" / "pages"
_TOKENS = [
    *(b"<", b">", b"&", b"\x00", b"\xff", b"{", b"}", b"\\", b"<!--", b"<![CDATA[", b"]]>", b"&#0;", b"&#xD800;"),
    *(b"\\u-10179 ", b"\\bin999999999 ", b"\\uc9 ", b"\\'", b"\\*\\x", b"<script>", b"<svg>", b"<table><tr>", b"<pre>"),
    *(
        b"\r\n\r\n",
        b"Content-Type: multipart/mixed; boundary=x\n",
        b"[p. 1]",
        b"\x0c",
        b"\xed\xa0\x80",
        b"\xef\xbb\xbf",
    ),
    *(b"-1", b"99999999999", b"<<", b">>", b" 0 R", b"endobj", b"stream\n", b"/Kids[1 0 R]", b"/Length 9999999"),
    *(
        b"%PDF-",
        b"PK\x03\x04",
        b"---\n",
        b"<w:p>",
        b"<text:p>",
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
        b"=?utf-8?b?",
        b"1e999",
    ),
]
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


def seeds() -> dict[str, bytes]:
    """Well-formed documents to start from, by name."""
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


def mutated(chance: random.Random, corpus: dict[str, bytes]) -> tuple[str, bytes]:
    """A name and bytes: a seed, changed in one to six places, inside its zip half of the time."""
    name = chance.choice(list(corpus))
    data = corpus[name]
    if data.startswith(b"PK") and chance.random() < 0.6:
        return name, _inside_zip(chance, data)
    for _ in range(chance.randint(1, 6)):
        data = _changed(chance, data, corpus)
    if chance.random() < 0.1:
        name = chance.choice(list(corpus))
    return name, data


def _inside_zip(chance: random.Random, data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    for _ in range(chance.randint(1, 4)):
        victim = chance.choice(list(parts))
        parts[victim] = _changed(chance, parts[victim], {"self": parts[victim]})
    return samples.packed(parts)


def _changed(chance: random.Random, data: bytes, corpus: dict[str, bytes]) -> bytes:
    place, size = chance.randint(0, len(data)), chance.choice([1, 2, 8, 64, 512])
    kind = chance.randrange(7)
    if kind == 0:
        return data[:place]
    if kind == 1:
        return data[:place] + data[place + size :]
    if kind == 2:
        return data[:place] + chance.randbytes(chance.randint(1, 4)) + data[place + chance.randint(0, 4) :]
    if kind == 3:
        return data[:place] + chance.choice(_TOKENS) * chance.choice([1, 1, 1, 3, 400]) + data[place:]
    if kind == 4:
        return data[:place] + data[place : place + size] * chance.choice([2, 3, 200]) + data[place:]
    if kind == 5:
        other = chance.choice(list(corpus.values()))
        return data[:place] + other[chance.randint(0, len(other)) :][: 4 * size] + data[place + size :]
    flipped = bytearray(data)
    for at in range(place, min(place + size, len(data)), max(1, size // 4)):
        flipped[at] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def inputs(seed: int, first: int, count: int) -> Iterator[tuple[int, str, bytes]]:
    """Inputs number `first` onwards of the run `seed`; each depends on its number only."""
    corpus = seeds()
    for number in range(first, first + count):
        yield number, *mutated(random.Random(f"{seed}:{number}"), corpus)


def _watch(report: int) -> None:
    """Tell the parent of what a reader never does: write a file by name, use the network."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in {"socket.connect", "socket.getaddrinfo", "socket.bind"}:
            os.write(report, b"network\n")
        if event == "open" and isinstance(arguments[0], str | bytes) and int(str(arguments[2] or 0)) & _WRITING:
            os.write(report, b"written\n")

    sys.addaudithook(hook)


def _child(seed: int, first: int, count: int, report: int) -> None:
    """Read one batch; tell the parent before and after each input."""
    _watch(report)
    for number, name, data in inputs(seed, first, count):
        os.write(report, f"start {number}\n".encode())
        signal.alarm(_SECONDS)
        outcome = "read"
        try:
            read(name, data)
        except CatalogError as error:
            outcome = "refused" if error.__cause__ is None or "cannot be read" not in error.what else "caught"
            if outcome == "caught":
                outcome += f" {type(error.__cause__).__name__} {name}"
        except BaseException as error:  # noqa: BLE001 - this is what the harness looks for
            outcome = f"unhandled {name} {type(error).__name__}"
            traceback.print_exc()
        signal.alarm(0)
        os.write(report, f"{outcome}\n".encode())
    os.write(report, f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}\n".encode())
    os._exit(0)


def _batch(seed: int, first: int, count: int) -> tuple[Counter[str], int]:
    """What happened in one batch, and how many inputs of it were run."""
    receive, send = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receive)
        _child(seed, first, count, send)
    os.close(send)
    with os.fdopen(receive) as stream:
        lines = stream.read().splitlines()
    _, status = os.waitpid(child, 0)
    return _judged(lines, status)


def _judged(lines: list[str], status: int) -> tuple[Counter[str], int]:
    started = [line for line in lines if line.startswith("start ")]
    found = Counter(line for line in lines if not line.startswith(("start", "memory")))
    found["greedy"] += any(int(line.split()[1]) > _GREEDY_KB for line in lines if line.startswith("memory"))
    if os.WIFSIGNALED(status):
        kind = "hangs" if os.WTERMSIG(status) in (signal.SIGALRM, signal.SIGPROF) else "crashes"
        found[kind] += 1
        print(f"{kind}: input {started[-1].split()[1]}, signal {os.WTERMSIG(status)}")
    return found, len(started)


def main() -> int:
    """Run the inputs; the exit code is 0 when nothing bad was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    for name, data in seeds().items():
        read(name, data)  # whatever is loaded once is loaded before the watch begins
    found: Counter[str] = Counter()
    done = 0
    while done < arguments.inputs:
        outcomes, ran = _batch(arguments.seed, done, min(_BATCH, arguments.inputs - done))
        found += outcomes
        done += max(1, ran)
    for outcome, times in found.most_common():
        print(f"{times:8,}  {outcome}")
    unhandled = sum(times for outcome, times in found.items() if outcome.startswith("unhandled"))
    bad = {name: found[name] for name in ("crashes", "hangs", "greedy", "written", "network")} | {
        "unhandled": unhandled
    }
    print(f"inputs {done}", *(f"{name} {times}" for name, times in bad.items()))
    return int(any(bad.values()))


if __name__ == "__main__":
    sys.exit(main())
