"""How a fund begins, and what it is called."""
