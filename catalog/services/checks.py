"""Checks: whether a catalogue is in order, and mending what can be derived."""

from catalog.store.check import Problem, check, repair

__all__ = ["Problem", "check", "repair"]
