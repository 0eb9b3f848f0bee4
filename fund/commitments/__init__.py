"""What was granted to whom for which year, what was used, what is left."""
