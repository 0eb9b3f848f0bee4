"""What the group decides or recommends, what the body above it decides, what follows."""
