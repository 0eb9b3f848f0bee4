"""The first page of a fund, and who runs it."""
