"""Sources on the screen: their form, their files, and what hangs on them."""
