"""Files in and out: documents, bibliographies, citation bundles."""
