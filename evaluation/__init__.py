"""Learning: what was seen, what it means, and the report that says so."""
