"""What the pages of all apps do alike: fragments, refusals, what is kept."""
