"""What one page says of a case, read from the version handed in."""
