"""Pictures: each is painted by one function, on the screen as in a file."""
