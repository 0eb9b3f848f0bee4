"""Where ownership sits, and whether each of the owner's five duties is cared for."""
