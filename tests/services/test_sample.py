"""The sample shows everything: every decision it describes meets a flag, and a bundle comes of it."""

import tomllib

from catalog.paths import shipped
from catalog.services import review, sample
from catalog.store.catalogue import Catalogue


def test_every_decision_of_the_sample_meets_a_flag(catalogue: Catalogue) -> None:
    sample.enter(catalogue)
    given = tomllib.loads((shipped("resources") / "sample" / "sample.toml").read_text(encoding="utf-8"))
    decided = [flag for flag in review.queue(catalogue, status=None, limit=1000) if flag.status != "open"]
    wanted = sorted((each["category"], each["verdict"]) for each in given["decisions"])
    assert sorted((flag.category, flag.status) for flag in decided) == wanted
