"""The pages of a fund: what it is, its money, its plans, its people."""
