"""Take back the latest step."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import history


def arguments(_parser: ArgumentParser) -> None:
    """None."""


def run(args: Namespace) -> None:
    """Say which step it was."""
    with common.chosen(args) as catalogue:
        done = history.undo(catalogue)
    print(f"Undone: {done.operation.label} {done.subject}".rstrip() if done else "There is nothing to undo.")
