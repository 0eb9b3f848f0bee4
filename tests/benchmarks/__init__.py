"""What does a page cost? `make bench` prints a table; nothing here is asserted on time."""
