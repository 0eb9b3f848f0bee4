"""What a grant is given on: reported, accepted by somebody else, or let fall."""
