"""Exchange with programs for qualitative data analysis: REFI-QDA codebooks and projects."""
