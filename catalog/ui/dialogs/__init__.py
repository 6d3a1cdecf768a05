"""Forms and pickers."""
