"""What a call asks of its own, and what was answered."""
