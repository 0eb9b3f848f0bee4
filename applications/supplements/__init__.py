"""The applicants are asked to add something, and hand it in whole."""
