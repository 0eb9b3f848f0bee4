"""A meeting in session: one point, who takes part, votes, and what is decided."""
