"""The commands of the main window, one file per menu."""
