"""Catalog: from archival reference to citation bundle, for people who work with contested sources."""

__version__ = "0.1.0"
