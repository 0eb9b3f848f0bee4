"""Who takes part in a plan, who leads it, and what each has said of it."""
