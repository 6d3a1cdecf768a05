"""What each picture needs, as plain values. Every question is bounded, and asked off the thread of the window."""
