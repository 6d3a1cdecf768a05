"""Checks: whether a catalogue is in order, and mending what can be derived."""

from catalog.store.check import check
from catalog.store.problem import Problem
from catalog.store.repair import repair, revive

__all__ = ["Problem", "check", "repair", "revive"]
