"""The citation bundle: written, verified, read."""
