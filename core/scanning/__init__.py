"""Is there harm in a file that is sent? Asked of a program beside this one, and of a PDF."""
