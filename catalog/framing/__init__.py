"""Text to findings: what is framed, who is quoted, who is named. Knows no database and no window."""
