"""Changes made to well-formed inputs by the fuzzing harness: to bytes, to files within a zip, to JSON."""

import copy
import io
import json
import random
import zipfile
from typing import Any

from tests.formats import reader_samples as samples

_PLACES = [
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
    *(b"%PDF-", b"PK\x03\x04", b"---\n", b"<w:p>", b"<text:p>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"=?utf-8?b?"),
    *(
        b"1e999",
        b"@article{",
        b"\nTY  - ",
        b"\nER  - ",
        b'""',
        b'"',
        b",",
        b"\t",
        b"#",
        b"@prefix x: <",
        b"_:b0 ",
        b"\\",
    ),
]
"""What is put somewhere into a file."""
WEIRD: tuple[Any, ...] = (
    *(
        "",
        " ",
        "a",
        "\x00",
        "\ud800",
        "\u202e",
        "🙂",
        "'; DROP TABLE record; --",
        '"',
        "*",
        "-",
        "NEAR(",
        "(",
        ":",
        "%",
    ),
    *("../../etc/passwd", "CON", "NUL.txt", "C:\\x", "=1+1", "<script>", "a" * 5_000, "٣", "1961-13-45", "../1984/.."),
    *(0, 1, -1, 2**31, 2**63, 2**64, 10**400, 1.5, float("inf"), float("nan"), True, False, None, [], {}, [[]], [None]),
)
"""What is put in the place of a value in JSON."""


def mutated(chance: random.Random, corpus: dict[str, bytes]) -> tuple[str, bytes]:
    """A name and bytes: a seed, changed in one to six places, inside its zip more than half of the time."""
    name = chance.choice(list(corpus))
    data = corpus[name]
    if data.startswith(b"PK") and chance.random() < 0.6:
        return name, _inside_zip(chance, data)
    for _ in range(chance.randint(1, 6)):
        data = changed(chance, data, corpus)
    if chance.random() < 0.1:
        name = chance.choice(list(corpus))
    return name, data


def changed(chance: random.Random, data: bytes, corpus: dict[str, bytes]) -> bytes:
    """The bytes with one change: a cut, a gap, other bytes, a token, a repetition, a splice, or flipped bits."""
    place, size = chance.randint(0, len(data)), chance.choice([1, 2, 8, 64, 512])
    kind = chance.randrange(7)
    if kind == 0:
        return data[:place]
    if kind == 1:
        return data[:place] + data[place + size :]
    if kind == 2:
        return data[:place] + chance.randbytes(chance.randint(1, 4)) + data[place + chance.randint(0, 4) :]
    if kind == 3:
        return data[:place] + chance.choice(_PLACES) * chance.choice([1, 1, 1, 3, 400]) + data[place:]
    if kind == 4:
        return data[:place] + data[place : place + size] * chance.choice([2, 3, 200]) + data[place:]
    if kind == 5:
        other = chance.choice(list(corpus.values()))
        return data[:place] + other[chance.randint(0, len(other)) :][: 4 * size] + data[place + size :]
    flipped = bytearray(data)
    for at in range(place, min(place + size, len(data)), max(1, size // 4)):
        flipped[at] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def tree(chance: random.Random, data: bytes) -> bytes:
    """JSON with one to five values of it changed."""
    try:
        found = json.loads(data)
    except ValueError:
        return changed(chance, data, {"self": data})
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        _change(chance, found)
    return json.dumps(found, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def _inside_zip(chance: random.Random, data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    for _ in range(chance.randint(1, 4)):
        victim = chance.choice(list(parts))
        parts[victim] = changed(chance, parts[victim], {"self": parts[victim]})
    return samples.packed(parts)


def _change(chance: random.Random, found: Any) -> None:
    """Go down to a random place and change what stands there."""
    while isinstance(found, (dict, list)) and found:
        keys = list(found) if isinstance(found, dict) else range(len(found))
        key = chance.choice(list(keys))
        if not isinstance(found[key], (dict, list)) or not found[key] or chance.random() < 0.15:
            _change_at(chance, found, key)
            return
        found = found[key]


def _change_at(chance: random.Random, found: Any, key: Any) -> None:
    kind = chance.randrange(6)
    if kind == 0:
        del found[key]
    elif kind == 1 and isinstance(found, list):
        found.append(copy.deepcopy(found[key]))
    elif kind == 2 and isinstance(found[key], str):
        found[key] = "".join(chance.sample(found[key], len(found[key])))[: chance.randint(0, 50)]
    elif kind == 3 and isinstance(found[key], int):
        found[key] += chance.choice((-1, 1, 7, -1000, 10**9))
    else:
        found[key] = copy.deepcopy(chance.choice(WEIRD))
