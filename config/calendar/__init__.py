"""A person's days, as their own calendar reads them."""
