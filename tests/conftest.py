"""What every test may ask for: a fresh catalogue on disk, copied from one made once."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from catalog.store.catalogue import Catalogue, create_catalogue, open_catalogue

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # tests need no display; set it to see the windows they open

settings.register_profile(
    "catalog", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.load_profile("catalog")


@pytest.fixture(scope="session")
def empty_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty catalogue folder, to be copied and never opened."""
    folder = tmp_path_factory.mktemp("template") / "Empty.catalog"
    create_catalogue(folder).close()
    return folder


@pytest.fixture
def catalogue_folder(empty_catalogue: Path, tmp_path: Path) -> Path:
    """A fresh catalogue folder of the test's own."""
    return Path(shutil.copytree(empty_catalogue, tmp_path / "Test.catalog"))


@pytest.fixture
def catalogue(catalogue_folder: Path) -> Iterator[Catalogue]:
    """A fresh catalogue, open; its journal says that Tester did it."""
    opened = open_catalogue(catalogue_folder, actor="Tester")
    yield opened
    opened.close()
