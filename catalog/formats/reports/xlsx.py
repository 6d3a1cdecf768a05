"""Sources, claims, quotes, names and flags as sheets of an Excel workbook, every cell a text that is never run."""

import io
import re
import zipfile
from collections.abc import Sequence
from html import escape

from catalog.formats.bibliography import table
from catalog.formats.bundle import tables
from catalog.formats.bundle.rendered import Rendered
from catalog.formats.cells import from_csv, guard, to_csv

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_LONGEST = 32_767
_UNSAID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NAME = ("uid", "preferred", "kind", "dates", "description")
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
"""Cell formats: 0 text, 1 head, 2 text that begins like a formula and stays text even when it is edited."""


def write(bundle: Rendered) -> bytes:
    """A workbook; cells longer than Excel holds are cut and end in "…"."""
    sheets = {
        "Sources": table.write(bundle.items),
        "Claims": tables.claims_csv(bundle),
        "Quotes": tables.quotes_csv(bundle),
        "Names": to_csv((*_NAME, "forms"), map(_name, bundle.content["names"])),
        "Flags": tables.flags_csv(bundle),
    }
    return workbook({name: from_csv(data) for name, data in sheets.items()})


def workbook(sheets: dict[str, list[list[str]]]) -> bytes:
    """A workbook of these sheets; the first row of each is its heads."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _parts(sheets).items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{content}'.encode())
    return target.getvalue()


def _name(name: dict[str, object]) -> list[object]:
    forms: Sequence[dict[str, str]] = name.get("forms") or ()  # type: ignore[assignment]
    others = "; ".join(f["form"] for f in forms if f["kind"] != "preferred")
    return [*(name.get(key) for key in _NAME), others]


def _parts(sheets: dict[str, list[list[str]]]) -> dict[str, str]:
    numbered = list(enumerate(sheets.items(), 1))
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_TYPE}.worksheet+xml"/>' for n, _ in numbered
    )
    listed = "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, (name, _) in numbered)
    links = "".join(_link(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n, _ in numbered)
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>{kinds}</Types>',
        "_rels/.rels": _links(_link("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _links(links + _link("rIdStyles", "styles", "styles.xml")),
        "xl/styles.xml": _STYLES,
        **{f"xl/worksheets/sheet{n}.xml": _sheet(rows) for n, (_, rows) in numbered},
    }


def _links(inner: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _link(identifier: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{identifier}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'


def _sheet(rows: list[list[str]]) -> str:
    inner = "".join(
        f'<row r="{number}">{"".join(_cell(cell, head=number == 1) for cell in row)}</row>'
        for number, row in enumerate(rows, 1)
    )
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{inner}</sheetData></worksheet>'


def _cell(text: str, *, head: bool) -> str:
    text = _UNSAID.sub("", text)
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    style = 1 if head else 2 if guard(shown) != shown else 0
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{escape(shown)}</t></is></c>'
