"""Reports of a catalogue for people: pages, documents, tables, argument maps."""
