"""Ties that people declare once a year, and how each ground of conflict is worded."""
