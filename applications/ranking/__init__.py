"""Cases side by side, in order, and the portfolio they would make."""
