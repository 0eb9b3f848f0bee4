"""Which limits a grant would pass, and which body may let it (ADR 14)."""
