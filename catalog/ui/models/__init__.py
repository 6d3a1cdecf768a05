"""Models that feed the lists."""
