"""The wheel of the year: what an active owner does, who does it, and whether it was done."""
