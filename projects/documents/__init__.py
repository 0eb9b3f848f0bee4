"""The files of a plan: attached, and taken away."""
