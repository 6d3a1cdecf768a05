"""The order of the queue, learned from the reviewer's own decisions."""

from collections.abc import Callable

from catalog.services import ranking
from catalog.store.catalogue import Catalogue
from catalog.ui.jobs import Jobs
from catalog.ui.words import tr


def learn(catalogue: Catalogue, jobs: Jobs, then: Callable[[], object]) -> None:
    """Order the queue anew when there are enough new decisions; without a word, and nothing waits for it."""

    def learned(state: ranking.State | None) -> None:
        if state:
            then()
            _read_on(catalogue, jobs, then)

    jobs.write(
        lambda: ranking.learn(catalogue) if ranking.state(catalogue).is_due else None,
        title=tr("Learning from your decisions"),
        then=learned,
    )


def _read_on(catalogue: Catalogue, jobs: Jobs, then: Callable[[], object]) -> None:
    """What sentences read like takes longer to find out: learn once again when more is known of it."""

    def read(count: int) -> None:
        if count:
            title = tr("Learning from your decisions")
            jobs.write(lambda: ranking.learn(catalogue), title=title, then=lambda _: then())

    if ranking.reads():
        title = tr("Reading the sentences of flags")
        jobs.alongside(lambda progress: ranking.read_on(catalogue, progress), title=title, then=read)
