"""When one may apply, for how much, and what is asked and judged (utlysning)."""
