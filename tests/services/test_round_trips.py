"""What the help says of each format's way out and in again is what is measured."""

from pathlib import Path

from catalog import paths
from tests.bench import round_trips


def test_the_table_in_the_help_is_the_one_measured(tmp_path: Path) -> None:
    page = (paths.shipped("resources") / "help" / "exchange.md").read_text(encoding="utf-8")
    measured = round_trips.measure(tmp_path)
    assert all(kept == there for kept, there in measured["bundle"].values())
    assert round_trips.table(measured) in page
