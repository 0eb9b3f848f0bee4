"""What is asked of a plan, what is answered, and what is still missing (domain 5)."""
