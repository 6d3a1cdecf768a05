"""Do again what was last undone."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import history


def arguments(_parser: ArgumentParser) -> None:
    """None."""


def run(args: Namespace) -> None:
    """Say which step it was."""
    with common.chosen(args) as catalogue:
        done = history.redo(catalogue)
    print(f"Redone: {done.operation.label} {done.subject}".rstrip() if done else "There is nothing to redo.")
