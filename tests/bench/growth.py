"""How cost grows from one size to ten times as much, drawn as SVG: `python -m tests.bench.growth SMALL.json LARGE.json
FILE.svg`, the two written by `tests.bench.speed --json` on catalogues of 10,000 and of 100,000 sources.
"""

import json
import sys
from html import escape
from math import log10
from pathlib import Path
from typing import Any

_NAMES, _UNIT, _LINE, _TOP = 430, 260, 24, 58
_LINEAR = 10.0
_SLACK = 1.5


def growths(small: list[dict[str, Any]], large: list[dict[str, Any]]) -> dict[str, float]:
    """Cost at the larger size over that at the smaller, of every row that knows its cost at both."""
    before = {row["name"]: row["cost"] for row in small if row.get("cost")}
    return {
        row["name"]: row["cost"] / before[row["name"]] for row in large if row.get("cost") and row["name"] in before
    }


def drawn(found: dict[str, float]) -> str:
    """A bar for each row on a scale from a tenth less to ten times as much; 1 is constant, 10 linear."""
    height = _TOP + _LINE * len(found) + 16
    width = _NAMES + int(_UNIT * 1.2) + 60
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">',
        '<g font-family="sans-serif" font-size="13" fill="#3a3a3a">',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        '<text x="12" y="20" font-weight="bold">Cost with ten times as many sources</text>',
    ]
    for factor, text in ((1.0, "1 × constant"), (_LINEAR, "10 × linear")):
        x = _place(factor)
        parts.append(f'<line x1="{x:.0f}" y1="{_TOP - 8}" x2="{x:.0f}" y2="{height - 10}" stroke="#b0b0b0"/>')
        parts.append(f'<text x="{x:.0f}" y="{_TOP - 14}" text-anchor="middle">{text}</text>')
    for number, (name, factor) in enumerate(found.items()):
        parts += _bar(_TOP + number * _LINE, name, factor)
    return "\n".join([*parts, "</g></svg>", ""])


def _bar(top: int, name: str, factor: float) -> list[str]:
    zero, end = _place(1), _place(factor)
    colour = "#2f6f9f" if factor <= _LINEAR * _SLACK else "#b3482f"
    left, wide = min(zero, end), max(2.0, abs(end - zero))
    return [
        f'<text x="{_NAMES - 40}" y="{top + 15}" text-anchor="end">{escape(name)}</text>',
        f'<rect x="{left:.1f}" y="{top + 4}" width="{wide:.1f}" height="{_LINE - 9}" fill="{colour}"/>',
        f'<text x="{max(zero, end) + 6:.1f}" y="{top + 15}">{factor:.2g}</text>',
    ]


def _place(factor: float) -> float:
    return _NAMES + _UNIT * min(1.1, max(-0.1, log10(factor)))


def main() -> None:
    """The command line."""
    small, large, target = map(Path, sys.argv[1:4])
    target.write_text(drawn(growths(json.loads(small.read_text()), json.loads(large.read_text()))), encoding="utf-8")


if __name__ == "__main__":
    main()
