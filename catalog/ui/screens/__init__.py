"""One screen per noun or task."""
