"""The order of the queue, learned from the reviewer's own decisions."""

from collections.abc import Callable

from catalog.services import ranking
from catalog.store.catalogue import Catalogue
from catalog.ui.jobs import Jobs
from catalog.ui.words import tr


def learn(catalogue: Catalogue, jobs: Jobs, then: Callable[[], object]) -> None:
    """Order the queue anew when there are enough new decisions; without a word, and nothing waits for it."""
    jobs.write(
        lambda: ranking.learn(catalogue) if ranking.state(catalogue).is_due else None,
        title=tr("Learning from your decisions"),
        then=lambda learned: then() if learned else None,
    )
