"""The minutes of a meeting: written, sent to those who verify, signed and locked."""
