"""A request for the fund's money, from an idea to a decision and its papers."""
