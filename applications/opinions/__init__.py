"""What another board thinks of a case, asked before the recommendation (yttrande)."""
