"""Linked data: vocabularies, annotations, provenance."""
