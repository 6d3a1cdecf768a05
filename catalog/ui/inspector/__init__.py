"""What stands beside a list: one record with all that hangs on it, to read and to edit."""
