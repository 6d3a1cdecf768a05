"""What a file from outside would bring, shown before it is taken in."""
