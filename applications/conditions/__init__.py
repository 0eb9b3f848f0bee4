"""The conditions of a decision, and who may let one fall."""
