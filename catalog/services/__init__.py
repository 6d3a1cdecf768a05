"""One function per user action or question."""
