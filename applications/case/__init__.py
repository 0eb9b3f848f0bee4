"""The page of one case: where it is, what comes next, who does it."""
