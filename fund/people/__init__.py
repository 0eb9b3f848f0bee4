"""Who has an account and a role in the fund, since when."""
