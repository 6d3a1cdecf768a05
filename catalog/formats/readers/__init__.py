"""Documents to plain text with page labels."""
