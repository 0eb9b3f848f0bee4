"""A case is prepared and recommended, signed by one who does not decide."""
