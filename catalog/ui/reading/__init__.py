"""Reading a source: its text with all that was made of it, and making more."""
