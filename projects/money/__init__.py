"""Budget against what it has cost, and what the years are expected to cost."""
