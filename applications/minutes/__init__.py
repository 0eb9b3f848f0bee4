"""What the minutes say about each case: drafted from what happened, verified, locked."""
