"""Answers about conflicts of interest in a case, and what is decided about them."""
