"""The first page after signing in, and the main menu."""
