"""Bibliographies and bundles out, against the plainest program that writes raw rows."""

from collections.abc import Iterator

from catalog.services import bibliography_import, bundles, exports
from catalog.store.catalogue import create_catalogue
from tests.bench import bibliography
from tests.bench.measure import Bench, Row, cpu, whole_cpu
from tests.bench.speed_import import ITEMS


def rows(bench: Bench) -> Iterator[Row]:
    """10,000 items as BibTeX and as a bundle with everything, each over writing BibTeX from raw rows."""
    file, database = bench.scratch / "out.bib", bench.scratch / "rows.sqlite"
    file.write_text(bibliography.bibtex(ITEMS), encoding="utf-8")
    bibliography.plain_import(file, database)
    catalogue = create_catalogue(bench.scratch / "Export.catalog")
    bibliography_import.carry_out(catalogue, bibliography_import.plan(catalogue, file))
    ours, plain = [], []
    for number in range(3):
        target = bench.scratch / f"ours{number}.bib"
        plain.append(cpu(lambda: bibliography.plain_export(database, bench.scratch / "plain.bib")))
        ours.append(cpu(lambda at=target: exports.export(catalogue, at, "bib")))  # type: ignore[misc]
    note = f"{min(ours):.2f} s, plain {min(plain):.2f} s"
    yield Row("export: 10,000 items to BibTeX over raw rows", min(ours) / min(plain), 4, 2.2, note=note)
    bundle = whole_cpu(lambda: bundles.export(catalogue, bench.scratch / "bundle"))
    catalogue.close()
    note = f"{bundle:.1f} s, verified, every citation rendered"
    yield Row("export: 10,000 items to a full bundle over raw rows", bundle / min(plain), 20, 8, note=note)
