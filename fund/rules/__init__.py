"""Which rules hold on which day, and how new ones come to hold."""
