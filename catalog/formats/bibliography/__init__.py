"""Bibliographic exchange formats and formatted citations."""
