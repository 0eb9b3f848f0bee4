"""Independent assessors judge a case, each blind to the others (domain 6.3)."""
