"""A plan frozen word for word: read, compared, copied."""
