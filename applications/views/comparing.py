"""Cases side by side, and in the order of their points."""
