"""Measurements that anyone can repeat."""

import os

# Before NumPy is imported: on vectors as short as ours its threads only wait for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
